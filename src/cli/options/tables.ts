// Every command's options, one row each. What several commands have stands in common.ts.
import { COMPARE_FORMATS } from '../../compare/formats/format.ts'
import { DOCUMENT_FORMATS } from '../../emit/document/formats.ts'
import { namesOf } from '../../emit/registry.ts'
import { REPORTERS } from '../../emit/report/reporters.ts'
import { FAIL_LEVELS } from '../../lint/rule.ts'
import { TABLE_FORMATS } from '../../tables/formats/format.ts'
import { SEARCH_FORMATS } from '../tables/search-formats.ts'
import { DOCUMENTS, FORCE, OPENING, RUN } from './common.ts'
import { amount, flag, list, oneOf, required, text, type Row } from './option.ts'

export const EXTRACT = {
  format: oneOf(
    '--format <format>',
    ['on standard output (default: ndjson)', 'på standard output (standard: ndjson)'],
    namesOf(DOCUMENT_FORMATS),
  ),
  pretty: flag('--pretty', ['indent the JSON', 'med indrykning i JSON']),
  out: text('-o, --out <file>', [
    'write there instead of to standard output, whole or not at all',
    'skriv dertil i stedet for til standard output, helt eller slet ikke',
  ]),
  outDir: text('--out-dir <dir>', [
    'write a file for each input, laid out as the inputs are',
    'skriv en fil til hvert dokument, i mapper som dokumenternes',
  ]),
  skipExisting: flag('--skip-existing', [
    'leave alone what --out-dir holds already, by the bytes read',
    'lad det ligge, som --out-dir allerede har, efter de læste bytes',
  ]),
  at: flag('--no-at', ['leave out the places (at)', 'udelad stederne (at)']),
  force: FORCE,
  ...DOCUMENTS,
}

export const CHECK = {
  format: list('--format <name[=file]>', [
    `report, again for another: ${namesOf(REPORTERS).join(', ')} (default: pretty)`,
    `rapport, flere gange for flere: ${namesOf(REPORTERS).join(', ')} (standard: pretty)`,
  ]),
  failOn: oneOf(
    '--fail-on <severity>',
    ['exit 1 from this severity on (default: error)', 'exitkode 1 fra denne alvor og op (standard: error)'],
    FAIL_LEVELS,
  ),
  maxWarnings: amount(
    '--max-warnings <n>',
    ['exit 1 when there are more warnings', 'exitkode 1, når der er flere advarsler'],
    { min: 0, max: 1e9, whole: true },
  ),
  rule: list('--rule <name=severity>', [
    'off, info, warning or error; again for another',
    'off, info, warning eller error; flere gange for flere',
  ]),
  config: text('--config <file>', [
    'settings (default: the nearest kkr-referat.config.json)',
    'opsætning (standard: nærmeste kkr-referat.config.json)',
  ]) as Row<string | boolean>,
  noConfig: flag('--no-config', ['no settings but those given here', 'ingen opsætning ud over det, der angives her']),
  printConfig: flag('--print-config', [
    'print the settings of the inputs, check nothing',
    'vis dokumenternes opsætning, og kontrollér intet',
  ]),
  baseline: text('--baseline <file>', ['leave out the findings it knows', 'udelad de fund, den kender']),
  updateBaseline: flag('--update-baseline', [
    'make the baseline know what is found now',
    'lad baseline kende det, der findes nu',
  ]),
  asFound: flag('--as-found', [
    'a text that is no minutes is a note, as if found in a folder',
    'en tekst, der ikke er et referat, er en note, som var den fundet i en mappe',
  ]),
  statistics: flag('--statistics', ['say how often each rule found something', 'sig, hvor tit hver regel fandt noget']),
  ...DOCUMENTS,
}

export const TABLES = {
  format: oneOf(
    '--format <format>',
    ['default: by the extension of -o, else csv', 'standard: efter filendelsen i -o, ellers csv'],
    TABLE_FORMATS,
  ),
  table: list('--table <name>', ['only this one; again for another', 'kun denne; flere gange for flere']),
  out: text('-o, --out <file>', [
    'a file, or a folder with a file for each table',
    'en fil, eller en mappe med en fil til hver tabel',
  ]),
  aliases: text('--aliases <file>', ['who is whom: a file of JSON', 'hvem der er hvem: en fil med JSON']),
  force: FORCE,
  ...DOCUMENTS,
}

