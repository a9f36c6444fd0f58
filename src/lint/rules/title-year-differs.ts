// The title bears another year than the date of the meeting.
//
//   REFERAT 2023
//           ^^^^
//   KKR SJÆLLAND
//   Dato: 12-03-2024 10:00
//               ^^^^
import { quoteWords } from '../quote.ts'
import type { Rule } from '../rule.ts'

const FIELDS = 'KKR SJÆLLAND\n\nDato: 12-03-2024 10:00\nSted: Kongrescentret, Ringsted'

export const titleYearDiffers: Rule<{ year: number; date: string }> = {
  name: 'title-year-differs',
  group: 'document',
  severity: 'warning',
  prose: {
    en: {
      what: 'The year of the title is not the year of the meeting.',
      why: 'The paper is filed and cited under the wrong year; most often the title was copied from last year’s minutes.',
      mend: 'Correct the year of the title, or the date on the cover.',
    },
    da: {
      what: 'Titlens årstal er ikke mødets.',
      why: 'Dokumentet bliver arkiveret og citeret under et forkert år; oftest er titlen kopieret fra sidste års referat.',
      mend: 'Ret titlens årstal eller datoen på forsiden.',
    },
  },
  sentence: {
    en: ({ year, date }) => `The title says ${String(year)}, the meeting was on ${date}`,
    da: ({ year, date }) => `Titlen siger ${String(year)}, men mødet var den ${date}`,
  },
  examples: {
    fires: [
      { papers: [{ cover: `REFERAT 2023\n\n${FIELDS}` }], args: { year: 2023, date: '12-03-2024' } },
      { papers: [{ cover: `R E F E R AT 2 0 2 5\n\n${FIELDS}` }], args: { year: 2025, date: '12-03-2024' } },
    ],
    silent: [
      [{ cover: `REFERAT 2024\n\n${FIELDS}` }],
      [{ cover: `REFERAT\n\n${FIELDS}` }],
      // A meeting over New Year.
      [{ cover: 'REFERAT 2024\n\nKKR SJÆLLAND\n\nDato: 31. december 2023 - 1. januar 2024\nSted: Ringsted' }],
    ],
  },
  *check({ meeting: { year, date, endDate, cover, at } }) {
    if (year === null || date === null) return
    if ([date, endDate].some((day) => day?.startsWith(String(year)) === true)) return
    const title = cover.find((line) => line.includes(String(year)))
    const quote = title === undefined ? null : quoteWords(title, String(year))
    yield { at, item: null, quote, args: { year, date: date.split('-').reverse().join('-') } }
  },
}
