// Every option of the commands that read documents, one row each. An option of reading is a row of READING and is obeyed
// where `ReadOptions` has it; nothing else needs to know it. Readers are given all of READING, and the cache takes no
// result for that of other values of it.
import { availableParallelism } from 'node:os'
import { COMPARE_FORMATS } from '../../compare/formats/format.ts'
import { DOCUMENT_FORMATS } from '../../emit/document/formats.ts'
import { REPORTERS } from '../../emit/report/reporters.ts'
import { FAIL_LEVELS } from '../../lint/rule.ts'
import type { ExtractOptions as Reading } from '../../pipeline.ts'
import { ENCODINGS, PDF_ENGINES } from '../../read/read-options.ts'
import { namesOf } from '../../emit/registry.ts'
import { LANGUAGES } from '../../text/languages.ts'
import { TABLE_FORMATS } from '../../tables/formats/format.ts'
import { readShard } from '../reading/shard.ts'
import { SEARCH_FORMATS } from '../tables/search-formats.ts'
import { amount, flag, list, oneOf, parsed, required, text, type Given, type Row } from './option.ts'

/** How a document is read, whatever is done with it: what the library calls `ExtractOptions`. */
const READING = {
  force: flag('--force', 'read also what is recognised as no KKR document'),
  password: text('--password <password>', 'of encrypted PDFs (or KKR_REFERAT_PASSWORD)', 'KKR_REFERAT_PASSWORD'),
  encoding: oneOf('--encoding <name>', 'of texts that do not say theirs (default: recognised)', ENCODINGS),
  engine: oneOf('--engine <name>', 'what may read PDFs (default: auto)', PDF_ENGINES),
  maxPages: amount('--max-pages <n>', 'of a PDF', { min: 1, max: 1e6, whole: true }, 2000),
} satisfies { readonly [Name in keyof Reading]-?: Row<NonNullable<Reading[Name]>> }

/** What reading one document may cost. The slowest honest PDF of 6,721 took 6 s and 280 MB; minutes have some fifty pages. */
const LIMITS = {
  timeout: amount('--timeout <seconds>', 'for each document', { min: 0.01, max: 86400 }, 60),
  maxMemory: amount('--max-memory <mb>', 'for each document', { min: 256, max: 1048576, whole: true }, 1024),
}

const STDIN = { stdinFilename: text('--stdin-filename <name>', 'what to call standard input') }

/** How documents are opened, for every command that does. */
const { force, maxPages, ...HOW } = READING
const OPENING = { ...HOW, ...STDIN, ...LIMITS, maxPages }

/** What holds for a run over many documents. */
const RUN = {
  jobs: amount('--jobs <n>', 'how many to read at a time (default: one per core)', { min: 1, max: 256, whole: true }),
  cache: text('--cache <dir>', 'keep results there, and use those of earlier runs'),
  changedOnly: flag('--changed-only', 'only what is new or changed since the last run (with --cache)'),
  shard: parsed('--shard <i/n>', 'only the i-th of n parts of the inputs, by their names', readShard),
  report: text('--report <file>', 'what became of each input, as JSON'),
  refusedOk: flag('--refused-ok', 'exit 0 also when documents were refused for what they are'),
  quiet: flag('--quiet', 'no progress, no summary'),
}

/** All that a command over many documents has besides its own; spread it into the command's table. */
export const DOCUMENTS = { ...RUN, ...OPENING }

export const EXTRACT = {
  format: oneOf('--format <format>', 'on standard output (default: ndjson)', namesOf(DOCUMENT_FORMATS)),
  pretty: flag('--pretty', 'indent the JSON'),
  out: text('-o, --out <file>', 'write there instead of to standard output, whole or not at all'),
  outDir: text('--out-dir <dir>', 'write a file for each input, laid out as the inputs are'),
  skipExisting: flag('--skip-existing', 'leave alone what --out-dir holds already, by the bytes read'),
  at: flag('--no-at', 'leave out the places (at)'),
  force,
  ...DOCUMENTS,
}

export const CHECK = {
  format: list(
    '--format <name[=file]>',
    `report, again for another: ${namesOf(REPORTERS).join(', ')} (default: pretty)`,
  ),
  failOn: oneOf('--fail-on <severity>', 'exit 1 from this severity on (default: error)', FAIL_LEVELS),
  maxWarnings: amount('--max-warnings <n>', 'exit 1 when there are more warnings', { min: 0, max: 1e9, whole: true }),
  rule: list('--rule <name=severity>', 'off, info, warning or error; again for another'),
  config: text('--config <file>', 'settings (default: the nearest kkr-referat.config.json)') as Row<string | boolean>,
  noConfig: flag('--no-config', 'no settings but those given here'),
  printConfig: flag('--print-config', 'print the settings of the inputs, check nothing'),
  baseline: text('--baseline <file>', 'leave out the findings it knows'),
  updateBaseline: flag('--update-baseline', 'make the baseline know what is found now'),
  asFound: flag('--as-found', 'a text that is no minutes is a note, as if found in a folder'),
  statistics: flag('--statistics', 'say how often each rule found something'),
  ...DOCUMENTS,
}

