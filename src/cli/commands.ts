// Every command: a file in commands/, which is loaded when it runs, and a row here. Its options are a table.
import type { Context } from './context.ts'
import type { ExitCode } from './exit-code.ts'
import * as completionHelp from './completion/help.ts'
import * as help from './help.ts'
import * as papersHelp from './help-papers.ts'
import * as tablesHelp from './tables/help.ts'
import * as options from './options/tables.ts'
import type { Terminal } from './terminal.ts'

/** A command whose options are those of a table. */
export interface CommandRow<T = unknown> {
  readonly name: string
  readonly summary: string
  /** What it takes besides options, as commander wants it, and what that is. */
  readonly takes?: readonly (readonly [arg: string, what: string])[]
  readonly options: T
  /** Examples, above its help, and what is below. */
  readonly examples: string
  readonly notes?: string
  readonly load: () => Promise<
    (args: readonly string[], options: options.OptionsOf<T>, context: Context, terminal: Terminal) => Promise<ExitCode>
  >
}

/** Nothing but that the file takes the options of its table. */
const command = <T>(row: CommandRow<T>): CommandRow<never> => row as unknown as CommandRow<never>

const INPUTS = ['<inputs...>', 'files, folders, patterns, or - for standard input'] as const

/** The commands, in the order of the help. */
export const COMMANDS: readonly CommandRow<never>[] = [
  command({
    name: 'extract',
    summary: 'read documents into JSON',
    takes: [INPUTS],
    options: options.EXTRACT,
    examples: help.EXTRACT,
    notes: help.EXTRACT_NOTES,
    load: async () => (await import('./commands/extract.ts')).extract,
  }),
  command({
    name: 'check',
    summary: 'find faults in documents',
    takes: [INPUTS],
    options: options.CHECK,
    examples: help.CHECK,
    notes: help.CHECK_NOTES,
    load: async () => (await import('./commands/check.ts')).check,
  }),
  command({
    name: 'tables',
    summary: 'write documents as tables: CSV, Excel, SQLite, Parquet',
    takes: [INPUTS],
    options: options.TABLES,
    examples: tablesHelp.TABLES,
    notes: tablesHelp.TABLES_NOTES,
    load: async () => (await import('./commands/tables.ts')).tables,
  }),
  command({
    name: 'search',
    summary: 'find items in an SQLite file that tables wrote',
    takes: [
      ['<file>', 'the SQLite file'],
      ['<words...>', 'all of them must stand in the item; "…" for words in a row'],
    ],
    options: options.SEARCH,
    examples: tablesHelp.SEARCH,
    notes: tablesHelp.SEARCH_NOTES,
    load: async () => (await import('./commands/search.ts')).search,
  }),
  command({
    name: 'compare',
    summary: 'tell what changed between two papers of one meeting',
    takes: [
      ['<before>', 'a file, a folder, a pattern, or - for standard input'],
      ['<after>', 'the same, later: papers are paired by meeting'],
    ],
    options: options.COMPARE,
    examples: papersHelp.COMPARE,
    notes: papersHelp.COMPARE_NOTES,
    load: async () => (await import('./commands/compare.ts')).compare,
  }),
  command({
    name: 'ledger',
    summary: 'keep what was seen, and tell what is new or changed since',
    takes: [INPUTS],
    options: options.LEDGER,
    examples: papersHelp.LEDGER,
    notes: papersHelp.LEDGER_NOTES,
    load: async () => (await import('./commands/ledger.ts')).ledger,
  }),
  command({
    name: 'archive',
    summary: 'a folder of minutes as a page that anyone can open',
    takes: [INPUTS],
    options: options.ARCHIVE,
    examples: help.ARCHIVE,
    notes: help.ARCHIVE_NOTES,
    load: async () => (await import('./commands/archive.ts')).archive,
  }),
  command({
    name: 'merge-reports',
    summary: 'join the reports (--report) of several runs to that of one',
    takes: [['<reports...>', 'what --report wrote, e.g. of each part (--shard)']],
    options: options.MERGE_REPORTS,
    examples: help.MERGE_REPORTS,
    notes: help.MERGE_REPORTS_NOTES,
    load: async () => (await import('./commands/merge-reports.ts')).mergeReports,
  }),
  command({
    name: 'explain',
    summary: 'tell what a rule or a failure means, and what to do',
    takes: [['<name>', 'of a rule, or of a failure']],
    options: options.EXPLAIN,
    examples: help.EXPLAIN,
    load: async () => (await import('./commands/rules.ts')).explain,
  }),
  command({
    name: 'rules',
    summary: 'list the rules',
    options: options.RULES,
    examples: help.RULES,
    load: async () => (await import('./commands/rules.ts')).rules,
  }),
  command({
    name: 'show',
    summary: 'print what a stage saw of a document',
    takes: [['<file>', 'a file, or - for standard input']],
    options: options.SHOW,
    examples: help.SHOW,
    notes: help.SHOW_NOTES,
    load: async () => (await import('./commands/show.ts')).show,
  }),
  command({
    name: 'schema',
    summary: 'print the JSON Schema of the result',
    options: {},
    examples: help.SCHEMA,
    load: async () => (await import('./commands/schema.ts')).schema,
  }),
  command({
    name: 'completion',
    summary: 'print a script that makes a shell complete commands and options',
    takes: [['<shell>', 'bash, zsh, fish or powershell']],
    options: {},
    examples: completionHelp.COMPLETION,
    load: async () => (await import('./commands/completion.ts')).completion,
  }),
]