export const SEARCH = {
  outcome: text('--outcome <outcome>', [
    'only decisions of this outcome, e.g. udsat',
    'kun beslutninger med dette udfald, fx udsat',
  ]),
  council: text('--council <name>', ['only of this council, e.g. sjælland', 'kun fra dette KKR, fx sjælland']),
  since: text('--since <date>', [
    'only of meetings from this day, month or year on',
    'kun fra møder fra og med denne dag, måned eller dette år',
  ]),
  until: text('--until <date>', [
    'only of meetings up to this day, month or year',
    'kun fra møder til og med denne dag, måned eller dette år',
  ]),
  limit: amount('--limit <n>', ['how many hits at most (default: 20)', 'højst så mange (standard: 20)'], {
    min: 1,
    max: 1e6,
    whole: true,
  }),
  format: oneOf('--format <format>', ['for people or programs', 'til folk eller programmer'], SEARCH_FORMATS, 'pretty'),
}

export const ARCHIVE = {
  output: required('-o, --output <dir>', [
    'the folder of the archive; index.html is its page',
    'mappen til arkivet; index.html er siden',
  ]),
  title: text('--title <words>', [
    'what the page is called (default: KKR-arkiv)',
    'hvad siden hedder (standard: KKR-arkiv)',
  ]),
  split: flag('--split', [
    'the data of each meeting in a file of its own (above 10 MB always)',
    'hvert mødes data i en fil for sig (over 10 MB altid)',
  ]),
  redact: text('--redact <what>', [
    'leave out emails, phones, or both (emails,phones)',
    'udelad e-mailadresser (emails), telefonnumre (phones) eller begge (emails,phones)',
  ]),
  force: FORCE,
  ...DOCUMENTS,
}

export const COMPARE = {
  format: list('--format <name[=file]>', [
    `again for another: ${COMPARE_FORMATS.join(', ')} (default: pretty)`,
    `flere gange for flere: ${COMPARE_FORMATS.join(', ')} (standard: pretty)`,
  ]),
  failOn: oneOf(
    '--fail-on <weight>',
    ['exit 1 from this weight on (default: any)', 'exitkode 1 fra denne vægt og op (standard: any)'],
    ['any', 'content', 'decision', 'never'],
  ),
  only: oneOf(
    '--only <what>',
    ['only what was recommended and decided', 'kun det, der er indstillet og besluttet'],
    ['decisions'],
  ),
  force: FORCE,
  jobs: RUN.jobs,
  cache: RUN.cache,
  quiet: RUN.quiet,
  ...OPENING,
}

export const LEDGER = {
  file: required('--file <file>', [
    'the ledger: it is added to, never written anew',
    'bogen: der føjes til den, den skrives aldrig om',
  ]),
  feed: text('--feed <file>', ['write it as an Atom feed, too', 'skriv den også som et Atom-feed']),
  format: oneOf(
    '--format <format>',
    ['what is told (default: text)', 'hvad der fortælles (standard: text)'],
    ['text', 'ndjson'],
  ),
  failOn: oneOf(
    '--fail-on <change>',
    ['exit 1 on such a change (default: never)', 'exitkode 1 ved sådan en ændring (standard: never)'],
    ['never', 'decision', 'any'],
  ),
  force: FORCE,
  jobs: RUN.jobs,
  cache: RUN.cache,
  quiet: RUN.quiet,
  ...OPENING,
}

export const MERGE_REPORTS = {
  out: text('-o, --out <file>', [
    'write there instead of to standard output, whole or not at all',
    'skriv dertil i stedet for til standard output, helt eller slet ikke',
  ]),
  refusedOk: RUN.refusedOk,
}

/** What `show --stage` takes, in the order of the pipeline. */
export const STAGE_NAMES = ['text', 'lines', 'proposals', 'labels', 'tree', 'clauses', 'outline'] as const

export const SHOW = {
  stage: oneOf('--stage <stage>', ['which stage', 'hvilket trin'], STAGE_NAMES, 'outline'),
  force: FORCE,
  ...OPENING,
}

export const EXPLAIN = { all: flag('--all', ['all examples, not only three', 'alle eksempler, ikke kun tre']) }
export const RULES = {
  format: oneOf('--format <format>', ['for people or programs', 'til folk eller programmer'], ['text', 'json'], 'text'),
}
