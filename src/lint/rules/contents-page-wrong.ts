// A page of the contents that does not fit where the item stands. The printed count may begin later than the file's, where
// the cover is not counted: the distance that most entries agree on is taken as the paper's own. It never begins earlier:
// entries that are all one too high were printed before something in front of them was taken out.
//
//   1.1  ….. 3     stands on page 4 of the file
//   2.1  ….. 4     stands on page 5
//   3.1  ….. 5     stands on page 6
//   4.   ….. 5     stands on page 7     <- told: it should be 6
import { isAttendanceHeading } from '../../danish/attendance-heading.ts'
import type { Referat } from '../../referat.ts'
import { numbered } from '../items.ts'
import { matchContents, type Listed } from '../match-contents.ts'
import { quoteAll } from '../quote.ts'
import type { Rule } from '../rule.ts'

interface Paged extends Listed {
  readonly printed: number
  readonly stands: number
}

const paged = ({ entry, item }: Listed): Paged[] =>
  entry.page === null || item.page === null ? [] : [{ entry, item, printed: entry.page, stands: item.page }]

/** Where the list of the attendance stands, less what the contents print for it; `null` where they do not list it. */
function attendanceOffset({ toc, deltagere, afbud }: Referat): number | null {
  const entry = toc.find(({ number, title }) => number === null && isAttendanceHeading(title))
  const stands = (deltagere[0] ?? afbud[0])?.at.page
  return entry?.page == null || stands == null ? null : stands - entry.page
}

/** More than one page of the paper on each of the file's: no distance is the same for all. */
const areShrunk = ({ source }: Referat, pairs: readonly Paged[]): boolean =>
  Math.max(0, ...pairs.map(({ printed }) => printed)) + 1 >= 2 * (source.pages ?? 0)

/**
 * The distance between file and print: that of the attendance, where its entry is right by the file's own count; else what
 * at least three entries, and more than half of them, agree on, if the count can begin there.
 */
function usualOffset(referat: Referat, pairs: readonly Paged[]): number | null {
  if (areShrunk(referat, pairs)) return null
  if (attendanceOffset(referat) === 0) return 0
  const counts = new Map<number, number>()
  for (const { printed, stands } of pairs) counts.set(stands - printed, (counts.get(stands - printed) ?? 0) + 1)
  const [offset, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0]
  return count >= 3 && count * 2 > pairs.length ? Math.max(0, offset) : null
}

const agenda = (pages: readonly [number, number, number]): string => `
  — side ${pages[0]} —

  1. Godkendelse af dagsorden

  1.1. Godkendelse af dagsorden

  KKR Sjælland godkendte dagsordenen.

  — side ${pages[1]} —

  2. Siden sidst

  2.1. Orientering fra formanden

  KKR Sjælland tog orienteringen til efterretning.

  — side ${pages[2]} —

  3. Eventuelt
`

const CONTENTS = `
  Indholdsfortegnelse

  Deltagerfortegnelse ..... 2
  1. Godkendelse af dagsorden ..... 3
  1.1. Godkendelse af dagsorden ..... 3
  2. Siden sidst ..... 4
  2.1. Orientering fra formanden ..... 4
  3. Eventuelt ..... 5
`

export const contentsPageWrong: Rule<{ number?: string; title: string; printed: number; page: number }> = {
  name: 'contents-page-wrong',
  group: 'contents',
  severity: 'warning',
  prose: {
    en: {
      what: 'The contents send the reader to a page on which the item does not begin. Where all printed pages differ from the file’s by the same count, that count is not held against them.',
      why: 'A wrong page shows that the contents were not updated after the last change.',
      mend: 'Update the list of contents as the last thing before the document is saved as PDF.',
    },
    da: {
      what: 'Indholdsfortegnelsen sender læseren til en side, hvor punktet ikke begynder. Er alle trykte sidetal forskudt lige meget fra filens, regnes det ikke for en fejl.',
      why: 'Et forkert sidetal viser, at fortegnelsen ikke er opdateret efter den sidste rettelse.',
      mend: 'Opdatér indholdsfortegnelsen som det sidste, før dokumentet gemmes som PDF.',
    },
  },
  sentence: {
    en: ({ printed, page, ...item }) =>
      `The contents give page ${printed} for “${numbered(item)}”; it begins on page ${page}`,
    da: ({ printed, page, ...item }) =>
      `Indholdsfortegnelsen angiver side ${printed} for ”${numbered(item)}”; punktet begynder på side ${page}`,
  },
  examples: {
    fires: [
      {
        papers: [{ contents: CONTENTS, items: agenda([3, 4, 6]) }],
        args: { number: '3', title: 'Eventuelt', printed: 5, page: 6 },
      },
      // Printed one lower than the file counts, throughout: the last entry alone deviates.
      {
        papers: [{ contents: CONTENTS, items: agenda([4, 5, 8]) }],
        args: { number: '3', title: 'Eventuelt', printed: 5, page: 7 },
      },
    ],
    silent: [
      [{ contents: CONTENTS, items: agenda([3, 4, 5]) }],
      [{ contents: CONTENTS, items: agenda([4, 5, 6]) }],
      // Several pages on a sheet: no distance that they agree on.
      [{ contents: CONTENTS, items: agenda([2, 2, 2]) }],
      [{ contents: CONTENTS, items: agenda([3, 4, 5]).replace(/— side \d —\n\n/gu, '') }],
    ],
  },
  *check(referat) {
    const pairs = matchContents(referat).pairs.flatMap(paged)
    const offset = usualOffset(referat, pairs)
    if (offset === null) return
    for (const { entry, item, printed, stands } of pairs) {
      if (stands - printed === offset) continue
      const { number, title } = item
      const args = { ...(number === null ? {} : { number }), title, printed, page: stands - offset }
      yield { at: entry.at, item: number, quote: quoteAll(entry.title), args }
    }
  },
}
