// The meeting is closed at a time that is not after its beginning.
//
//   Dato: 12-03-2024 10:00
//                    ^^^^^
//   Mødet sluttede kl. 9.15.
//                      ^^^^
import { quoteAll } from '../quote.ts'
import type { Rule } from '../rule.ts'

const items = (closing: string): string =>
  `1. Godkendelse af dagsorden\n\nKKR Sjælland godkendte dagsordenen.\n\n2. Eventuelt\n\nIntet.\n\n${closing}`

export const meetingEndsBeforeStart: Rule<{ start: string; end: string }> = {
  name: 'meeting-ends-before-start',
  group: 'document',
  severity: 'warning',
  prose: {
    en: {
      what: 'The meeting ends before it begins, or at the same time.',
      why: 'One of the two times is wrong, most often by a slip of a digit or because it was copied from older minutes.',
      mend: 'Correct the time on the cover, or the time at which the meeting was closed.',
    },
    da: {
      what: 'Mødet slutter, før det begynder, eller samtidig.',
      why: 'Et af de to tidspunkter er forkert, oftest på grund af en tastefejl, eller fordi det er kopieret fra et ældre referat.',
      mend: 'Ret tidspunktet på forsiden eller det, hvor mødet sluttede.',
    },
  },
  sentence: {
    en: ({ start, end }) => `The meeting begins at ${start} and ends at ${end}`,
    da: ({ start, end }) => `Mødet begynder kl. ${start} og slutter kl. ${end}`,
  },
  examples: {
    fires: [
      { papers: [{ items: items('Mødet sluttede kl. 9.15.') }], args: { start: '10:00', end: '09:15' } },
      { papers: [{ items: items('Formanden hævede mødet kl. 10.00.') }], args: { start: '10:00', end: '10:00' } },
      {
        papers: [{ cover: 'REFERAT 2024\n\nKKR SJÆLLAND\n\nDato: 12-03-2024\nTid: 13.00-11.00\nSted: Ringsted' }],
        args: { start: '13:00', end: '11:00' },
      },
    ],
    silent: [
      [{ items: items('Mødet sluttede kl. 12.15.') }],
      [{ items: items('Mødet sluttede.') }],
      // Over night.
      [{ cover: 'REFERAT 2024\n\nKKR SJÆLLAND\n\nDato: 12.-13. marts 2024 kl. 13.00-11.00\nSted: Ringsted' }],
    ],
  },
  *check({ meeting: { startTime: start, endTime: end, endDate, closing, at } }) {
    if (start === null || end === null || endDate !== null || end > start) return
    yield { at, item: null, quote: closing === null ? null : quoteAll(closing), args: { start, end } }
  },
}
