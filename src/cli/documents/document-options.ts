import type { LimitOptions, ReadingOptions } from '../engine/engine.ts'
import { UsageError } from '../errors.ts'
import type { Shard } from './shard.ts'

/** The options of every command that reads many documents, as commander names them. */
export interface DocumentOptions extends ReadingOptions, LimitOptions {
  readonly cache?: string
  readonly changedOnly?: boolean
  /** Of `extract` only. */
  readonly skipExisting?: boolean
  readonly report?: string
  readonly shard?: Shard
  readonly quiet?: boolean
  readonly stdinFilename?: string
}

/** Refuses what contradicts itself. @throws {UsageError} saying what to give */
export function refuseContradictions(args: readonly string[], options: DocumentOptions): void {
  if (options.stdinFilename !== undefined && !args.includes('-')) {
    throw new UsageError('--stdin-filename names standard input, which is not read. Add - to the inputs.')
  }
  if (options.changedOnly === true && options.cache === undefined) {
    throw new UsageError('--changed-only compares with earlier runs, which --cache DIR remembers. Give both.')
  }
  if (options.shard !== undefined && args.includes('-')) {
    throw new UsageError('--shard parts the names of files; standard input has none. Leave out the -.')
  }
}

/** How to read the documents of a run. @param env the environment, which may hold the password */
export function readingOptions(
  options: ReadingOptions,
  env: Readonly<Record<string, string | undefined>>,
): ReadingOptions {
  const { encoding, engine } = options
  return {
    ...passwordOption(options.password, env),
    ...(encoding === undefined ? {} : { encoding }),
    ...(engine === undefined ? {} : { engine }),
    ...(options.force === true ? { force: true } : {}),
  }
}

/** The password of the documents: the option, else the variable; an empty one counts as none. */
function passwordOption(
  option: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): { password?: string } {
  const password = option ?? env['KKR_REFERAT_PASSWORD'] ?? ''
  return password === '' ? {} : { password }
}
