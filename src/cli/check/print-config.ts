import { pretty } from '../../emit/pretty.ts'
import { RULE_BY_NAME } from '../../lint/rules.ts'
import { EXIT } from '../exit-code.ts'
import type { ExitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'
import type { FileSettings, RunSettings } from './settings.ts'

/**
 * Prints what the inputs are judged by: one JSON for each configuration that some of them stand below.
 * @param settings of each input
 */
export async function printConfig(
  settings: Iterable<FileSettings>,
  { maxWarnings, language, baseline }: RunSettings,
  terminal: Terminal,
): Promise<ExitCode> {
  const byConfig = new Map(Array.from(settings, (one) => [one.found, one]))
  for (const { found, failOn, rules: own } of byConfig.values()) {
    const rules = Object.fromEntries(
      [...RULE_BY_NAME.values()].map(({ name, severity }) => [name, own[name] ?? severity]),
    )
    const run = { maxWarnings, language, baseline: baseline?.path ?? null }
    await terminal.out(pretty({ config: found?.path ?? null, failOn, ...run, rules }))
  }
  return EXIT.ok
}
