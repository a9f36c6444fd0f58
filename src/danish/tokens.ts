// Parts a text into words, numbers and marks, each with its place and how deep it stands in brackets or quotation marks.
//
//   KKR Sjælland godkendte pkt. 1-3 (A, V), »som foreslået«.
//   word word    word      word.num (depth 1)  (depth 1)
import { matches } from '../text/matches.ts'

export interface Token {
  readonly text: string
  /** In small letters; of variants the usual one: `medens` is `mens`. */
  readonly low: string
  readonly kind: 'word' | 'number' | 'mark'
  /** UTF-16 indices into the text, half-open. */
  readonly start: number
  readonly end: number
  /** 0 outside of brackets and quotation marks. The marks themselves are inside. */
  readonly depth: number
}

const TOKEN = /\p{Alpha}[\p{Alpha}\p{M}\d]*(?:['’´`-][\p{Alpha}\p{M}\d]+)*['’]?-?|\d+(?:[.,]\d+)*|[^\s\p{Alpha}\d]/gu
const OPENS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '»': '«', '“': '”', '„': '“' }

/** Where each opening mark is closed; a mark that is never closed opens nothing. */
function pairsOf(found: readonly RegExpExecArray[]): Map<number, number> {
  const pairs = new Map<number, number>()
  const open: { at: number; closes: string }[] = []
  found.forEach(({ 0: text }, i) => {
    const last = open.at(-1)
    if (last !== undefined && (text === last.closes || (text === '"' && last.closes === '"'))) {
      pairs.set(last.at, i)
      open.pop()
    } else if (OPENS[text] !== undefined || text === '"') {
      if (open.length < 8) open.push({ at: i, closes: OPENS[text] ?? '"' })
    } else {
      // `(se bilag»)`: a closing mark of an outer pair closes what was left open inside.
      const outer = open.findLastIndex(({ closes }) => closes === text)
      if (outer < 0) return
      pairs.set(open[outer]?.at ?? i, i)
      open.length = outer
    }
  })
  return pairs
}

const NESTS = /[([»“„"]/u
const NO_PAIRS: ReadonlyMap<number, number> = new Map()

/** Most words begin with a letter of ASCII; the others are looked up. */
function kindOf(word: string): Token['kind'] {
  const code = word.charCodeAt(0)
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'word'
  if (code >= 48 && code <= 57) return 'number'
  return code > 127 && /^\p{Alpha}/u.test(word) ? 'word' : 'mark'
}

const USUAL: ReadonlyMap<string, string> = new Map([['medens', 'mens']])

/** Parts a text into its tokens, in order. */
export function tokensOf(text: string): Token[] {
  const found = matches(TOKEN, text)
  const pairs = NESTS.test(text) ? pairsOf(found) : NO_PAIRS
  const ends: number[] = []
  return found.map(({ 0: word, index }, i): Token => {
    const close = pairs.get(i)
    if (close !== undefined) ends.push(close)
    const depth = ends.length
    if (ends.at(-1) === i) ends.pop()
    const kind = kindOf(word)
    const low = word.toLowerCase()
    return { text: word, low: USUAL.get(low) ?? low, kind, start: index, end: index + word.length, depth }
  })
}
