// PDFs go the way of the program: through its readers, which are processes that may be ended.
import type { Engine } from '../../src/cli/engine/engine.ts'
import { ReadFailure } from '../../src/read/read-failure.ts'
import { brokenPromises } from './broken-promises.ts'

/** Seconds a PDF may take in fuzzing, and megabytes. */
export const FUZZ_LIMITS = { timeout: 20, maxMemory: 1024, maxPages: 2000 } as const

/** What of the readers may be late, in milliseconds: they end within the limit and a second. */
const LATE = 1000

/** What became of a PDF: its faults, none is as it should be, and in a word how it ended. */
export interface Tried {
  readonly faults: readonly string[]
  readonly end: string
}

/**
 * Reads a PDF and checks every promise on it.
 * @param path the damaged PDF
 * @param engine with {@link FUZZ_LIMITS}
 */
export async function tryPdf(path: string, engine: Engine): Promise<Tried> {
  const started = performance.now()
  try {
    const source = await engine.read({ kind: 'file', name: 'case.pdf', path, id: path, below: [] }, {})
    return { faults: brokenPromises(source), end: 'read' }
  } catch (error) {
    if (!(error instanceof ReadFailure)) return { faults: [`threw: ${String(error)}`], end: 'threw' }
    const took = performance.now() - started
    const isLate = error.code === 'timeout' && took > FUZZ_LIMITS.timeout * 1000 + LATE
    return { faults: isLate ? [`hung: ended after ${Math.round(took)} ms`] : [], end: error.code }
  }
}
