import { pretty } from '../../emit/json.ts'
import type { Terminal } from '../terminal.ts'
import { runSettings, type FileSettings, type SettingOptions } from './settings.ts'
import { RULE_BY_NAME } from '../../lint/rules.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'

/**
 * Prints what the inputs are judged by: one JSON for each configuration that some of them stand below, also where these
 * could not be used in one run.
 */
export async function printConfig(
  settings: Iterable<FileSettings>,
  options: SettingOptions,
  cwd: string,
  terminal: Terminal,
): Promise<ExitCode> {
  const byConfig = new Map(Array.from(settings, (one) => [one.found, one]))
  for (const one of byConfig.values()) {
    const { found, failOn, rules: own } = one
    const rules = Object.fromEntries(
      [...RULE_BY_NAME.values()].map(({ name, severity }) => [name, own[name] ?? severity]),
    )
    const { maxWarnings, language, baseline } = runSettings([one], options, cwd)
    const run = { maxWarnings, language: language ?? 'en', baseline: baseline?.path ?? null }
    await terminal.out(pretty({ config: found?.path ?? null, failOn, ...run, rules }))
  }
  return EXIT.ok
}
