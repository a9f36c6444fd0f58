// The options of commands that read many documents.
import type { Command } from 'commander'
import { amountOf } from '../amount-of.ts'
import { readShard } from '../documents/shard.ts'

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
