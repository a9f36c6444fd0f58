// Groups the lines of a table of contents into entries.
//
//   3.3. Kystsikring og                <- a title over two lines: its page comes with the second
//        diger ......................... 19
import { hangs } from '../danish/breaks.ts'
import type { Stretch } from '../text/passage.ts'
import type { LineReading } from './line-reading.ts'

export interface ContentsEntry {
  readonly number: string | null
  readonly title: readonly Stretch[]
  readonly page: number | null
}

/** What one printed line of the list holds. */
interface PrintedLine {
  readonly number: string | null
  readonly title: Stretch | null
  readonly page: number | null
  /** Word's message stands in place of the page. */
  readonly lost: boolean
  readonly text: string
  /** What the page shows beside its parts: it belongs to no entry. */
  readonly beside: readonly LineReading[]
  readonly lines: readonly LineReading[]
}

const WORDS = /[\p{Alpha}\d]/u
/** What a column of numbers or of pages is made of. */
const COLUMN_CELL = /^[\s.…_·]*(?:(?:\d{1,2}(?:\.\d{1,2})*|\d{3})[\s.…_·]*)?$/u

function ofLine(reading: LineReading): PrintedLine {
  const { line, text } = reading
  const { number, title, page, lost } = reading.contents
  return { number, page, lost, title: title === null ? null : { line, ...title }, text, beside: [], lines: [reading] }
}

/** A text layer in columns: what stands at one height of a page is one printed line. Only a PDF knows. */
function ofRow(row: readonly LineReading[]): PrintedLine {
  const ordered = [...row].sort((a, b) => (a.line.box?.left ?? 0) - (b.line.box?.left ?? 0))
  const parts = ordered.map(ofLine)
  const titled = parts.findIndex(({ title }) => title !== null)
  const bare = (k: number): string => (parts[k]?.text ?? '').replace(/(?<![.\s])[.\s]+$/u, '')
  const before = parts.slice(0, Math.max(0, titled)).map((_, k) => bare(k))
  const pages = parts.slice(titled + 1).map((_, k) => bare(titled + 1 + k))
  const own = parts[titled]
  const number = own?.number == null ? before.findIndex((text) => /^\d{1,2}(?:\.\d{1,2})*$/u.test(text)) : -1
  const page = own?.page == null ? pages.findIndex((text) => /^\d{1,3}$/u.test(text)) : -1
  const isBeside = ({ text }: LineReading, k: number): boolean =>
    k !== titled && k !== number && (page < 0 || k !== titled + 1 + page) && WORDS.test(text)
  return {
    number: own?.number ?? before[number] ?? null,
    title: own?.title ?? null,
    page: own?.page ?? (page < 0 ? null : Number(pages[page])),
    lost: parts.some(({ lost }) => lost),
    text: ordered.map(({ text }) => text).join(' '),
    beside: ordered.filter(isBeside),
    lines: ordered,
  }
}

/** The printed lines of a PDF, gathered by height. */
function rowsOf(lines: readonly LineReading[]): LineReading[][] {
  const rows: LineReading[][] = []
  const height = ({ line }: LineReading): number => (line.page ?? 0) * 100_000 + (line.box?.baseline ?? 0)
  for (const reading of [...lines].sort((a, b) => height(a) - height(b))) {
    const last = rows.at(-1)
    const above = last?.[0]
    if (
      last !== undefined &&
      above !== undefined &&
      height(reading) - height(above) < (reading.line.box?.size ?? 10) * 0.4
    )
      last.push(reading)
    else rows.push([reading])
  }
  return rows
}

/** Without pages, a line without a number runs a title on when it begins in small letters, or that has no end yet. */
const runsOn = (line: PrintedLine, above: PrintedLine | undefined): boolean =>
  above !== undefined &&
  above.title !== null &&
  above.page === null &&
  (/^\p{Ll}/u.test(line.text) || hangs(above.text))

/**
 * Reads the entries.
 * @param lines the lines of the list, its heading left out
 * @returns the entries in order; whether numbers stand with their titles (where a text gives them column by column they
 *   are not paired); and the lines that belong to no entry: a number by itself, a date
 */
export function readContentsEntries(lines: readonly LineReading[]): {
  entries: ContentsEntry[]
  paired: boolean
  strangers: LineReading[]
} {
  const plain = lines.map(ofLine)
  const titles = plain.filter(({ title }) => title !== null).length
  const columns = plain.length - titles > titles * 0.2
  const placed = lines.every(({ line }) => line.box !== undefined)
  const printed = columns && placed ? rowsOf(lines).map(ofRow) : plain
  const paired = !columns || placed
  const pagesPrinted = printed.filter(({ title, page }) => title !== null && page !== null).length >= titles * 0.4
  const entries: ContentsEntry[] = []
  const strangers: LineReading[] = []
  let open: { number: string | null; title: Stretch[] } | null = null
  const close = (page: number | null): void => {
    if (open !== null) entries.push({ ...open, page })
    open = null
  }
  printed.forEach((line, k) => {
    const begins: boolean = line.number !== null || open === null || !(pagesPrinted || runsOn(line, printed[k - 1]))
    if (begins) {
      close(null)
      if (line.title !== null) open = { number: paired ? line.number : null, title: [line.title] }
    } else if (open !== null && line.title !== null) {
      ;(open as { title: Stretch[] }).title.push(line.title)
    }
    // The page is lost, and with it the message's second line is no title.
    if (line.lost) {
      if (line.title !== null || open !== null) close(null)
      return
    }
    // Of a line without a title, an open entry takes the page and nothing else: a date is none of it.
    const pageTaken = line.page !== null && open !== null
    const left = !pageTaken ? line.text : printed === plain ? line.text.replace(/\d{1,3}$/u, '') : ''
    const isRead = line.title !== null || (line.number === null && !WORDS.test(left))
    if (paired) strangers.push(...(isRead ? line.beside : line.lines.filter(({ text }) => WORDS.test(text))))
    else if (line.title === null && !COLUMN_CELL.test(line.text)) strangers.push(...line.lines)
    if ((isRead || !paired) && line.page !== null && (paired || line.title !== null)) close(line.page)
  })
  close(null)
  return { entries, paired, strangers }
}
