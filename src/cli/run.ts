// One run of the command line: arguments in, results and messages on the streams of the context, an exit code out.
import { CommanderError } from 'commander'
import { visible, visibleLines } from '../emit/visible.ts'
import { UsageError } from './errors.ts'
import { internalError } from './messages.ts'
import { createTerminal } from './terminal.ts'
import type { InLanguages, Language } from '../text/languages.ts'
import type { Context } from './context.ts'
import { languageAmong, languageOf } from './language.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { OutputFailure, outOfFiles } from '../files/system-errors.ts'
import { createProgram } from './program.ts'

/** Runs a command line. Never rejects, never ends the process. @param context the process and the program behind it */
export async function run(argv: readonly string[], context: Context): Promise<ExitCode> {
  const help: string[] = []
  const complaints: string[] = []
  const asked = languageAmong(argv)
  const language = languageOf(asked, context.env, context.stderr.isTTY === true)
  let code: ExitCode = EXIT.ok
  try {
    const program = createProgram(
      context,
      { out: languageOf(asked, context.env, context.stdout.isTTY === true), err: language },
      {
        help: (text) => help.push(text),
        complain: (text) => complaints.push(text),
        ended: (ended) => (code = ended),
      },
    )
    refuseFileForCommand(
      argv,
      program.commands.map((command) => command.name()),
    )
    await program.parseAsync(argv, { from: 'user' })
  } catch (error) {
    code = meaning(error)
    const message = sayError(error, argv.includes('--debug'), language)
    if (message !== null) complaints.push(`${message}\n`)
  }
  return (await flush(help, complaints, context, { color: !argv.includes('--no-color'), language })) ?? code
}

const ERROR: InLanguages = { en: 'error:', da: 'fejl:' }

function meaning(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage
  if (error instanceof UsageError) return EXIT.usage
  return error instanceof OutputFailure || outOfFiles(error) !== null ? EXIT.unreadable : EXIT.internal
}

function sayError(error: unknown, debug: boolean, language: Language): string | null {
  if (error instanceof CommanderError) return null
  if (error instanceof UsageError) return `${ERROR[language]} ${error.texts[language]}`
  return error instanceof OutputFailure ? error.texts[language] : (outOfFiles(error) ?? internalError(error, debug))
}

/** Writes what the program had to say; gives an exit code when even that failed. */
async function flush(
  help: readonly string[],
  complaints: string[],
  context: Context,
  { color, language }: { readonly color: boolean; readonly language: Language },
): Promise<ExitCode | null> {
  const terminal = await createTerminal(context, color, language)
  let code: ExitCode | null = null
  await terminal.out(help.join('')).catch((error: unknown) => {
    code = EXIT.unreadable
    complaints.push(`${String(sayError(error, false, language))}\n`)
  })
  const text = visibleLines(complaints.join('')).trimEnd()
  if (text !== '') await terminal.say(text.replace(/^(?:error|fejl):/u, (word) => terminal.strong(word)))
  return code
}

/** `kkr-referat referat.pdf` is what one tries first: say what was meant. */
function refuseFileForCommand(argv: readonly string[], commands: readonly string[]): void {
  const first = argv.find((arg) => arg === '-' || !arg.startsWith('-'))
  if (first === undefined || [...commands, 'help'].includes(first)) return
  if (first === '-' || /[./\\*]/u.test(first)) {
    const name = visible(first)
    const meant = `kkr-referat extract ${quoted(name)}`
    throw new UsageError(
      `${name} is no command. Did you mean: ${meant}`,
      `${name} er ingen kommando. Mente du: ${meant}`,
    )
  }
}

const quoted = (name: string): string => (/^[\w./\\-]+$/u.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`)
