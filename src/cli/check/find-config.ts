// The configuration nearest to a document: in its folder, or in one above.
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { visible } from '../../emit/visible.ts'
import type { Config } from '../../lint/config.ts'
import { systemCode } from '../system-code.ts'
import { UsageError } from '../usage-error.ts'
import { readConfig } from './read-config.ts'

const CONFIG_NAME = 'kkr-referat.config.json'

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
export function configFinder(): (folder: string) => Promise<FoundConfig | null> {
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
export async function loadConfig(path: string): Promise<FoundConfig | null> {
  let bytes
  try {
    bytes = await readFile(path)
  } catch (error) {
    if (MISSING.has(systemCode(error))) return null
    throw new UsageError(
      `${visible(path)} cannot be read (${systemCode(error)}). Mend or remove it, or give --no-config.`,
    )
  }
  return { path, config: readConfig(bytes, path) }
}
