// Finds the blanks inside letter-spaced words. Claims lines that consist mostly of single capitals, five or more pieces;
// ordinary words and rows of figures are left alone, and figures are closed only where they make a year.
//   R E F E R AT 2 0 2 6        -> REFERAT 2026
//   K K R  M I D T J Y L L A N D   a wider gap is a gap between words
//    ^ ^ ^^                        dropped, dropped, kept
//   i a 1 b                     <- no     1 2 3 4 5 <- no
import { matches } from '../text/matches.ts'

interface Piece {
  readonly text: string
  readonly start: number
  readonly end: number
}

const LETTERS = /^(?:\p{Upper}{1,2}|\p{Alpha})$/u
const DIGITS = /^\d{1,2}$/u
const YEAR = /^(?:19|20)\d\d$/u
const MAYBE = /(?:^|\s)\S{1,2}\s+\S{1,2}\s+\S{1,2}\s+\S{1,2}(?:\s|$)/u

/**
 * Blanks to leave out so that letter-spaced words close.
 * @param text one cell of a line, with its runs of blanks as they are
 * @returns indices of blanks in `text`, ascending; empty for ordinary text
 */
export function letterSpacing(text: string): number[] {
  if (!hasShortWords(text)) return []
  const pieces = matches(/\S+/gu, text).map((m) => ({ text: m[0], start: m.index, end: m.index + m[0].length }))
  if (!isSpaced(pieces)) return []
  const letterGap = commonGap(text, pieces)
  const dropped: number[] = []
  for (const [i, piece] of pieces.entries()) {
    const next = pieces[i + 1]
    if (next === undefined || gapOf(text, piece, next) > letterGap) continue
    const joins = LETTERS.test(piece.text) ? LETTERS.test(next.text) : isInYear(text, pieces, i, letterGap)
    if (joins) for (let at = piece.end; at < next.start; at++) dropped.push(at)
  }
  return dropped
}

/** Are there four words of one or two letters in a row? Where all signs are of one byte, no pattern is needed to tell. */
function hasShortWords(text: string): boolean {
  let row = 0
  let letters = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 0xff) return MAYBE.test(text)
    if (code > 0x20 && code !== 0xa0) letters++
    else if (code !== 0x20 && code !== 0xa0 && (code < 9 || code > 13)) letters++
    else if (letters > 0) {
      row = letters > 2 ? 0 : row + 1
      if (row === 4) return true
      letters = 0
    }
  }
  return row === 3 && letters > 0 && letters <= 2
}

function isSpaced(pieces: readonly Piece[]): boolean {
  const letters = pieces.filter((p) => LETTERS.test(p.text))
  const digits = pieces.filter((p) => DIGITS.test(p.text))
  if (letters.length < 3 || letters.length + digits.length < 5) return false
  const singles = letters.filter((p) => p.text.length === 1)
  if (singles.length * 5 < letters.length * 3) return false
  // Prose has no capital after a small letter here; a title is all capitals, or a capital and small letters.
  if (letters.some((p, i) => i > 0 && /\p{Ll}/u.test(p.text)) && !/\p{Upper}/u.test(letters[0]?.text ?? ''))
    return false
  const short = [...letters, ...digits].reduce((sum, p) => sum + p.text.length, 0)
  const all = pieces.reduce((sum, p) => sum + p.text.length, 0)
  return short * 5 >= all * 3
}

// A tab is wider than any gap between letters.
function gapOf(text: string, a: Piece, b: Piece): number {
  return text.slice(a.end, b.start).includes('\t') ? Infinity : b.start - a.end
}

// The gap most pieces have; of two as common the smaller one.
function commonGap(text: string, pieces: readonly Piece[]): number {
  const times = new Map<number, number>()
  for (const [i, piece] of pieces.entries()) {
    const before = pieces[i - 1]
    const gap = before === undefined ? Infinity : gapOf(text, before, piece)
    if (gap < Infinity) times.set(gap, (times.get(gap) ?? 0) + 1)
  }
  return [...times].sort(([a, n], [b, m]) => m - n || a - b)[0]?.[0] ?? 0
}

// Does the blank after piece `i` lie inside figures that, put together, make a year?
function isInYear(text: string, pieces: readonly Piece[], i: number, gap: number): boolean {
  const near = (a: Piece | undefined, b: Piece | undefined): boolean =>
    a !== undefined && b !== undefined && DIGITS.test(a.text) && DIGITS.test(b.text) && gapOf(text, a, b) <= gap
  let first = i
  while (near(pieces[first - 1], pieces[first])) first--
  let last = i
  while (near(pieces[last], pieces[last + 1])) last++
  const figures = pieces.slice(first, last + 1).map((p) => p.text)
  return last > i && YEAR.test(figures.join(''))
}
