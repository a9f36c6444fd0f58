// The points of a recommendation that a clause names, and those it leaves out.
//
//   punkt 1-3 og 5 · pkt. 4 · indstillingens punkt 2 · andet at-punkt · de to første punkter     named
//   de (to) øvrige indstillinger · resten · de øvrige blev udsat                                 the rest
//   litra a) og b) · punkt a og b · første pind · det tredje blev udsat                          named
//   sidste punkt · de to sidste punkter · det sidste blev udsat                                  named, from the end
//   bortset fra punkt 4 · dog ikke punkt 3                                                       left out
import { countOf, ordinalOf } from '../number-words.ts'
import { tokensOf, type Token } from '../tokens.ts'
import { isFinite, participleOf } from './lexicon.ts'

export interface Named {
  /** Numbers from 1; -1 is the last point, -2 the last but one. */
  readonly named: readonly number[]
  readonly left: readonly number[]
  /** All that no other clause names. */
  readonly rest: boolean
}

const POINT =
  /^(?:punkt(?:et|er|erne)?|pkt|at-punkt(?:et|er|erne)?|indstillingspunkt(?:et|er|erne)?|pind(?:en|e|ene)?|bullet|dot|prik(?:ken)?|litra|at|ad)$/u
const PART =
  /^(?:punkt(?:et|er|erne)?|pkt|at-punkt(?:et|er|erne)?|forslag|indstilling(?:er|erne)?|del|at|led|indstillingspunkt(?:er|erne)?|anbefaling(?:er|erne)?|pind(?:en|e|ene)?|bullets?|dots?|prik(?:ken|ker|kerne)?)$/u
/** What only a list has: `sidste punkt`, and not `sidste del`. */
const LISTED =
  /^(?:(?:at-|indstillings)?punkt(?:et|er|erne)?|pkt|pind(?:en|e|ene)?|bullets?|dots?|prik(?:ken|ker|kerne)?)$/u
/** The words that leave something out. */
export const EXCEPT: readonly (readonly string[])[] = [
  ['med', 'undtagelse', 'af'],
  ['bortset', 'fra'],
  ['på', 'nær'],
  ['undtagen'],
  ['undtaget'],
  ['dog', 'ikke'],
  ['men', 'ikke'],
  ['ikke'],
]

/** No other word begins points, or leaves something out. */
const MAY_BEGIN =
  /^(?:punkt|pkt|at|ad|pind|bullet|dot|litra|indstilling|rest|øvrig|sidste|næstsidste|med|bortset|på|undta|dog|men|ikke|først|an|tred|fjer|fem|sjett|syv|ott|ni|ti|to|tre|fire|seks|elleve|begge|fjort|sytt)/u

const upTo = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, Math.min(50, to - from + 1)) }, (_, i) => from + i)

/** A list of numbers at `i`: `1-3, 5 og 7`. */
function numbersAt(words: readonly Token[], i: number): { numbers: number[]; to: number } {
  const numbers: number[] = []
  let k = i
  for (;;) {
    const word = words[k]
    if (word?.kind !== 'number' || !/^\d{1,2}$/u.test(word.text)) break
    const dash = /^[-–—]$/u.test(words[k + 1]?.text ?? '') || words[k + 1]?.low === 'til'
    const last = words[k + 2]
    if (dash && last?.kind === 'number') {
      numbers.push(...upTo(Number(word.text), Number(last.text)))
      k += 3
    } else {
      numbers.push(Number(word.text))
      k++
    }
    const joined = /^(?:,|og|samt)$/u.test(words[k]?.text ?? '')
    if (!joined || words[k + 1]?.kind !== 'number') break
    // `punkt 1, 14 stemte for` counts something else.
    if (/^(?:stem|medlem|kommune|for$|imod$)/u.test(words[k + 2]?.low ?? '')) break
    k++
  }
  return { numbers, to: k }
}

const LETTERED = /^[a-h]$/u
/** The place of a letter in a row of points: `b` is 2. */
const numberOfLetter = (letter: string): number => (letter.codePointAt(0) ?? 0) - 96

