// What the text operators of a page show: the bytes of their strings one after the other, and where the gaps are. No
// string is made of them, for most are of one letter.
//   [<24> 5 <2411> -7] TJ     bytes 24 24 11    ends 1 - 3 -    gaps - 5 - -7

/** The strings of a page, and the last of them part by part. */
export class ShownText {
  bytes = new Uint8Array(1024)
  /** How many bytes there are, and where those of the last operand begin. */
  used = 0
  start = 0
  /** How many strings and gaps the last operand has. */
  count = 0
  /** By part: where a string ends; -1 for a gap. */
  readonly ends: number[] = []
  readonly gaps: number[] = []

  /** A new operand begins. @param most how many bytes it may have */
  begin(most: number): void {
    if (this.used + most > this.bytes.length) {
      const grown = new Uint8Array(Math.max(2 * this.bytes.length, this.used + most))
      grown.set(this.bytes)
      this.bytes = grown
    }
    this.start = this.used
    this.count = 0
  }

  /** The operand is none after all. */
  forget(): void {
    this.used = this.start
    this.count = 0
  }

  /** The string ends whose bytes were added. @param used how many bytes there are now */
  endString(used: number): void {
    this.used = used
    this.ends[this.count] = used
    this.gaps[this.count++] = 0
  }

  addGap(gap: number): void {
    this.ends[this.count] = -1
    this.gaps[this.count++] = gap
  }
}
