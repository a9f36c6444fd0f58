// The commands and their options. What a command does is loaded when it runs.
import { Command } from 'commander'
import { amountOf } from './amount-of.ts'
import { STAGE_NAMES } from './commands/stages.ts'
import type { ExtractOptions } from './commands/extract.ts'
import type { ShowOptions } from './commands/show.ts'
import type { Context } from './context.ts'
import { DEFAULTS } from './engine/limits.ts'
import type { ExitCode } from './exit-code.ts'
import { EXTRACT_HELP, EXTRACT_NOTES, PROGRAM_HELP, SCHEMA_HELP, SHOW_HELP, SHOW_NOTES } from './help.ts'
import { oneOf } from './one-of.ts'
import { createTerminal } from './terminal.ts'
import type { Terminal } from './terminal.ts'
import { version } from './version.ts'

/** Where a program leaves what it has to say and how it ended. */
export interface Outcome {
  readonly help: (text: string) => void
  readonly complain: (text: string) => void
  readonly ended: (code: ExitCode) => void
}

/**
 * Makes the program, to be parsed once.
 * @param context what the commands work with
 * @param outcome told of help, complaints about the usage, and the exit code of the command that ran
 */
export function createProgram(context: Context, outcome: Outcome): Command {
  const program = new Command('kkr-referat')
  const inherit = (command: Command): Command => command.copyInheritedSettings(program)
  const terminal = (): Promise<Terminal> => createTerminal(context, program.opts<{ color: boolean }>().color)

  program
    .usage('<command> [inputs...] [options]')
    .version(version(), '-V, --version', 'print the version')
    .option('--no-color', 'no colours (also NO_COLOR=1)')
    .option('--debug', 'show where an internal error happened')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('before', PROGRAM_HELP)
    .showSuggestionAfterError()
    .showHelpAfterError('(kkr-referat --help shows examples)')
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: outcome.help,
      writeErr: outcome.complain,
      getOutHelpWidth: () => 80,
      getErrHelpWidth: () => 80,
    })

  inherit(program.command('extract'))
    .showHelpAfterError('(kkr-referat extract --help shows examples)')
    .summary('read documents into JSON')
    .argument('<inputs...>', 'files, folders, patterns, or - for standard input')
    .addOption(oneOf('--format <format>', 'on standard output (default: ndjson)', ['ndjson', 'json']))
    .option('--pretty', 'indent the JSON')
    .option('--out-dir <dir>', 'write a file for each input, laid out as the inputs are')
    .option('--no-at', 'leave out the places (at)')
    .option('--password <password>', 'of encrypted PDFs (or KKR_REFERAT_PASSWORD)')
    .option('--force', 'read also what is recognised as no KKR document')
    .option('--stdin-filename <name>', 'what to call standard input')
    .addOption(
      amountOf('--jobs <n>', 'how many to read at a time (default: one per core)', { min: 1, max: 256, whole: true }),
    )
    .addOption(
      amountOf('--timeout <seconds>', `for each document (default: ${DEFAULTS.timeout})`, { min: 0.01, max: 86400 }),
    )
    .addOption(
      amountOf('--max-memory <mb>', `for each document (default: ${DEFAULTS.maxMemory})`, {
        min: 256,
        max: 1048576,
        whole: true,
      }),
    )
    .addOption(
      amountOf('--max-pages <n>', `of a PDF (default: ${DEFAULTS.maxPages})`, { min: 1, max: 1e6, whole: true }),
    )
    .addHelpText('before', EXTRACT_HELP)
    .addHelpText('after', EXTRACT_NOTES)
    .action(async (inputs: string[], _: unknown, command: Command) => {
      const { extract } = await import('./commands/extract.ts')
      outcome.ended(await extract(inputs, command.optsWithGlobals<ExtractOptions>(), context, await terminal()))
    })

  inherit(program.command('show'))
    .showHelpAfterError('(kkr-referat show --help shows examples)')
    .summary('print what a stage saw of a document')
    .argument('<file>', 'a file, or - for standard input')
    .addOption(oneOf('--stage <stage>', 'which stage', STAGE_NAMES).default('outline'))
    .option('--password <password>', 'of an encrypted PDF (or KKR_REFERAT_PASSWORD)')
    .option('--force', 'read also what is recognised as no KKR document')
    .option('--stdin-filename <name>', 'what to call standard input')
    .addOption(
      amountOf('--timeout <seconds>', `for each document (default: ${DEFAULTS.timeout})`, { min: 0.01, max: 86400 }),
    )
    .addOption(
      amountOf('--max-memory <mb>', `for each document (default: ${DEFAULTS.maxMemory})`, {
        min: 256,
        max: 1048576,
        whole: true,
      }),
    )
    .addOption(
      amountOf('--max-pages <n>', `of a PDF (default: ${DEFAULTS.maxPages})`, { min: 1, max: 1e6, whole: true }),
    )
    .addHelpText('before', SHOW_HELP)
    .addHelpText('after', SHOW_NOTES)
    .action(async (file: string, _: unknown, command: Command) => {
      const { show } = await import('./commands/show.ts')
      outcome.ended(await show(file, command.optsWithGlobals<ShowOptions>(), context, await terminal()))
    })

  inherit(program.command('schema'))
    .showHelpAfterError('(kkr-referat schema --help shows examples)')
    .summary('print the JSON Schema of the result')
    .addHelpText('before', SCHEMA_HELP)
    .action(async () => {
      const { schema } = await import('./commands/schema.ts')
      outcome.ended(await schema(await terminal()))
    })

  return program
}
