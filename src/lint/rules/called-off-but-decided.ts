// The cover says that the meeting is called off, and yet there are decisions.
//
//   Dato: 12-03-2024 10:00
//   MØDET ER AFLYST
//   …
//   KKR Sjælland godkendte dagsordenen.
import { quoteAll } from '../quote.ts'
import type { Rule } from '../rule.ts'
import { MEETING_CALLED_OFF } from '../../vocabulary/cover-lines.ts'

const COVER = 'REFERAT 2024\n\nKKR SJÆLLAND\n\nDato: 12-03-2024 10:00\nSted: Kongrescentret, Ringsted'

export const calledOffButDecided: Rule<{ words: string }> = {
  name: 'called-off-but-decided',
  group: 'document',
  severity: 'warning',
  prose: {
    en: {
      what: 'The cover says that the meeting is called off, and the paper has decisions of it.',
      why: 'A reader cannot tell whether the council met and decided, or whether the text is a draft.',
      mend: 'Remove the notice if the meeting was held; else remove the decisions, or say how they were made.',
    },
    da: {
      what: 'Forsiden siger, at mødet er aflyst, men dokumentet indeholder beslutninger fra det.',
      why: 'Læseren kan ikke se, om KKR mødtes og besluttede noget, eller om teksten er et udkast.',
      mend: 'Fjern meddelelsen, hvis mødet blev holdt; fjern ellers beslutningerne, eller skriv, hvordan de er truffet.',
    },
  },
  sentence: {
    en: ({ words }) => `The cover says “${words}”, and yet there are decisions`,
    da: ({ words }) => `Forsiden siger ”${words}”, men der er beslutninger`,
  },
  examples: {
    fires: [
      { papers: [{ cover: `${COVER}\nMØDET ER AFLYST` }], args: { words: 'MØDET ER AFLYST' } },
      { papers: [{ cover: `AFLYST\n\n${COVER}` }], args: { words: 'AFLYST' } },
    ],
    silent: [
      [{ cover: `${COVER}\nFormødet er aflyst.` }],
      [
        {
          cover: `${COVER.replace('REFERAT', 'DAGSORDEN')}\nMØDET ER AFLYST`,
          items:
            '1. Godkendelse af dagsorden\n\nSAG-2024-00123 abc\n\nIndstilling\n\nDet indstilles, at KKR Sjælland godkender dagsordenen.\n\n2. Eventuelt',
        },
      ],
    ],
  },
  *check({ meeting: { notes, at }, items }) {
    const words = notes.find((note) => MEETING_CALLED_OFF.test(note))
    if (words === undefined || !items.some(({ beslutning }) => beslutning !== null && beslutning.text !== '')) return
    yield { at, item: null, quote: quoteAll(words), args: { words } }
  },
}
