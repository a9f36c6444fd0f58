// Which configuration each input is judged by.
import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { visible } from '../../emit/visible.ts'
import type { Config } from '../../lint/config.ts'
import { systemCode, UsageError } from '../errors.ts'
import { CONFIG_NAME, locate } from '../inputs/files.ts'
import type { Input } from '../inputs/input.ts'
import { readConfig } from './read-config.ts'

/**
 * Finds the configuration of each input.
 * @param config the one that was named, `false` after `--no-config`; else the nearest one above each input
 * @param cwd the working directory; standard input without a name counts as lying in it
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
    if (found === null)
      throw new UsageError(
        `there is no configuration ${visible(config)}. Check the name.`,
        `der er ingen opsætning ${visible(config)}. Kontrollér navnet.`,
      )
    return new Map(inputs.map((input) => [input, found]))
  }
  const find = configFinder()
  const chosen = new Map<Input, FoundConfig | null>()
  for (const input of inputs) {
    const folder = input.name === '-' ? resolve(cwd) : dirname(resolve(locate(cwd, input.name)))
    chosen.set(input, await find(folder))
  }
  return chosen
}

// The configuration nearest to a document: in its folder, or in one above.

/** A configuration and the file it stands in. */
export interface FoundConfig {
  /** Absolute. */
  readonly path: string
  readonly config: Config
}

const MISSING = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'])

/**
 * Makes a finder that reads each file once.
 * @returns called with an absolute folder, gives the nearest configuration; `null` when there is none up to the root
 */
function configFinder(): (folder: string) => Promise<FoundConfig | null> {
  const known = new Map<string, Promise<FoundConfig | null>>()
  const find = async (folder: string): Promise<FoundConfig | null> => {
    const found = await loadConfig(join(folder, CONFIG_NAME))
    const above = dirname(folder)
    return found ?? (above === folder ? null : cached(above))
  }
  const cached = (folder: string): Promise<FoundConfig | null> => {
    const result = known.get(folder) ?? find(folder)
    known.set(folder, result)
    return result
  }
  return cached
}

/**
 * Reads a configuration.
 * @param path absolute
 * @returns `null` when there is no such file
 * @throws {UsageError} when it cannot be read, or says what it cannot say
 */
async function loadConfig(path: string): Promise<FoundConfig | null> {
  let bytes
  try {
    bytes = await readFile(path)
  } catch (error) {
    if (MISSING.has(systemCode(error))) return null
    throw new UsageError(
      `${visible(path)} cannot be read (${systemCode(error)}). Mend or remove it, or give --no-config.`,
      `${visible(path)} kan ikke læses (${systemCode(error)}). Ret eller fjern den, eller angiv --no-config.`,
    )
  }
  return { path, config: readConfig(bytes, path) }
}
