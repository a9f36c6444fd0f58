// Reads the line by which a table of persons says what its marks mean.
//   F = fremmødt, A = afbud
//   + til stede, – afbud
//   x: til stede. Øvrige havde meldt afbud.
// The whole line must say that and nothing else; a mark that is told of is read as told, and no other is guessed.
import type { AttendanceList } from '../vocabulary/attendance-headings.ts'
import { ALL_OTHERS } from '../vocabulary/attendance-remarks.ts'
import { readListOpening } from './attendance-heading.ts'

export interface Legend {
  /** Where a person was by the mark, as printed. */
  readonly marks: ReadonlyMap<string, AttendanceList>
  /** Where those without a mark were; `null`: it is not told. */
  readonly others: AttendanceList | null
}

const LONGEST = 120
const PARTS = /[,;.\t]\s?| og (?=\S{1,3} ?[=:])/u
const TOLD = /^\(?(?<mark>\p{Alpha}{1,2}|[^\p{Alpha}\s]{1,3}?)\)? ?[=:] ?(?<words>\p{Alpha}.*)$/u
/** `+ til stede`: without a sign between, a mark and its words. A number counts persons. */
const BESIDE = /^(?<mark>x|X|[^\p{Alpha}\p{N}\s])\s(?<words>\p{Alpha}.*)$/u

/** The list that words say somebody belongs to: `til stede`, `havde meldt afbud`. */
function listOf(words: string): AttendanceList | null {
  const opening = readListOpening(words.slice(0, 1).toUpperCase() + words.slice(1))
  return opening?.form === 'heading' && opening.isSure ? opening.list : null
}

/** Reads a legend; `null` when the line is none. @param text a line's view */
export function readLegend(text: string): Legend | null {
  if (text.length > LONGEST) return null
  const marks = new Map<string, AttendanceList>()
  let others: AttendanceList | null = null
  let isTold = false
  for (const part of text.replace(/\.$/u, '').split(PARTS)) {
    const told = TOLD.exec(part)?.groups
    const found = told ?? BESIDE.exec(part)?.groups
    const rest = ALL_OTHERS.exec(part)?.groups?.['words']
    const list = listOf(found?.['words'] ?? rest ?? '')
    if (list === null) return null
    if (found === undefined) others = list
    else marks.set(found['mark'] ?? '', list)
    isTold ||= told !== undefined
  }
  // `- afbud` alone is a remark on the person above.
  return marks.size > 1 || (marks.size === 1 && isTold) ? { marks, others } : null
}

/** What several legends say together; `null` when there are none. */
export function joinLegends(legends: readonly Legend[]): Legend | null {
  if (legends.length === 0) return null
  const others = new Set(legends.flatMap((legend) => legend.others ?? []))
  const [other = null] = others
  return { marks: new Map(legends.flatMap(({ marks }) => [...marks])), others: others.size === 1 ? other : null }
}
