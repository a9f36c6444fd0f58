// The points of a recommendation that a clause names, and those it leaves out.
//
//   punkt 1-3 og 5 · pkt. 4 · indstillingens punkt 2 · andet at-punkt · de to første punkter     named
//   de (to) øvrige indstillinger · resten                                                        the rest
//   bortset fra punkt 4 · dog ikke punkt 3                                                       left out
import { countOf, ordinalOf } from '../number-words.ts'
import type { Token } from '../tokens.ts'

export interface Named {
  /** Numbers from 1. */
  readonly named: readonly number[]
  readonly left: readonly number[]
  /** All that no other clause names. */
  readonly rest: boolean
}

const POINT = /^(?:punkt(?:et|er|erne)?|pkt|at-punkt(?:et|er|erne)?|indstillingspunkt(?:et|er|erne)?|at|ad)$/u
const PART =
  /^(?:punkt(?:et|er|erne)?|pkt|at-punkt(?:et|er|erne)?|forslag|indstilling(?:er|erne)?|del|at|led|indstillingspunkt(?:er|erne)?|anbefaling(?:er|erne)?)$/u
const EXCEPT = [
  ['med', 'undtagelse', 'af'],
  ['bortset', 'fra'],
  ['på', 'nær'],
  ['undtagen'],
  ['undtaget'],
  ['dog', 'ikke'],
  ['men', 'ikke'],
  ['ikke'],
]

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

/** What stands at `i`: numbers behind `punkt`, an ordinal in front of a part, `de to første`. */
function pointsAt(words: readonly Token[], i: number): { numbers: number[]; to: number; rest: boolean } | null {
  const low = (k: number): string => words[k]?.low ?? ''
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
  return { named, left: named.length > 0 && left.length > 0 ? left : left, rest }
}
