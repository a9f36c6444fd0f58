// The definitions of the commands about papers of one meeting: `compare` and `ledger`.
import type { Command } from 'commander'
import { COMPARE_FORMATS } from '../../compare/formats/format.ts'
import type { CompareOptions } from '../commands/compare.ts'
import type { LedgerOptions } from '../commands/ledger.ts'
import { COMPARE, COMPARE_NOTES, LEDGER, LEDGER_NOTES } from '../help-papers.ts'
import { addLimitOptions, amountOf, collect, oneOf, type CommandSetup } from './options.ts'

/** Adds how many are read at a time, where results are kept, and what is said of the run. */
const addReadingOptions = (command: Command): Command =>
  addLimitOptions(
    command
      .addOption(
        amountOf('--jobs <n>', 'how many to read at a time (default: one per core)', { min: 1, max: 256, whole: true }),
      )
      .option('--cache <dir>', 'keep results there, and use those of earlier runs')
      .option('--quiet', 'no progress, no summary'),
  )

/** Defines `compare`. */
export function defineCompare({ add, context, terminal, ended }: CommandSetup): void {
  const command = add('compare')
    .summary('tell what changed between two papers of one meeting')
    .argument('<before>', 'a file, a folder, a pattern, or - for standard input')
    .argument('<after>', 'the same, later: papers are paired by meeting')
    .option('--format <name[=file]>', `again for another: ${COMPARE_FORMATS.join(', ')} (default: pretty)`, collect)
    .addOption(
      oneOf('--fail-on <weight>', 'exit 1 from this weight on: any, content, decision, never (default: any)', [
        'any',
        'content',
        'decision',
        'never',
      ]),
    )
    .addOption(oneOf('--only <what>', 'decisions: what was recommended and decided', ['decisions']))
  addReadingOptions(command)
    .addHelpText('before', COMPARE)
    .addHelpText('after', COMPARE_NOTES)
    .action(async (before: string, after: string, _: unknown, own: Command) => {
      const { compare } = await import('../commands/compare.ts')
      ended(await compare([before, after], own.optsWithGlobals<CompareOptions>(), context, await terminal()))
    })
}

/** Defines `ledger`. */
export function defineLedger({ add, context, terminal, ended }: CommandSetup): void {
  const command = add('ledger')
    .summary('keep what was seen, and tell what is new or changed since')
    .argument('<inputs...>', 'files, folders, patterns, or - for standard input')
    .requiredOption('--file <file>', 'the ledger: it is added to, never written anew')
    .option('--feed <file>', 'write it as an Atom feed, too')
    .addOption(oneOf('--format <format>', 'what is told (default: text)', ['text', 'ndjson']))
    .addOption(
      oneOf('--fail-on <change>', 'exit 1 on: never, decision, any (default: never)', ['never', 'decision', 'any']),
    )
  addReadingOptions(command)
    .addHelpText('before', LEDGER)
    .addHelpText('after', LEDGER_NOTES)
    .action(async (inputs: string[], _: unknown, own: Command) => {
      const { ledger } = await import('../commands/ledger.ts')
      ended(await ledger(inputs, own.optsWithGlobals<LedgerOptions>(), context, await terminal()))
    })
}
