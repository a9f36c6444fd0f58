// Short ways to read in tests.
import { read } from '../../src/read/read.ts'
import { ReadFailure } from '../../src/read/read-failure.ts'
import type { Line, Source } from '../../src/text/source.ts'

/** Reads bytes under a name that tells nothing. */
export async function reading(bytes: Uint8Array, password?: string): Promise<Source> {
  return read({ name: 'input', bytes }, password === undefined ? {} : { password })
}

/** Reads a text in UTF-8. */
export async function readingText(text: string): Promise<Source> {
  return reading(new TextEncoder().encode(text))
}

/** The views of a text's lines. */
export async function views(text: string): Promise<string[]> {
  return (await readingText(text)).lines.map((line) => line.text)
}

/** The only line of a text. */
export async function onlyLine(text: string): Promise<Line> {
  const { lines } = await readingText(text)
  if (lines.length !== 1 || lines[0] === undefined) throw new Error(`${lines.length} lines`)
  return lines[0]
}

/** What a failed reading says; fails itself when the reading succeeds. */
export async function failure(bytes: Uint8Array, password?: string): Promise<ReadFailure> {
  const outcome = await reading(bytes, password).catch((error: unknown) => error)
  if (outcome instanceof ReadFailure) return outcome
  throw new Error('the reading did not fail', { cause: outcome })
}

/** Bytes of a string of code points below 256. */
export function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0))
}
