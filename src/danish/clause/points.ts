// The points of a recommendation that a clause names, and those it leaves out.
//
//   punkt 1-3 og 5 · pkt. 4 · indstillingens punkt 2 · andet at-punkt · de to første punkter     named
//   de (to) øvrige indstillinger · resten                                                        the rest
//   litra a) og b) · første pind                                                                 named
//   sidste punkt · de to sidste punkter                                                          named, from the end
//   bortset fra punkt 4 · dog ikke punkt 3                                                       left out
import { countOf, ordinalOf } from '../number-words.ts'
import type { Token } from '../tokens.ts'

export interface Named {
  /** Numbers from 1; -1 is the last point, -2 the last but one. */
  readonly named: readonly number[]
  readonly left: readonly number[]
  /** All that no other clause names. */
  readonly rest: boolean
}

const POINT =
  /^(?:punkt(?:et|er|erne)?|pkt|at-punkt(?:et|er|erne)?|indstillingspunkt(?:et|er|erne)?|pind(?:en|e|ene)?|bullet|dot|litra|at|ad)$/u
const PART =
  /^(?:punkt(?:et|er|erne)?|pkt|at-punkt(?:et|er|erne)?|forslag|indstilling(?:er|erne)?|del|at|led|indstillingspunkt(?:er|erne)?|anbefaling(?:er|erne)?|pind(?:en|e|ene)?|bullets?|dots?)$/u
/** What only a list has: `sidste punkt`, and not `sidste del`. */
const LISTED = /^(?:(?:at-|indstillings)?punkt(?:et|er|erne)?|pkt|pind(?:en|e|ene)?|bullets?|dots?)$/u
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
export const numberOfLetter = (letter: string): number => (letter.toLowerCase().codePointAt(0) ?? 0) - 96

/** A list of letters at `i`: `a) og b)`, `a-c`. */
function lettersAt(words: readonly Token[], i: number): { numbers: number[]; to: number } {
  const numbers: number[] = []
  for (let k = i; ;) {
    const low = words[k]?.low ?? ''
    if (/^[a-h]-[a-h]$/u.test(low)) numbers.push(...upTo(numberOfLetter(low), numberOfLetter(low.slice(2))))
    else if (LETTERED.test(low)) numbers.push(numberOfLetter(low))
    else return { numbers, to: k }
    k++
    if (words[k]?.text === ')') k++
    if (!/^(?:,|og|samt)$/u.test(words[k]?.low ?? '') || !/^[a-h](?:-[a-h])?$/u.test(words[k + 1]?.low ?? ''))
      return { numbers, to: k }
    k++
  }
}

/** The points at the end of a list: `sidste punkt`, `de to sidste pinde`. */
function lastAt(words: readonly Token[], i: number): { numbers: number[]; to: number } | null {
  const low = (k: number): string => words[k]?.low ?? ''
  const count = countOf(low(i)) ?? 1
  const at = count > 1 ? i + 1 : i
  if (!LISTED.test(low(at + 1))) return null
  if (low(at) === 'næstsidste') return { numbers: [-2], to: at + 2 }
  return low(at) === 'sidste' && count < 20
    ? { numbers: upTo(1, count).map((number) => number - count - 1), to: at + 2 }
    : null
}

/** What stands at `i`: numbers behind `punkt`, an ordinal in front of a part, `de to første`. */
function pointsAt(words: readonly Token[], i: number): { numbers: number[]; to: number; rest: boolean } | null {
  const low = (k: number): string => words[k]?.low ?? ''
  const last = lastAt(words, i)
  if (last !== null) return { ...last, rest: false }
  if (low(i) === 'litra' || (POINT.test(low(i)) && words[i + 2]?.text === ')')) {
    const { numbers, to } = lettersAt(words, i + 1)
    if (numbers.length > 0) return { numbers, to, rest: false }
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
  }
  // `første og andet punkt`
  if (which !== null && /^(?:og|,)$/u.test(low(i + 1))) {
    const next = pointsAt(words, i + 2)
    if (next !== null && ordinalOf(low(i + 2)) !== null) return { ...next, numbers: [which, ...next.numbers] }
  }
  const many = countOf(low(i))
  if (many !== null && many > 1 && low(i + 1) === 'første') return { numbers: upTo(1, many), to: i + 2, rest: false }
  if (low(i) === 'resten' || (low(i) === 'øvrige' && PART.test(low(i + 1))))
    return { numbers: [], to: i + 1, rest: true }
  return null
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
    const found = pointsAt(words, k)
    if (found === null) continue
    ;(leaving ? left : named).push(...found.numbers)
    rest ||= found.rest
    k = found.to - 1
  }
  return { named, left, rest }
}
