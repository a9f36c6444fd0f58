// A decision whose subject is another council than that of the minutes.
//
//   KKR SJÆLLAND
//   …
//   Beslutning
//   KKR Hovedstaden tiltrådte indstillingen.      <- told
import { itemName, nameOf } from '../items.ts'
import { otherCouncil } from '../other-council.ts'
import { quoteWords } from '../quote.ts'
import type { Rule } from '../rule.ts'

const agenda = (decision: string): string => `
  1. Godkendelse af budget

  1.1. Budget for 2025

  SAG-2024-00123 abc

  Indstilling

  Det indstilles, at KKR Sjælland godkender budgettet.

  Beslutning

  ${decision}

  2. Eventuelt
`

export const decisionOfOtherCouncil: Rule<{ name: string; council: string; body: string }> = {
  name: 'decision-of-other-council',
  group: 'decisions',
  severity: 'warning',
  prose: {
    en: {
      what: 'The decision on an item is that of another council than the minutes are of.',
      why: 'The sentence was probably copied from the other council’s minutes; as it stands, this council decided nothing.',
      mend: 'Name the council that decided.',
    },
    da: {
      what: 'Beslutningen i et punkt er truffet af et andet KKR end det, referatet er fra.',
      why: 'Sætningen er formentlig kopieret fra det andet KKR’s referat; som den står, har dette KKR ikke besluttet noget.',
      mend: 'Skriv det KKR, der traf beslutningen.',
    },
  },
  sentence: {
    en: ({ name, council, body }) => `On item ${itemName.en(name)} “${council}” decides, in minutes of ${body}`,
    da: ({ name, council, body }) => `I punkt ${itemName.da(name)} beslutter ”${council}” i et referat fra ${body}`,
  },
  examples: {
    fires: [
      {
        papers: [{ items: agenda('KKR Hovedstaden tiltrådte indstillingen.') }],
        args: { name: '1.1', council: 'KKR Hovedstaden', body: 'KKR Sjælland' },
      },
    ],
    silent: [
      [{ items: agenda('KKR Sjælland tiltrådte indstillingen. KKR Hovedstaden drøftede den i maj.') }],
      [{ items: agenda('KKR Hovedstaden har godkendt det samme budget. KKR Sjælland tiltrådte indstillingen.') }],
    ],
  },
  *check({ kind, items, meeting }) {
    if (kind === 'dagsorden') return
    for (const item of items) {
      const other = otherCouncil(item, meeting)
      if (other === null) continue
      const { sentence, council } = other
      const args = { name: nameOf(item), council, body: meeting.body ?? '' }
      yield { at: item.beslutning?.at ?? item.at, item: item.number, quote: quoteWords(sentence, council), args }
    }
  },
}
