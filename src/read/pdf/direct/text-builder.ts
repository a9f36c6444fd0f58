// A string that is made letter by letter. Letters of one byte are gathered, and made a string of in one go: a string that
// grows by one letter at a time is a new object for each.

/** More letters than this are put together on the way. */
const MOST = 4096
/** Fewer letters than this are put together sooner than Node is asked to. */
const FEW = 8

/** Makes one string after the other. */
export class TextBuilder {
  /** How many letters are gathered. */
  private count = 0
  private readonly gathered = Buffer.allocUnsafeSlow(MOST)
  /** What was before them. */
  private before = ''

  /** Adds a UTF-16 unit. */
  add(unit: number): void {
    if (unit > 255 || this.count === MOST) {
      this.before = this.take()
      if (unit > 255) {
        this.before += String.fromCharCode(unit)
        return
      }
    }
    this.gathered[this.count++] = unit
  }

  addText(text: string): void {
    this.before = this.take() + text
  }

  get isEmpty(): boolean {
    return this.count === 0 && this.before === ''
  }

  /** The string; begins anew. */
  take(): string {
    const { gathered, count, before } = this
    this.count = 0
    this.before = ''
    if (count >= FEW) return before + gathered.toString('latin1', 0, count)
    let text = before
    for (let i = 0; i < count; i++) text += String.fromCharCode(gathered[i] ?? 0)
    return text
  }
}
