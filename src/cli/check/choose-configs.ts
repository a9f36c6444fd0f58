// Which configuration each input is judged by.
import { dirname, resolve } from 'node:path'
import { visible } from '../../emit/visible.ts'
import type { Input } from '../inputs/input.ts'
import { locate } from '../inputs/locate.ts'
import { UsageError } from '../usage-error.ts'
import { configFinder, loadConfig } from './find-config.ts'
import type { FoundConfig } from './find-config.ts'

/**
 * Finds the configuration of each input.
 * @param config the one that was named, `false` after `--no-config`; else the nearest one above each input
 * @param cwd the working directory; standard input counts as lying in it
 * @throws {UsageError} when one is missing that was named, or one says what it cannot say
 */
export async function chooseConfigs(
  inputs: readonly Input[],
  config: string | boolean | undefined,
  cwd: string,
): Promise<Map<Input, FoundConfig | null>> {
  if (config === false) return new Map(inputs.map((input) => [input, null]))
  if (typeof config === 'string') {
    const found = await loadConfig(resolve(locate(cwd, config)))
    if (found === null) throw new UsageError(`there is no configuration ${visible(config)}. Check the name.`)
    return new Map(inputs.map((input) => [input, found]))
  }
  const find = configFinder()
  const chosen = new Map<Input, FoundConfig | null>()
  for (const input of inputs) {
    const folder = input.kind === 'stdin' ? resolve(cwd) : dirname(resolve(locate(cwd, input.name)))
    chosen.set(input, await find(folder))
  }
  return chosen
}
