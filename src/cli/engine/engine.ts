// What reads documents for the commands: a seam, so that tests can hand in a reader of their own.
import { availableParallelism } from 'node:os'
import type { ExtractOptions } from '../../pipeline.ts'
import type { Source } from '../../text/source.ts'
import type { FileInput, StdinInput } from '../inputs/input.ts'
import type { Made } from '../results/result.ts'

/** An input that can be opened. */
export type Readable = FileInput | StdinInput

/** How to read and parse: the options of a command are named alike. */
export type ReadingOptions = Omit<ExtractOptions, 'maxPages'>

/** What reading one document may cost, and how many are read at a time. */
export interface Limits {
  readonly jobs: number
  /** In seconds. */
  readonly timeout: number
  /** In megabytes. */
  readonly maxMemory: number
  readonly maxPages: number
}

/** Reads documents, several at a time. Both methods reject with a ReadFailure when the document cannot be read. */
export interface Engine {
  /** From bytes to the end of the pipeline, checked against the schema or not. */
  extract(input: Readable, options: ReadingOptions): Promise<Made>
  /** The first stage only. */
  read(input: Readable, options: ReadingOptions): Promise<Source>
  /** To be called when nothing more is to be read. What is being read is given up. */
  close(): void
}

// What one document may cost, unless the command line says otherwise. The slowest honest PDF of 6,721 took 6 s and
// 280 MB; minutes have some fifty pages.

/** The options of a command that are limits, as commander names them. */
export type LimitOptions = { readonly [Name in keyof Limits]?: Limits[Name] | undefined }

export const DEFAULTS = { timeout: 60, maxMemory: 1024, maxPages: 2000 } as const

/** The limits of a run. @param options those that were given */
export function limitsOf({ jobs, timeout, maxMemory, maxPages }: LimitOptions): Limits {
  return {
    jobs: jobs ?? availableParallelism(),
    timeout: timeout ?? DEFAULTS.timeout,
    maxMemory: maxMemory ?? DEFAULTS.maxMemory,
    maxPages: maxPages ?? DEFAULTS.maxPages,
  }
}
