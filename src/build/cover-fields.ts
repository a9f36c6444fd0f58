// Parts the cover into its labelled fields.
//
//   Dato: 16-06-2026 10:00          one line each, the value behind the label, or running over lines
//   Dato :  /  Sted :               a blank before the colon, or no colon: `Mødested  Rådhuset`
//   Dato: / Sted: / 23-02-2015 … / Hotel …    several labels first, then their values
//   Tid og sted: 11. marts 2016 kl. 10.00, Rådhuset           two fields in one
import { BEGINS_WITH_TIME, HOLDS_TIME } from '../vocabulary/cover-lines.ts'
import { lookup, oneOf } from '../text/compare.ts'
import { cutLine } from '../text/cut-line.ts'
import type { Line } from '../text/source.ts'
import { BARE_PLACE_LABELS, COVER_LABELS, STATEMENT_HEADINGS, type CoverField } from '../vocabulary/cover-labels.ts'
import { readMeetingDays } from '../danish/meeting-days.ts'
import { readTimes } from '../danish/times.ts'
import { matches } from '../text/matches.ts'

export interface CoverFields {
  /** The lines under no label, outside of the statement: the title, and what stands below a date that is complete. */
  readonly title: readonly Line[]
  readonly fields: ReadonlyMap<CoverField, readonly Line[]>
  /** Lines under labels of their own that are no field: `Mødeleder: …`. */
  readonly other: readonly Line[]
  /** The publisher's statement, headings included. */
  readonly statement: readonly Line[]
}

/** A stretch of a line: behind a label, or under none. */
interface Piece {
  readonly field: CoverField | null
  readonly rest: Line
}

interface Label {
  readonly field: CoverField
  readonly from: number
  readonly textAt: number
}

const fieldOf = lookup(
  (Object.entries(COVER_LABELS) as [CoverField, readonly string[]][]).map(([value, forms]) => ({ value, forms })),
)
const isStatementHeading = oneOf(STATEMENT_HEADINGS)
const isBarePlaceLabel = oneOf(BARE_PLACE_LABELS)
const OTHER_LABEL = /^\p{Upper}[\p{Alpha} -]{2,30}\s?:(?:\s|$)/u
/** No label is longer. */
const LONGEST = 32
const WORD_STARTS = /(?<=^|\s)\p{Upper}/gu

const isTimeField = (field: CoverField): boolean => field === 'time' || field === 'start' || field === 'end'

const hasDay = (text: string): boolean => readMeetingDays(text, { year: 2000, labelled: true }) !== null
/** A time of day behind a label, whatever form it has. */
const hasTime = (text: string): boolean => readTimes(`Tid: ${text}`).times.length > 0

/** The label that ends with this colon, the longest that is known. */
function labelBefore(text: string, colon: number, floor: number): Label | null {
  const begin = Math.max(floor, colon - LONGEST)
  const ahead = text.slice(begin, colon)
  for (const match of matches(WORD_STARTS, ahead)) {
    if (match.index === 0 && begin > 0 && /\S/u.test(text[begin - 1] ?? ' ')) continue
    const field = fieldOf(ahead.slice(match.index).trim())
    if (field !== undefined) return { field, from: begin + match.index, textAt: colon + 1 }
  }
  return null
}

/** A label at the beginning of a cell, without a colon: it needs a value of its kind, or the cell for itself. */
function bareLabel(cell: string, at: number): Label | null {
  const words = cell.split(' ')
  for (let count = Math.min(4, words.length); count > 0; count--) {
    const label = words.slice(0, count).join(' ')
    const field = /^\p{Upper}/u.test(label) ? fieldOf(label) : undefined
    if (field === undefined) continue
    const rest = words.slice(count).join(' ')
    const found = { field, from: at, textAt: at + label.length }
    if (rest === '') return found
    const fits =
      field === 'place'
        ? isBarePlaceLabel(label) && /^[\p{Upper}\d]/u.test(rest)
        : isTimeField(field)
          ? BEGINS_WITH_TIME.test(rest) && hasTime(rest)
          : hasDay(rest)
    return fits ? found : null
  }
  return null
}

