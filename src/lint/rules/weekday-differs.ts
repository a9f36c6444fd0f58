// A date with its weekday, and the weekday is another day's.
//
//   Mandag den 12. marts 2024      <- a Tuesday
//   ^^^^^^
import { readDates } from '../../danish/date.ts'
import { quotePlace } from '../quote.ts'
import type { Rule } from '../rule.ts'
import { texts } from '../texts.ts'
import { WEEKDAYS } from '../../vocabulary/months.ts'

const COVER =
  'REFERAT 2024\n\nKKR SJÆLLAND\n\nDato: Tirsdag den 12. marts 2024 kl. 10.00\nSted: Kongrescentret, Ringsted'
const WEEKDAY = new RegExp(`^(?:${WEEKDAYS.join('|')})`, 'iu')
const ENGLISH = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
/** The day of the week on which 1 January 1970 fell: the fourth from Monday. */
const EPOCH = 3

/** The weekday of an ISO date. */
const weekdayOf = (date: string): string => WEEKDAYS[(Date.parse(date) / 86_400_000 + EPOCH + 7 * 1e5) % 7] ?? ''

export const weekdayDiffers: Rule<{ printed: string; weekday: string }> = {
  name: 'weekday-differs',
  group: 'text',
  severity: 'info',
  prose: {
    en: {
      what: 'A date stands with a weekday that is not its own.',
      why: 'Either the weekday or the date is wrong, and people may come on the wrong day.',
      mend: 'Look the day up in a calendar, and correct the weekday or the date.',
    },
    da: {
      what: 'En dato står med en ugedag, som ikke er dens.',
      why: 'Enten er ugedagen eller datoen forkert, og nogen kan møde op på den forkerte dag.',
      mend: 'Slå dagen op i en kalender, og ret ugedagen eller datoen.',
    },
  },
  sentence: {
    en: ({ printed, weekday }) => `“${printed}” is a ${ENGLISH[WEEKDAYS.indexOf(weekday)] ?? weekday}`,
    da: ({ printed, weekday }) => `”${printed}” er en ${weekday}`,
  },
  examples: {
    fires: [
      {
        papers: [{ cover: COVER.replace('Tirsdag', 'Mandag') }],
        args: { printed: 'Mandag den 12. marts 2024', weekday: 'tirsdag' },
      },
      {
        papers: [
          {
            items:
              '1. Godkendelse af dagsorden\n\nKKR Sjælland godkendte dagsordenen.\n\n2. Eventuelt\n\nNæste møde er fredag den 4. september 2024.',
          },
        ],
        args: { printed: 'fredag den 4. september 2024', weekday: 'onsdag' },
      },
    ],
    silent: [
      [{ cover: COVER }],
      [{ cover: COVER.replace('Tirsdag den 12. marts 2024', '12. marts 2024') }],
      // Without a year, it may be any.
      [{ cover: COVER.replace('Tirsdag den 12. marts 2024', 'Mandag den 12. marts') }],
    ],
  },
  *check(referat) {
    const listed = new Set(referat.toc.map(({ at }) => at))
    for (const { text, at, item } of texts(referat)) {
      if (at !== null && listed.has(at)) continue
      for (const { date, start, end } of readDates(text)) {
        const printed = text.slice(start, end)
        const named = WEEKDAY.exec(printed)?.[0].toLowerCase()
        const weekday = weekdayOf(date)
        if (named === undefined || named === weekday) continue
        yield { at, item, quote: quotePlace(text, start, end), args: { printed, weekday } }
      }
    }
  },
}
