import type { ReadingOptions } from '../engine/engine.ts'
import { passwordOption } from '../password.ts'

/** The options of a command that say how to read, as commander names them. */
export interface HowOptions {
  readonly password?: string
  readonly force?: boolean
}

/**
 * How to read the documents of a run.
 * @param options of the command
 * @param env the environment, which may hold the password
 */
export function readingOptions(options: HowOptions, env: Readonly<Record<string, string | undefined>>): ReadingOptions {
  return { ...passwordOption(options.password, env), ...(options.force === true ? { force: true } : {}) }
}
