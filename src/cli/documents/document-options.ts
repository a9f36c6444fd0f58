import type { LimitOptions } from '../engine/limits.ts'
import { UsageError } from '../usage-error.ts'
import type { HowOptions } from './reading-options.ts'
import type { Shard } from './shard.ts'

/** The options of every command that reads many documents, as commander names them. */
export interface DocumentOptions extends HowOptions, LimitOptions {
  readonly cache?: string
  readonly changedOnly?: boolean
  /** Of `extract` only. */
  readonly skipExisting?: boolean
  readonly report?: string
  readonly shard?: Shard
  readonly quiet?: boolean
  readonly stdinFilename?: string
}

/**
 * Refuses what contradicts itself.
 * @param args the inputs as given
 * @throws {UsageError} saying what to give
 */
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
