// A decision of which it cannot be read what became of the recommendation.
//
//   Indstilling
//   Det indstilles, at KKR Sjælland godkender budgettet.
//   Beslutning
//   Formanden takkede for oplægget.              <- told here
//   Der var en livlig debat.                     <- told here: was it approved?
//   KKR Sjælland godkendte budgettet.            <- no
import type { Item } from '../../referat.ts'
import { ONLY_TALK } from '../../vocabulary/unwritten-decisions.ts'
import { itemName, nameOf } from '../items.ts'
import { otherCouncil } from '../other-council.ts'
import { quoteAll } from '../quote.ts'
import type { Rule } from '../rule.ts'

/** Was there a talk where more than a talk was asked for, and nobody is said to have decided? */
const isOnlyTalk = ({ beslutning, indstilling }: Item): boolean =>
  beslutning?.outcome === 'drøftet' &&
  ONLY_TALK.test(beslutning.outcomeText ?? '') &&
  indstilling?.points.some(({ verb }) => verb !== null) === true &&
  indstilling.points.every(({ verb }) => verb !== 'drøfte')

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
      what: 'The item has an indstilling and a text under Beslutning, but no sentence from which an outcome could be read; or only that there was a talk, where more was recommended.',
      why: 'Readers and programs cannot tell whether the recommendation was adopted.',
      mend: 'Add a sentence that decides, such as “KKR Sjælland tiltrådte indstillingen”.',
    },
    da: {
      what: 'Punktet har en indstilling og en tekst under Beslutning, men ingen sætning, som et udfald kan læses af; eller kun at der var debat, selv om der blev indstillet mere.',
      why: 'Læsere og programmer kan ikke se, om indstillingen blev tiltrådt.',
      mend: 'Tilføj en sætning, der afgør sagen, fx ”KKR Sjælland tiltrådte indstillingen”.',
    },
  },
  sentence: {
    en: ({ name }) => `The decision on item ${itemName.en(name)} does not say what became of the recommendation`,
    da: ({ name }) => `Beslutningen i punkt ${itemName.da(name)} siger ikke, hvad der blev af indstillingen`,
  },
  examples: {
    fires: [
      { papers: [{ items: item('Formanden takkede for oplægget.') }], args: { name: '1.1' } },
      {
        papers: [{ items: item('Der var en lang debat, og formanden takkede for oplægget.') }],
        args: { name: '1.1' },
      },
    ],
    silent: [
      [{ items: item('Formanden takkede for oplægget. KKR Sjælland godkendte budgettet.') }],
      [{ items: item('Udsat.') }],
      [{ items: item('Der var en lang debat.').replace('godkender', 'drøfter') }],
      [{ items: item('KKR Sjælland drøftede budgettet.') }],
    ],
  },
  *check({ kind, items, meeting }) {
    if (kind === 'dagsorden') return
    for (const item of items) {
      const { beslutning, indstilling, number } = item
      if (indstilling === null || beslutning?.label == null) continue
      if (beslutning.text === '' || (beslutning.outcome !== 'andet' && !isOnlyTalk(item))) continue
      // Another council's decision is told as such.
      if (otherCouncil(item, meeting) !== null) continue
      yield { at: beslutning.at, item: number, quote: quoteAll(beslutning.text), args: { name: nameOf(item) } }
    }
  },
}
