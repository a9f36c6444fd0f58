// Cuts lines of the attendance: where a list, or a sentence about a person, begins inside of them, and where two cells are one.
import { readListOpening, type ListOpening } from '../../danish/attendance-heading.ts'
import { looksLikePerson, saysOfPerson } from '../../danish/person-line.ts'
import { cutLine } from '../../text/cut-line.ts'
import { matches } from '../../text/matches.ts'
import type { Cell, Line } from '../../text/source.ts'
import { cellText, filledCells, placeByShare } from './columns.ts'

/**
 * Cuts a line where a second list, or a sentence about a person, begins: `…, Bo Lund (Greve); afbud fra Kai Hee (Faxe)`.
 * @param next the line below, with which the last words may go on: `… Bo Lund (Greve). Der var afbud fra Kai` / `Hee (Faxe)`
 */
export function cutAtOpenings(line: Line, next: Line | undefined): Line[] {
  for (const { index, 0: mark } of matches(/[;.] (?=\p{Alpha})/gu, line.text)) {
    const at = index + mark.length
    const rest = line.text.slice(at, at + 200)
    const whole = at + 200 > line.text.length && next !== undefined ? `${rest} ${next.text.slice(0, 120)}` : rest
    const opening = readListOpening(whole)
    const opens = opening !== null && (mark.startsWith(';') || opening.form !== 'heading')
    if (opens || (mark.startsWith('.') && saysOfPerson(rest)))
      return [cutLine(line, 0, index + 1), ...cutAtOpenings(cutLine(line, at), next)]
  }
  return [line]
}

/** Parts a heading from the list beside it: `Afbud:   Kim Dal (V), Køge`. */
export function cutBesideHeading(line: Line): Line[] {
  const [heading, first, ...more] = filledCells(line)
  if (heading === undefined || first === undefined || more.length > 0) return [line]
  const opening = readListOpening(cellText(line, heading).replace(/:$/u, ''))
  const isList = opening?.form === 'heading' && looksLikePerson(cellText(line, first))
  return isList ? [cutLine(line, heading.start, heading.end), cutLine(line, first.start, first.end)] : [line]
}

/** Makes several cells of one. @param cuts indices of the line's view at which cells begin, each behind a blank */
export function cutCells(line: Line, cuts: readonly number[]): Line {
  if (cuts.length === 0) return line
  const letters = Array.from({ length: line.text.length }, (_, i) =>
    cuts.includes(i + 1) ? '\t' : line.text.charAt(i),
  )
  const cells = line.cells.flatMap((cell): Cell[] => {
    const inside = cuts.filter((at) => cell.start < at && at < cell.end)
    return [cell.start, ...inside].map((start, k): Cell => {
      const end = (inside[k] ?? cell.end + 1) - 1
      return { start, end, left: placeByShare(cell, start), right: placeByShare(cell, end) }
    })
  })
  return { ...line, text: letters.join(''), cells }
}

/** The opening of a list at a line; its first name may be broken at the line's end. @param next the line below */
export function openingOf(line: Line, next: Line | undefined): ListOpening | null {
  const own = readListOpening(line.text)
  if (own !== null || next === undefined || /[.:;]$/u.test(line.text)) return own
  const whole = readListOpening(`${line.text} ${next.text.slice(0, 120)}`)
  return whole?.form === 'clause' && whole.textAt < line.text.length ? whole : null
}

/** A word of a cell stands so near to where its share of the letters has it, in points. */
const NEAR = 14

/**
 * Cuts a line of a page where a cell runs into the next column, as its words fill its own: `Fredericia Hans-` over two.
 * @param lefts where the columns begin, in points
 */
export function cutAtLefts(line: Line, lefts: readonly number[]): Line {
  if (line.box === undefined) return line
  const cuts = line.cells.flatMap((cell) => {
    const { start, end, left, right } = cell
    if (left === undefined || right === undefined) return []
    return lefts
      .filter((column) => column > left + NEAR && column < right - NEAR)
      .flatMap((column) => {
        const starts = [...matches(/ /gu, line.text.slice(start, end))].map(({ index }) => start + index + 1)
        const away = (at: number): number => Math.abs((placeByShare(cell, at) ?? 0) - column)
        return starts
          .filter((at) => away(at) <= NEAR)
          .sort((a, b) => away(a) - away(b))
          .slice(0, 1)
      })
  })
  return cutCells(line, cuts)
}

/** Leaders between two columns: `Køge ............ Anna Berg (A)` */
const LEADERS = / ?(?:\.{4,}|…{2,}|_{4,}|(?:\. ){4,}) ?/gu

/** Makes cells of what leaders part. They stay in the line's words: the paper has them. */
export function cutAtLeaders(line: Line): Line {
  if (!/[.…_]{2}|\. \./u.test(line.text)) return line
  const cells = line.cells.flatMap((cell): Cell[] => {
    const leaders = [...matches(LEADERS, line.text.slice(cell.start, cell.end))]
    const begins = [cell.start, ...leaders.map(({ 0: mark, index }) => cell.start + index + mark.length)]
    return begins.flatMap((start, k): Cell[] => {
      const { index } = leaders[k] ?? {}
      const end = index === undefined ? cell.end : cell.start + index
      return start < end ? [{ start, end, left: placeByShare(cell, start), right: placeByShare(cell, end) }] : []
    })
  })
  return { ...line, cells }
}
