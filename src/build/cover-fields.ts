// Parts the cover into its labelled fields.
//
//   Dato: 16-06-2026 10:00          one line each, the value behind the label, or running over lines
//   Dato :  /  Sted :               2011-12: a blank before the colon
//   Dato: / Sted: / 23-02-2015 … / Hotel …    2015: both labels first, then both values
import { lookup, oneOf } from '../text/compare.ts'
import { cutLine } from '../text/cut-line.ts'
import type { Line } from '../text/source.ts'
import { COVER_LABELS, STATEMENT_HEADINGS, type CoverField } from '../vocabulary/cover-labels.ts'

export interface CoverFields {
  /** The lines before any field: the title. */
  readonly title: readonly Line[]
  readonly fields: ReadonlyMap<CoverField, readonly Line[]>
  /** Lines under labels of their own that are no field: `Mødeleder: …`. */
  readonly other: readonly Line[]
  /** The publisher's statement, headings included. */
  readonly statement: readonly Line[]
}

const fieldOf = lookup(
  (Object.entries(COVER_LABELS) as [CoverField, readonly string[]][]).map(([value, forms]) => ({ value, forms })),
)
const isStatementHeading = oneOf(STATEMENT_HEADINGS)
const LABEL = /(?<=^|[\t ])(?<label>\p{Lu}[\p{L}.-]{1,12}(?: (?:og|-)? ?[\p{L}-]{2,10}){0,2})\s?:(?=\s|$)/gu

const OTHER_LABEL = /^\p{Lu}[\p{L} -]{2,30}\s?:(?:\s|$)/u

/** The labels in a line with the text behind each; the first piece may have none. */
function pieces(line: Line): { field: CoverField | null; rest: Line }[] {
  const found = [...line.text.matchAll(LABEL)].flatMap((match) => {
    const field = fieldOf(match.groups?.['label'] ?? '')
    return field === undefined ? [] : [{ field, from: match.index, textAt: match.index + match[0].length }]
  })
  const first = found[0]
  if (first === undefined) return [{ field: null, rest: line }]
  const parts: { field: CoverField | null; rest: Line }[] = found.map(({ field, textAt }, i) => ({
    field,
    rest: cutLine(line, textAt, found[i + 1]?.from ?? line.text.length),
  }))
  const before = cutLine(line, 0, first.from)
  return before.text === '' ? parts : [{ field: null, rest: before }, ...parts]
}

/** Parts the cover's lines. @param lines furniture left out, in reading order */
export function readCoverFields(lines: readonly Line[]): CoverFields {
  const title: Line[] = []
  const other: Line[] = []
  const statement: Line[] = []
  const fields = new Map<CoverField, Line[]>()
  /** Labels still waiting for their values. */
  const waiting: CoverField[] = []
  let open: CoverField | null = null
  let stated = false
  /** A label of another kind has ended the fields. */
  let closed = false
  let returned = false
  for (const line of lines) {
    stated ||= isStatementHeading(line.text)
    if (stated && pieces(line).every(({ field }) => field === null)) {
      statement.push(line)
      continue
    }
    stated = false
    for (const { field, rest } of pieces(line)) {
      if (field !== null) {
        // A label that returns further down is another's: the first value stands.
        returned = open !== field && (fields.get(field)?.length ?? 0) > 0
        open = field
        closed = false
        if (returned) continue
        if (!fields.has(field)) fields.set(field, [])
        if (rest.text === '') waiting.push(field)
        else fields.get(field)?.push(rest)
      } else if (returned) continue
      else if (closed || (open !== null && waiting.length === 0 && OTHER_LABEL.test(rest.text))) {
        closed = true
        other.push(rest)
      } else if (waiting.length > 0) {
        open = waiting.shift() ?? open
        if (open !== null) fields.get(open)?.push(rest)
      } else if (open !== null) fields.get(open)?.push(rest)
      else title.push(rest)
    }
  }
  return { title, fields, other, statement }
}