function labelsIn(text: string): Label[] {
  const found: Label[] = []
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const label = labelBefore(text, colon, found.at(-1)?.textAt ?? 0)
    if (label !== null) found.push(label)
  }
  let at = 0
  for (const cell of text.split('\t')) {
    const [from, to] = [at, at + cell.length]
    const label = found.some((other) => other.from < to && other.textAt > from) ? null : bareLabel(cell, from)
    if (label !== null) found.push(label)
    at = to + 1
  }
  return found.sort((a, b) => a.from - b.from)
}

/** The labels in a line with the text behind each; the first piece may have none. */
function pieces(line: Line): Piece[] {
  const found = labelsIn(line.text)
  const first = found[0]
  if (first === undefined) return [{ field: null, rest: line }]
  const parts = found.map(({ field, textAt }, i): Piece => ({
    field,
    rest: cutLine(line, textAt, found[i + 1]?.from ?? line.text.length),
  }))
  const before = cutLine(line, 0, first.from)
  return before.text === '' ? parts : [{ field: null, rest: before }, ...parts]
}

/** Of the labels that wait for their values, the one that this value is of. */
function claimant(waiting: readonly CoverField[], text: string): CoverField | undefined {
  if (hasDay(text)) return waiting.find((field) => field === 'date' || field === 'both') ?? waiting[0]
  const time = waiting.find(isTimeField)
  if (time !== undefined && hasTime(text) && !/^\p{Upper}\p{Alpha}{2}/u.test(text)) return time
  return waiting.find((field) => field === 'place' || field === 'both') ?? waiting[0]
}

/** Several values may stand side by side below their labels. */
const valuesOf = (line: Line): Line[] => line.cells.map((cell) => cutLine(line, cell.start, cell.end))

/** Parts the cover's lines. @param lines furniture and side column left out, in reading order */
export function readCoverFields(lines: readonly Line[]): CoverFields {
  const title: Line[] = []
  const other: Line[] = []
  const statement: Line[] = []
  const fields = new Map<CoverField, Line[]>()
  /** Labels still waiting for their values. */
  let waiting: CoverField[] = []
  let open: CoverField | null = null
  let stated = false
  /** A label of another kind has ended the fields. */
  let closed = false
  let returned = false

  const take = (value: Line): void => {
    open = claimant(waiting, value.text) ?? open
    waiting = waiting.filter((field) => field !== open)
    // `16-06-2026 kl. 10.00` is what the label of the time waits for, too.
    if (open === 'date' && HOLDS_TIME.test(value.text) && readTimes(value.text).times.length > 0)
      waiting = waiting.filter((field) => field !== 'time')
    if (open !== null) fields.get(open)?.push(value)
  }
  /** Below a date or a time that is complete, a line of words is no part of it. */
  const isComplete = (text: string): boolean =>
    (open === 'date' || (open !== null && isTimeField(open))) && !hasDay(text) && !isTimes(text)

  for (const line of lines) {
    stated ||= isStatementHeading(line.text)
    const parts = pieces(line)
    if (stated && parts.every(({ field }) => field === null)) {
      statement.push(line)
      continue
    }
    stated = false
    for (const { field, rest } of parts) {
      if (field !== null) {
        // A label that returns further down is another's: the first value stands.
        returned = open !== field && (fields.get(field)?.length ?? 0) > 0
        open = field
        closed = false
        if (returned) continue
        if (!fields.has(field)) fields.set(field, [])
        // `Tidspunkt: Kl. 9.00`: two labels of one field, one value.
        waiting = waiting.filter((other) => other !== field)
        if (rest.text === '') waiting.push(field)
        else fields.get(field)?.push(rest)
      } else if (returned) continue
      else if (closed || (open !== null && waiting.length === 0 && OTHER_LABEL.test(rest.text))) {
        closed = true
        other.push(rest)
      } else if (waiting.length > 0) for (const value of waiting.length > 1 ? valuesOf(rest) : [rest]) take(value)
      else if (open === null || isComplete(rest.text)) title.push(rest)
      else fields.get(open)?.push(rest)
    }
  }
  return { title, fields, other, statement }
}

/** Times and nothing else: `kl. 10.00-12.00`. */
const isTimes = (text: string): boolean => /^(?:kl|\d)/iu.test(text) && text.length < 30 && hasTime(text)
