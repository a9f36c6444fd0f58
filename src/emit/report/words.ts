// The fixed words of reports for people, in both languages. Formats for programs keep their own words.
import type { Finding } from '../../lint/finding.ts'
import type { Language, Severity } from '../../lint/rule.ts'
import type { CheckTotals } from './reporter.ts'

/** One, and more than one. */
type Counted = readonly [one: string, many: string]

export interface Words {
  readonly severity: Readonly<Record<Severity, Counted>>
  readonly page: string
  readonly line: string
  readonly item: string
  /** A line of what was read from a PDF. */
  readonly textLine: (line: number) => string
  /** The place of a finding that has none. */
  readonly whole: string
  readonly file: Counted
  /** Why there is no result: said before the problem. */
  readonly unreadable: string
  readonly none: (files: string) => string
  readonly found: (counts: string, files: string) => string
  /** `2 of 4` */
  readonly of: (part: number, whole: string) => string
  readonly couldNotBeRead: (count: number) => string
  /** All that is said of a run in which nothing could be read. */
  readonly noneRead: (files: string) => string
  readonly known: (count: number) => string
  readonly more: string
  /** The columns of a table. */
  readonly columns: readonly [severity: string, place: string, finding: string, rule: string]
  readonly leftOut: (count: number) => string
  /** What a file without findings is called where a name must stand. */
  readonly clean: string
}

export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    severity: { error: ['error', 'errors'], warning: ['warning', 'warnings'], info: ['note', 'notes'] },
    page: 'page',
    line: 'line',
    item: 'item',
    textLine: (line) => `line ${line} of the extracted text`,
    whole: 'whole document',
    file: ['file', 'files'],
    unreadable: 'unreadable',
    none: (files) => `No findings in ${files}`,
    found: (counts, files) => `${counts} in ${files}`,
    of: (part, whole) => `${part} of ${whole}`,
    couldNotBeRead: (count) => `${count} unreadable`,
    noneRead: (files) => `${files} unreadable`,
    known: (count) => `${count} known from the baseline`,
    more: 'kkr-referat explain RULE tells more about a rule',
    columns: ['Severity', 'Place', 'Finding', 'Rule'],
    leftOut: (count) => `${count} more left out: the table would be too long.`,
    clean: 'no findings',
  },
  da: {
    severity: { error: ['fejl', 'fejl'], warning: ['advarsel', 'advarsler'], info: ['bemærkning', 'bemærkninger'] },
    page: 'side',
    line: 'linje',
    item: 'punkt',
    textLine: (line) => `linje ${line} i den udtrukne tekst`,
    whole: 'hele dokumentet',
    file: ['fil', 'filer'],
    unreadable: 'kan ikke læses',
    none: (files) => `Ingen fund i ${files}`,
    found: (counts, files) => `${counts} i ${files}`,
    of: (part, whole) => `${part} af ${whole}`,
    couldNotBeRead: (count) => `${count} kunne ikke læses`,
    noneRead: (files) => `${files} kunne ikke læses`,
    known: (count) => `${counted(count, ['kendt fund', 'kendte fund'])} fra baseline`,
    more: 'kkr-referat explain REGEL fortæller mere om en regel',
    columns: ['Alvorsgrad', 'Sted', 'Fund', 'Regel'],
    leftOut: (count) => `${count} flere er udeladt: tabellen ville blive for lang.`,
    clean: 'ingen fund',
  },
}

/** A number with its word. @returns e.g. `1 file`, `2 files` */
const counted = (count: number, [one, many]: Counted): string => `${count} ${count === 1 ? one : many}`

// Where a finding stands, in words. In a PDF it is the page that helps a reader; the line is that of its text as
// `show --stage text` prints it.
//
//   page 5, item 3.2, line 120 of the extracted text      line 12, item 3.2      item 3.2      whole document

/**
 * The place of a finding in words; not yet safe to print.
 * @param isWhole with the line of a PDF's text; without it, {@link textLine} says it elsewhere
 */
export function place({ at, item }: Pick<Finding, 'at' | 'item'>, language: Language, isWhole = true): string {
  const words = WORDS[language]
  const page = at?.page ?? null
  const text = textLine({ at }, language)
  const parts = [
    ...(page === null ? [] : [`${words.page} ${page}`]),
    ...(at === null || page !== null ? [] : [`${words.line} ${at.line}`]),
    ...(item === null ? [] : [`${words.item} ${item}`]),
    ...(isWhole && text !== null ? [text] : []),
  ]
  return parts.length === 0 ? words.whole : parts.join(', ')
}

/** Of a PDF: the line of its text, as `show --stage text` prints it, from 1. @returns `null` when there is none */
export const textLine = ({ at }: Pick<Finding, 'at'>, language: Language): string | null =>
  typeof at?.page === 'number' ? WORDS[language].textLine(at.line) : null

/**
 * The line of the file itself, from 1, where a program can go; `null` when there is none: a PDF has pages, and what is
 * missing stands nowhere.
 */
export const lineInFile = ({ at }: Pick<Finding, 'at'>): number | null => (at?.page === null ? at.line : null)

/** The sentence for a program that shows lines only: where the file has no lines, the place is said. */
export const sentenceWithPlace = (finding: Finding, language: Language): string =>
  finding.at === null || lineInFile(finding) !== null
    ? finding.message
    : `${finding.message} (${place(finding, language)})`

// A run in one line.
//
//   3 errors, 5 warnings, 1 note in 2 of 4 files; 1 unreadable; 2 known from the baseline

/** Sums up a run. @returns one line without its end; counts of nothing are left out */
export function summary(totals: CheckTotals, withFindings: number, language: Language): string {
  const words = WORDS[language]
  const { files, unreadable, known } = totals
  const all = counted(files, words.file)
  const part = (count: number): string => (count === files ? all : words.of(count, all))
  const counts = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    totals[severity] === 0 ? [] : [counted(totals[severity], words.severity[severity])],
  )
  if (files > 0 && unreadable === files) return words.noneRead(all)
  return [
    counts.length === 0 ? words.none(part(files - unreadable)) : words.found(counts.join(', '), part(withFindings)),
    ...(unreadable === 0 ? [] : [words.couldNotBeRead(unreadable)]),
    ...(known === 0 ? [] : [words.known(known)]),
  ].join('; ')
}
