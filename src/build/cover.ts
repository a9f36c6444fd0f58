// Reads the cover: what was held, by whom, when and where.
import type { Meeting, Referat } from '../referat.ts'
import { readMeetingDays, type DayContext, type MeetingDays } from '../danish/meeting-days.ts'
import { readHours } from '../danish/times.ts'
import { cutLine } from '../text/cut-line.ts'
import { lineWords } from '../text/passage.ts'
import type { Line } from '../text/source.ts'
import { PUT_OFF, TIME_WORD } from '../vocabulary/cover-lines.ts'
import { PUBLICATION_WORDS } from '../vocabulary/months.ts'
import { readCoverFields, type CoverFields } from './cover-fields.ts'
import { isRemark, placeAmong, readNotes, readPlace, readUnlabelledPlace, type PlaceAndNotes } from './cover-place.ts'
import { withoutSide } from './cover-side.ts'
import { placeOfLines, type Document } from './document.ts'
import { isKkrTitle, readTitle } from './title.ts'

export type Cover = Omit<Meeting, 'closing'> & { readonly kind: Referat['kind'] }

const joined = (lines: readonly Line[] | undefined): string => (lines ?? []).map(lineWords).join(' ')

/** The text of the date, wherever it stands, and what it says. */
interface Dated {
  readonly text: string
  readonly days: MeetingDays
}

/** The first of some texts that names a day. */
function firstDated(texts: readonly string[], context: DayContext): Dated | null {
  for (const text of texts) {
    const days = readMeetingDays(text, context)
    if (days !== null) return { text, days }
  }
  return null
}

/** A day with its hours behind it is the meeting's: `fredag den 20. april 2018 kl. 10-12`. */
function isTimed({ text }: Line, context: DayContext): boolean {
  const days = readMeetingDays(text, context)
  const behind = days === null ? '' : text.slice(days.end).replace(/^[\s,]+/u, '')
  return TIME_WORD.test(behind) && readHours(behind) !== null
}

/** Without its cells that hold a day and nothing else, as the head of a letter does: `KKR Sjælland ⇥ 24. april 2018`. */
const withoutLoneDays = (line: Line, context: DayContext): Line[] =>
  line.cells
    .map((cell) => cutLine(line, cell.start, cell.end))
    .filter(({ text }) => {
      const days = readMeetingDays(text, context)
      return days === null || days.start > 0 || days.end < text.length - 1
    })

/**
 * The lines of the title that may speak of the meeting's day: not of when the paper was sent, or what else is on that day.
 * Where one gives the hours with the day, a day by itself is when the paper was written.
 */
function ofTitle(lines: readonly Line[], context: DayContext): Line[] {
  const own = lines.filter(
    ({ text }) =>
      !PUBLICATION_WORDS.test(text) &&
      (!isRemark(text) || TIME_WORD.test(text) || readMeetingDays(text, context) !== null),
  )
  return own.some((line) => isTimed(line, context)) ? own.flatMap((line) => withoutLoneDays(line, context)) : own
}

function readWhere(document: Document, { title, fields }: CoverFields, context: DayContext): PlaceAndNotes {
  const labelled = readPlace(document, fields.get('place') ?? [])
  const both = placeAmong(document, fields.get('both') ?? [], true)
  const dated = placeAmong(document, fields.get('date') ?? [], false)
  const untold = readUnlabelledPlace(document, title, context)
  return {
    place: labelled.place ?? both.place ?? dated.place ?? untold.place,
    notes: [...untold.notes, ...both.notes, ...labelled.notes],
  }
}

/**
 * Reads the cover.
 * @param lines the cover's lines, furniture left out
 * @param furniture lines of running heads: they name the body and the date where the cover's text layer does not
 */
export function readCover(document: Document, lines: readonly Line[], furniture: readonly Line[]): Cover {
  const main = withoutSide(lines)
  const parts = readCoverFields(main)
  const { title, fields, other, statement } = parts
  const stated = new Set(statement)
  const head = main.filter((line) => !stated.has(line))
  const named = readTitle(head)
  const heads = furniture.filter((line) => isKkrTitle(line.text)).slice(0, 3)
  const region = named.region ?? readTitle(heads).region
  const context = { year: named.year }
  const field = joined([...(fields.get('date') ?? []), ...(fields.get('both') ?? [])])
  const titleText = joined(ofTitle(title, context))
  const found =
    firstDated([field], { ...context, labelled: true }) ??
    firstDated([titleText, joined(head), joined(heads.slice(0, 1))], context)
  const hours = [
    `Tid: ${joined(fields.get('time'))}`,
    field.slice(found?.text === field ? found.days.end : 0),
    field,
    titleText.slice(found?.text === titleText ? found.days.end : titleText.length),
    found?.text === titleText ? '' : joined(title.filter(({ text }) => TIME_WORD.test(text))),
  ]
    .map(readHours)
    .find((each) => each !== null)
  const [start, end] = (['start', 'end'] as const).map((name) => readHours(`Tid: ${joined(fields.get(name))}`)?.start)
  const { place, notes } = readWhere(document, parts, context)
  return {
    kind: named.kind,
    body: region?.body ?? null,
    region: region?.key ?? null,
    jointWith: named.jointWith.map(({ body }) => body),
    year: named.year ?? (found === null ? null : Number(found.days.date.slice(0, 4))),
    date: found?.days.date ?? null,
    endDate: found?.days.endDate ?? null,
    startTime: start ?? hours?.start ?? null,
    endTime: end ?? hours?.end ?? null,
    place,
    notes: [...(PUT_OFF.test(field) ? [field] : []), ...notes, ...readNotes(document, other)],
    cover: lines.map(lineWords),
    at: lines.length === 0 ? null : placeOfLines(document, lines),
  }
}
