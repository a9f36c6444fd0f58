// Everything the command line touches outside itself, so that a test can hand in its own.
import type { Readable, Writable } from 'node:stream'
import type { Limits } from './options/common.ts'
import type { Engine } from './reading/engine.ts'

/** The process, its streams, and the program behind the commands. `open` and `load` are called when first needed. */
export interface Context {
  readonly stdin: Readable
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly env: Readonly<Record<string, string | undefined>>
  /** The working directory: relative names start here. */
  readonly cwd: string
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number
  /** What reads documents, and how many there are; whoever opens it closes it. */
  readonly openEngine: (limits: Limits, documents: number) => Engine | Promise<Engine>
}
