/** A PDF, or something in it, that is left to the PDF engine. It says nothing against the PDF. */
export class Unsupported extends Error {
  override name = 'Unsupported'
}

/**
 * Leaves the PDF to the engine.
 * @param what was met, for whoever wonders why
 * @throws {Unsupported} always
 */
export function unsupported(what: string): never {
  throw new Unsupported(what)
}
