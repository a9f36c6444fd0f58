// The commands and their options. What a command does is loaded when it runs.
import { Command } from 'commander'
import { FORMATS } from '../emit/report/formats.ts'
import { LANGUAGES } from '../lint/rule.ts'
import type { Language } from '../lint/rule.ts'
import { FAIL_LEVELS } from '../lint/severity.ts'
import { STAGE_NAMES } from './commands/stages.ts'
import type { CheckOptions } from './commands/check.ts'
import type { ExtractOptions } from './commands/extract.ts'
import type { ShowOptions } from './commands/show.ts'
import type { Context } from './context.ts'
import type { ExitCode } from './exit-code.ts'
import * as HELP from './help.ts'
import { oneOf } from './one-of.ts'
import { collect, wholeNumber } from './option-values.ts'
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
    .addHelpText('before', HELP.PROGRAM)
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
    .addHelpText('before', HELP.EXTRACT)
    .addHelpText('after', HELP.EXTRACT_NOTES)
    .action(async (inputs: string[], _: unknown, command: Command) => {
      const { extract } = await import('./commands/extract.ts')
      outcome.ended(await extract(inputs, command.optsWithGlobals<ExtractOptions>(), context, await terminal()))
    })

  inherit(program.command('check'))
    .showHelpAfterError('(kkr-referat check --help shows examples)')
    .summary('find faults in documents')
    .argument('<inputs...>', 'files, folders, patterns, or - for standard input')
    .option('--format <name[=file]>', `report, again for another: ${FORMATS.join(', ')} (default: pretty)`, collect)
    .addOption(oneOf('--fail-on <severity>', 'exit 1 from this severity on (default: error)', FAIL_LEVELS))
    .option('--max-warnings <n>', 'exit 1 when there are more warnings', wholeNumber)
    .option('--rule <name=severity>', 'off, info, warning or error; again for another', collect)
    .option('--config <file>', 'settings (default: the nearest kkr-referat.config.json)')
    .option('--no-config', 'no settings but those given here')
    .option('--print-config', 'print the settings of the inputs, check nothing')
    .option('--baseline <file>', 'leave out the findings it knows')
    .option('--update-baseline', 'make the baseline know what is found now')
    .option('--statistics', 'say how often each rule found something')
    .addOption(oneOf('--lang <language>', 'language of the sentences (default: en)', LANGUAGES))
    .option('--password <password>', 'of encrypted PDFs (or KKR_REFERAT_PASSWORD)')
    .option('--stdin-filename <name>', 'what to call standard input')
    .addHelpText('before', HELP.CHECK)
    .addHelpText('after', HELP.CHECK_NOTES)
    .action(async (inputs: string[], _: unknown, command: Command) => {
      const { check } = await import('./commands/check.ts')
      outcome.ended(await check(inputs, command.optsWithGlobals<CheckOptions>(), context, await terminal()))
    })

  inherit(program.command('explain'))
    .showHelpAfterError('(kkr-referat explain --help shows examples)')
    .summary('tell what a rule means and how to mend the document')
    .argument('<rule>', 'the name of a rule')
    .addOption(oneOf('--lang <language>', 'language', LANGUAGES).default('en'))
    .addHelpText('before', HELP.EXPLAIN)
    .action(async (rule: string, { lang }: { lang: Language }) => {
      const { explain } = await import('./commands/explain.ts')
      outcome.ended(await explain(rule, lang, await terminal()))
    })

  inherit(program.command('rules'))
    .showHelpAfterError('(kkr-referat rules --help shows examples)')
    .summary('list the rules')
    .addOption(oneOf('--format <format>', 'for people or programs', ['text', 'json']).default('text'))
    .addOption(oneOf('--lang <language>', 'language', LANGUAGES).default('en'))
    .addHelpText('before', HELP.RULES)
    .action(async ({ format, lang }: { format: 'text' | 'json'; lang: Language }) => {
      const { rules } = await import('./commands/rules.ts')
      outcome.ended(await rules(format, lang, await terminal()))
    })

  inherit(program.command('show'))
    .showHelpAfterError('(kkr-referat show --help shows examples)')
    .summary('print what a stage saw of a document')
    .argument('<file>', 'a file, or - for standard input')
    .addOption(oneOf('--stage <stage>', 'which stage', STAGE_NAMES).default('outline'))
    .option('--password <password>', 'of an encrypted PDF (or KKR_REFERAT_PASSWORD)')
    .option('--force', 'read also what is recognised as no KKR document')
    .option('--stdin-filename <name>', 'what to call standard input')
    .addHelpText('before', HELP.SHOW)
    .addHelpText('after', HELP.SHOW_NOTES)
    .action(async (file: string, _: unknown, command: Command) => {
      const { show } = await import('./commands/show.ts')
      outcome.ended(await show(file, command.optsWithGlobals<ShowOptions>(), context, await terminal()))
    })

  inherit(program.command('schema'))
    .showHelpAfterError('(kkr-referat schema --help shows examples)')
    .summary('print the JSON Schema of the result')
    .addHelpText('before', HELP.SCHEMA)
    .action(async () => {
      const { schema } = await import('./commands/schema.ts')
      outcome.ended(await schema(await terminal()))
    })

  return program
}
