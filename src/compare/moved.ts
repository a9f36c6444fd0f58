// Paragraphs that stand elsewhere: within their section, or in another one.
//
//   A               A
//   B               C
//   C               B      B was moved: what stands around it is compared as if it were not there
import type { Edit, PartEdit } from './edits.ts'
import { rising } from './in-order.ts'
import type { Passage } from './passages.ts'
import { essence, sameWords, wordsOf } from './words.ts'

/** Fewest words of a paragraph that is found again elsewhere. */
const LEAST_MOVED = 5

/** A section's paragraphs that were moved within it, and both papers' others. */
export function takeMoved(
  before: readonly Passage[],
  after: readonly Passage[],
): { moved: Edit[]; before: readonly Passage[]; after: readonly Passage[] } {
  const counterparts = sameParagraphs(before, after)
  const kept = rising(counterparts.map(([i]) => i))
  const moved = counterparts.filter((_, k) => !kept.has(k))
  if (moved.length === 0) return { moved: [], before, after }
  const [gone, come] = [new Set(moved.map(([i]) => i)), new Set(moved.map(([, j]) => j))]
  return {
    moved: moved.map(([i, j]) => ({ before: before.slice(i, i + 1), after: after.slice(j, j + 1), words: [], weighty: false })), // prettier-ignore
    before: before.filter((_, i) => !gone.has(i)),
    after: after.filter((_, j) => !come.has(j)),
  }
}

/** Paragraphs that both papers have once and to the word: indices in the order of the second paper. */
function sameParagraphs(before: readonly Passage[], after: readonly Passage[]): [number, number][] {
  const index = (passages: readonly Passage[]): Map<string, number> => {
    const found = new Map<string, number>()
    passages.forEach(({ text }, i) => {
      const key = essence(text)
      found.set(key, found.has(key) ? -1 : i)
    })
    return found
  }
  const left = index(before)
  return [...index(after)].flatMap(([key, j]): [number, number][] => {
    const i = left.get(key) ?? -1
    return i < 0 || j < 0 || wordsOf(after[j]?.text ?? '').length < LEAST_MOVED ? [] : [[i, j]]
  })
}

/** A paragraph taken out here and put in there was moved: one edit. */
export function joinMoved(edits: readonly PartEdit[]): PartEdit[] {
  const gone = new Set<PartEdit>()
  const out: PartEdit[] = []
  for (const one of edits) {
    if (gone.has(one)) continue
    const other = edits.find((two) => two !== one && !gone.has(two) && areMoved(one, two))
    if (other?.edit == null || one.edit === null) {
      out.push(one)
      continue
    }
    gone.add(other)
    const [taken, put] = one.edit.after.length === 0 ? [one, other] : [other, one]
    const edit: Edit = { before: taken.edit?.before ?? [], after: put.edit?.after ?? [], words: [], weighty: false }
    out.push({ part: put.part, section: put.section, edit, table: null })
  }
  return out
}

function areMoved({ edit: a }: PartEdit, { edit: b }: PartEdit): boolean {
  if (a === null || b === null) return false
  const [taken, put] = a.after.length === 0 ? [a, b] : [b, a]
  if (taken.after.length > 0 || put.before.length > 0) return false
  const words = (passages: readonly Passage[]): ReturnType<typeof wordsOf> =>
    passages.flatMap(({ text }) => wordsOf(text))
  const [left, right] = [words(taken.before), words(put.after)]
  return left.length >= LEAST_MOVED && sameWords(left, right)
}
