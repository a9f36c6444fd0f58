// The program around the commands. What a command does is loaded when it runs.
import { Command } from 'commander'
import { LANGUAGES, type Language } from '../text/languages.ts'
import type { Context } from './context.ts'
import { defineArchive } from './definitions/archive.ts'
import {
  defineCheck,
  defineExplain,
  defineExtract,
  defineRules,
  defineSchema,
  defineSearch,
  defineShow,
  defineTables,
} from './definitions/commands.ts'
import { oneOf } from './definitions/options.ts'
import type { ExitCode } from './exit-code.ts'
import { PROGRAM } from './help.ts'
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
    .addOption(oneOf('--lang <language>', 'language of what is said (default: en; at a terminal, its own)', LANGUAGES))
    .option('--no-color', 'no colours (also NO_COLOR=1)')
    .option('--debug', 'show where an internal error happened')
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
  const frame = {
    add: (name: string) =>
      program
        .command(name)
        .copyInheritedSettings(program)
        .showHelpAfterError(`(kkr-referat ${name} --help shows examples)`),
    context,
    terminal: () => {
      const { color, lang } = program.opts<{ color: boolean; lang?: Language }>()
      return createTerminal(context, color, lang)
    },
    ended: outcome.ended,
  }
  for (const define of [
    defineExtract,
    defineCheck,
    defineTables,
    defineSearch,
    defineArchive,
    defineExplain,
    defineRules,
    defineShow,
    defineSchema,
  ])
    define(frame)
  return program
}
