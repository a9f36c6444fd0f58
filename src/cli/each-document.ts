// Inputs -> what became of each, in the order of the inputs, while others are being read. What is ahead of the consumer
// is bounded: it asks for the next result when it is done with the last, and only then is one more input begun.
//
//   inputs    a.pdf b.pdf c.pdf d.pdf e.pdf …
//   begun     ^^^^^^^^^^^^^^^^^^^^^^^            while the consumer has a.pdf
import { visible } from '../emit/visible.ts'
import { ReadFailure } from '../read/read-failure.ts'
import { Referat } from '../referat.ts'
import type { Context } from './context.ts'
import type { Engine, Readable, ReadingOptions } from './engine/engine.ts'
import { limitsOf } from './engine/limits.ts'
import type { LimitOptions } from './engine/limits.ts'
import type { Input } from './inputs/input.ts'
import { readingOptions } from './reading-options.ts'
import type { HowOptions } from './reading-options.ts'

/** An input and what became of it. `broken` is our own bug. */
export type Reading =
  | { readonly kind: 'read'; readonly input: Readable; readonly referat: Referat }
  | { readonly kind: 'failed'; readonly input: Input; readonly failure: ReadFailure }
  | { readonly kind: 'skipped'; readonly input: Input; readonly why: string }
  | { readonly kind: 'broken'; readonly input: Input; readonly error: unknown }

/** How many inputs may be begun for each that is read at a time, so that a slow one does not leave readers idle. */
const AHEAD = 3

/**
 * Reads documents and gives what became of each, every Referat checked against the schema. Leaving the loop early gives
 * up what was begun.
 * @param inputs what was found
 * @param options of the command, as commander names them
 * @param context the engine and the environment
 */
export async function* eachDocument(
  inputs: readonly Input[],
  options: HowOptions & LimitOptions,
  context: Pick<Context, 'openEngine' | 'env'>,
): AsyncGenerator<Reading, void, undefined> {
  const limits = limitsOf(options)
  const engine = context.openEngine(limits)
  const how = readingOptions(options, context.env)
  const begun: Promise<Reading>[] = []
  try {
    for (const input of inputs) {
      begun.push(readingOf(input, how, engine))
      const first = begun.length < AHEAD * limits.jobs ? undefined : begun.shift()
      if (first !== undefined) yield await first
    }
    for (const reading of begun) yield await reading
  } finally {
    engine.close()
  }
}

async function readingOf(input: Input, how: ReadingOptions, engine: Engine): Promise<Reading> {
  if (input.kind === 'skipped') return { kind: 'skipped', input, why: input.why }
  if (input.kind === 'failed') return { kind: 'failed', input, failure: input.failure }
  try {
    return { kind: 'read', input, referat: checked(await engine.extract(input, how)) }
  } catch (error) {
    return error instanceof ReadFailure ? { kind: 'failed', input, failure: error } : { kind: 'broken', input, error }
  }
}

function checked(referat: Referat): Referat {
  const result = Referat.safeParse(referat)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new Error(`the result breaks the schema at ${visible(issue?.path.join('.') ?? '')}: ${issue?.message ?? ''}`)
}
