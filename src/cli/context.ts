// Everything the command line touches outside itself, so that a test can hand in its own.
import type { Readable, Writable } from 'node:stream'
import type { Referat } from '../referat.ts'
import type { Source } from '../text/source.ts'

/** A document's bytes and the name it goes by in the JSON. */
export interface Document {
  readonly name: string
  readonly bytes: Uint8Array
}

/** How to read and parse. */
export interface DocumentOptions {
  readonly password?: string
  /** Parse even what is recognised as no KKR document. */
  readonly force?: boolean
}

/** Bytes to Source; the first stage. */
export type Read = (document: Document, options: DocumentOptions) => Promise<Source>

/** The stages after reading. */
export interface Pipeline {
  readonly extract: (document: Document, options: DocumentOptions) => Promise<Referat>
  readonly label: (source: Source) => { source: Source; roles: readonly string[] }
}

/** The process, its streams, and the program behind the commands. The two `load` are called when first needed. */
export interface Context {
  readonly stdin: Readable
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: Writable & { readonly isTTY?: boolean }
  readonly env: Readonly<Record<string, string | undefined>>
  /** The working directory: relative names start here. */
  readonly cwd: string
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number
  readonly loadRead: () => Promise<Read>
  readonly loadPipeline: () => Promise<Pipeline>
}
