// Proposes page furniture: running heads and page numbers. It is labelled, never deleted.
//
//   KKR Sjælland | 12-03-2026                SIDE | 7     <- by its wording
//   Udkast nr. 3, side 7 af 20                            <- by its place and its return on other pages
import type { Line, Source } from '../text/source.ts'
import { PAGE_NUMBER, RUNNING_HEAD } from '../vocabulary/furniture-forms.ts'

const masked = (line: Line): string => line.text.replace(/\d+/gu, '#').replace(/\s+/gu, ' ').toLowerCase()

/** The margins of a page, as shares of its height, where running heads and page numbers stand. */
const TOP = 0.115
const BOTTOM = 0.895

function inMargin(line: Line): boolean {
  if (line.box === undefined) return false
  const share = line.box.baseline / line.box.pageHeight
  return share < TOP || share > BOTTOM
}

/** Lines in the margins that return, digits aside, at the same height on other pages. */
function returning(source: Source): Set<Line> {
  const groups = new Map<string, { lines: Line[]; pages: Set<number> }>()
  for (const line of source.lines) {
    if (line.box === undefined || line.page === null || !inMargin(line)) continue
    const key = `${masked(line)}@${Math.round(line.box.baseline / 6)}`
    const group = groups.get(key) ?? { lines: [], pages: new Set() }
    group.lines.push(line)
    group.pages.add(line.page)
    groups.set(key, group)
  }
  const enough = Math.max(3, Math.min(8, Math.ceil((source.pages ?? 0) * 0.2)))
  const found = new Set<Line>()
  for (const { lines, pages } of groups.values()) if (pages.size >= enough) for (const line of lines) found.add(line)
  return found
}

/** Text input: lines beside a form feed or a page number that return, digits aside. */
function returningBesidePageBreaks(source: Source): Set<Line> {
  const groups = new Map<string, Line[]>()
  const { lines, text } = source
  lines.forEach((line, i) => {
    if (line.text.length > 80) return
    const previous = lines[i - 1]
    const next = lines[i + 1]
    const feedAbove = previous === undefined || text.slice(previous.end, line.start).includes('\f')
    const feedBelow = next !== undefined && text.slice(line.end, next.start).includes('\f')
    const beside = [previous, next].some((other) => other !== undefined && PAGE_NUMBER.test(other.text))
    if (!((feedAbove && i > 0) || feedBelow || beside)) return
    groups.set(masked(line), [...(groups.get(masked(line)) ?? []), line])
  })
  const found = new Set<Line>()
  for (const group of groups.values()) if (group.length >= 3) for (const line of group) found.add(line)
  return found
}

/**
 * Finds the page furniture of a document.
 * @param source the document
 * @returns for every line of the source, whether it is furniture
 */
export function findFurniture(source: Source): readonly boolean[] {
  const repeated = source.mediaType === 'application/pdf' ? returning(source) : returningBesidePageBreaks(source)
  return source.lines.map((line) => {
    if (line.artifact === true || repeated.has(line)) return true
    if (RUNNING_HEAD.test(line.text)) return true
    if (!PAGE_NUMBER.test(line.text)) return false
    return /\p{L}/u.test(line.text) || inMargin(line)
  })
}
