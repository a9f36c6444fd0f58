// The program around the commands. What a command does is loaded when it runs.
import { Command } from 'commander'
import type { Context } from './context.ts'
import { COMMANDS } from './commands.ts'
import type { ExitCode } from './exit-code.ts'
import { AROUND, HELP, helpStyle, mistake } from './help/help.ts'
import { addOptions } from './options/option.ts'
import { GLOBAL, type GlobalOptions } from './options/common.ts'
import type { StreamLanguages } from './language.ts'
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
 * @param languages of standard output, which gets help, and of standard error, which is told what is wrong
 * @param outcome told of help, complaints about the usage, and the exit code of the command that ran
 */
export function createProgram(context: Context, { out: language, err }: StreamLanguages, outcome: Outcome): Command {
  const around = AROUND[language]
  const program = new Command('kkr-referat')
    .usage(around.usage)
    .version(version(), '-V, --version', around.version)
    .helpOption('-h, --help', around.help)
    .helpCommand('help [command]', around.helpCommand)
    .addHelpText('before', HELP[language].PROGRAM)
    .showSuggestionAfterError()
    .showHelpAfterError(AROUND[err].examples('kkr-referat'))
    .exitOverride()
    .configureHelp(helpStyle(language))
    .configureOutput({
      writeOut: outcome.help,
      writeErr: outcome.complain,
      outputError: (text, write) => {
        write(mistake(text, err))
      },
      getOutHelpWidth: () => 80,
      getErrHelpWidth: () => 80,
    })
  addOptions(program, GLOBAL, { out: language, err })
  for (const { name, takes, options, load } of COMMANDS) {
    const help = HELP[language].COMMANDS[name]
    const command = program
      .command(name)
      .copyInheritedSettings(program)
      .showHelpAfterError(AROUND[err].examples(`kkr-referat ${name}`))
      .summary(help.summary)
      .addHelpText('before', help.examples)
      .addHelpText('after', help.notes)
    takes.forEach((one, i) => command.argument(one, help.takes[i]))
    addOptions(command, options, { out: language, err })
    command.action(async () => {
      const run = await load()
      const { color, lang } = program.opts<GlobalOptions>()
      const terminal = await createTerminal(context, color !== false, lang)
      outcome.ended(await run(command.args, command.optsWithGlobals(), context, terminal))
    })
  }
  return program
}
