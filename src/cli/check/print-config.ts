import { pretty } from '../../emit/pretty.ts'
import { RULE_BY_NAME } from '../../lint/rules.ts'
import { EXIT } from '../exit-code.ts'
import type { ExitCode } from '../exit-code.ts'
import type { Input } from '../inputs/input.ts'
import type { Terminal } from '../terminal.ts'
import type { FoundConfig } from './find-config.ts'
import type { FileSettings, RunSettings } from './settings.ts'

/** Prints what the inputs are judged by: one JSON for each configuration that some of them stand below. */
export async function printConfig(
  configs: ReadonlyMap<Input, FoundConfig | null>,
  ofFile: ReadonlyMap<string, FileSettings>,
  run: RunSettings,
  terminal: Terminal,
): Promise<ExitCode> {
  const shown = new Set<FoundConfig | null>()
  for (const [input, found] of configs) {
    const settings = ofFile.get(input.name)
    if (shown.has(found) || settings === undefined) continue
    shown.add(found)
    const rules = [...RULE_BY_NAME.values()].map(({ name, severity }) => [name, settings.rules[name] ?? severity])
    const { failOn } = settings
    await terminal.out(
      pretty({ config: found?.path ?? null, failOn, ...run, rules: Object.fromEntries(rules) as unknown }),
    )
  }
  return EXIT.ok
}
