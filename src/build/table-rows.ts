// Rows of a table from a PDF's lines: the cells of one row may come as runs of their own, several lines high.
//
//   Social- og sundheds-      Social- og sundheds-     content order: down the first cell, then up again to the second
//   hjælpere                  assistenter
import { COLUMN_LEAP } from '../text/margins.ts'
import { type Line, sourceOffset } from '../text/source.ts'
import { matches } from '../text/matches.ts'

/** One cell's part of a line. */
export interface Piece {
  readonly line: Line
  /** Indices into the line's view, half-open. */
  readonly from: number
  readonly to: number
  readonly left: number
  readonly right: number
}

/** The cells of lines, as pieces with their edges. */
export function piecesOf(lines: readonly Line[]): Piece[] {
  const pieces: Piece[] = []
  for (const line of lines)
    for (const piece of line.box === undefined ? columnPieces(line) : placedPieces(line))
      if (LETTERLESS.test(line.text.slice(piece.from, piece.to))) pieces.push(...numbersApart(piece))
      else pieces.push(piece)
  return pieces
}

/** Are the cells of a row one for sure: is it a line of words without a gap, as those of a paragraph are? */
export const isWords = ({ cells, text }: Line): boolean => cells.length === 1 && !LETTERLESS.test(text)

/** A number that can be nothing else: signed, with a point or a comma, a share. */
const CLEAR = /^[-−–+]?\d{1,3}(?:\.\d{3})+(?:,\d+)?%?$|^[-−–+]?\d+,\d+%?$|^[-−–+]\d+%?$|^\d+%$/u
const FIGURES = /^[-−–+]?[\d.,]+%?$/u
/** Most cells hold a letter, and need no look at their words. */
const LETTERLESS = /^[-−–+\d.,%\s]+$/u

/**
 * Two numbers that were drawn as one string are two cells: `-114.527 -118.927`. Figures that may be one number (`1 000`), a
 * telephone's or a date are left as they are.
 */
function numbersApart(piece: Piece): Piece[] {
  const { line, from, to, left, right } = piece
  const text = line.text.slice(from, to)
  const parts = text.includes(' ') ? matches(/\S+/gu, text).map(({ 0: part, index }) => ({ part, index })) : []
  const isApart = parts.length > 1 && parts.every(({ part }) => FIGURES.test(part))
  if (!isApart || parts.filter(({ part }) => CLEAR.test(part)).length < parts.length - 1) return [piece]
  if (/^[-−–+]?\d{1,3}(?: \d{3})+(?:,\d+)?%?$/u.test(text)) return [piece]
  // Figures are as wide as each other.
  const letter = (right - left) / text.length
  return parts.map(({ part, index }) => ({
    line,
    from: from + index,
    to: from + index + part.length,
    left: left + index * letter,
    right: left + (index + part.length) * letter,
  }))
}

/** Text set in columns: cells stand apart by two blanks or more; their edges are columns of the text, from 0. */
function columnPieces(line: Line): Piece[] {
  const columnOf = (i: number): number => (line.indent ?? 0) + sourceOffset(line, i) - line.start
  return line.cells
    .filter(({ start, end }) => end > start)
    .flatMap((cell) => {
      const pieces: Piece[] = []
      let from = cell.start
      for (let i = cell.start; i <= cell.end; i++) {
        const isWide = line.text[i] === ' ' && sourceOffset(line, i + 1) - sourceOffset(line, i) > 1
        if (i < cell.end && !isWide) continue
        pieces.push({ line, from, to: i, left: columnOf(from), right: columnOf(i - 1) + 1 })
        from = i + 1
      }
      return pieces
    })
}

function placedPieces(line: Line): Piece[] {
  return line.cells
    .filter(({ start, end }) => end > start)
    .map((cell) => ({
      line,
      from: cell.start,
      to: cell.end,
      left: cell.left ?? line.box?.left ?? 0,
      right: cell.right ?? line.box?.right ?? 0,
    }))
}

const NOWHERE = { baseline: 0, size: 0 }
const isElsewhere = (line: Line, above: Line): boolean =>
  above.page !== line.page || (above.box ?? NOWHERE).baseline - (line.box ?? NOWHERE).baseline > COLUMN_LEAP
const topOf = ({ baseline, size }: typeof NOWHERE): number => baseline - size * 0.7
const bottomOf = ({ baseline, size }: typeof NOWHERE): number => baseline + size * 0.15

/** Are all rows of these lines one line of words, as those of paragraphs are? */
export const areParagraphs = (lines: readonly Line[]): boolean =>
  lines.every((line, i) => {
    const above = lines[i - 1]
    if (!isWords(line)) return false
    if (line.box === undefined || above?.box === undefined || isElsewhere(line, above)) return true
    return topOf(line.box) > bottomOf(above.box)
  })

/**
 * Parts lines into rows: between two rows every line above ends higher than every line below begins. A paragraph's lines
 * are rows of one line each.
 * @param lines lines on PDF pages, in reading order
 */
export function rowsOfLines(lines: readonly Line[]): Line[][] {
  const rows: Line[][] = []
  /** How far down the lines of each row and of those above it reach, in one measure that counts on over pages and columns of text. */
  const reach: number[] = []
  let column = 0
  let above: Line | undefined
  for (const line of lines) {
    const box = line.box ?? NOWHERE
    if (above !== undefined && isElsewhere(line, above)) column++
    const base = column * 100_000
    const lowest = Math.max(reach.at(-1) ?? -Infinity, base + bottomOf(box))
    let from = rows.length
    while (from > 0 && (reach[from - 1] ?? 0) >= base + topOf(box)) from--
    if (from < rows.length) {
      rows.push([...rows.splice(from).flat(), line])
      reach.length = from
    } else rows.push([line])
    reach.push(lowest)
    above = line
  }
  return rows
}

/**
 * Parts the lines of a table in a text into rows. Where an empty line stands above nearly every row, a line without one goes on
 * with the row above, unless it holds a number of its own.
 * @param lines lines set in columns
 */
export function rowsOfColumns(lines: readonly Line[]): Line[][] {
  const below = lines.slice(1)
  const apart = below.filter(({ blankBefore }) => blankBefore === true).length
  const isNew = (line: Line): boolean =>
    line.blankBefore === true || piecesOf([line]).some(({ from, to }) => FIGURES.test(line.text.slice(from, to)))
  if (apart < 2 || below.filter(isNew).length < below.length * 0.6) return lines.map((line) => [line])
  const rows: Line[][] = []
  for (const line of lines) {
    const above = rows.at(-1)
    if (above === undefined || isNew(line)) rows.push([line])
    else above.push(line)
  }
  return rows
}

/** How many cells a row has, lines of one cell counted once. */
export function distinctCells(row: readonly Piece[]): number {
  const spans: { left: number; right: number }[] = []
  for (const piece of row) {
    const over = spans.find((span) => piece.left < span.right && piece.right > span.left)
    if (over === undefined) spans.push({ left: piece.left, right: piece.right })
    else [over.left, over.right] = [Math.min(over.left, piece.left), Math.max(over.right, piece.right)]
  }
  return spans.length
}
