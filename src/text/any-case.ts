// Patterns that read capitals and small letters alike, without the flag `i`: together with the flag `u` it makes V8 ask
// its tables of Unicode for every letter and every class of a pattern, which takes several times as long as all the rest.
//
//   den\s(?<month>maj)\p{Alpha}   ->   [dD][eE][nN]\s(?<month>[mM][aA][jJ])\p{Alpha}
//
// Of letters any pattern asks for `\p{Alpha}` and `\p{Upper}`, not for `\p{L}` and `\p{Lu}`: these V8 would gather from all
// of Unicode, anew wherever one stands, while it has the former at hand. What they hold besides is in no minutes: Ⅳ, Ⓐ, and
// vowel signs of other scripts.

/** What else is the same letter to the flag: the sign of kelvin, the long s, the sign of angstrom. */
const ALSO: Readonly<Record<string, string>> = { k: '\u212a', s: '\u017f', å: '\u212b' }

/** A letter in both forms; another sign as it is. */
function both(sign: string): string {
  const small = sign.toLowerCase()
  const large = sign.toUpperCase()
  return small === large ? sign : `${small}${large}${ALSO[small] ?? ''}`
}

/** A range of a class, `a-k`, in both forms. */
const bothRanges = (range: string): string => {
  const [from, to] = [range.charAt(0).toLowerCase(), range.charAt(2).toLowerCase()]
  const also = Object.entries(ALSO).map(([letter, others]) => (letter >= from && letter <= to ? others : ''))
  return `${range.toLowerCase()}${range.toUpperCase()}${also.join('')}`
}

/** Where an escape ends that begins at an index: `\d`, `\u00a0`, `\p{Alpha}`, `\k<sep>`. */
function endOfEscape(source: string, at: number): number {
  const kind = source[at + 1]
  if (kind === 'u') return at + 6
  if (kind === 'p') return source.indexOf('}', at) + 1
  return kind === 'k' ? source.indexOf('>', at) + 1 : at + 2
}

const isName = (source: string, at: number): boolean =>
  source.startsWith('(?<', at) && source[at + 3] !== '=' && source[at + 3] !== '!'

/**
 * Makes a pattern that takes capitals for small letters, and the other way round, without the flag for it.
 * @param source of a pattern: letters in ranges of its classes are those of ASCII, and `\p{Alpha}` is the only property of
 *   letters in it, for any other means something else where capitals do not count
 * @param flags others than `i` and `u`
 */
export function anyCase(source: string, flags = ''): RegExp {
  let made = ''
  let inClass = false
  for (let at = 0; at < source.length;) {
    const sign = source.charAt(at)
    let end = at + 1
    if (sign === '\\') end = endOfEscape(source, at)
    else if (!inClass && isName(source, at)) end = source.indexOf('>', at) + 1
    else if (inClass && source[end] === '-' && source[end + 1] !== ']' && both(sign) !== sign) end = at + 3
    const part = source.slice(at, end)
    if (part.length === 1) made += inClass || both(part) === part ? both(part) : `[${both(part)}]`
    else made += sign === '\\' || sign === '(' ? part : bothRanges(part)
    if (part === '[') inClass = true
    else if (part === ']') inClass = false
    at = end
  }
  return new RegExp(made, `${flags}u`)
}
