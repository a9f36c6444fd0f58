// What differs in the words of an item that both papers have: every edit with what it is part of, so that each is told
// once, by the weightiest thing it changes.
import type { At, Item, Referat } from '../referat.ts'
import { editsBetween, wordRuns, type Part, type PartEdit } from './edits.ts'
import { rowPassages, sectionTexts, type Passage, type SectionText } from './passages.ts'
import { joinMoved, takeMoved } from './moved.ts'
import { pairSections } from './sections.ts'
import { compareTables, pairTables } from './tables.ts'
import { isWeighty, wordsOf } from './words.ts'

/** All that differs in the words of an item. */
export function itemEdits(before: Item, after: Item): PartEdit[] {
  const edits: PartEdit[] = []
  for (const [a, b] of pairSections(sectionTexts(before), sectionTexts(after))) {
    if (a !== null && b !== null && flat(a) === flat(b)) continue
    const tables = pairTables(a?.tables ?? [], b?.tables ?? [])
    const section = (b ?? a)?.section.kind ?? ''
    const { moved, before: left, after: right } = takeMoved(a?.passages ?? [], b?.passages ?? [])
    const found = editsBetween(
      withRows(left, tables.onlyBefore.flatMap(rowPassages)),
      withRows(right, tables.onlyAfter.flatMap(rowPassages)),
    )
    for (const edit of [...moved, ...found])
      edits.push({ part: partOf(edit, section, before, after), section, edit, table: null })
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

/** The meeting named as the next one stands in one of the places. */
export const holdsNextMeeting = ({ edit }: PartEdit, before: Referat, after: Referat): boolean =>
  edit !== null &&
  (edit.before.some(({ at }) => overlaps(at, before.nextMeeting?.at)) ||
    edit.after.some(({ at }) => overlaps(at, after.nextMeeting?.at)))

/** Words of a title, a note or another small text, with what differs. */
export const isWeightyChange = (before: string, after: string): boolean =>
  wordRuns(before, after).some(({ state, text }) => state !== 'same' && wordsOf(text).some(isWeighty))
