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
import { endsAsFurniture, readFurnitureForm } from '../vocabulary/furniture-forms.ts'
import { CONTENTS_HEADINGS, STATEMENT_HEADINGS } from '../vocabulary/cover-labels.ts'
import { readAttendanceLine, type AttendanceLine } from './attendance-line.ts'
import { isOfSideColumn, readCaseLine, type CaseLine } from './case-line.ts'
import { readContentsLine, type ContentsLine } from './contents-line.ts'
import { kindOfLine, type KnownKind } from './line-kinds.ts'
import { readNumber, readRoman, type Numbered, type Roman } from './number.ts'
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
  /** A roman number in front of a section of the agenda. */
  readonly roman: Roman | null
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

/** Says what a line may be. @param lines all lines of the source; the line is `lines[at]` */
interface Recogniser<K extends keyof Readings = keyof Readings> {
  readonly name: K
  readonly read: (reading: LineReading, lines: readonly Line[], at: number) => Readings[K]
}

const recogniser = <K extends keyof Readings>(name: K, read: Recogniser<K>['read']): Recogniser => ({ name, read })

const isContentsHeading = oneOf(CONTENTS_HEADINGS)
const isStatementHeading = oneOf(STATEMENT_HEADINGS)

/** The recognisers in their order: one may ask what those above it read of the line. Each reads a line once, when first asked. */
export const RECOGNISERS: readonly Recogniser[] = [
  recogniser('furniture', ({ line }) => (endsAsFurniture(line.text) ? readFurnitureForm(lineWords(line)) : null)),
  recogniser('title', ({ text }) => readTitleLine(text)),
  recogniser('number', ({ text }) => readNumber(text)),
  recogniser('roman', ({ text }) => readRoman(text)),
  recogniser('label', ({ text }) => readLabel(text)),
  // The numbers in KL's side column beside the cover look like a case's.
  recogniser('caseLine', ({ text }, lines, at) => {
    const read = readCaseLine(text)
    return read !== null && isOfSideColumn(lines, at) ? null : read
  }),
  recogniser('contents', ({ text, number, roman }) => readContentsLine(text, number, roman)),
  recogniser('contentsHeading', ({ text }) => isContentsHeading(text)),
  recogniser('statementHeading', ({ text }) => isStatementHeading(text)),
  recogniser('attendance', ({ text }) => readAttendanceLine(text)),
  recogniser('person', ({ text }) => looksLikeAttendance(text)),
  recogniser('kind', ({ text }) => kindOfLine(text)),
]

/** A line whose readings are made when they are asked for, each once: most lines are asked for few. */
class LazyReading {
  readonly line: Line
  readonly text: string
  readonly #lines: readonly Line[]
  readonly #at: number
  readonly #read: unknown[] = []

  constructor(lines: readonly Line[], at: number, line: Line) {
    this.line = line
    this.text = line.text
    this.#lines = lines
    this.#at = at
  }

  /** What the recogniser at this index of {@link RECOGNISERS} reads of the line. */
  ask(index: number): unknown {
    if (this.#read[index] === undefined)
      this.#read[index] = RECOGNISERS[index]?.read(this as unknown as LineReading, this.#lines, this.#at)
    return this.#read[index]
  }
}

for (const [index, { name }] of RECOGNISERS.entries())
  Object.defineProperty(LazyReading.prototype, name, {
    get(this: LazyReading) {
      return this.ask(index)
    },
  })

/** A document whose lines can be asked what they may be. */
export interface Proposals {
  readonly source: Source
  readonly readings: readonly LineReading[]
}

/** Reads the lines of a document, each once. Never throws. */
export const propose = (source: Source): Proposals => ({
  source,
  readings: source.lines.map((line, at) => new LazyReading(source.lines, at, line) as unknown as LineReading),
})
