// What is said of a run beside its results, in the languages the program speaks. Reports have their own words
// (report/words.ts), failures theirs (src/read/failures/).
import type { Language } from '../text/languages.ts'
import type { RunTotals } from './run-report-shape.ts'

type Counted = (count: number) => string

interface RunWords {
  readonly documents: Counted
  readonly items: Counted
  readonly decisions: Counted
  readonly findings: Counted
  readonly unreadable: Counted
  readonly existing: Counted
  readonly changes: (fresh: number, changed: number, unchanged: number) => string
  readonly seconds: (seconds: number) => string
  /** @param why a fragment */
  readonly skipped: (why: string) => string
  /** Progress: documents of all, documents in a second, time that is left. */
  readonly done: (count: number, total: number) => string
  readonly rate: (perSecond: number) => string
  readonly left: (clock: string) => string
  /** @param setting that allows so many @param warnings how many there are */
  readonly tooManyWarnings: (warnings: number, setting: string, allowed: number) => string
  /** Of a baseline: what it knows from now on, what it knows and is no longer there, and what to do then. */
  readonly known: (file: string, findings: number) => string
  readonly gone: (file: string, rule: string, message: string) => string
  readonly takeOut: Counted
  /** Of a search; `shown`: how many hits are told of more. */
  readonly nothingFound: string
  readonly moreHits: (shown: number) => string
  /** Of an SQLite file that tables adds to. */
  readonly otherVersion: (file: string) => string
  /** Of a cache that cannot be written. */
  readonly nothingKept: string
  /** Of reports that are joined. @param why what is wrong with it, or where */
  readonly noReport: (file: string, why: string) => string
  /** @param inputs of how many both tell, the first of which is `first` */
  readonly doubled: (earlier: string, later: string, inputs: number, first: string) => string
  /** @param shards the parts that are missing: `2/8` */
  readonly missing: (shards: readonly string[]) => string
}

const MOST_NAMED = 5
const someOf = (words: readonly string[]): string =>
  [...words.slice(0, MOST_NAMED), ...(words.length > MOST_NAMED ? ['…'] : [])].join(', ')

const one = (singular: string, plural: string) => (count: number) => `${count} ${count === 1 ? singular : plural}`
const decimal = (value: number): string => value.toFixed(1).replace('.', ',')

export const RUN_WORDS: Readonly<Record<Language, RunWords>> = {
  en: {
    documents: one('document', 'documents'),
    items: one('item', 'items'),
    decisions: one('decision', 'decisions'),
    findings: one('finding', 'findings'),
    unreadable: (count) => `${count} unreadable`,
    existing: (count) => `${count} already there`,
    changes: (fresh, changed, unchanged) => `${fresh} new, ${changed} changed, ${unchanged} unchanged`,
    seconds: (seconds) => `${seconds.toFixed(1)} s`,
    skipped: (why) => `skipped: ${why}.`,
    done: (count, total) => `${count} of ${total}`,
    rate: (perSecond) => `${perSecond.toFixed(1)} a second`,
    left: (clock) => `${clock} left`,
    tooManyWarnings: (warnings, setting, allowed) =>
      `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}; ${setting} allows ${allowed}.`,
    known: (file, findings) => `${file}: ${findings} ${findings === 1 ? 'finding' : 'findings'} known from now on.`,
    gone: (file, rule, message) => `${file} no longer has ${rule}: ${message}`,
    takeOut: (count) => `Take ${count === 1 ? 'it' : 'them'} out of the baseline with --update-baseline.`,
    nothingFound: 'nothing was found.',
    moreHits: (shown) => `these are the newest ${shown} hits, there are more. --limit shows them.`,
    otherVersion: (file) => `${file}: it was taken in by another version and was left out. Give it as an input again.`,
    nothingKept: 'Nothing is kept for later runs.',
    noReport: (file, why) => `${file} is no report of a run (${why}). Name what --report wrote.`,
    doubled: (earlier, later, inputs, first) =>
      `${later}: ${one('input', 'inputs')(inputs)} (${first}${inputs > 1 ? ', …' : ''}) also in ${earlier}; what ${later} tells counts.`,
    missing: (shards) => `no report is of ${someOf(shards)}: what became of those inputs is not known.`,
  },
  da: {
    documents: one('dokument', 'dokumenter'),
    items: one('punkt', 'punkter'),
    decisions: one('beslutning', 'beslutninger'),
    findings: one('fund', 'fund'),
    unreadable: (count) => `${count} kunne ikke læses`,
    existing: (count) => `${count} var der allerede`,
    changes: (fresh, changed, unchanged) => `${fresh} nye, ${changed} ændrede, ${unchanged} uændrede`,
    seconds: (seconds) => `${decimal(seconds)} s`,
    skipped: (why) => `sprunget over: ${why}.`,
    done: (count, total) => `${count} af ${total}`,
    rate: (perSecond) => `${decimal(perSecond)} i sekundet`,
    left: (clock) => `${clock} tilbage`,
    tooManyWarnings: (warnings, setting, allowed) =>
      `${warnings} ${warnings === 1 ? 'advarsel' : 'advarsler'}; ${setting} tillader ${allowed}.`,
    known: (file, findings) => `${file}: ${findings} fund er kendt fra nu af.`,
    gone: (file, rule, message) => `${file} har ikke længere ${rule}: ${message}`,
    takeOut: (count) => `Tag ${count === 1 ? 'det' : 'dem'} ud af baseline med --update-baseline.`,
    nothingFound: 'intet fundet.',
    moreHits: (shown) => `dette er de ${shown} nyeste, der er flere. --limit viser dem.`,
    otherVersion: (file) => `${file}: er taget med af en anden version og er udeladt. Angiv filen igen.`,
    nothingKept: 'Intet gemmes til senere kørsler.',
    noReport: (file, why) => `${file} er ikke en rapport om en kørsel (${why}). Angiv det, --report har skrevet.`,
    doubled: (earlier, later, inputs, first) =>
      `${later}: ${inputs} input (${first}${inputs > 1 ? ', …' : ''}) også i ${earlier}; det, der står i ${later}, gælder.`,
    missing: (shards) => `ingen rapport om ${someOf(shards)}: hvad der blev af de input, vides ikke.`,
  },
}

/** What has changed since the last run. */
export const changesLine = ({ fresh, changed, unchanged }: RunTotals, language: Language): string =>
  RUN_WORDS[language].changes(fresh, changed, unchanged)

/**
 * The closing line of a run. What was not asked for is left out.
 * @param seconds how long it took
 */
export function summaryLine(counts: RunTotals, seconds: number, language: Language): string {
  const words = RUN_WORDS[language]
  const { documents, items, decisions, findings, unreadable, fresh, changed, unchanged, existing } = counts
  return [
    words.documents(documents),
    words.items(items),
    words.decisions(decisions),
    ...(findings === 0 ? [] : [words.findings(findings)]),
    words.unreadable(unreadable),
    ...(fresh + changed + unchanged === 0 ? [] : [changesLine(counts, language)]),
    ...(existing === 0 ? [] : [words.existing(existing)]),
    words.seconds(seconds),
  ].join(', ')
}

/**
 * Joins fragments to sentences: each begins with a capital but the first, each ends with a period.
 * @returns `the file is empty. Fetch it again.`
 */
export function sentences(...fragments: readonly string[]): string {
  return fragments
    .map((text, i) => (i === 0 ? text : text.slice(0, 1).toUpperCase() + text.slice(1)))
    .map((text) => (/[.!?]$/u.test(text) ? text : `${text}.`))
    .join(' ')
}
