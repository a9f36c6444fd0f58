// Two runs of words laid over each other by `diff` (Myers), as stretches that are the same or differ.
import { diffArrays } from 'diff'
import { sameWords, type Word } from './words.ts'

/** A stretch: indices of the words in each run, half-open. */
export interface Stretch {
  readonly same: boolean
  readonly a: { readonly from: number; readonly to: number }
  readonly b: { readonly from: number; readonly to: number }
}

/** Beyond so many differing words the papers have not been edited but written anew: one stretch for all. */
const MOST_DIFFERENCES = 3000

/**
 * Compares two runs of words.
 * @param isBegin whether a word of the second (or first) run begins a paragraph: what was put in between is shown from there
 * @returns stretches that cover both runs, same and differing ones in turn
 */
export function diffWords(
  a: readonly Word[],
  b: readonly Word[],
  isBegin: (side: 'a' | 'b', index: number) => boolean = () => false,
): Stretch[] {
  const lead = common(a.length, b.length, (i) => a[i]?.key === b[i]?.key)
  const tail = common(a.length - lead, b.length - lead, (i) => a[a.length - 1 - i]?.key === b[b.length - 1 - i]?.key)
  const middleA = a.slice(lead, a.length - tail).map(({ key }) => key)
  const middleB = b.slice(lead, b.length - tail).map(({ key }) => key)
  const parts = diffArrays(middleA, middleB, { maxEditLength: MOST_DIFFERENCES }) ?? [
    { value: middleA, removed: true, added: false, count: middleA.length },
    { value: middleB, removed: false, added: true, count: middleB.length },
  ]
  const stretches: Stretch[] = []
  let [i, j] = [0, 0]
  const push = (same: boolean, countA: number, countB: number): void => {
    if (countA + countB === 0) return
    const last = stretches.at(-1)
    const next = { same, a: { from: i, to: i + countA }, b: { from: j, to: j + countB } }
    i += countA
    j += countB
    if (last?.same !== same) stretches.push(next)
    else {
      stretches[stretches.length - 1] = {
        same,
        a: { from: last.a.from, to: next.a.to },
        b: { from: last.b.from, to: next.b.to },
      }
    }
  }
  push(true, lead, lead)
  for (const { removed, added, value } of parts) {
    push(!removed && !added, added ? 0 : value.length, removed ? 0 : value.length)
  }
  push(true, tail, tail)
  return merged(slid(stretches, a, b, isBegin), a, b)
}

function common(left: number, right: number, same: (i: number) => boolean): number {
  let count = 0
  while (count < left && count < right && same(count)) count++
  return count
}

/**
 * What was only put in, or only taken out, may be said to begin earlier where the words before it are its last ones:
 *
 *   Det foreslås A. [Det foreslås B.] Det foreslås C.    not    Det foreslås [A. Det foreslås] B.
 */
function slid(
  stretches: readonly Stretch[],
  a: readonly Word[],
  b: readonly Word[],
  isBegin: (side: 'a' | 'b', index: number) => boolean,
): Stretch[] {
  const out = stretches.map((one) => one)
  for (let k = 1; k < out.length; k++) {
    const [before, here, after] = [out[k - 1], out[k], out[k + 1]]
    if (before === undefined || here === undefined || here.same || !before.same) continue
    const side = here.a.from === here.a.to ? 'b' : here.b.from === here.b.to ? 'a' : null
    if (side === null) continue
    const words = side === 'a' ? a : b
    const { from, to } = here[side]
    const most = before[side].to - before[side].from
    let step = 0
    while (!isBegin(side, from - step)) {
      if (step === most || words[from - step - 1]?.key !== words[to - step - 1]?.key) break
      step++
    }
    if (step === 0 || !isBegin(side, from - step)) continue
    const by = ({ from: f, to: t }: { from: number; to: number }, df: number, dt: number): { from: number; to: number } => ({ from: f - df, to: t - dt }) // prettier-ignore
    out[k - 1] = { ...before, a: by(before.a, 0, step), b: by(before.b, 0, step) }
    out[k] = { ...here, a: by(here.a, step, step), b: by(here.b, step, step) }
    if (after?.same === true) out[k + 1] = { ...after, a: by(after.a, step, 0), b: by(after.b, step, 0) }
    else out.splice(k + 1, 0, { same: true, a: { from: here.a.to - step, to: here.a.to }, b: { from: here.b.to - step, to: here.b.to } }) // prettier-ignore
  }
  return out.filter(({ a: one, b: other }) => one.to > one.from || other.to > other.from)
}

/** Differing stretches that say the same (other blanks, other hyphens) are the same. */
function merged(stretches: readonly Stretch[], a: readonly Word[], b: readonly Word[]): Stretch[] {
  const out: Stretch[] = []
  for (const stretch of stretches) {
    const same = stretch.same || sameWords(a.slice(stretch.a.from, stretch.a.to), b.slice(stretch.b.from, stretch.b.to))
    const last = out.at(-1)
    if (last?.same === same) {
      out[out.length - 1] = {
        same,
        a: { from: last.a.from, to: stretch.a.to },
        b: { from: last.b.from, to: stretch.b.to },
      }
    } else out.push({ ...stretch, same })
  }
  return out
}