export const TABLES = {
  format: oneOf('--format <format>', 'default: by the extension of -o, else csv', TABLE_FORMATS),
  table: list('--table <name>', 'only this one; again for another'),
  out: text('-o, --out <file>', 'a file, or a folder with a file for each table'),
  aliases: text('--aliases <file>', 'who is whom: a file of JSON'),
  force,
  ...DOCUMENTS,
}

export const SEARCH = {
  outcome: text('--outcome <outcome>', 'only decisions of this outcome, e.g. udsat'),
  council: text('--council <name>', 'only of this council, e.g. sjælland'),
  since: text('--since <date>', 'only of meetings from this day, month or year on'),
  until: text('--until <date>', 'only of meetings up to this day, month or year'),
  limit: amount('--limit <n>', 'how many hits at most (default: 20)', { min: 1, max: 1e6, whole: true }),
  format: oneOf('--format <format>', 'for people or programs', SEARCH_FORMATS, 'pretty'),
}

export const ARCHIVE = {
  output: required('-o, --output <dir>', 'the folder of the archive; index.html is its page'),
  title: text('--title <words>', 'what the page is called (default: KKR-arkiv)'),
  split: flag('--split', 'the data of each meeting in a file of its own (above 10 MB always)'),
  redact: text('--redact <what>', 'leave out emails, phones, or both (emails,phones)'),
  force,
  ...DOCUMENTS,
}

export const COMPARE = {
  format: list('--format <name[=file]>', `again for another: ${COMPARE_FORMATS.join(', ')} (default: pretty)`),
  failOn: oneOf('--fail-on <weight>', 'exit 1 from this weight on (default: any)', [
    'any',
    'content',
    'decision',
    'never',
  ]),
  only: oneOf('--only <what>', 'only what was recommended and decided', ['decisions']),
  force,
  jobs: RUN.jobs,
  cache: RUN.cache,
  quiet: RUN.quiet,
  ...OPENING,
}

export const LEDGER = {
  file: required('--file <file>', 'the ledger: it is added to, never written anew'),
  feed: text('--feed <file>', 'write it as an Atom feed, too'),
  format: oneOf('--format <format>', 'what is told (default: text)', ['text', 'ndjson']),
  failOn: oneOf('--fail-on <change>', 'exit 1 on such a change (default: never)', ['never', 'decision', 'any']),
  force,
  jobs: RUN.jobs,
  cache: RUN.cache,
  quiet: RUN.quiet,
  ...OPENING,
}

export const MERGE_REPORTS = {
  out: text('-o, --out <file>', 'write there instead of to standard output, whole or not at all'),
  refusedOk: RUN.refusedOk,
}

/** What `show --stage` takes, in the order of the pipeline. */
export const STAGE_NAMES = ['text', 'lines', 'proposals', 'labels', 'tree', 'clauses', 'outline'] as const

export const SHOW = { stage: oneOf('--stage <stage>', 'which stage', STAGE_NAMES, 'outline'), force, ...OPENING }

export const EXPLAIN = { all: flag('--all', 'all examples, not only three') }
export const RULES = {
  format: oneOf('--format <format>', 'for people or programs', ['text', 'json'], 'text'),
}

/** What the program takes before or after any command. */
export const GLOBAL = {
  lang: oneOf('--lang <language>', 'language of what is said (default: en; at a terminal, its own)', LANGUAGES),
  color: flag('--no-color', 'no colours (also NO_COLOR=1)'),
  debug: flag('--debug', 'show where an internal error happened'),
}

export type GlobalOptions = Given<typeof GLOBAL>

/** The options of a command, as it is given them. */
export type OptionsOf<T> = Given<T> & GlobalOptions

/** The options of every command that reads many documents. */
export type DocumentOptions = OptionsOf<typeof DOCUMENTS> & Pick<Given<typeof READING>, 'force'>

/** How to read, complete enough to tell results apart. @param env the environment, which may hold the password */
export function readingOptions(
  given: Given<typeof READING>,
  env: Readonly<Record<string, string | undefined>>,
): Reading {
  const rows: readonly [string, Row<unknown>][] = Object.entries(READING)
  const values = rows.map(([name, { fallback, variable }]): [string, unknown] => {
    const told = given[name as keyof Reading] ?? (variable === undefined ? undefined : env[variable])
    // An empty word and a flag that is off count as not given.
    return [name, told === '' || told === false ? fallback : (told ?? fallback)]
  })
  return Object.fromEntries(values.filter(([, value]) => value !== undefined))
}

/** What reading may cost, and how many documents are read at a time. */
export interface Limits {
  readonly jobs: number
  /** In seconds. */
  readonly timeout: number
  /** In megabytes. */
  readonly maxMemory: number
}

/** The limits of a run. @param given the options that were given */
export const limitsOf = ({ jobs, timeout, maxMemory }: { readonly [Name in keyof Limits]?: number }): Limits => ({
  jobs: jobs ?? availableParallelism(),
  timeout: timeout ?? LIMITS.timeout.fallback,
  maxMemory: maxMemory ?? LIMITS.maxMemory.fallback,
})
