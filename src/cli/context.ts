// Everything the command line touches outside itself, so that a test can hand in its own.
import type { Writable } from 'node:stream'
import type { ReadingPlace } from '../reading/read-input.ts'

/** The process, its streams, and the program behind the commands. `open` and `load` are called when first needed. */
export interface Context extends ReadingPlace {
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly env: Readonly<Record<string, string | undefined>>
}
