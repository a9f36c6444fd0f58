import type { Command } from 'commander'
import type { ExtractOptions } from '../commands/extract.ts'
import { EXTRACT, EXTRACT_NOTES } from '../help.ts'
import { addFolderOptions, addLimitOptions, oneOf, type CommandSetup } from './options.ts'

/** Defines `extract`. */
export function defineExtract({ add, context, terminal, ended }: CommandSetup): void {
  const command = add('extract')
    .summary('read documents into JSON')
    .argument('<inputs...>', 'files, folders, patterns, or - for standard input')
    .addOption(oneOf('--format <format>', 'on standard output (default: ndjson)', ['ndjson', 'json']))
    .option('--pretty', 'indent the JSON')
    .option('--out-dir <dir>', 'write a file for each input, laid out as the inputs are')
    .option('--skip-existing', 'leave alone what --out-dir holds already, by the bytes read')
    .option('--no-at', 'leave out the places (at)')
    .option('--force', 'read also what is recognised as no KKR document')
  addFolderOptions(command)
  addLimitOptions(command)
    .addHelpText('before', EXTRACT)
    .addHelpText('after', EXTRACT_NOTES)
    .action(async (inputs: string[], _: unknown, own: Command) => {
      const { extract } = await import('../commands/extract.ts')
      ended(await extract(inputs, own.optsWithGlobals<ExtractOptions>(), context, await terminal()))
    })
}
