import type { Command } from 'commander'
import { FORMATS } from '../../emit/report/reporter.ts'
import { FAIL_LEVELS, type Language } from '../../lint/rule.ts'
import type { CheckOptions } from '../commands/check.ts'
import type { ExtractOptions } from '../commands/extract.ts'
import type { SearchOptions } from '../commands/search.ts'
import type { ShowOptions } from '../commands/show.ts'
import { STAGE_NAMES } from '../commands/stages.ts'
import type { TablesOptions } from '../commands/tables.ts'
import type { Context } from '../context.ts'
import { languageOf } from '../language.ts'
import { CHECK, CHECK_NOTES, EXPLAIN, EXTRACT, EXTRACT_NOTES, RULES, SCHEMA, SHOW, SHOW_NOTES } from '../help.ts'
import { SEARCH, SEARCH_NOTES, TABLES, TABLES_NOTES } from '../tables/help.ts'
import { TABLE_FORMATS } from '../../tables/formats/format.ts'
import { SEARCH_FORMATS } from '../tables/search-formats.ts'
import { addFolderOptions, addLimitOptions, amountOf, collect, oneOf, type CommandSetup } from './options.ts'

/** Defines `extract`. */
export function defineExtract({ add, context, terminal, ended }: CommandSetup): void {
  const command = add('extract')
    .summary('read documents into JSON')
    .argument('<inputs...>', 'files, folders, patterns, or - for standard input')
    .addOption(oneOf('--format <format>', 'on standard output (default: ndjson)', ['ndjson', 'json']))
    .option('--pretty', 'indent the JSON')
    .option('--out-dir <dir>', 'write a file for each input, laid out as the inputs are')
    .option('--skip-existing', 'leave alone what --out-dir holds already, by the bytes read')
    .option('--no-at', 'leave out the places (at)')
    .option('--force', 'read also what is recognised as no KKR document')
  addFolderOptions(command)
  addLimitOptions(command)
    .addHelpText('before', EXTRACT)
    .addHelpText('after', EXTRACT_NOTES)
    .action(async (inputs: string[], _: unknown, own: Command) => {
      const { extract } = await import('../commands/extract.ts')
      ended(await extract(inputs, own.optsWithGlobals<ExtractOptions>(), context, await terminal()))
    })
}

/** Defines `check`. */
export function defineCheck({ add, context, terminal, ended }: CommandSetup): void {
  const command = add('check')
    .summary('find faults in documents')
    .argument('<inputs...>', 'files, folders, patterns, or - for standard input')
    .option('--format <name[=file]>', `report, again for another: ${FORMATS.join(', ')} (default: pretty)`, collect)
    .addOption(oneOf('--fail-on <severity>', 'exit 1 from this severity on (default: error)', FAIL_LEVELS))
    .addOption(amountOf('--max-warnings <n>', 'exit 1 when there are more warnings', { min: 0, max: 1e9, whole: true }))
    .option('--rule <name=severity>', 'off, info, warning or error; again for another', collect)
    .option('--config <file>', 'settings (default: the nearest kkr-referat.config.json)')
    .option('--no-config', 'no settings but those given here')
    .option('--print-config', 'print the settings of the inputs, check nothing')
    .option('--baseline <file>', 'leave out the findings it knows')
    .option('--update-baseline', 'make the baseline know what is found now')
    .option('--as-found', 'a text that is no minutes is a note, as if found in a folder')
    .option('--statistics', 'say how often each rule found something')
  addFolderOptions(command)
  addLimitOptions(command)
    .addHelpText('before', CHECK)
    .addHelpText('after', CHECK_NOTES)
    .action(async (inputs: string[], _: unknown, own: Command) => {
      const { check } = await import('../commands/check.ts')
      ended(await check(inputs, own.optsWithGlobals<CheckOptions>(), context, await terminal()))
    })
}

/** Defines `explain`. */
export function defineExplain({ add, context, terminal, ended }: CommandSetup): void {
  add('explain')
    .summary('tell what a rule or a failure means, and what to do')
    .argument('<name>', 'of a rule, or of a failure')
    .option('--all', 'all examples, not only three')
    .addHelpText('before', EXPLAIN)
    .action(async (rule: string, _: unknown, own: Command) => {
      const { explain } = await import('../commands/rules.ts')
      const all = own.opts<{ all?: boolean }>().all === true
      ended(await explain(rule, { language: languageOfResults(own, context), all }, await terminal()))
    })
}

