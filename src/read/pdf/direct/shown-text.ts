// What the text operators of a page show: the bytes of their strings one after the other, and where the gaps are. No
// string is made of them, for most are of one letter.
//   [<24> 5 <24> <11> -7] TJ     bytes 24 24 11    parts up to the first and the third byte    gaps 5 and -7

/** The strings of a page, and the last operand part by part: a part is what stands before one gap. */
export class ShownText {
  bytes = new Uint8Array(1024)
  /** How many bytes there are, and where those of the last operand begin. */
  used = 0
  start = 0
  /** Parts of the last operand: where they end, and the gap behind each in thousandths of the font size, to the left. */
  parts = 0
  ends = new Int32Array(256)
  gaps = new Float64Array(256)
  /** How many gaps it has, with those of no width. */
  numbers = 0
  /** Has one of its strings an odd number of bytes? Then a font of two bytes a code cannot show it. */
  isOdd = false
  /** Has the last part no gap yet? */
  private isOpen = false

  /** A new operand begins. @param most how many bytes it may have */
  begin(most: number): void {
    if (this.used + most > this.bytes.length) {
      const grown = new Uint8Array(Math.max(2 * this.bytes.length, this.used + most))
      grown.set(this.bytes)
      this.bytes = grown
    }
    this.start = this.used
    this.parts = this.numbers = 0
    this.isOdd = this.isOpen = false
  }

  /** The operand is none after all. */
  forget(): void {
    this.used = this.start
    this.parts = 0
  }

  /** The string ends whose bytes were added. Also an empty one is a part. @param used how many bytes there are now */
  endString(used: number): void {
    if ((used - this.used) % 2 !== 0) this.isOdd = true
    this.used = used
    if (!this.isOpen) this.addPart()
    this.ends[this.parts - 1] = used
  }

  addGap(gap: number): void {
    this.numbers++
    if (gap === 0) return
    if (!this.isOpen) this.addPart()
    this.gaps[this.parts - 1] = gap
    this.isOpen = false
  }

  private addPart(): void {
    const { parts } = this
    if (parts === this.ends.length) {
      const [ends, gaps] = [new Int32Array(2 * parts), new Float64Array(2 * parts)]
      ends.set(this.ends)
      gaps.set(this.gaps)
      this.ends = ends
      this.gaps = gaps
    }
    this.ends[parts] = this.used
    this.gaps[parts] = 0
    this.parts++
    this.isOpen = true
  }
}
