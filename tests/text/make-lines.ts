// Lines for tests: those of a text, and those of a page as a PDF would give them.
import { read } from '../../src/read/read.ts'
import type { Line, Source } from '../../src/text/source.ts'

/** A text as it is read. */
export const sourceOf = (text: string): Promise<Source> =>
  read({ name: 'input.txt', bytes: new TextEncoder().encode(text) })

/** The lines of a text. */
export const linesOf = async (text: string): Promise<readonly Line[]> => (await sourceOf(text)).lines

/** What a test says of a line on a page; a letter is 5 points wide, a page 595 by 842. */
export interface Placed {
  readonly text: string
  readonly left?: number
  readonly right?: number
  readonly y?: number
  readonly page?: number
  readonly size?: number
  readonly bold?: boolean
  readonly italic?: boolean
  readonly hyphen?: 'soft' | 'hard'
  readonly aside?: Line['aside']
  /** How high the next rule above it is drawn. */
  readonly ruleAbove?: number
  /** Left edges of cells; the view parts them by tabs. */
  readonly cells?: readonly number[]
}

const LETTER = 5

/** Lines on pages, one below the other where no place is given. */
export function pageLines(placed: readonly (Placed | string)[]): Line[] {
  let at = 0
  let y = 100
  return placed.map((entry) => {
    const {
      text,
      left = 70,
      size = 10,
      page = 1,
      cells = [left],
      ...more
    }: Placed = typeof entry === 'string' ? { text: entry } : entry
    y = more.y ?? y + 14
    const parts = text.split('\t')
    let from = 0
    const placedCells = parts.map((part, i) => {
      const start = from
      from += part.length + 1
      const edge = cells[i] ?? left
      return { start, end: start + part.length, left: edge, right: edge + part.length * LETTER }
    })
    const start = at
    at += text.length + 1
    return {
      start,
      end: start + text.length,
      page,
      text,
      offsets: null,
      cells: placedCells,
      links: [],
      blankBefore: undefined,
      indent: undefined,
      box: {
        left: cells[0] ?? left,
        right: more.right ?? placedCells.at(-1)?.right ?? left + text.length * LETTER,
        baseline: y,
        size,
        pageWidth: 595,
        pageHeight: 842,
        ...(more.ruleAbove === undefined ? {} : { ruleAbove: more.ruleAbove }),
      },
      bold: more.bold ?? false,
      italic: more.italic ?? false,
      hyphen: more.hyphen,
      aside: more.aside,
    }
  })
}

/** A PDF's source made of such lines. */
export function pageSource(placed: readonly (Placed | string)[]): Source {
  const lines = pageLines(placed)
  return {
    name: 'input.pdf',
    mediaType: 'application/pdf',
    sha256: '0'.repeat(64),
    bytes: 1,
    pages: Math.max(...lines.map(({ page }) => page ?? 1)),
    text: lines.map(({ text }) => text).join('\n'),
    lines,
    footnotes: [],
    warnings: [],
  }
}
