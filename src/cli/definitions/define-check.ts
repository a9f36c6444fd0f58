import type { Command } from 'commander'
import { FORMATS } from '../../emit/report/reporter.ts'
import { FAIL_LEVELS, LANGUAGES } from '../../lint/rule.ts'
import { addFolderOptions, addLimitOptions, amountOf, collect, oneOf, type CommandSetup } from './options.ts'
import type { CheckOptions } from '../commands/check.ts'
import { CHECK, CHECK_NOTES } from '../help.ts'

/** Defines `check`. */
export function defineCheck({ add, context, terminal, ended }: CommandSetup): void {
  const command = add('check')
    .summary('find faults in documents')
    .argument('<inputs...>', 'files, folders, patterns, or - for standard input')
    .option('--format <name[=file]>', `report, again for another: ${FORMATS.join(', ')} (default: pretty)`, collect)
    .addOption(oneOf('--fail-on <severity>', 'exit 1 from this severity on (default: error)', FAIL_LEVELS))
    .addOption(amountOf('--max-warnings <n>', 'exit 1 when there are more warnings', { min: 0, max: 1e9, whole: true }))
    .option('--rule <name=severity>', 'off, info, warning or error; again for another', collect)
    .option('--config <file>', 'settings (default: the nearest kkr-referat.config.json)')
    .option('--no-config', 'no settings but those given here')
    .option('--print-config', 'print the settings of the inputs, check nothing')
    .option('--baseline <file>', 'leave out the findings it knows')
    .option('--update-baseline', 'make the baseline know what is found now')
    .option('--statistics', 'say how often each rule found something')
    .addOption(oneOf('--lang <language>', 'language of the sentences (default: en)', LANGUAGES))
  addFolderOptions(command)
  addLimitOptions(command)
    .addHelpText('before', CHECK)
    .addHelpText('after', CHECK_NOTES)
    .action(async (inputs: string[], _: unknown, own: Command) => {
      const { check } = await import('../commands/check.ts')
      ended(await check(inputs, own.optsWithGlobals<CheckOptions>(), context, await terminal()))
    })
}
