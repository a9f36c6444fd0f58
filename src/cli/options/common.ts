// Options of several commands, one row each, and those of all. An option of reading is a row of READING and is obeyed
// where `ReadOptions` has it; nothing else needs to know it. Readers are given all of READING, and the cache takes no
// result for that of other values of it.
import { availableParallelism } from 'node:os'
import type { ExtractOptions as Reading } from '../../pipeline.ts'
import { ENCODINGS, PDF_ENGINES } from '../../read/read-options.ts'
import { LANGUAGES } from '../../text/languages.ts'
import { resolve } from 'node:path'
import { locate } from '../../files/places.ts'
import type { ReadingSettings } from '../../reading/read-input.ts'
import type { Limits } from '../../reading/reader.ts'
import { readShard } from '../documents/shard.ts'
import { version } from '../version.ts'
import { amount, flag, oneOf, parsed, text, type Given, type Row } from './option.ts'

/** How a document is read, whatever is done with it: what the library calls `ExtractOptions`. */
const READING = {
  force: flag('--force', [
    'read also what is recognised as no KKR document',
    'læs også det, der ikke ligner et KKR-dokument',
  ]),
  password: text(
    '--password <password>',
    ['of encrypted PDFs (or KKR_REFERAT_PASSWORD)', 'til krypterede PDF-filer (eller KKR_REFERAT_PASSWORD)'],
    'KKR_REFERAT_PASSWORD',
  ),
  encoding: oneOf(
    '--encoding <name>',
    [
      'of texts that do not say theirs (default: recognised)',
      'tegnsæt i tekster, der ikke selv siger det (standard: genkendes)',
    ],
    ENCODINGS,
  ),
  engine: oneOf(
    '--engine <name>',
    ['what may read PDFs (default: auto)', 'hvad der må læse PDF-filer (standard: auto)'],
    PDF_ENGINES,
  ),
  maxPages: amount('--max-pages <n>', ['of a PDF', 'i en PDF'], { min: 1, max: 1e6, whole: true }, 2000),
} satisfies { readonly [Name in keyof Reading]-?: Row<NonNullable<Reading[Name]>> }

/** What reading one document may cost. The slowest honest PDF of 6,721 took 6 s and 280 MB; minutes have some fifty pages. */
const LIMITS = {
  timeout: amount('--timeout <seconds>', ['for each document', 'til hvert dokument'], { min: 0.01, max: 86400 }, 60),
  maxMemory: amount(
    '--max-memory <mb>',
    ['for each document', 'til hvert dokument'],
    { min: 256, max: 1048576, whole: true },
    1024,
  ),
}

const STDIN = {
  stdinFilename: text('--stdin-filename <name>', ['what to call standard input', 'hvad standard input skal hedde']),
}

/** How documents are opened, for every command that does. */
const { force: FORCE, maxPages, ...HOW } = READING
export { FORCE }
export const OPENING = { ...HOW, ...STDIN, ...LIMITS, maxPages }

/** What holds for a run over many documents. */
export const RUN = {
  jobs: amount(
    '--jobs <n>',
    ['how many to read at a time (default: one per core)', 'hvor mange der læses ad gangen (standard: én pr. kerne)'],
    { min: 1, max: 256, whole: true },
  ),
  cache: text('--cache <dir>', [
    'keep results there, and use those of earlier runs',
    'gem resultater der, og brug dem fra tidligere kørsler',
  ]),
  changedOnly: flag('--changed-only', [
    'only what is new or changed since the last run (with --cache)',
    'kun det, der er nyt eller ændret siden sidste kørsel (med --cache)',
  ]),
  shard: parsed(
    '--shard <i/n>',
    [
      'only the i-th of n parts of the inputs, by their names',
      'kun den i-te af n dele af dokumenterne, efter deres navne',
    ],
    readShard,
  ),
  report: text('--report <file>', ['what became of each input, as JSON', 'hvad der blev af hvert dokument, som JSON']),
  refusedOk: flag('--refused-ok', [
    'exit 0 also when documents were refused for what they are',
    'exitkode 0, også når dokumenter er afvist for det, de er',
  ]),
  quiet: flag('--quiet', ['no progress, no summary', 'ingen fremdrift, ingen opsummering']),
}

/** All that a command over many documents has besides its own; spread it into the command's table. */
export const DOCUMENTS = { ...RUN, ...OPENING }

/** What the program takes before or after any command. */
export const GLOBAL = {
  lang: oneOf(
    '--lang <language>',
    [
      'language of what is said (default: en; at a terminal, its own)',
      'sproget i det, der siges (standard: en; ved en terminal dens eget)',
    ],
    LANGUAGES,
  ),
  color: flag('--no-color', ['no colours (also NO_COLOR=1)', 'ingen farver (også NO_COLOR=1)']),
  debug: flag('--debug', ['show where an internal error happened', 'vis, hvor en intern fejl skete']),
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

/** How a run reads. @param cwd the working directory, from which --cache is named */
export function readingSettings(
  options: DocumentOptions,
  { env, cwd }: { readonly env: Readonly<Record<string, string | undefined>>; readonly cwd: string },
): ReadingSettings {
  return {
    how: readingOptions(options, env),
    limits: limitsOf(options),
    version: version(),
    cache: options.cache === undefined ? null : resolve(locate(cwd, options.cache)),
    changedOnly: options.changedOnly === true,
    wantsHash: options.report !== undefined,
  }
}

/** The limits of a run. @param given the options that were given */
export const limitsOf = ({ jobs, timeout, maxMemory }: { readonly [Name in keyof Limits]?: number }): Limits => ({
  jobs: jobs ?? availableParallelism(),
  timeout: timeout ?? LIMITS.timeout.fallback,
  maxMemory: maxMemory ?? LIMITS.maxMemory.fallback,
})
