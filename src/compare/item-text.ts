// What differs in the words of an item that both papers have: every edit with what it is part of, so that each is told
// once, by the weightiest thing it changes.
import type { At, Item, Referat } from '../referat.ts'
import { editsBetween, wordRuns, type Edit } from './edits.ts'
import { rowPassages, sectionTexts, type Passage, type SectionText } from './passages.ts'
import { pairSections } from './sections.ts'
import { compareTables, pairTables, type TableEdit } from './tables.ts'
import { isWeighty, sameWords, wordsOf } from './words.ts'

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

/** All that differs in the words of an item. */
export function itemEdits(before: Item, after: Item): PartEdit[] {
  const edits: PartEdit[] = []
  for (const [a, b] of pairSections(sectionTexts(before), sectionTexts(after))) {
    if (a !== null && b !== null && flat(a) === flat(b)) continue
    const tables = pairTables(a?.tables ?? [], b?.tables ?? [])
    const section = (b ?? a)?.section.kind ?? ''
    const found = editsBetween(
      withRows(a?.passages ?? [], tables.onlyBefore.flatMap(rowPassages)),
      withRows(b?.passages ?? [], tables.onlyAfter.flatMap(rowPassages)),
    )
    for (const edit of found) edits.push({ part: partOf(edit, section, before, after), section, edit, table: null })
    for (const [one, other] of tables.pairs) {
      const table = compareTables(one, other)
      if (table === null) continue
      const places = { before: [one.table], after: [other.table] }
      edits.push({ part: partOf(places, section, before, after), section, edit: null, table })
    }
  }
  return joinMoved(edits)
}

// A quick look: most sections are the same to the letter.
const flat = ({ section }: SectionText): string => `${section.kind}|${section.heading ?? ''}|${JSON.stringify(section.blocks, (key, value: unknown) => (key === 'at' || key === 'marker' ? undefined : value))}` // prettier-ignore

const withRows = (passages: readonly Passage[], rows: readonly Passage[]): Passage[] =>
  rows.length === 0 ? [...passages] : [...passages, ...rows].sort((a, b) => a.at.start - b.at.start)

interface Places {
  readonly before: readonly { readonly at: At }[]
  readonly after: readonly { readonly at: At }[]
}

/** Where one of the places lies within a field's. */
function partOf({ before, after }: Places, section: string, a: Item, b: Item): Part {
  const within = (at: (item: Item) => readonly (At | undefined)[]): boolean =>
    before.some((place) => at(a).some((one) => overlaps(place.at, one))) ||
    after.some((place) => at(b).some((one) => overlaps(place.at, one)))
  if (section === 'beslutning' || within(({ beslutning }) => [beslutning?.at])) return 'beslutning'
  if (section === 'indstilling' || within(({ indstilling }) => [indstilling?.at])) return 'indstilling'
  if (section === 'bilag' || within(({ bilag }) => bilag.map(({ at }) => at))) return 'bilag'
  return 'other'
}

const overlaps = (a: At, b: At | undefined): boolean => b !== undefined && a.start < b.end && b.start < a.end

/** Fewest words of a paragraph that is found again elsewhere. */
const LEAST_MOVED = 5

/** A paragraph taken out here and put in there was moved: one edit. */
function joinMoved(edits: readonly PartEdit[]): PartEdit[] {
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

/** The meeting named as the next one stands in one of the places. */
export const holdsNextMeeting = ({ edit }: PartEdit, before: Referat, after: Referat): boolean =>
  edit !== null &&
  (edit.before.some(({ at }) => overlaps(at, before.nextMeeting?.at)) ||
    edit.after.some(({ at }) => overlaps(at, after.nextMeeting?.at)))

/** Words of a title, a note or another small text, with what differs. */
export const isWeightyChange = (before: string, after: string): boolean =>
  wordRuns(before, after).some(({ state, text }) => state !== 'same' && wordsOf(text).some(isWeighty))
