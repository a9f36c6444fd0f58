// A run's reports and baseline must not take the place of what the run reads.
import { resolve } from 'node:path'
import type { Input } from '../inputs/input.ts'
import { locate } from '../inputs/locate.ts'
import { refuseTakenFiles } from '../outputs/refuse-taken-files.ts'
import type { TakenFile } from '../outputs/refuse-taken-files.ts'
import type { BaselineFile, FileSettings } from './settings.ts'

/**
 * Refuses reports in the place of a configuration or the baseline, and a baseline in that of a configuration or an input.
 * @param reports as the user named them
 * @param settings of each input
 * @throws {UsageError} saying which
 */
export async function refuseOwnFiles(
  reports: readonly string[],
  settings: ReadonlyMap<Input, FileSettings>,
  baseline: BaselineFile | null,
  cwd: string,
): Promise<void> {
  const found = new Set([...settings.values()].map((one) => one.found?.path).filter((path) => path !== undefined))
  const configs = Array.from(found, (path): TakenFile => ({ path, is: 'the configuration' }))
  const known = baseline === null ? [] : [{ path: baseline.path, is: 'the baseline' }]
  const files = reports.map((name) => ({ name, path: locate(cwd, name) }))
  await refuseTakenFiles(files, [...configs, ...known], 'the report')
  if (baseline === null) return
  const inputs = [...settings.keys()].flatMap((input): TakenFile[] =>
    input.kind === 'file' ? [{ path: resolve(locate(cwd, input.name)), is: 'itself an input' }] : [],
  )
  await refuseTakenFiles([baseline], [...configs, ...inputs], 'the baseline')
}
