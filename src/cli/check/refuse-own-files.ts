// A run's reports and baseline must not take the place of what the run reads.
import { resolve } from 'node:path'
import type { Input } from '../../files/input.ts'
import { locate } from '../../files/places.ts'
import { refuseTakenFiles, takenFile, type TakenFile } from '../outputs/refuse-files.ts'
import type { BaselineFile, FileSettings } from './settings.ts'

/**
 * Refuses reports in the place of a configuration or the baseline, and a baseline in that of a configuration or an input.
 * @param reports as the user named them
 * @throws {UsageError} saying which
 */
export async function refuseOwnFiles(
  reports: readonly string[],
  settings: ReadonlyMap<Input, FileSettings>,
  baseline: BaselineFile | null,
  cwd: string,
): Promise<void> {
  const found = new Set([...settings.values()].flatMap((one) => (one.found === null ? [] : [one.found.path])))
  const configs = await Promise.all(Array.from(found, (path) => takenFile(path, 'configuration')))
  const known = baseline === null ? [] : [await takenFile(baseline.path, 'baseline')]
  const files = reports.map((name) => ({ name, path: resolve(locate(cwd, name)) }))
  await refuseTakenFiles(files, [...configs, ...known], 'report')
  if (baseline === null) return
  const inputs = [...settings.keys()].flatMap((input): TakenFile[] =>
    input.kind === 'file' ? [{ id: input.id, is: 'input' }] : [],
  )
  await refuseTakenFiles([baseline], [...configs, ...inputs], 'baseline')
}
