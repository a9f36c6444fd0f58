import type { Input } from '../inputs/input.ts'
import { chooseConfigs } from './choose-configs.ts'
import { fileSettings } from './settings.ts'
import type { FileSettings, SettingOptions } from './settings.ts'

/**
 * Chooses what each input is judged by.
 * @param options `config` as for {@link chooseConfigs}
 * @param cwd the working directory
 * @throws {UsageError} when a configuration or an option says what it cannot say
 */
export async function chooseSettings(
  inputs: readonly Input[],
  options: SettingOptions & { readonly config?: string | boolean },
  cwd: string,
): Promise<ReadonlyMap<Input, FileSettings>> {
  const configs = await chooseConfigs(inputs, options.config, cwd)
  return new Map([...configs].map(([input, found]) => [input, fileSettings(found, options)]))
}
