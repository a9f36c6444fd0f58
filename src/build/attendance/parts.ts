// Parts the attendance's lines into headings, groups and entries. Persons are read later; here it is settled which lines
// belong together, and to whose list.
//
//   Deltagere                                                <- heading
//   Greve Kommune                                            <- group
//   Alexandra Holm (C) (suppleant for Kim                    <- entry; its bracket is open: it runs on
//   Berg)
//   Anna Berg (A), Faxe Kommune    Kim Dal (V), Køge         <- two columns: each its own entries
//   Der var afbud fra Bo Lund (V), Lejre.                    <- clause: of this entry only
//   Ida Ries (Faxe), Ove Dam (Greve), Liv                    <- a paragraph: one entry of several persons
//   Juul (Sorø) og Jan Vig (Lejre).
import { isHeadingOverAll } from '../../danish/attendance-heading.ts'
import { looksLikePerson } from '../../danish/person-line.ts'
import { cutLine } from '../../text/cut-line.ts'
import { joinLegends, readLegend, type Legend } from '../../danish/presence-legend.ts'
import type { Line } from '../../text/source.ts'
import type { AttendanceList } from '../../vocabulary/attendance-headings.ts'
import { NOBODY } from '../../vocabulary/attendance-remarks.ts'
import { filledCells, readColumns } from './columns.ts'
import { openingOf } from './cut-lines.ts'
import { cutAtColumns, isTickedRow, tableColumns, type TableColumns } from './table-columns.ts'
import { groupOver } from './group-heading.ts'
import { listsSideBySide } from './lists-side-by-side.ts'
import { MOST_LINES, readBlock, type WordsOf } from './paragraph.ts'
import type { Entry, Group, Part } from './part.ts'
import { rowsOf } from './row-lines.ts'
import { runsOn } from './runs-on.ts'
import { sideBySide } from './side-by-side.ts'
import { isBelow, spannedPlace, type SpannedPlace } from './spanned-place.ts'

/** What is settled above a line. */
interface State {
  readonly parts: Part[]
  /** The list that the last heading opened. */
  list: AttendanceList
  columns: TableColumns | null
  /** Those of a table that a line of other words ended, which may be the head of a page with more of its rows below. */
  left: TableColumns | null
  group: Group | null
  /** A place in a cell as high as several rows, and where their persons begin. */
  spanned: SpannedPlace | null
  open: Entry | null
  /** Index of the first line of which is not known yet whether a paragraph begins there. */
  asked: number
  readonly wordsOf: WordsOf
  readonly legend: Legend | null
}

/** Takes lines from `i` on. @returns how many: 0 for "not mine" */
type Attempt = (state: State, lines: readonly Line[], i: number) => number

/** Nothing is settled yet. */
const begun = (parts: Part[], { wordsOf, legend }: Pick<State, 'wordsOf' | 'legend'>): State => ({
  ...{ parts, list: 'deltagere', columns: null, left: null, group: null, spanned: null, open: null, asked: 0 },
  ...{ wordsOf, legend },
})

const RULER = /^[\s|:+=_—–-]+$/u

function take(state: State, part: Part): number {
  state.open = part.kind === 'entry' ? part : null
  state.parts.push(part)
  return 1
}

const structure = (state: State, line: Line): number => take(state, { kind: 'structure', lines: [line] })

// `|-----|-----|` under the heading row of a table.
const takeRuler: Attempt = (state, lines, i) => {
  const line = lines[i]
  if (line === undefined || !RULER.test(line.text) || line.text.length < 3) return 0
  state.parts.push({ kind: 'structure', lines: [line] })
  return 1
}

const takeHeading: Attempt = (state, lines, i) => {
  const line = lines[i]
  if (line === undefined || !isHeadingOverAll(line.text)) return 0
  Object.assign(state, { list: 'deltagere', columns: null, left: null, group: null, spanned: null })
  return structure(state, line)
}

const takeNobody: Attempt = (state, lines, i) => {
  const line = lines[i]
  return line !== undefined && (NOBODY.test(line.text) || readLegend(line.text) !== null)
    ? take(state, { kind: 'nobody', lines: [line] })
    : 0
}

const takeOpening: Attempt = (state, lines, i) => {
  const line = lines[i]
  const opening = line === undefined || filledCells(line).length > 2 ? null : openingOf(line, lines[i + 1])
  if (line === undefined || opening === null) return 0
  state.group = null
  state.columns = null
  state.left = null
  state.spanned = null
  const { list, form, textAt, isRemark } = opening
  if (form !== 'clause' && !isRemark) state.list = list
  if (form === 'heading') return structure(state, line)
  const rest = line.text.slice(textAt)
  if (NOBODY.test(rest)) return take(state, { kind: 'nobody', lines: [cutLine(line, textAt)] })
  const own = { kind: 'entry', list, form: 'clause', columns: null, group: null, isRemark, legend: null } as const
  if (isRemark) return take(state, { ...own, lines: [line], textAt })
  const begun: Entry = { ...own, lines: [cutLine(line, textAt)], textAt: 0 }
  return takeBlock(state, begun, lines, i) || take(state, begun)
}

