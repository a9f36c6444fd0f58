// A quick test in front of squashing: by their first letters most lines are none of the words looked for.
//
//   De nye linjer …     -> "den"      not among "del", "ind", "bes": not squashed
//   ^^ ^
//   Indre havn …        -> "ind"      begins as "indstilling" does, and goes on otherwise: not squashed
//   ^^^^^
//   Ind­stil­ling       -> "ind"      may be one: squashed and compared
//   “Bilag”, å + ring -> not known: what squashing or its accents might change is always squashed
import { grouped } from './grouped.ts'

const KEPT = 3
const ACCENTS = 0x300
const OTHERS = 0x100
// What squashing makes something else of: `'` for the accents.
const CHANGED: ReadonlySet<number> = new Set([0x60, 0xb4])
// What it leaves out at the end of a title, and nowhere else.
const ENDS: ReadonlySet<number> = new Set(Array.from('.,:;·', (char) => char.charCodeAt(0)))

const isDropped = (code: number): boolean =>
  code === 0x20 || code === 0x2d || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0xad

/** A letter below U+0100 in its small form. */
const small = (code: number): number =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde && code !== 0xd7) ? code | 0x20 : code

/** The first three characters that squashing keeps, as a number; -1 when it takes squashing to tell. */
function firstOf(s: string, accents: number): number {
  let first = 0
  let kept = 0
  let isEnd = false
  for (let at = 0; at < s.length; at++) {
    const code = s.charCodeAt(at)
    if (isDropped(code)) continue
    if (code >= (kept < KEPT ? OTHERS : accents)) return -1
    isEnd = ENDS.has(code)
    if (kept < KEPT) {
      if (CHANGED.has(code)) return -1
      first = (first << 8) | small(code)
      kept++
    } else if (!isEnd) return first
  }
  return kept === KEPT && !isEnd ? first : -1
}

/** Does a string go on as a form does that begins with the same three characters? It errs only when it says yes. */
function goesOn(s: string, form: string): boolean {
  let at = 0
  for (let i = 0; i < s.length; i++) {
    const code = s.charCodeAt(i)
    if (isDropped(code)) continue
    if (code >= OTHERS || CHANGED.has(code) || (at === form.length && ENDS.has(code))) return true
    // An accent over the letter would make another of it.
    if (small(code) !== form.charCodeAt(at)) return s.charCodeAt(i + 1) >= ACCENTS
    at++
  }
  return true
}

/**
 * Makes a quick test for "may be one of these".
 * @param squashed what is looked for, as `squashTitle` gives it
 * @returns a test for strings as printed, which may also go on in other lines; it errs only when it says yes
 */
export function mayBeAmong(squashed: Iterable<string>): (s: string) => boolean {
  const known = grouped(squashed, (form) => [firstOf(form, Infinity)])
  return (s) => {
    const first = firstOf(s, ACCENTS)
    return first < 0 || known.get(first)?.some((form) => goesOn(s, form)) === true
  }
}
