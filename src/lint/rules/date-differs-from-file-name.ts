// The file's name holds a date, and it is not the meeting's.
//
//   KKR-referat-2024-03-13.pdf     Dato: 12-03-2024 10:00
//               ^^^^^^^^^^
//
// Leaves alone names with several dates, with the date of a publication, or with digits that may be read in two ways.
import { PUBLICATION_WORDS } from '../../vocabulary/months.ts'
import { datesInName } from '../dates.ts'
import type { Rule } from '../rule.ts'

const printed = (date: string): string => date.split('-').reverse().join('-')

export const dateDiffersFromFileName: Rule<{ date: string; named: string }> = {
  name: 'date-differs-from-file-name',
  group: 'document',
  severity: 'info',
  prose: {
    en: {
      what: 'The date in the file’s name is not the date of the meeting.',
      why: 'Whoever looks for the meeting by the name finds the wrong paper, or the paper bears the wrong date.',
      mend: 'Rename the file, or correct the date on the cover.',
    },
    da: {
      what: 'Datoen i filens navn er ikke mødets dato.',
      why: 'Den, der leder efter mødet på filnavnet, finder det forkerte dokument, eller dokumentet har en forkert dato.',
      mend: 'Omdøb filen, eller ret datoen på forsiden.',
    },
  },
  sentence: {
    en: ({ date, named }) => `The file’s name says ${printed(named)}, the paper ${printed(date)}`,
    da: ({ date, named }) => `Filens navn siger ${printed(named)}, dokumentet ${printed(date)}`,
  },
  examples: {
    fires: [
      {
        papers: [{ name: 'KKR-referat-2024-03-13.md', show: ['cover'] }],
        args: { date: '2024-03-12', named: '2024-03-13' },
      },
      {
        papers: [{ name: '2024/referat 13.03.2024.md', show: ['cover'] }],
        args: { date: '2024-03-12', named: '2024-03-13' },
      },
      { papers: [{ name: 'referat_20230312.md', show: ['cover'] }], args: { date: '2024-03-12', named: '2023-03-12' } },
      {
        papers: [{ name: 'Referat KKR Sjælland 13. marts 2024.md', show: ['cover'] }],
        args: { date: '2024-03-12', named: '2024-03-13' },
      },
      {
        papers: [{ name: 'bilag 1 13-03-2024.md', show: ['cover'] }],
        args: { date: '2024-03-12', named: '2024-03-13' },
      },
      { papers: [{ name: 'referat-310324.md', show: ['cover'] }], args: { date: '2024-03-12', named: '2024-03-31' } },
    ],
    silent: [
      [{ name: 'KKR-referat-2024-03-12.md', show: ['cover'] }],
      [{ name: 'referat 12. marts 2024.md', show: ['cover'] }],
      [{ name: 'referat-120324.md', show: ['cover'] }],
      [{ name: 'referat-130324.md', show: ['cover'] }],
      [{ name: '20240320 referat af møde 12.03.2024.md', show: ['cover'] }],
      [{ name: 'referat-udsendt-2024-03-20.md', show: ['cover'] }],
      [{ name: 'SAG-2024-00123 referat 2024.md', show: ['cover'] }],
      [{ name: 'bilag 1-2-2025.md', show: ['cover'] }],
      [{ name: 'referat pkt. 3-4-2024.md', show: ['cover'] }],
      [{ name: '2024-03-20/referat.md', show: ['cover'] }],
    ],
  },
  *check({ source, meeting: { date } }) {
    if (date === null || PUBLICATION_WORDS.test(source.name)) return
    const { certain, possible } = datesInName(source.name)
    if ([...certain, ...possible.flat()].includes(date)) return
    const year = Number(date.slice(0, 4))
    // No paper is filed years ahead of its meeting.
    const short = possible.map((readings) => readings.filter((each) => Number(each.slice(0, 4)) <= year + 1))
    const [named, ...more] = new Set([...certain, ...short.flat()])
    if (named === undefined || more.length > 0) return
    // Six digits may be any number: only those of the same year are a slip.
    if (certain.length === 0 && !named.startsWith(String(year))) return
    yield { at: null, item: null, quote: null, args: { date, named } }
  },
}
