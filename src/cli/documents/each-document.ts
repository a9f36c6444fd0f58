// Inputs -> what became of each, in the order of the inputs, while others are being read. What is ahead of the consumer
// is bounded: it asks for the next result when it is done with the last, and only then is one more input begun.
//
//   inputs    a.pdf b.pdf c.pdf d.pdf e.pdf …
//   begun     ^^^^^^^^^^^^^^^^^^^^^^^            while the consumer has a.pdf
import type { Context } from '../context.ts'
import { limitsOf, type Readable } from '../engine/engine.ts'
import type { DocumentOptions } from './document-options.ts'
import type { Input } from '../inputs/input.ts'
import { openReading } from './open-reading.ts'
import type { Reading } from './reading.ts'

/** How many inputs may be begun for each that is read at a time, so that a slow one does not leave readers idle. */
const AHEAD = 3

/**
 * Reads documents and gives what became of each, every Referat checked against the schema. Leaving the loop early gives
 * up what was begun.
 * @param resultOf where the result of an input will be written, for `--skip-existing`
 * @throws {OutputFailure} when the cache cannot be written
 */
export async function* eachDocument(
  inputs: readonly Input[],
  options: DocumentOptions,
  context: Pick<Context, 'openEngine' | 'env' | 'cwd' | 'now' | 'stdin'>,
  resultOf?: (input: Readable) => string | undefined,
): AsyncGenerator<Reading, void, undefined> {
  const limits = limitsOf(options)
  const engine = await context.openEngine(limits, inputs.length)
  const read = openReading(options, limits, engine, context, resultOf)
  const begun: Promise<Reading>[] = []
  try {
    for (const input of inputs) {
      const reading = read(input)
      // It is awaited in its turn; until then nobody would hear it reject.
      reading.catch(() => undefined)
      begun.push(reading)
      const first = begun.length < AHEAD * limits.jobs ? undefined : begun.shift()
      if (first !== undefined) yield await first
    }
    for (const reading of begun) yield await reading
  } finally {
    engine.close()
  }
}
