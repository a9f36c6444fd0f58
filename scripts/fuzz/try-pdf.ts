// PDFs go the way of the program: through its readers, which are processes that may be ended.
import type { Engine } from '../../src/reading/engine.ts'
import { lookAt } from '../../src/reading/look.ts'
import { type Outcome, outcomeOfError } from '../../src/reading/outcome.ts'
import { valueOf } from '../../src/reading/products.ts'
import { brokenPromises } from './broken-promises.ts'

/** Seconds a PDF may take in fuzzing, and megabytes. */
export const FUZZ_LIMITS = { timeout: 20, maxMemory: 1024 } as const

/** What of the readers may be late, in milliseconds: they end within the limit and a second. */
const LATE = 1000

/** What became of a PDF: its faults, none is as it should be, and in a word how it ended. */
export interface Tried {
  readonly faults: readonly string[]
  readonly end: string
}

/** Reads a PDF as the program does. @returns what became of it, with the product `source` */
export async function readSource(path: string, engine: Engine): Promise<Awaited<ReturnType<Engine['read']>> | Outcome> {
  const input = { kind: 'file', name: 'case.pdf', path, id: path, below: [] } as const
  try {
    return await engine.read(await lookAt(input, () => process.stdin, false), { maxPages: 2000 }, ['source'])
  } catch (error) {
    // What is no PDF any more is read as a text, here, and may be refused.
    return outcomeOfError(error)
  }
}

/**
 * Reads a PDF and checks every promise on it.
 * @param path the damaged PDF
 * @param engine with {@link FUZZ_LIMITS}
 */
export async function tryPdf(path: string, engine: Engine): Promise<Tried> {
  const started = performance.now()
  try {
    const outcome = await readSource(path, engine)
    if (outcome.kind === 'read') return { faults: brokenPromises(valueOf(outcome, 'source')), end: 'read' }
    if (!('failure' in outcome)) return threw('error' in outcome ? outcome.error : outcome.kind)
    const took = performance.now() - started
    const { code } = outcome.failure
    const isLate = code === 'timeout' && took > FUZZ_LIMITS.timeout * 1000 + LATE
    return { faults: isLate ? [`hung: ended after ${Math.round(took)} ms`] : [], end: code }
  } catch (error) {
    return threw(error)
  }
}

const threw = (error: unknown): Tried => ({ faults: [`threw: ${String(error)}`], end: 'threw' })
