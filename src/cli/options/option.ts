// An option of the command line as one row of a table: what it is called, what it takes, what it says of itself. The
// option of commander, the type of its value and the help are all made of the row.
//
//   timeout: amount('--timeout <seconds>', 'for each document', { min: 0.01, max: 86400 }, 60)
import { InvalidArgumentError, Option, type Command } from 'commander'
import { visible } from '../../emit/visible.ts'
import { didYouMean } from '../wording.ts'

/** An option whose value is a `T`. */
export interface Row<T> {
  /** As commander wants them: `--jobs <n>`. */
  readonly flags: string
  readonly help: string
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

/** An option that takes no value. */
export const flag = (flags: string, help: string): Row<boolean> => ({ flags, help })

/** An option that takes any text. @param variable of the environment, which holds it when it is not given */
export const text = (flags: string, help: string, variable?: string): Row<string> => ({
  flags,
  help,
  ...(variable === undefined ? {} : { variable }),
})

/** An option that must be given. */
export const required = (flags: string, help: string): Row<string> => ({ flags, help, isRequired: true })

/** An option that may be given again: all its values, in their order. */
export const list = (flags: string, help: string): Row<readonly string[]> => ({
  flags,
  help,
  parse: (word, before = []) => [...before, word],
  mayRepeat: true,
})

/** An option whose value is read in a way of its own. @param parse throws an InvalidArgumentError */
export const parsed = <T>(flags: string, help: string, parse: (word: string) => T): Row<T> => ({ flags, help, parse })

/** An option that takes one of a few words, and says which was probably meant. */
export const oneOf = <const W extends string>(
  flags: string,
  help: string,
  words: readonly W[],
  fallback?: W,
): Row<W> => ({
  flags,
  help,
  words,
  ...(fallback === undefined ? {} : { fallback }),
  parse(word) {
    const found = words.find((one) => one === word)
    if (found !== undefined) return found
    throw new InvalidArgumentError(
      `It takes ${words.join(', ')}, not ${visible(word) || 'nothing'}.${didYouMean(word, words)}`,
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
  help: string,
  { min, max, whole = false }: Range,
  fallback = NaN,
): Row<number> & { readonly fallback: number } => ({
  flags,
  help: Number.isNaN(fallback) ? help : `${help} (default: ${fallback})`,
  fallback,
  parse(word) {
    const number = /^\d{1,9}(?:\.\d{1,3})?$/u.test(word) ? Number(word) : NaN
    if (number >= min && number <= max && (!whole || Number.isInteger(number))) return number
    const kind = whole ? 'a whole number' : 'a number'
    throw new InvalidArgumentError(`It takes ${kind} from ${min} to ${max}, not ${visible(word) || 'nothing'}.`)
  },
})

/** Adds the options of a table to a command, in their order. */
export function addOptions(command: Command, table: Readonly<Record<string, Row<unknown>>>): void {
  for (const row of Object.values(table)) {
    const { flags, help, words, fallback } = row
    const option = new Option(flags, help).makeOptionMandatory(row.isRequired === true)
    if (words !== undefined) option.choices(words)
    if (words !== undefined && fallback !== undefined) option.default(fallback)
    if (row.parse !== undefined) option.argParser((word, before) => row.parse?.(word, before))
    command.addOption(option)
  }
}