/** Takes the paragraph that an entry's first line begins, if it does, as entries of the same list. */
function takeBlock(state: State, begun: Entry, lines: readonly Line[], i: number): number {
  const { count, entries } = readBlock([...begun.lines, ...lines.slice(i + 1, i + MOST_LINES)], state.wordsOf)
  state.asked = i + count
  for (const own of entries ?? []) take(state, { ...begun, lines: own })
  return entries === null ? 0 : count
}

const takeParagraph: Attempt = (state, lines, i) => {
  const line = lines[i]
  if (line === undefined || i < state.asked || state.columns !== null) return 0
  return takeBlock(state, entry(state, line, 'line'), lines, i)
}

const takeLists: Attempt = (state, lines, i) => {
  const found = listsSideBySide(lines, i)
  const line = lines[i]
  if (found === null || line === undefined) return 0
  structure(state, line)
  for (const { list, lines: own } of found.lists) {
    partInto({ ...begun(state.parts, state), list }, own)
  }
  return found.count
}

const takeColumns: Attempt = (state, lines, i) => {
  const line = lines[i]
  const columns = line === undefined ? null : readColumns(line, lines.slice(i + 1))
  if (line === undefined || columns === null) return 0
  state.columns = tableColumns(columns, lines.slice(i + 1))
  return structure(state, line)
}

const takeContinuation: Attempt = (state, lines, i) => {
  const line = lines[i]
  if (line === undefined || state.open === null || !runsOn(state.open, lines, i, state.wordsOf)) return 0
  state.open.lines.push(line)
  return 1
}

const takeRow: Attempt = (state, lines, i) => {
  const line = lines[i]
  if (line === undefined) return 0
  if (state.columns === null && state.left !== null && isTickedRow(line, state.left)) state.columns = state.left
  if (state.columns === null) return 0
  // A sentence below a table is none of its rows, nor is a person with all that belongs to one.
  const cut = cutAtColumns(line, state.columns)
  if (filledCells(cut).length < 2 && (!looksLikePerson(line.text) || /[(,]/u.test(line.text))) {
    state.left = state.columns
    state.columns = null
    return 0
  }
  return take(state, entry(state, cut, 'row'))
}

const takeGroup: Attempt = (state, lines, i) => {
  const group = groupOver(lines, i)
  if (group === null) return 0
  state.group = group
  return take(state, { kind: 'group', group })
}

const takeSideBySide: Attempt = (state, lines, i) => {
  const columns = sideBySide(lines, i)
  if (columns === null) return 0
  const parts = columns.lines.flatMap((own) => {
    const inner: State = { ...state, parts: [], open: null, asked: 0 }
    partInto(inner, own)
    return inner.parts
  })
  state.parts.push(...parts.sort((a, b) => startOf(a) - startOf(b)))
  state.open = null
  return columns.count
}

const startOf = (part: Part): number => (part.kind === 'group' ? part.group.line.start : (part.lines[0]?.start ?? 0))

const entry = (state: State, line: Line, form: Entry['form']): Entry => ({
  kind: 'entry',
  lines: [line],
  list: state.list,
  form,
  columns: form === 'row' ? state.columns : null,
  group: state.group,
  legend: state.legend,
  textAt: 0,
  isRemark: false,
})

const takeEntry: Attempt = (state, lines, i) => {
  const line = lines[i]
  if (line === undefined) return 1
  const isRow = filledCells(line).length > 1
  if (state.spanned === null || !isBelow(line, state.spanned)) state.spanned = spannedPlace(line)
  const own = entry(state, line, isRow ? 'row' : 'line')
  return take(state, isRow || state.spanned === null ? own : { ...own, group: state.spanned.group })
}

/** In this order a line is tried; the first attempt that takes it has it. A wrapped line is asked before it opens anything. */
const ATTEMPTS: readonly (readonly [string, Attempt])[] = [
  ['ruler', takeRuler],
  ['heading over all', takeHeading],
  ['nobody', takeNobody],
  ['lists side by side', takeLists],
  ['opening of a list', takeOpening],
  ['heading row of a table', takeColumns],
  ['paragraph', takeParagraph],
  ['continuation of the entry above', takeContinuation],
  ['row of a table', takeRow],
  ['group', takeGroup],
  ['columns side by side', takeSideBySide],
  ['entry', takeEntry],
]

function partInto(state: State, lines: readonly Line[]): void {
  for (let i = 0; i < lines.length;) {
    let taken = 0
    for (const [, attempt] of ATTEMPTS) {
      taken = attempt(state, lines, i)
      if (taken > 0) break
    }
    i += taken || 1
  }
}

/**
 * Parts the attendance's lines. Never throws; every line lies in one part.
 * @param wordsOf gives lines as one text, words broken at their ends made whole
 */
export function partAttendance(lines: readonly Line[], wordsOf: WordsOf): Part[] {
  const legend = joinLegends(lines.flatMap(({ text }) => readLegend(text) ?? []))
  const state = begun([], { wordsOf, legend })
  partInto(state, rowsOf(lines))
  return state.parts
}
