// Inputs -> what became of each, in the order of the inputs, while others are being read. What is ahead of the consumer
// is bounded: it asks for the next reading when it is done with the last, and only then is one more input begun.
//
//   inputs    a.pdf b.pdf c.pdf d.pdf e.pdf …
//   begun     ^^^^^^^^^^^^^^^^^^^^^^^            while the consumer has a.pdf
import type { Input } from '../files/input.ts'
import type { Reading } from './outcome.ts'
import type { ProductName } from './products.ts'
import { openReading, type Hooks, type ReadingPlace, type ReadingSettings } from './read-input.ts'

/** How many inputs may be begun for each that is read at a time, so that a slow one does not leave readers idle. */
const AHEAD = 3

/**
 * Reads inputs; one that holds JSON of many documents gives a reading for each. Leaving the loop early gives up what was
 * begun.
 * @param json inputs may be JSON that `extract` wrote
 */
export async function* eachReading(
  inputs: readonly Input[],
  products: readonly ProductName[],
  settings: ReadingSettings,
  place: ReadingPlace,
  { json = false, ...hooks }: Hooks & { readonly json?: boolean } = {},
): AsyncGenerator<Reading, void, undefined> {
  const exchanged = json ? (await import('./exchanged.ts')).readExchanged : null
  const { limits } = settings
  const engine = await place.openEngine(limits, inputs.filter(isReadable).length)
  const read = openReading(settings, products, engine, place, hooks)
  const begin = async (input: Input): Promise<readonly Reading[]> =>
    (await exchanged?.(input, products)) ?? [await read(input)]
  const begun: Promise<readonly Reading[]>[] = []
  try {
    for (const input of inputs) {
      const readings = begin(input)
      // It is awaited in its turn; until then nobody would hear it reject.
      readings.catch(() => undefined)
      begun.push(readings)
      const first = begun.length < AHEAD * limits.jobs ? undefined : begun.shift()
      if (first !== undefined) yield* await first
    }
    for (const readings of begun) yield* await readings
  } finally {
    engine.close()
  }
}

const isReadable = ({ kind }: Input): boolean => kind === 'file' || kind === 'stdin'
