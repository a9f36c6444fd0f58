// What reading directly may cost before a PDF is left to the engine, which can be stopped from outside. Counted, not
// timed, so that the same PDF always takes the same way. Whatever a file can ask for again and again must take from it.
import { costly } from './unsupported.ts'

/** What may be spent on one PDF. */
export interface Means {
  /** Bytes that may be looked at, packed and unpacked; those of pictures are not. Minutes of 40 pages have a megabyte. */
  readonly bytes: number
  /** Operators and letters of all pages, objects, and members of arrays. Minutes of 40 pages take 200,000. */
  readonly steps: number
}

export const AMPLE: Means = { bytes: 48 * 1024 * 1024, steps: 3_000_000 }
/** For where nothing can stop the reading: under a second, whatever the file. */
export const MODEST: Means = { bytes: 16 * 1024 * 1024, steps: 800_000 }
/** Objects within objects, forms within forms. */
export const DEPTH = 32

/** What is left to spend on one PDF. */
export class Budget {
  private bytesLeft: number
  private stepsLeft: number

  constructor({ bytes, steps }: Means) {
    this.bytesLeft = bytes
    this.stepsLeft = steps
  }

  /** How many bytes the next stream may hold. */
  get bytes(): number {
    return this.bytesLeft
  }

  /** @throws {Unsupported} when it is too much */
  takeBytes(count: number): void {
    this.bytesLeft -= count
    if (this.bytesLeft <= 0) costly('too much to read')
  }

  /** @throws {Unsupported} when it is too much */
  takeSteps(count: number): void {
    this.stepsLeft -= count
    if (this.stepsLeft < 0) costly('too much to draw')
  }
}
