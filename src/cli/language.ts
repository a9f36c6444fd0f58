// In which language the program speaks: the one it was given; else that of the person at the terminal. Files and pipes are
// the same everywhere.
import { LANGUAGES, type Language } from '../text/languages.ts'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The language of what goes to a stream.
 * @param given with `--lang`, or in the settings
 * @param isTTY whether the stream is a terminal
 */
export const languageOf = (given: Language | undefined, env: Environment, isTTY: boolean): Language =>
  given ?? (isTTY ? languageOfPerson(env) : 'en')

/** The languages of a run's two streams. */
export interface StreamLanguages {
  /** Of standard output: help. */
  readonly out: Language
  /** Of standard error: what is wrong. */
  readonly err: Language
}

/** The language of messages that the environment asks for: the strongest variable that is set, as POSIX orders them. */
function languageOfPerson(env: Environment): Language {
  const set = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '')
  return /^da(?![a-z])/iu.test(set ?? '') ? 'da' : 'en'
}

/**
 * The language among the arguments, for what is said before they are read: help, and wrong usage.
 * @param argv as the shell gave them
 * @returns none when there is none, or none that is known
 */
export function languageAmong(argv: readonly string[]): Language | undefined {
  const end = argv.includes('--') ? argv.indexOf('--') : argv.length
  const options = argv.slice(0, end)
  const values = options.flatMap((arg, i) =>
    arg === '--lang' ? [argv[i + 1]] : [/^--lang=(?<value>.*)$/u.exec(arg)?.groups?.['value']],
  )
  return LANGUAGES.find((language) => values.findLast((value) => value !== undefined) === language)
}
