// Reads every line once: each recogniser says what the line may be, and nothing is decided.
//
//   3.2. Status på samarbejdet      number 3.2, contents entry without a page
//   SAG-2026-00802 hdc              case line
//   Indstilling                     section label
import { oneOf } from '../text/compare.ts'
import { lineWords } from '../text/passage.ts'
import type { Line, Source } from '../text/source.ts'
import { looksLikeAttendance } from '../danish/person-line.ts'
import { readTitleLine, type TitleLine } from '../danish/title-line.ts'
import { readFurnitureForm } from '../vocabulary/furniture-forms.ts'
import { CONTENTS_HEADINGS, STATEMENT_HEADINGS } from '../vocabulary/cover-labels.ts'
import { ENTRY, readAttendanceLine, type AttendanceLine } from './attendance-line.ts'
import { isOfSideColumn, readCaseLine, type CaseLine } from './case-line.ts'
import { NO_ENTRY, readContentsLine, type ContentsLine } from './contents-line.ts'
import { kindOfLine, type KnownKind } from './line-kinds.ts'
import { readNumber, type Numbered } from './number.ts'
import { readLabel, type SectionLabelLine } from './section-label.ts'

/** What the recognisers read of one line. */
export interface LineReading {
  readonly line: Line
  /** The line's view. */
  readonly text: string
  /** A page number or a running head by its wording. */
  readonly furniture: 'page-number' | 'running-head' | null
  /** A line of a paper's title. */
  readonly title: TitleLine | null
  readonly number: Numbered | null
  readonly label: SectionLabelLine | null
  readonly caseLine: CaseLine | null
  /** The line as an entry of a table of contents; every part may be missing. */
  readonly contents: ContentsLine
  readonly contentsHeading: boolean
  /** A heading of KL's statement on the cover: `Mission`. */
  readonly statementHeading: boolean
  /** The line as one of the attendance. */
  readonly attendance: AttendanceLine
  /** Does it look like an entry of an attendance list? */
  readonly person: boolean
  /** A kind of line that its words tell in one zone of the paper. */
  readonly kind: KnownKind | null
}

type Readings = Omit<LineReading, 'line' | 'text'>
type Open = { -readonly [K in keyof LineReading]: LineReading[K] }

/** Fills one field of a reading. */
interface Recogniser {
  readonly name: keyof Readings
  readonly run: (reading: Open) => void
}

const recogniser = <K extends keyof Readings>(name: K, read: (reading: LineReading) => Open[K]): Recogniser => ({
  name,
  run: (reading) => {
    reading[name] = read(reading)
  },
})

const isContentsHeading = oneOf(CONTENTS_HEADINGS)
const isStatementHeading = oneOf(STATEMENT_HEADINGS)

/** The recognisers, in the order in which they run: one may ask what those above it read of the line. */
export const RECOGNISERS: readonly Recogniser[] = [
  recogniser('furniture', ({ line }) => readFurnitureForm(lineWords(line))),
  recogniser('title', ({ text }) => readTitleLine(text)),
  recogniser('number', ({ text }) => readNumber(text)),
  recogniser('label', ({ text }) => readLabel(text)),
  recogniser('caseLine', ({ text }) => readCaseLine(text)),
  recogniser('contents', ({ text, number }) => readContentsLine(text, number)),
  recogniser('contentsHeading', ({ text }) => isContentsHeading(text)),
  recogniser('statementHeading', ({ text }) => isStatementHeading(text)),
  recogniser('attendance', ({ text }) => readAttendanceLine(text)),
  recogniser('person', ({ text }) => looksLikeAttendance(text)),
  recogniser('kind', ({ text }) => kindOfLine(text)),
]

function readLine(line: Line): LineReading {
  // All fields stand in one literal: every reading then has the same shape, which is what makes asking them cheap.
  const reading: Open = {
    line,
    text: line.text,
    furniture: null,
    title: null,
    number: null,
    label: null,
    caseLine: null,
    contents: NO_ENTRY,
    contentsHeading: false,
    statementHeading: false,
    attendance: ENTRY,
    person: false,
    kind: null,
  }
  for (const { run } of RECOGNISERS) run(reading)
  return reading
}

/** A document whose lines were read, one reading a line. */
export interface Proposals {
  readonly source: Source
  readonly readings: readonly LineReading[]
}

/** Reads every line of a document once. Never throws. */
export const propose = (source: Source): Proposals => ({
  source,
  readings: source.lines.map((line, i) => {
    const reading = readLine(line)
    return reading.caseLine !== null && isOfSideColumn(source.lines, i) ? { ...reading, caseLine: null } : reading
  }),
})
