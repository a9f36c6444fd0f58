// Watermarks: what is laid over the pages, not written on them. Large letters that run askew; or the same words at the
// same place of most pages, upright, in large letters or across the text.
//   KKR Sjælland drøfter sagen og
//       U D K A S T                 on each page, at one place: a watermark
//   peger på to personer.
// What returns at one place in ordinary letters, clear of the text, is a head of a page or of a table: left alone here.
import type { PageLines } from './line-numbers.ts'
import { mainOf, type Run } from './page-runs.ts'

/** Letters that run askew are no smaller, in points. */
const ASKEW = 24
/** Upright ones are so much larger than the text, and in the midst of the page, unless they lie across the text. */
const LARGER = 1.6
const UPPERMOST = 0.15
const LOWEST = 0.85
/** On so many pages, and so great a share of all. */
const LEAST_PAGES = 3
const SHARE = 0.6
/** Parts of their size: how high letters reach, as far as it tells whether they lie across others. */
const HEIGHT = 0.6

type TextLine = readonly Run[]

function isAskew(line: TextLine): boolean {
  const { tilt, size } = mainOf(line)
  return tilt % 90 !== 0 && size >= ASKEW
}

/** What a line says, and where. */
function placeOf(line: TextLine): string {
  const { baseline, size } = mainOf(line)
  const text = line.map((run) => run.text).join(' ')
  return `${text}|${Math.round(line[0]?.left ?? 0)}|${Math.round(baseline)}|${Math.round(size)}`
}

/** A number that is one for lines of one {@link placeOf}; for others, it may be. */
function spotOf(line: TextLine): number {
  return line.length === 0 ? -1 : Math.round(line[0]?.left ?? 0) * 10_007 + Math.round(mainOf(line).baseline)
}

/** Does a line lie across a line of its page that is the page's own? @param returns the places of lines that return */
function isAcross(line: TextLine, page: PageLines, returns: ReadonlySet<string>): boolean {
  const [main, left, right] = [mainOf(line), line[0]?.left ?? 0, line.at(-1)?.right ?? 0]
  return page.some((other) => {
    if (other === line || other.length === 0 || returns.has(placeOf(other))) return false
    const { baseline, size } = mainOf(other)
    const isBeside = (other[0]?.left ?? 0) < right && (other.at(-1)?.right ?? 0) > left
    return isBeside && baseline - HEIGHT * size < main.baseline && baseline > main.baseline - HEIGHT * main.size
  })
}

/**
 * Finds the lines that are watermarks.
 * @param pages the lines of all pages
 * @param body the size of most letters
 * @param heights of the pages
 */
export function watermarks(
  pages: readonly PageLines[],
  body: number,
  heights: readonly number[],
): ReadonlySet<TextLine> {
  const found = new Set<TextLine>()
  const least = Math.max(LEAST_PAGES, SHARE * pages.length)
  const returning = new Map<string, { readonly line: TextLine; readonly page: number }[]>()
  const counts = new Map<number, number>()
  // On fewer pages, nothing is said to return.
  for (const lines of pages.length < LEAST_PAGES ? [] : pages) {
    for (const line of lines) {
      const spot = spotOf(line)
      counts.set(spot, (counts.get(spot) ?? 0) + 1)
    }
  }
  for (const [page, lines] of pages.entries()) {
    for (const line of lines) {
      if (line.length === 0) continue
      if (isAskew(line)) found.add(line)
      else if ((counts.get(spotOf(line)) ?? 0) >= least && /\p{Alpha}/u.test(line[0]?.text ?? '')) {
        const place = placeOf(line)
        const alike = returning.get(place)
        if (alike === undefined) returning.set(place, [{ line, page }])
        else alike.push({ line, page })
      }
    }
  }
  const often = [...returning].filter(([, alike]) => alike.length >= least)
  const places = new Set(often.map(([place]) => place))
  for (const [, alike] of often) {
    const isOver = alike.some(({ line, page }) => {
      const { size, baseline } = mainOf(line)
      const share = baseline / (heights[page] ?? Infinity)
      const isLarge = size >= LARGER * body && share > UPPERMOST && share < LOWEST
      return isLarge || isAcross(line, pages[page] ?? [], places)
    })
    if (isOver) for (const { line } of alike) found.add(line)
  }
  return found
}