/** A list of letters at `i`: `a) og b)`, `a-c`. */
function lettersAt(words: readonly Token[], i: number): { numbers: number[]; to: number } {
  const numbers: number[] = []
  for (let k = i; ;) {
    const text = words[k]?.text ?? ''
    if (/^[a-h]-[a-h]$/u.test(text)) numbers.push(...upTo(numberOfLetter(text), numberOfLetter(text.slice(2))))
    else if (LETTERED.test(text)) numbers.push(numberOfLetter(text))
    else return { numbers, to: k }
    k++
    if (words[k]?.text === ')') k++
    if (!/^(?:,|og|samt)$/u.test(words[k]?.low ?? '') || !/^[a-h](?:-[a-h])?$/u.test(words[k + 1]?.text ?? ''))
      return { numbers, to: k }
    k++
  }
}

/** Is the place in a row said without its noun: `det tredje blev udsat`, `på nær det sidste`? @param to behind it */
const isBare = (words: readonly Token[], i: number, to: number): boolean =>
  /^(?:det|den|de)$/u.test(words[i - 1]?.low ?? '') &&
  (words[to] === undefined ||
    /^[,.;]$/u.test(words[to].text) ||
    isFinite(words[to].low) ||
    participleOf(words[to].low) !== undefined)

/** The points at the end of a list: `sidste punkt`, `de to sidste pinde`. */
function lastAt(words: readonly Token[], i: number): { numbers: number[]; to: number } | null {
  const low = (k: number): string => words[k]?.low ?? ''
  const count = countOf(low(i)) ?? 1
  const at = count > 1 ? i + 1 : i
  if (!/^(?:næst)?sidste$/u.test(low(at)) || count >= 20) return null
  const listed = LISTED.test(low(at + 1))
  if (!listed && !isBare(words, i, at + 1)) return null
  const to = listed ? at + 2 : at + 1
  if (low(at) === 'næstsidste') return { numbers: [-2], to }
  return { numbers: upTo(1, count).map((number) => number - count - 1), to }
}

/** What stands at `i`: numbers behind `punkt`, an ordinal in front of a part, `de to første`. */
function pointsAt(words: readonly Token[], i: number): { numbers: number[]; to: number; rest: boolean } | null {
  const low = (k: number): string => words[k]?.low ?? ''
  const last = lastAt(words, i)
  if (last !== null) return { ...last, rest: false }
  if (POINT.test(low(i)) && (!/^(?:at|ad)$/u.test(low(i)) || words[i + 2]?.text === ')')) {
    const { numbers, to } = lettersAt(words, low(i + 1) === '.' ? i + 2 : i + 1)
    // `punkt b i aftalen`, `pkt. d. 3. maj`
    const elsewhere =
      (/^(?:i|på|af)$/u.test(low(to)) && !low(to + 1).startsWith('indstilling')) ||
      (low(to) === '.' && words[to + 1]?.kind === 'number')
    if (numbers.length > 0) return elsewhere ? null : { numbers, to, rest: false }
  }
  if (POINT.test(low(i))) {
    let k = i + 1
    if (low(k) === '.') k++
    if (low(k) === 'nr') k += low(k + 1) === '.' ? 2 : 1
    if (/^(?:at|ad)$/u.test(low(i)) && words[k]?.kind !== 'number') return null
    const { numbers, to } = numbersAt(words, k)
    const elsewhere =
      (/^(?:på|i)$/u.test(low(to)) && /^(?:dagsorden|den|aftale)/u.test(low(to + 1))) ||
      /^(?:jf|jævnfør)$/u.test(low(i - 1)) ||
      (low(i - 1) === '.' && low(i - 2) === 'jf')
    return numbers.length === 0 || elsewhere ? null : { numbers, to, rest: false }
  }
  const which =
    ordinalOf(low(i)) ?? (words[i]?.kind === 'number' && words[i + 1]?.text === '.' ? Number(words[i].text) : null)
  if (which !== null && which > 0) {
    const k = words[i + 1]?.text === '.' ? i + 2 : i + 1
    if (PART.test(low(k))) return { numbers: [which], to: k + 1, rest: false }
    // `første og andet punkt`, `1. og 2. led`, `det første og det tredje punkt`
    if (/^(?:og|,)$/u.test(low(k))) {
      const article = /^(?:det|den)$/u.test(low(k + 1)) ? k + 2 : k + 1
      const next = pointsAt(words, article)
      const counts = ordinalOf(low(article)) !== null || words[article]?.kind === 'number'
      if (next !== null && counts) return { ...next, numbers: [which, ...next.numbers] }
    }
    if (words[i]?.kind === 'word' && isBare(words, i, k)) return { numbers: [which], to: k, rest: false }
  }
  const many = countOf(low(i))
  if (many !== null && many > 1 && low(i + 1) === 'første') return { numbers: upTo(1, many), to: i + 2, rest: false }
  const others = /^(?:øvrige|resterende)$/u.test(low(i))
  const article = /^(?:det|den|de)$/u.test(low(i - 1)) ? i : i - 1
  if (low(i) === 'resten' || (others && (PART.test(low(i + 1)) || isBare(words, article, i + 1))))
    return { numbers: [], to: i + 1, rest: true }
  return null
}

