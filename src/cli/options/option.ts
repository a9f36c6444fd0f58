// An option of the command line as one row of a table: what it is called, what it takes, what it says of itself. The
// option of commander, the type of its value and the help are all made of the row.
//
//   timeout: amount('--timeout <seconds>', ['for each document', 'til hvert dokument'], { min: 0.01, max: 86400 }, 60)
import { InvalidArgumentError, Option, type Command } from 'commander'
import { visible } from '../../emit/visible.ts'
import type { InLanguages, Language } from '../../text/languages.ts'
import { UsageError, didYouMean } from '../errors.ts'
import type { StreamLanguages } from '../language.ts'

/** An option whose value is a `T`. */
export interface Row<T> {
  /** As commander wants them: `--jobs <n>`. */
  readonly flags: string
  readonly help: InLanguages
  /** What holds when it is not given. */
  readonly fallback?: T
  /** The variable of the environment that holds it when it is not given. */
  readonly variable?: string
  /** Reads its value. @param before what it had when it may be given again */
  parse?(word: string, before: T | undefined): T
  readonly words?: readonly string[]
  /** Must it be given? */
  readonly isRequired?: boolean
  /** May it be given again, for another value? */
  readonly mayRepeat?: boolean
}

/**
 * The values of a table's options, by the names that commander gives them: `--max-pages` is `maxPages`, `--no-at` is `at`.
 * What was not given is not there.
 */
export type Given<T> = { readonly [Name in keyof T]?: T[Name] extends Row<infer Value> ? Value : never }

/** What an option says of itself, in English and in Danish: the compiler misses the one that is forgotten. */
type Help = readonly [en: string, da: string]

const row = (flags: string, [en, da]: Help): Pick<Row<never>, 'flags' | 'help'> => ({ flags, help: { en, da } })

/** An option that takes no value. */
export const flag = (flags: string, help: Help): Row<boolean> => row(flags, help)

/** An option that takes any text. @param variable of the environment, which holds it when it is not given */
export const text = (flags: string, help: Help, variable?: string): Row<string> => ({
  ...row(flags, help),
  ...(variable === undefined ? {} : { variable }),
})

/** An option that must be given. */
export const required = (flags: string, help: Help): Row<string> => ({ ...row(flags, help), isRequired: true })

/** An option that may be given again: all its values, in their order. */
export const list = (flags: string, help: Help): Row<readonly string[]> => ({
  ...row(flags, help),
  parse: (word, before = []) => [...before, word],
  mayRepeat: true,
})

/** An option whose value is read in a way of its own. @param parse throws a UsageError */
export const parsed = <T>(flags: string, help: Help, parse: (word: string) => T): Row<T> => ({
  ...row(flags, help),
  parse,
})

/** An option that takes one of a few words, and says which was probably meant. */
export const oneOf = <const W extends string>(
  flags: string,
  help: Help,
  words: readonly W[],
  fallback?: W,
): Row<W> => ({
  ...row(flags, help),
  words,
  ...(fallback === undefined ? {} : { fallback }),
  parse(word) {
    const found = words.find((one) => one === word)
    if (found !== undefined) return found
    const meant = didYouMean(word, words)
    throw new UsageError(
      `It takes ${words.join(', ')}, not ${visible(word) || 'nothing'}.${meant.en}`,
      `Det skal være ${words.join(', ')}, ikke ${visible(word) || 'ingenting'}.${meant.da}`,
    )
  },
})

/** What an option that takes a number allows, from and to. */
interface Range {
  readonly min: number
  readonly max: number
  readonly whole?: boolean
}

/** An option that takes a number. */
export const amount = (
  flags: string,
  [en, da]: Help,
  { min, max, whole = false }: Range,
  fallback = NaN,
): Row<number> & { readonly fallback: number } => ({
  ...row(flags, Number.isNaN(fallback) ? [en, da] : [`${en} (default: ${fallback})`, `${da} (standard: ${fallback})`]),
  fallback,
  parse(word) {
    const number = /^\d{1,9}(?:\.\d{1,3})?$/u.test(word) ? Number(word) : NaN
    if (number >= min && number <= max && (!whole || Number.isInteger(number))) return number
    throw new UsageError(
      `It takes a ${whole ? 'whole ' : ''}number from ${min} to ${max}, not ${visible(word) || 'nothing'}.`,
      `Det skal være et ${whole ? 'helt ' : ''}tal fra ${min} til ${max}, ikke ${visible(word) || 'ingenting'}.`,
    )
  },
})

/** Adds the options of a table to a command, in their order. @param languages of help, and of what is wrong with a value */
export function addOptions(
  command: Command,
  table: Readonly<Record<string, Row<unknown>>>,
  { out, err }: StreamLanguages,
): void {
  for (const row of Object.values(table)) {
    const { flags, help, words, fallback } = row
    const option = new Option(flags, help[out]).makeOptionMandatory(row.isRequired === true)
    if (words !== undefined) option.choices(words)
    if (words !== undefined && fallback !== undefined) option.default(fallback)
    if (row.parse !== undefined) option.argParser((word, before) => parsedIn(err, () => row.parse?.(word, before)))
    command.addOption(option)
  }
}

/** Commander tells of an error of its own class only, and in the one text that it has. */
function parsedIn(language: Language, parse: () => unknown): unknown {
  try {
    return parse()
  } catch (error) {
    throw error instanceof UsageError ? new InvalidArgumentError(error.texts[language]) : error
  }
}
