// A recommendation that recommends nothing: an empty section, or one from which no point could be read.
//
//   Indstilling
//   Beslutning                          <- told: nothing stands under the label
//   Indstilling
//   Det indstilles, at KKR drøfter …    <- no
import { itemName, nameOf } from '../item-name.ts'
import { quoteAll } from '../quote.ts'
import type { Rule } from '../rule.ts'

const item = (recommended: string): string =>
  `1. Godkendelse af budget\n\n1.1. Budget for 2025\n\nSAG-2024-00123 abc\n\nIndstilling\n\n${recommended}Beslutning\n\nKKR Sjælland godkendte budgettet.\n\n2. Eventuelt`

export const indstillingWithoutPoints: Rule<{ name: string; label: string }> = {
  name: 'indstilling-without-points',
  group: 'decisions',
  severity: 'warning',
  prose: {
    en: {
      what: 'Under the label Indstilling or Forslag stands no text, or nothing that could be read as recommended.',
      why: 'The decision that follows has nothing to refer to.',
      mend: 'Write what is recommended, or take the label out.',
    },
    da: {
      what: 'Under overskriften Indstilling eller Forslag står der ingen tekst, eller intet, der kan læses som en indstilling.',
      why: 'Den beslutning, der følger, har intet at henvise til.',
      mend: 'Skriv, hvad der indstilles, eller fjern overskriften.',
    },
  },
  sentence: {
    en: ({ name, label }) => `No point could be read from “${label}” in item ${itemName.en(name)}`,
    da: ({ name, label }) =>
      `Under ”${label}” i punkt ${itemName.da(name)} står intet, der kan læses som en indstilling`,
  },
  examples: {
    fires: [{ papers: [{ items: item('') }], args: { name: '1.1', label: 'Indstilling' } }],
    silent: [
      [{ items: item('Det indstilles, at KKR Sjælland godkender budgettet.\n\n') }],
      [{ items: item('Til drøftelse.\n\n') }],
    ],
  },
  *check({ items }) {
    for (const item of items) {
      const { indstilling, number } = item
      if (indstilling?.label == null || indstilling.points.length > 0) continue
      const args = { name: nameOf(item), label: indstilling.label }
      yield { at: indstilling.at, item: number, quote: quoteAll(indstilling.text || indstilling.label), args }
    }
  },
}