/** Words that a label of points may begin with: `Ad 2:`, `Pkt. 1-3:`, `Ad punkt 4:`. */
const LABEL_LEAD = /^(?:ad|at|punkt|pkt|at-punkt|litra)$/u
/** A quick look: may words begin with such a label? */
const LIKE_LABEL = /^(?:ad|at|punkt|pkt|litra|\(?[a-h][).:]|\d)/iu

/**
 * The label that words begin with: `1. Godkendt.`, `Ad 2: Udsat.`, `At 1 og 3: Godkendt.`, `Ad a) Udsat.`, `Ad 1 KKR …`.
 * @returns the points it names, and the index of the character behind it; `null` when they begin with none
 */
export function labelOfPoints(text: string): { numbers: readonly number[]; to: number } | null {
  if (!LIKE_LABEL.test(text)) return null
  const words = tokensOf(text.slice(0, 80))
  let k = 0
  while (k < 4 && (LABEL_LEAD.test(words[k]?.low ?? '') || (k > 0 && words[k]?.text === '.'))) k++
  const lead = k > 0
  if (words[k]?.text === '(' && LETTERED.test(words[k + 1]?.text ?? '')) k++
  const counted = numbersAt(words, k)
  const { numbers, to } = counted.numbers.length > 0 ? counted : lettersAt(words, k)
  if (numbers.length === 0) return null
  const isMarked = words[to - 1]?.text === ')'
  const end = isMarked && /^[.:]$/u.test(words[to]?.text ?? '') ? to : to - 1
  const mark = words[to]
  const next = words[mark !== undefined && /^[.:)–-]$/u.test(mark.text) ? to + 1 : to]
  const behind = (last: Token | undefined): number => text.length - text.slice(last?.end).trimStart().length
  const starts = next === undefined || /^[\p{Upper}\d»"“(]/u.test(next.text)
  if (isMarked) return starts ? { numbers, to: behind(words[end]) } : null
  if (mark !== undefined && /^[:)]$/u.test(mark.text)) return { numbers, to: behind(mark) }
  // `12. marts`, `1. viceborgmester`, `a - b`: a period or a dash leads to a sentence of its own.
  if (mark !== undefined && /^[.–-]$/u.test(mark.text)) return starts ? { numbers, to: behind(mark) } : null
  // `Ad 1 KKR Sjælland godkendte …`, and `Ad 1` alone
  return lead && starts && !/^\d/u.test(next?.text ?? '') ? { numbers, to: behind(words[to - 1]) } : null
}

/** `1 og 2 blev tiltrådt`: numbers alone, in front of the verb. */
function numbersAsSubject(words: readonly Token[], i: number): ReturnType<typeof pointsAt> {
  const { numbers, to } = numbersAt(words, i)
  return numbers.length > 0 && /^(?:blev|bliver|er)$/u.test(words[to]?.low ?? '') ? { numbers, to, rest: false } : null
}

/** Reads the points named in words. */
export function pointsOf(words: readonly Token[], from: number, to: number): Named {
  const named: number[] = []
  const left: number[] = []
  let rest = false
  let leaving = false
  for (let k = from; k < to; k++) {
    const word = words[k]
    if (word === undefined || (word.kind !== 'number' && !MAY_BEGIN.test(word.low))) continue
    if (
      EXCEPT.some(
        (phrase) =>
          phrase.every((word, j) => words[k + j]?.low === word) &&
          (phrase.length > 1 || phrase[0] !== 'ikke' || pointsAt(words, k + 1) !== null),
      )
    )
      leaving = true
    const found = pointsAt(words, k) ?? (k === from ? numbersAsSubject(words, k) : null)
    if (found === null) continue
    ;(leaving ? left : named).push(...found.numbers)
    rest ||= found.rest
    k = found.to - 1
  }
  return { named, left, rest }
}
