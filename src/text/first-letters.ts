// A quick test in front of squashing: by their first three letters most lines are none of the words looked for.
//
//   De nye linjer …     -> "den"      not among "del", "ind", "bes": not squashed
//   ^^ ^
//   Ind­stil­ling       -> "ind"      may be one: squashed and compared
//   “Bilag”, 3.1, å + ring -> not known: what squashing or its accents might change is always squashed

const KEPT = 3
const ACCENTS = 0x300
const OTHERS = 0x100
// What squashing makes something else of: `'` for the accents, nothing at a title's end for the rest.
const CHANGED: ReadonlySet<number> = new Set(Array.from('.,:;·`´', (char) => char.charCodeAt(0)))

const isDropped = (code: number): boolean =>
  code === 0x20 || code === 0x2d || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0xad

const isCapital = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde && code !== 0xd7)

/** The first three characters that squashing keeps, as a number; -1 when it takes squashing to tell. */
function firstOf(s: string, accents: number): number {
  let first = 0
  let kept = 0
  for (let at = 0; at < s.length; at++) {
    const code = s.charCodeAt(at)
    if (isDropped(code)) continue
    if (code >= (kept < KEPT ? OTHERS : accents)) return -1
    if (kept === KEPT) return first
    if (CHANGED.has(code)) return -1
    first = (first << 8) | (isCapital(code) ? code | 0x20 : code)
    kept++
  }
  return kept === KEPT ? first : -1
}

/**
 * Makes a quick test for "may be one of these".
 * @param squashed what is looked for, as `squashTitle` gives it
 * @returns a test for strings as printed, which may also go on in other lines; it errs only when it says yes
 */
export function mayBeAmong(squashed: Iterable<string>): (s: string) => boolean {
  const known = new Set(Array.from(squashed, (form) => firstOf(form, Infinity)))
  return (s) => {
    const first = firstOf(s, ACCENTS)
    return first < 0 || known.has(first)
  }
}
