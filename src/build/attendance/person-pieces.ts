// Cuts an attendance line into its pieces.
//   - Anna Berg (A, formand), Køge Kommune - fra kl. 10.30
//     ^^^^^^^^^  ^  ^^^^^^^   ^^^^^^^^^^^^   ^^^^^^^^^^^^^
// A bracket inside a bracket stays with its words; a dash between two numbers parts nothing.
import { findParty } from '../../danish/party.ts'

/** A part of an attendance line between commas, brackets, tabs or dashes; never empty. */
export interface Piece {
  readonly text: string
  /** Stood in brackets. */
  readonly bracket: boolean
  /** A colon follows: the piece heads the rest of the line. */
  readonly heads: boolean
}

const BULLET = /^(?:[-–—•·●▪◦*‣]\s*|o\s|\d{1,3}[.)]\s+(?!\p{Ll}|Vice|Næst|Suppl)|[a-z]\)\s+)/u
const SEPARATOR = /[,;\t|*]|(?<=[Kk]ommune|\))\.\s|\s[-–—/]\s(?!\d)|(?<!\d)\s[-–—/]\s|:\s/gu
const EDGES = /^[\s.,;:]+|(?<![\s,;:])[\s,;:]+$/gu

/** One line of blanks made one, without the bullet or number before it. A tab stays: it parts cells. */
export function tidyPersonLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\S\t]+/gu, ' ')
    .trim()
    .replace(BULLET, '')
    .trim()
}

/** Trims a piece, and takes a final period that closes the line and no abbreviation. */
function trimPiece(text: string): string {
  const trimmed = text.replace(EDGES, '')
  return /[\p{Ll}\d)]\.$/u.test(trimmed) && !/(?<!\p{L})(?:suppl?|pkt|kl|nr|jr|sen|jun)\.$/iu.test(trimmed)
    ? trimmed.slice(0, -1).trimEnd()
    : trimmed
}

function cut(text: string, bracket: boolean): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  const push = (to: number, heads: boolean): void => {
    const piece = trimPiece(text.slice(from, to))
    if (/[\p{L}\p{N}]/u.test(piece)) pieces.push({ text: piece, bracket, heads })
  }
  for (const match of text.matchAll(SEPARATOR)) {
    // Deeper brackets stay whole: `(suppleant for Kim Holm (A, B))`.
    const ahead = text.slice(from, match.index)
    if (ahead.split('(').length > ahead.split(')').length) continue
    push(match.index, match[0].startsWith(':'))
    from = match.index + match[0].length
  }
  push(text.length, false)
  return pieces
}

/**
 * Cuts a tidied line into pieces, in print order.
 * @param line what {@link tidyPersonLine} returned
 */
export function toPieces(line: string): Piece[] {
  const pieces: Piece[] = []
  let depth = 0
  let from = 0
  const push = (to: number): void => {
    const text = line.slice(from, to)
    if (depth > 0 && findParty(text) !== null) pieces.push({ text: text.trim(), bracket: true, heads: false })
    else pieces.push(...cut(text, depth > 0))
  }
  for (const { 0: mark, index } of line.matchAll(/[()]/gu)) {
    const closes = mark === ')'
    if (closes ? depth <= 1 : depth === 0) {
      push(index)
      from = index + 1
    }
    depth = closes ? Math.max(0, depth - 1) : depth + 1
  }
  push(line.length)
  return pieces
}
