// Every command: a file in commands/, which is loaded when it runs, and a row here. Its options are a table, its help
// stands in help/.
import type { Context } from './context.ts'
import type { ExitCode } from './exit-code.ts'
import type { CommandName } from './help/help.ts'
import type { OptionsOf } from './options/common.ts'
import * as tables from './options/tables.ts'
import type { Terminal } from './terminal.ts'

/** A command whose options are those of a table. */
export interface CommandRow<T = unknown> {
  readonly name: CommandName
  /** What it takes besides options, as commander wants it. */
  readonly takes: readonly string[]
  readonly options: T
  readonly load: () => Promise<
    (args: readonly string[], options: OptionsOf<T>, context: Context, terminal: Terminal) => Promise<ExitCode>
  >
}

/** Nothing but that the file takes the options of its table. */
const command = <T>(
  name: CommandName,
  takes: readonly string[],
  table: T,
  load: CommandRow<T>['load'],
): CommandRow<never> => ({ name, takes, options: table, load }) as unknown as CommandRow<never>

const INPUTS = ['<inputs...>']

/** The commands, in the order of the help. */
export const COMMANDS: readonly CommandRow<never>[] = [
  command('extract', INPUTS, tables.EXTRACT, async () => (await import('./commands/extract.ts')).extract),
  command('check', INPUTS, tables.CHECK, async () => (await import('./commands/check.ts')).check),
  command('tables', INPUTS, tables.TABLES, async () => (await import('./commands/tables.ts')).tables),
  command('search', ['<file>', '<words...>'], tables.SEARCH, async () => (await import('./commands/search.ts')).search),
  command(
    'compare',
    ['<before>', '<after>'],
    tables.COMPARE,
    async () => (await import('./commands/compare.ts')).compare,
  ),
  command('ledger', INPUTS, tables.LEDGER, async () => (await import('./commands/ledger.ts')).ledger),
  command('archive', INPUTS, tables.ARCHIVE, async () => (await import('./commands/archive.ts')).archive),
  command(
    'merge-reports',
    ['<reports...>'],
    tables.MERGE_REPORTS,
    async () => (await import('./commands/merge-reports.ts')).mergeReports,
  ),
  command('explain', ['<name>'], tables.EXPLAIN, async () => (await import('./commands/rules.ts')).explain),
  command('rules', [], tables.RULES, async () => (await import('./commands/rules.ts')).rules),
  command('show', ['<file>'], tables.SHOW, async () => (await import('./commands/show.ts')).show),
  command('schema', [], {}, async () => (await import('./commands/schema.ts')).schema),
  command('completion', ['<shell>'], {}, async () => (await import('./commands/completion.ts')).completion),
]
