// What reading directly may cost before a PDF is left to the engine, which can be stopped from outside. Counted, not
// timed, so that the same PDF always takes the same way. The real minutes (40 pages) cost about a tenth.
import { unsupported } from './unsupported.ts'

/** Bytes that streams may hold when they are unpacked, all together. */
const BYTES = 48 * 1024 * 1024
/** Operators and letters of all pages, and objects read. */
const STEPS = 3_000_000
/** Objects within objects, forms within forms. */
export const DEPTH = 32

/** What is left to spend on one PDF. */
export class Budget {
  #bytes = BYTES
  #steps = STEPS

  /** How many bytes the next stream may hold. */
  get bytes(): number {
    return this.#bytes
  }

  /** @throws {Unsupported} when it is too much */
  takeBytes(count: number): void {
    this.#bytes -= count
    if (this.#bytes <= 0) unsupported('streams too large')
  }

  /** @throws {Unsupported} when it is too much */
  takeSteps(count: number): void {
    this.#steps -= count
    if (this.#steps < 0) unsupported('too much to draw')
  }
}
