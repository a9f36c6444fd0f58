import type { PdfEngine } from '../../read/pdf/pdf-engines.ts'
import type { Encoding } from '../../read/text/encoding-names.ts'
import type { ReadingOptions } from '../engine/engine.ts'
import { passwordOption } from '../password.ts'

/** The options of a command that say how to read, as commander names them. */
export interface HowOptions {
  readonly password?: string
  readonly encoding?: Encoding
  readonly force?: boolean
  readonly engine?: PdfEngine
}

/**
 * How to read the documents of a run.
 * @param options of the command
 * @param env the environment, which may hold the password
 */
export function readingOptions(options: HowOptions, env: Readonly<Record<string, string | undefined>>): ReadingOptions {
  const { encoding, engine } = options
  return {
    ...passwordOption(options.password, env),
    ...(encoding === undefined ? {} : { encoding }),
    ...(engine === undefined ? {} : { engine }),
    ...(options.force === true ? { force: true } : {}),
  }
}
