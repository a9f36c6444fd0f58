// What the definition of a command is given.
import { InvalidArgumentError, Option, type Command } from 'commander'
import { visible } from '../../emit/visible.ts'
import { ENCODINGS, PDF_ENGINES } from '../../read/read-options.ts'
import type { Context } from '../context.ts'
import { readShard } from '../documents/shard.ts'
import { DEFAULTS } from '../engine/engine.ts'
import type { ExitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'
import { didYouMean } from '../wording.ts'

/** The program around a command. */
export interface CommandSetup {
  /** Adds a command with the program's own settings. */
  readonly add: (name: string) => Command
  readonly context: Context
  readonly terminal: () => Promise<Terminal>
  readonly ended: (code: ExitCode) => void
}

// The options of commands that read many documents.

/** Adds how many are read at a time, what earlier runs have done, and what is said of the run. */
export function addFolderOptions(command: Command): Command {
  return command
    .addOption(
      amountOf('--jobs <n>', 'how many to read at a time (default: one per core)', { min: 1, max: 256, whole: true }),
    )
    .option('--cache <dir>', 'keep results there, and use those of earlier runs')
    .option('--changed-only', 'only what is new or changed since the last run (with --cache)')
    .option('--shard <i/n>', 'only the i-th of n parts of the inputs, by their names', readShard)
    .option('--report <file>', 'what became of each input, as JSON')
    .option('--quiet', 'no progress, no summary')
}

// The options of every command that reads documents.

/** Adds how documents are opened, and what each may cost. */
export function addLimitOptions(command: Command): Command {
  return command
    .option('--password <password>', 'of encrypted PDFs (or KKR_REFERAT_PASSWORD)')
    .addOption(oneOf('--encoding <name>', 'of texts that do not say theirs (default: recognised)', ENCODINGS))
    .addOption(oneOf('--engine <name>', 'what may read PDFs (default: auto)', PDF_ENGINES))
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
}

/** An option that takes one of a few words, and says which was probably meant. @param words the words it takes */
export function oneOf(flags: string, text: string, words: readonly string[]): Option {
  return new Option(flags, text).choices(words).argParser((word: string) => {
    if (words.includes(word)) return word
    const given = visible(word) || 'nothing'
    throw new InvalidArgumentError(`It takes ${words.join(', ')}, not ${given}.${didYouMean(word, words)}`)
  })
}

/** What an option that takes a number allows. */
export interface Range {
  readonly min: number
  readonly max: number
  readonly whole?: boolean
}

/** An option that takes a number. @param range from and to, both allowed */
export function amountOf(flags: string, text: string, { min, max, whole = false }: Range): Option {
  return new Option(flags, text).argParser((given: string) => {
    const amount = /^\d{1,9}(?:\.\d{1,3})?$/u.test(given) ? Number(given) : NaN
    if (amount >= min && amount <= max && (!whole || Number.isInteger(amount))) return amount
    const kind = whole ? 'a whole number' : 'a number'
    throw new InvalidArgumentError(`It takes ${kind} from ${min} to ${max}, not ${visible(given) || 'nothing'}.`)
  })
}

/** An option that may be given again: all its values, in their order. */
export const collect = (value: string, before: readonly string[] = []): string[] => [...before, value]
