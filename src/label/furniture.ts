// Proposes page furniture: running heads and page numbers. It is labelled, never deleted.
//
//   KKR Sjælland | 12-03-2026                SIDE | 7     <- by its wording
//   Udkast nr. 3, side 7 af 20                            <- by its place and its return on other pages
import { grouped } from '../text/grouped.ts'
import { lineWords } from '../text/passage.ts'
import type { Line, Source } from '../text/source.ts'
import { readCaseLine } from './case-line.ts'
import { readLabel } from './section-label.ts'
import { PAGE_NUMBER, RUNNING_HEAD } from '../vocabulary/furniture-forms.ts'

const masked = (line: Line): string => line.text.replace(/\d+/gu, '#').replace(/\s+/gu, ' ').toLowerCase()

/** The margins of a page, as shares of its height, where running heads and page numbers stand. */
const TOP = 0.115
const BOTTOM = 0.895

/** A label at the top of many pages is a label all the same. */
function mayReturn(line: Line): boolean {
  return readLabel(line.text) === null && readCaseLine(line.text) === null
}

function inMargin(line: Line): boolean {
  if (line.box === undefined) return false
  const share = line.box.baseline / line.box.pageHeight
  return share < TOP || share > BOTTOM
}

const pagesOf = (lines: readonly Line[]): number => new Set(lines.map(({ page }) => page)).size

/**
 * Lines in the margins that return, digits aside, at the same height on other pages. A label that happens to stand at
 * the top of some pages is none: what stands at that height on the other pages is something else.
 */
function returning(source: Source): Set<Line> {
  const found = new Set<Line>()
  const height = ({ box }: Line): string => String(Math.round((box?.baseline ?? 0) / 6))
  const enough = Math.max(3, Math.min(8, Math.ceil((source.pages ?? 0) * 0.2)))
  for (const atHeight of grouped(
    source.lines.filter((line) => inMargin(line) && mayReturn(line)),
    (line) => [height(line)],
  ).values()) {
    for (const alike of grouped(atHeight, (line) => [masked(line)]).values()) {
      const pages = pagesOf(alike)
      if (pages >= enough && pages >= pagesOf(atHeight) * 0.4) for (const line of alike) found.add(line)
    }
  }
  return found
}

/** Text input: lines beside a form feed or a page number that return, digits aside, at most page breaks. */
function returningBesidePageBreaks({ lines, text }: Source, numbers: readonly boolean[]): Set<Line> {
  const above: Line[] = []
  const below: Line[] = []
  const feeds = lines.map((line, i) => text.slice(lines[i - 1]?.end ?? line.start, line.start).includes('\f'))
  lines.forEach((line, i) => {
    if (feeds[i + 1] === true || numbers[i + 1] === true) above.push(line)
    if (feeds[i] === true || numbers[i - 1] === true) below.push(line)
  })
  const found = new Set<Line>()
  for (const side of [above, below]) {
    for (const alike of grouped(side, (line) => [masked(line)]).values()) {
      const often = alike.length >= 3 && alike.every(mayReturn) && alike.length >= side.length * 0.4
      if (often && (alike[0]?.text.length ?? 0) <= 80) for (const line of alike) found.add(line)
    }
  }
  return found
}

/**
 * Finds the page furniture of a document.
 * @param source the document
 * @returns for every line of the source, whether it is furniture
 */
export function findFurniture(source: Source): readonly boolean[] {
  // A text layer may part their words by tabs.
  const words = source.lines.map(lineWords)
  const numbers = words.map((text) => PAGE_NUMBER.test(text))
  const repeated =
    source.mediaType === 'application/pdf' ? returning(source) : returningBesidePageBreaks(source, numbers)
  return source.lines.map((line, i) => {
    const text = words[i] ?? ''
    if (line.aside !== undefined || repeated.has(line) || (text.includes('|') && RUNNING_HEAD.test(text))) return true
    return numbers[i] === true && (/\p{L}/u.test(text) || inMargin(line))
  })
}
