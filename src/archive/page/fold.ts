// Searching: letters without case and accents, and a plain look for parts of words, so that `sundhed` is found in
// `sundhedsråd`. Æ, ø and å stay letters of their own; their other spellings (aa, ae, oe) are taken for them.

const ACCENT = /[\u0300-\u0309\u030b-\u036f]/gu

/** Folds one text. `ö` and `ä`, as Swedish names have them, are taken for `ø` and `æ`. */
export function fold(text: string): string {
  const low = text.toLowerCase()
  return (
    low
      .replaceAll('ö', 'ø')
      .replaceAll('ä', 'æ')
      // å is a letter, not an a with an accent.
      .replaceAll('å', '\uE000')
      .normalize('NFD')
      .replace(ACCENT, '')
      .replaceAll('\uE000', 'å')
      .replaceAll('aa', 'å')
      .replaceAll('ae', 'æ')
      .replaceAll('oe', 'ø')
      .replace(/[\u00ad\u200b-\u200d\u2060]/gu, '')
  )
}

const letters = new Map<string, string>()

/** One letter, or two that are folded into one, folded: a page has few. */
function foldLetter(letter: string): string {
  const known = letters.get(letter)
  if (known !== undefined) return known
  const folded = fold(letter)
  letters.set(letter, folded)
  return folded
}

/** The parts that must all be found: words, and what stands in quotes as one. */
export function termsOf(query: string): string[] {
  return [...query.matchAll(/"(?<phrase>[^"]+)"|(?<word>[^\s"]+)/gu)]
    .map(({ groups }) => fold((groups?.['phrase'] ?? groups?.['word'] ?? '').trim()))
    .filter((term) => term !== '')
}

/** A test for rows in whose words all terms are found. @param wordsOf what a row is found by */
export const holdsAll =
  <T>(terms: readonly string[], wordsOf: (row: T) => string) =>
  (row: T): boolean => {
    if (terms.length === 0) return true
    const words = fold(wordsOf(row))
    return terms.every((term) => words.includes(term))
  }

/** A stretch of a text; offsets from 0, half-open. */
type Stretch = readonly [start: number, end: number]

/** Where terms stand in a text, in its own offsets, in order and apart. */
export function hitsIn(text: string, terms: readonly string[]): Stretch[] {
  if (terms.length === 0) return []
  // Letter by letter, so that every folded letter knows where it came from; two letters that are folded into one (aa)
  // are looked at together.
  let folded = ''
  const from: number[] = []
  for (let i = 0; i < text.length;) {
    const pair = isPair(text.charCodeAt(i) | 32, text.charCodeAt(i + 1) | 32) ? 2 : 1
    const letter = foldLetter(text.slice(i, i + pair))
    for (let left = letter.length; left > 0; left--) from.push(i)
    folded += letter
    i += pair
  }
  from.push(text.length)
  const found: Stretch[] = []
  for (const term of terms) {
    for (let i = folded.indexOf(term); i >= 0; i = folded.indexOf(term, i + term.length)) {
      found.push([from[i] ?? 0, from[i + term.length] ?? text.length])
    }
  }
  return apart(found)
}

/** `aa`, `ae` or `oe`, in any case. */
const isPair = (a: number, b: number): boolean => (a === 97 && (b === 97 || b === 101)) || (a === 111 && b === 101)

function apart(found: readonly Stretch[]): Stretch[] {
  const sorted = [...found].sort((a, b) => a[0] - b[0] || b[1] - a[1])
  const kept: Stretch[] = []
  for (const [start, end] of sorted) {
    const last = kept.at(-1)
    if (last !== undefined && start <= last[1]) kept[kept.length - 1] = [last[0], Math.max(last[1], end)]
    else kept.push([start, end])
  }
  return kept
}

/**
 * The words around the first hit: at most some 160 letters.
 * @param folded the text, folded, where that is known: then only its neighbourhood is looked at
 */
export function wordsAround(text: string, terms: readonly string[], folded = fold(text)): string | null {
  const at = Math.min(...terms.map((term) => folded.indexOf(term)).filter((i) => i >= 0))
  if (!Number.isFinite(at)) return null
  // Folding makes a text shorter, seldom longer: the hit stands there, or as far off as it lost or won.
  const lost = text.length - folded.length
  const start = Math.max(0, at - 100 + Math.min(0, lost))
  const near = text.slice(start, at + Math.max(0, lost) + 400)
  const hit = hitsIn(near, terms)[0]
  if (hit === undefined) return null
  const first = [hit[0] + start, hit[1] + start] as const
  const from = Math.max(0, text.lastIndexOf(' ', Math.max(0, first[0] - 60)) + 1)
  const behind = text.indexOf(' ', Math.min(text.length, first[1] + 90))
  const to = behind < 0 || behind - first[1] > 140 ? Math.min(text.length, first[1] + 90) : behind
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`
}
