// The fixed words of reports for people, in both languages. Formats for programs keep their own words.
import type { Language } from '../../lint/rule.ts'
import type { Severity } from '../../lint/severity.ts'

/** One, and more than one. */
type Counted = readonly [one: string, many: string]

export interface Words {
  readonly severity: Readonly<Record<Severity, Counted>>
  readonly page: string
  readonly line: string
  readonly item: string
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
    whole: 'hele dokumentet',
    file: ['fil', 'filer'],
    unreadable: 'kan ikke læses',
    none: (files) => `Ingen fund i ${files}`,
    found: (counts, files) => `${counts} i ${files}`,
    of: (part, whole) => `${part} af ${whole}`,
    couldNotBeRead: (count) => `${count} kunne ikke læses`,
    noneRead: (files) => `${files} kunne ikke læses`,
    known: (count) => `${some(count, ['kendt fund', 'kendte fund'])} fra baseline`,
    more: 'kkr-referat explain REGEL fortæller mere om en regel',
    columns: ['Alvorsgrad', 'Sted', 'Fund', 'Regel'],
    leftOut: (count) => `${count} flere er udeladt: tabellen ville blive for lang.`,
    clean: 'ingen fund',
  },
}

/** A number with its word. @returns e.g. `1 file`, `2 files` */
export const some = (count: number, [one, many]: Counted): string => `${count} ${count === 1 ? one : many}`
