// The rest of a line after its marker, its label or its first column: a line again, in its own place.
import { sourceOffset, type Line } from './source.ts'

/**
 * Cuts a stretch out of a line.
 * @param line the line
 * @param from index into its view where the stretch begins; blanks there are passed over
 * @param to index where it ends (half-open)
 */
export function cutLine(line: Line, from: number, to: number = line.text.length): Line {
  const cut = line.text.slice(from, Math.max(from, to))
  const start = from + cut.length - cut.trimStart().length
  const end = start + cut.trim().length
  const inside = <T extends { readonly start: number; readonly end: number }>(part: T): T[] =>
    part.end < start || part.start > end
      ? []
      : [{ ...part, start: Math.max(0, part.start - start), end: Math.min(end, part.end) - start }]
  const cells = line.cells.flatMap(inside)
  const first = cells[0]
  const box =
    line.box !== undefined && first?.left !== undefined && start > 0 ? { ...line.box, left: first.left } : line.box
  return {
    ...line,
    start: sourceOffset(line, start),
    end: sourceOffset(line, end),
    text: line.text.slice(start, end),
    offsets: line.offsets === null ? null : line.offsets.slice(start, end + 1),
    cells,
    links: line.links.filter((link) => link.end > start && link.start < end).flatMap(inside),
    box,
  }
}