/** The language of what is printed to standard output. */
const languageOfResults = (command: Command, { env, stdout }: Context): Language =>
  languageOf(command.optsWithGlobals<{ lang?: Language }>().lang, env, stdout.isTTY === true)

/** Defines `rules`. */
export function defineRules({ add, context, terminal, ended }: CommandSetup): void {
  add('rules')
    .summary('list the rules')
    .addOption(oneOf('--format <format>', 'for people or programs', ['text', 'json']).default('text'))
    .addHelpText('before', RULES)
    .action(async ({ format }: { format: 'text' | 'json' }, own: Command) => {
      const { rules } = await import('../commands/rules.ts')
      ended(await rules(format, languageOfResults(own, context), await terminal()))
    })
}

/** Defines `tables`. */
export function defineTables({ add, context, terminal, ended }: CommandSetup): void {
  const command = add('tables')
    .summary('write documents as tables: CSV, Excel, SQLite, Parquet')
    .argument('<inputs...>', 'files, folders, patterns, or - for standard input')
    .addOption(oneOf('--format <format>', 'default: by the extension of -o, else csv', TABLE_FORMATS))
    .option('--table <name>', 'only this one; again for another', collect)
    .option('-o, --out <file>', 'a file, or a folder with a file for each table')
    .option('--force', 'read also what is recognised as no KKR document')
  addFolderOptions(command)
  addLimitOptions(command)
    .addHelpText('before', TABLES)
    .addHelpText('after', TABLES_NOTES)
    .action(async (inputs: string[], _: unknown, own: Command) => {
      const { tables } = await import('../commands/tables.ts')
      ended(await tables(inputs, own.optsWithGlobals<TablesOptions>(), context, await terminal()))
    })
}

/** Defines `search`. */
export function defineSearch({ add, context, terminal, ended }: CommandSetup): void {
  add('search')
    .summary('find items in an SQLite file that tables wrote')
    .argument('<file>', 'the SQLite file')
    .argument('<words...>', 'all of them must stand in the item; "…" for words in a row')
    .option('--outcome <outcome>', 'only decisions of this outcome, e.g. udsat')
    .option('--council <name>', 'only of this council, e.g. sjælland')
    .option('--since <date>', 'only of meetings from this day, month or year on')
    .option('--until <date>', 'only of meetings up to this day, month or year')
    .addOption(amountOf('--limit <n>', 'how many hits at most (default: 20)', { min: 1, max: 1e6, whole: true }))
    .addOption(oneOf('--format <format>', 'for people or programs', SEARCH_FORMATS).default('pretty'))
    .addHelpText('before', SEARCH)
    .addHelpText('after', SEARCH_NOTES)
    .action(async (file: string, words: string[], _: unknown, own: Command) => {
      const { search } = await import('../commands/search.ts')
      ended(await search(file, words, own.optsWithGlobals<SearchOptions>(), context, await terminal()))
    })
}

/** Defines `show`. */
export function defineShow({ add, context, terminal, ended }: CommandSetup): void {
  const command = add('show')
    .summary('print what a stage saw of a document')
    .argument('<file>', 'a file, or - for standard input')
    .addOption(oneOf('--stage <stage>', 'which stage', STAGE_NAMES).default('outline'))
    .option('--force', 'read also what is recognised as no KKR document')
  addLimitOptions(command)
    .addHelpText('before', SHOW)
    .addHelpText('after', SHOW_NOTES)
    .action(async (file: string, _: unknown, own: Command) => {
      const { show } = await import('../commands/show.ts')
      ended(await show(file, own.optsWithGlobals<ShowOptions>(), context, await terminal()))
    })
}

/** Defines `schema`. */
export function defineSchema({ add, terminal, ended }: CommandSetup): void {
  add('schema')
    .summary('print the JSON Schema of the result')
    .addHelpText('before', SCHEMA)
    .action(async () => {
      const { schema } = await import('../commands/schema.ts')
      ended(await schema(await terminal()))
    })
}
