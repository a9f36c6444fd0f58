// npm run fuzz -- --plain 2000: plain PDFs changed so that they stay plain, read both ways. What is read without the PDF
// engine must be what the engine gives, to the last bit: text, lines with their places, notes and warnings.
import { readFileSync } from 'node:fs'
import { readDirectly, readPdf } from '../../../src/read/pdf/read-pdf.ts'
import { ReadFailure } from '../../../src/read/read-failure.ts'
import { mutants } from './mutants.ts'
import { takeApart } from './parts.ts'

/** What came of reading mutants both ways. */
export interface BothWays {
  /** Mutants that were made. */
  readonly tried: number
  /** Those that were read directly. */
  readonly read: number
  /** Those of them that the engine reads otherwise. */
  readonly differ: number
}

/** What to read. */
export interface BothWaysOptions {
  readonly paths: readonly string[]
  /** So many mutants are to be read directly. */
  readonly wanted: number
  readonly seed: number
  readonly from: number
}

/** Of so many mutants one at least is read directly, or the run ends. */
const LEAST = 10

/**
 * Reads mutants both ways.
 * @param options case n of a seed is always the same
 * @param say takes a line on each that differs
 * @param keep takes each that differs
 */
export async function bothWays(
  { paths, wanted, seed, from }: BothWaysOptions,
  say: (line: string) => void,
  keep: (bytes: Uint8Array, number: number, how: string, fault: string) => void,
): Promise<BothWays> {
  const mutant = mutants(paths.map((path) => takeApart(readFileSync(path))), seed) // prettier-ignore
  let [read, differ, number] = [0, 0, from]
  for (; read < wanted && number < from + wanted * LEAST; number++) {
    const { bytes, how } = mutant(number)
    const direct = await readDirectly(bytes)
    if (typeof direct === 'string') continue
    read++
    if (read % 500 === 0) say(`${read} mutants read directly, ${differ} differ`)
    const fault = difference(JSON.stringify(direct), await byEngine(bytes))
    if (fault === null) continue
    differ++
    keep(bytes, number, how, fault)
  }
  return { tried: number - from, read, differ }
}

async function byEngine(bytes: Uint8Array): Promise<string> {
  try {
    return JSON.stringify(await readPdf(bytes, { engine: 'pdf-parse' }))
  } catch (error) {
    if (error instanceof ReadFailure) return `refused: ${error.code}`
    throw error
  }
}

/** Where two readings part, in a few words. */
function difference(direct: string, engine: string): string | null {
  if (direct === engine) return null
  let at = 0
  while (direct[at] === engine[at]) at++
  const around = (text: string): string => text.slice(Math.max(0, at - 60), at + 60)
  return `both ways: directly ${around(direct)}, by the engine ${around(engine)}`
}
