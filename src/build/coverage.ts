// Proof that nothing is lost: every letter of the source lies in exactly one place.
import type { Referat, Unread } from '../referat.ts'
import type { Labelled } from '../label/resolve.ts'
import { place, type Document } from './document.ts'

const UNSEEN = /[\s\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069]/u
// Text between lines holds no words, at most a mark of the machine on a line of its own: `<br>`, `**`.
const LONE_MARK = /<\/?[a-z]{1,6} ?\/?>|[*_]+/giu

/** Letters of a part of a text, without blanks and what nobody sees: soft hyphens, marks of no width. */
function visible(text: string, from = 0, to = text.length): number {
  let letters = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x20) continue
    const isPlain = (code > 0x20 && code < 0x7f) || (code > 0xad && code < 0x1000)
    if (isPlain || !UNSEEN.test(text.charAt(at))) letters++
  }
  return letters
}

/** Counts where the source's letters went. */
export function readCoverage(
  document: Document,
  { lines, source, further }: Labelled,
  unread: readonly Unread[],
): Referat['coverage'] {
  let placed = 0
  let furniture = 0
  let between = 0
  let end = 0
  const unplaced: Referat['coverage']['unplaced'] = []
  const lettersOutside = (from: number, to: number): number =>
    visible(source.text, from, to) === 0 ? 0 : visible(source.text.slice(from, to).replace(LONE_MARK, ''))
  for (const { role, reading } of lines) {
    const { line } = reading
    const letters = visible(source.text, line.start, line.end)
    between += lettersOutside(end, line.start)
    end = Math.max(end, line.end)
    if (role === 'furniture') furniture += letters
    else if (role === 'unplaced') unplaced.push(place(document, line.start, line.end))
    else placed += letters
  }
  between += lettersOutside(end, source.text.length)
  const lost = unplaced.reduce((sum, { start, end: to }) => sum + visible(source.text, start, to), 0)
  return {
    characters: placed + furniture + lost + between,
    placed,
    furniture,
    unplaced,
    unread: [...unread],
    further: further === null ? null : place(document, further.start, further.end),
  }
}
