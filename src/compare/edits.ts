// What was edited in running text: one edit for each paragraph in which words differ, however many do.
//
//   words differ        xx   x        x
//   paragraphs      |=========|======|=====|
//   edits            1               2
import type { At } from '../referat.ts'
import type { WordRun } from './change.ts'
import { diffWords, type Stretch } from './diff-words.ts'
import { runOf, type Passage, type Run } from './passages.ts'
import type { TableEdit } from './tables.ts'
import { isWeighty, sameWords, wordsOf, type Word } from './words.ts'

/** Words that differ, with the paragraphs around them. */
export interface Edit {
  /** Paragraphs of the first paper in which words differ; empty when all was put in. */
  readonly before: readonly Passage[]
  readonly after: readonly Passage[]
  readonly words: readonly WordRun[]
  /** A figure, a date or a negation is among the words that differ. */
  readonly weighty: boolean
}

/** Parts of an item, the weightiest first. */
export type Part = 'beslutning' | 'indstilling' | 'bilag' | 'other'

/** An edit in running text, or in a table. */
export interface PartEdit {
  readonly part: Part
  /** Kind of the section. */
  readonly section: string
  readonly edit: Edit | null
  readonly table: TableEdit | null
}

/** Compares the text of two sections. */
export function editsBetween(before: readonly Passage[], after: readonly Passage[]): Edit[] {
  const [a, b] = [runOf(before), runOf(after)]
  if (sameWords(a.words, b.words)) return []
  const stretches = diffWords(a.words, b.words, (side, i) => (side === 'a' ? a : b).begins.has(i))
  return groups(stretches, a, b).map((group) => editOf(group, a, b))
}

/** Stretches of one edit: whatever differs until the same words go over a paragraph's end in both papers. */
function groups(stretches: readonly Stretch[], a: Run, b: Run): Stretch[][] {
  const all: Stretch[][] = []
  let open: Stretch[] = []
  const close = (): void => {
    if (open.some(({ same }) => !same)) all.push(open)
    open = []
  }
  for (const stretch of stretches) {
    if (!stretch.same) open.push(stretch)
    else if (open.length > 0 && crosses(stretch, a, b)) close()
    else if (open.length > 0) open.push(stretch)
  }
  close()
  return all.map((group) => (group.at(-1)?.same === true ? group.slice(0, -1) : group))
}

/** Does a new paragraph begin within these words, or right behind them? */
function crosses({ a: { from, to }, b: other }: Stretch, a: Run, b: Run): boolean {
  for (let i = 1; i <= to - from; i++) {
    if (a.begins.has(from + i) || b.begins.has(other.from + i)) return true
  }
  return a.begins.has(from) && b.begins.has(other.from)
}

function editOf(group: readonly Stretch[], a: Run, b: Run): Edit {
  const [first, last] = [group[0], group.at(-1)]
  const before = touched(a, first?.a.from ?? 0, last?.a.to ?? 0, !group.some((s) => !s.same && s.a.to > s.a.from))
  const after = touched(b, first?.b.from ?? 0, last?.b.to ?? 0, !group.some((s) => !s.same && s.b.to > s.b.from))
  const differing = group.filter(({ same }) => !same)
  const changed = differing.flatMap((s) => [...a.words.slice(s.a.from, s.a.to), ...b.words.slice(s.b.from, s.b.to)])
  // What was put in as paragraphs of its own has no counterpart.
  const whole = isWhole(b, differing, 'b') && before.pure ? [] : before.passages
  const wholeAfter = isWhole(a, differing, 'a') && after.pure ? [] : after.passages
  const text = (passages: readonly Passage[]): string => passages.map((passage) => passage.text).join('\n')
  return {
    before: whole,
    after: wholeAfter,
    words: wordRuns(text(whole), text(wholeAfter)),
    weighty: changed.some(isWeighty) && !balanced(differing, a, b),
  }
}

/** Figures are weighty only if they differ: those of a sentence that was moved about are the same. */
function balanced(differing: readonly Stretch[], a: Run, b: Run): boolean {
  const weighty = (words: readonly Word[]): string =>
    words
      .filter(isWeighty)
      .map(({ key }) => key)
      .sort()
      .join('|')
  const gone = differing.flatMap((s) => a.words.slice(s.a.from, s.a.to))
  const come = differing.flatMap((s) => b.words.slice(s.b.from, s.b.to))
  return weighty(gone) === weighty(come)
}

function touched(run: Run, from: number, to: number, pure: boolean): { passages: Passage[]; pure: boolean } {
  const at = (i: number): number => run.of[Math.min(Math.max(i, 0), run.of.length - 1)] ?? 0
  if (run.passages.length === 0) return { passages: [], pure }
  // Nothing of this run differs: the paragraph is that of the word before, unless a new one begins here.
  const [low, high] = from === to ? [at(run.begins.has(from) ? from : from - 1), -1] : [at(from), at(to - 1)]
  return { passages: run.passages.slice(low, Math.max(low, high) + 1), pure }
}

/** Are the differing words of a run whole paragraphs? */
const isWhole = (run: Run, differing: readonly Stretch[], side: 'a' | 'b'): boolean =>
  differing.every((stretch) => {
    const { from, to } = stretch[side]
    return from < to && run.begins.has(from) && (to === run.words.length || run.begins.has(to))
  })

/** Two texts as words that are the same, were taken out, were put in. */
export function wordRuns(before: string, after: string): WordRun[] {
  const [a, b] = [wordsOf(before), wordsOf(after)]
  const runs: WordRun[] = []
  const push = (state: WordRun['state'], text: string): void => {
    if (text.trim() !== '') runs.push({ state, text: text.trim() })
  }
  for (const { same, a: one, b: other } of diffWords(a, b)) {
    if (same) push('same', cut(after, b, other))
    else {
      push('removed', cut(before, a, one))
      push('added', cut(after, b, other))
    }
  }
  return runs
}

const cut = (text: string, words: readonly Word[], { from, to }: { from: number; to: number }): string =>
  from === to ? '' : text.slice(words[from]?.start ?? 0, words[to]?.start ?? text.length)

/** A place from the first of some places to the last. */
export function placeOf(places: readonly { readonly at: At }[]): At | null {
  const [first, last] = [places[0], places.at(-1)]
  if (first === undefined || last === undefined) return null
  return { ...first.at, end: Math.max(first.at.end, last.at.end) }
}
