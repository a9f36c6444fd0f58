// How far a text reaches from where it begins, as the engine's drawing operators have it.

/** Used again for each operator, so that nothing need be made for it. */
export class Reach {
  /** The outermost places of its letters, and where it ends. */
  from = 0
  to = 0
  end = 0

  set(from: number, to: number, end: number): void {
    this.from = from
    this.to = to
    this.end = end
  }
}
