// The program around the commands. What a command does is loaded when it runs.
import { Command } from 'commander'
import type { Context } from './context.ts'
import { COMMANDS } from './commands.ts'
import type { ExitCode } from './exit-code.ts'
import { PROGRAM } from './help.ts'
import { addOptions } from './options/option.ts'
import { GLOBAL, type GlobalOptions } from './options/tables.ts'
import { createTerminal } from './terminal.ts'
import { version } from './version.ts'

/** Where a program leaves what it has to say and how it ended. */
export interface Outcome {
  readonly help: (text: string) => void
  readonly complain: (text: string) => void
  readonly ended: (code: ExitCode) => void
}

/**
 * Makes the program, to be parsed once.
 * @param outcome told of help, complaints about the usage, and the exit code of the command that ran
 */
export function createProgram(context: Context, outcome: Outcome): Command {
  const program = new Command('kkr-referat')
    .usage('<command> [inputs...] [options]')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('before', PROGRAM)
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
  addOptions(program, GLOBAL)
  for (const { name, summary, takes = [], options, examples, notes = '', load } of COMMANDS) {
    const command = program
      .command(name)
      .copyInheritedSettings(program)
      .showHelpAfterError(`(kkr-referat ${name} --help shows examples)`)
      .summary(summary)
      .addHelpText('before', examples)
      .addHelpText('after', notes)
    for (const one of takes) command.argument(...one)
    addOptions(command, options)
    command.action(async () => {
      const run = await load()
      const { color, lang } = program.opts<GlobalOptions>()
      const terminal = await createTerminal(context, color !== false, lang)
      outcome.ended(await run(command.args, command.optsWithGlobals(), context, terminal))
    })
  }
  return program
}
