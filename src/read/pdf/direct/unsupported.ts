import type { NotPlain } from '../../read-options.ts'

/** A PDF, or something in it, that is left to the PDF engine. It says nothing against the PDF, unless it is damaged. */
export class Unsupported extends Error {
  override name = 'Unsupported'
  /** `damaged`: no program writes this, something was lost. The engine reads on, and may say nothing. */
  readonly why: NotPlain

  constructor(what: string, why: NotPlain) {
    super(what)
    this.why = why
  }
}

/**
 * Leaves the PDF to the engine.
 * @param what was met, for whoever wonders why
 * @throws {Unsupported} always
 */
export function unsupported(what: string): never {
  throw new Unsupported(what, 'special')
}

/**
 * Leaves a damaged PDF to the engine; the damage is told, whatever the engine says.
 * @throws {Unsupported} always
 */
export function damaged(what: string): never {
  throw new Unsupported(what, 'damaged')
}

/**
 * Leaves a PDF to the engine, or to who may spend more on it.
 * @throws {Unsupported} always
 */
export function costly(what: string): never {
  throw new Unsupported(what, 'costly')
}
