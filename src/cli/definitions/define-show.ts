import type { Command } from 'commander'
import type { ShowOptions } from '../commands/show.ts'
import { STAGE_NAMES } from '../commands/stages.ts'
import { SCHEMA, SHOW, SHOW_NOTES } from '../help.ts'
import { addLimitOptions, oneOf, type CommandSetup } from './options.ts'

/** Defines `show`. */
export function defineShow({ add, context, terminal, ended }: CommandSetup): void {
  const command = add('show')
    .summary('print what a stage saw of a document')
    .argument('<file>', 'a file, or - for standard input')
    .addOption(oneOf('--stage <stage>', 'which stage', STAGE_NAMES).default('outline'))
    .option('--force', 'read also what is recognised as no KKR document')
  addLimitOptions(command)
    .addHelpText('before', SHOW)
    .addHelpText('after', SHOW_NOTES)
    .action(async (file: string, _: unknown, own: Command) => {
      const { show } = await import('../commands/show.ts')
      ended(await show(file, own.optsWithGlobals<ShowOptions>(), context, await terminal()))
    })
}

/** Defines `schema`. */
export function defineSchema({ add, terminal, ended }: CommandSetup): void {
  add('schema')
    .summary('print the JSON Schema of the result')
    .addHelpText('before', SCHEMA)
    .action(async () => {
      const { schema } = await import('../commands/schema.ts')
      ended(await schema(await terminal()))
    })
}
