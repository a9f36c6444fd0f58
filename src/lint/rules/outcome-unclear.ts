// A decision of which it cannot be read what became of the recommendation.
//
//   Indstilling
//   Det indstilles, at KKR Sjælland godkender budgettet.
//   Beslutning
//   Formanden takkede for oplægget.              <- told here
//   KKR Sjælland godkendte budgettet.            <- no
import { itemName, nameOf } from '../items.ts'
import { quoteAll } from '../quote.ts'
import type { Rule } from '../rule.ts'

const item = (decision: string): string => `
  1. Godkendelse af budget

  1.1. Budget for 2025

  SAG-2024-00123 abc

  Indstilling

  Det indstilles, at KKR Sjælland godkender budgettet.

  Beslutning

  ${decision}

  2. Eventuelt
`

export const outcomeUnclear: Rule<{ name: string }> = {
  name: 'outcome-unclear',
  group: 'decisions',
  severity: 'info',
  prose: {
    en: {
      what: 'The item has an indstilling and a text under Beslutning, but no sentence from which an outcome could be read.',
      why: 'Readers and programs cannot tell whether the recommendation was adopted.',
      mend: 'Add a sentence that decides, such as “KKR Sjælland tiltrådte indstillingen”.',
    },
    da: {
      what: 'Punktet har en indstilling og en tekst under Beslutning, men ingen sætning, som et udfald kan læses af.',
      why: 'Læsere og programmer kan ikke se, om indstillingen blev tiltrådt.',
      mend: 'Tilføj en sætning, der afgør sagen, fx ”KKR Sjælland tiltrådte indstillingen”.',
    },
  },
  sentence: {
    en: ({ name }) => `From the decision on item ${itemName.en(name)} no outcome could be read`,
    da: ({ name }) => `Der kan ikke læses noget udfald af beslutningen i punkt ${itemName.da(name)}`,
  },
  examples: {
    fires: [{ papers: [{ items: item('Formanden takkede for oplægget.') }], args: { name: '1.1' } }],
    silent: [
      [{ items: item('Formanden takkede for oplægget. KKR Sjælland godkendte budgettet.') }],
      [{ items: item('Udsat.') }],
    ],
  },
  *check({ kind, items }) {
    if (kind === 'dagsorden') return
    for (const item of items) {
      const { beslutning, indstilling, number } = item
      if (indstilling === null || beslutning?.label == null) continue
      if (beslutning.outcome !== 'andet' || beslutning.text === '') continue
      yield { at: beslutning.at, item: number, quote: quoteAll(beslutning.text), args: { name: nameOf(item) } }
    }
  },
}
