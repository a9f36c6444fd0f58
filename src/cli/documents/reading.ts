// An input and what became of it.
import type { SkipText } from '../../read/failures/input-texts.ts'
import type { ReadFailure } from '../../read/read-failure.ts'
import type { Readable } from '../engine/engine.ts'
import type { Input } from '../inputs/input.ts'
import type { Result } from '../results/result.ts'

/** What is known of an input's bytes; `null` where nobody asked, or they could not be had. */
export interface Content {
  /** 64 hexadecimal digits. */
  readonly sha256: string | null
  readonly bytes: number | null
}

/** `new`: not seen by an earlier run; `changed`: seen with other bytes. */
export type Change = 'new' | 'changed' | 'unchanged'

/** What every reading tells. */
export interface Facts extends Content {
  /** From the moment it was begun to its result; waiting for a reader counts in. */
  readonly milliseconds: number
  /** The result is that of an earlier run. */
  readonly cached: boolean
  /** `null` when nobody asked. */
  readonly change: Change | null
}

/** What became of an input. `unchanged` and `existing` were not read because it was asked so; `broken` is our own bug. */
export type Outcome =
  | { readonly kind: 'read'; readonly input: Readable; readonly result: Result }
  | { readonly kind: 'failed'; readonly input: Input; readonly failure: ReadFailure }
  | { readonly kind: 'skipped'; readonly input: Input; readonly why: SkipText }
  | { readonly kind: 'unchanged'; readonly input: Input }
  | { readonly kind: 'existing'; readonly input: Input }
  | { readonly kind: 'broken'; readonly input: Input; readonly error: unknown }

export type Reading = Outcome & {
  readonly facts: Facts
  /** To be called when its result is where it belongs: only then does a later run count it as seen. */
  readonly settle: () => Promise<void>
}

/** The facts of an input that was not opened. */
export const NO_FACTS: Facts = { sha256: null, bytes: null, milliseconds: 0, cached: false, change: null }

/** Nothing is to be remembered. */
export const settled = (): Promise<void> => Promise.resolve()
