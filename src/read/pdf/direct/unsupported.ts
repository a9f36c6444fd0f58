/** A PDF, or something in it, that is left to the PDF engine. It says nothing against the PDF, unless it is damaged. */
export class Unsupported extends Error {
  override name = 'Unsupported'
  /** No program writes this: something was lost. The engine reads on, and may say nothing. */
  readonly isDamage: boolean

  constructor(what: string, isDamage = false) {
    super(what)
    this.isDamage = isDamage
  }
}

/**
 * Leaves the PDF to the engine.
 * @param what was met, for whoever wonders why
 * @throws {Unsupported} always
 */
export function unsupported(what: string): never {
  throw new Unsupported(what)
}

/**
 * Leaves a damaged PDF to the engine; the damage is told, whatever the engine says.
 * @throws {Unsupported} always
 */
export function damaged(what: string): never {
  throw new Unsupported(what, true)
}
