// The words a finding is about on one line, cut around the part that is meant, with carets under it.
//
//   … Bent Dal (V), Greve Kommune, og Anna Berg (A), Faxe Kommune, som …
//                                     ^^^^^^^^^
import type { Quote } from '../../lint/rule.ts'
import { columns, graphemes } from '../columns.ts'
import { shown, UNSAFE_OR_BLANK } from './log-safe.ts'

/** A letter, or what stands for it. */
interface Piece {
  readonly text: string
  readonly width: number
  /** Belongs to the part that is meant. */
  readonly meant: boolean
}

const CUT: Piece = { text: '…', width: 1, meant: false }

/**
 * Shows a quote.
 * @param room columns of the line
 * @returns the line, safe to print, and the line of carets below it; `null` when there is nothing to show
 */
export function caretExcerpt(quote: Quote, room: number): { readonly line: string; readonly carets: string } | null {
  const pieces = trimmed(take(quote, room))
  if (pieces.length === 0) return null
  const kept = around(pieces, room)
  const carets = kept.map(({ width, meant }) => (meant ? '^' : ' ').repeat(width)).join('')
  return { line: kept.map(({ text }) => text).join(''), carets: carets.trimEnd() }
}

/** Takes a quote apart: letters, single blanks, unsafe characters as they are shown. What is far off is not looked at. */
function take({ text, end, ...quote }: Quote, room: number): Piece[] {
  const far = 2 * room
  // What is missing at the end is shown below the last letter.
  const start = Math.min(quote.start, text.length - 1)
  const last = Math.max(end, start + 1)
  const begin = Math.max(0, start - far)
  const stop = Math.min(text.length, start + 2 * far)
  const pieces: Piece[] = begin === 0 ? [] : [CUT]
  const add = (piece: string, from: number, to: number): void => {
    pieces.push({ text: piece, width: columns(piece), meant: from < last && to > start })
  }
  let done = begin
  const addLetters = (to: number): void => {
    for (const letter of graphemes(text.slice(done, to))) add(letter, done, (done += letter.length))
  }
  for (const { 0: found, index, groups } of text.slice(begin, stop).matchAll(UNSAFE_OR_BLANK)) {
    addLetters(begin + index)
    add(groups?.['blank'] === undefined ? shown(found) : ' ', done, (done += found.length))
  }
  addLetters(stop)
  return stop === text.length ? pieces : [...pieces, CUT]
}

const isBlank = ({ text }: Piece): boolean => text === ' '

/** Without blanks at the ends, unless they are what is meant. */
function trimmed(pieces: readonly Piece[]): readonly Piece[] {
  const keep = (piece: Piece): boolean => !isBlank(piece) || piece.meant
  const from = pieces.findIndex(keep)
  return from < 0 ? [] : pieces.slice(from, pieces.findLastIndex(keep) + 1)
}

const widthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { width }) => sum + width, 0)

/** How far from the edge a cut may move to fall between words. */
const SLACK = 12

/** The part that is meant, its beginning at least, with as much around it as there is room for. */
function around(pieces: readonly Piece[], room: number): readonly Piece[] {
  if (widthOf(pieces) <= room) return pieces
  const isMeant = ({ meant }: Piece): boolean => meant
  const first = Math.max(0, pieces.findIndex(isMeant))
  const last = Math.max(first, pieces.findLastIndex(isMeant))
  // Two columns on each side for the sign of a cut and its blank.
  let left = room - 4
  let [from, to] = [first, first]
  const grow = (index: number): boolean => {
    const width = pieces[index]?.width ?? Infinity
    if (width > left) return false
    left -= width
    return true
  }
  while (to <= last && grow(to)) to++
  for (let before = left / 2; from > 0 && left > before && grow(from - 1);) from--
  while (grow(to)) to++
  while (grow(from - 1)) from--
  if (from > 0) from = wordBorder(pieces, from, first, 1)
  if (to < pieces.length) to = wordBorder(pieces, to, last + 1, -1)
  const middle = pieces.slice(from, to)
  const blank: Piece = { text: ' ', width: 1, meant: false }
  const head = from === 0 ? [] : isBlank(pieces[from - 1] ?? CUT) ? [CUT, blank] : [CUT]
  const tail = to === pieces.length ? [] : isBlank(pieces[to] ?? CUT) ? [blank, CUT] : [CUT]
  return [...head, ...middle, ...tail]
}

/** Moves a cut towards the part that is meant, to the next blank if it is near; the blank itself is cut away. */
function wordBorder(pieces: readonly Piece[], cut: number, stop: number, step: 1 | -1): number {
  const outside = (at: number): Piece | undefined => pieces[step === 1 ? at - 1 : at]
  for (let at = cut; Math.abs(at - cut) <= SLACK && (step === 1 ? at <= stop : at >= stop); at += step) {
    const piece = outside(at)
    if (piece !== undefined && isBlank(piece)) return at
  }
  return cut
}
