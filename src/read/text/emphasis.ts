// Pairs the stars and underscores of one block. A single one needs word boundaries on its outer side; what finds no
// partner is the paper's own.
//   *Anvendelse af data**   the first star after "data" stays, the second closes
//   ^                   ^
//   markeret med * er       blanks on both sides: stays
//   3*4*5, a_b_c            inside words: stays
import { hide, mark, type Styles } from './styles.ts'

interface Opener {
  readonly at: number
  readonly length: number
}

const WORD = /[\p{Alpha}\p{N}\p{M}]/u
// What may follow an opening mark directly: not the punctuation that follows a footnote star.
const NO_START = /[\s.,:;!?)\]}]/u

/** A scanner of emphasis; give it the runs of a block from left to right. */
export class Emphasis {
  readonly #text: string
  readonly #start: number
  readonly #end: number
  readonly #styles: Styles
  readonly #open = new Map<string, Opener[]>()

  constructor(text: string, start: number, end: number, styles: Styles) {
    this.#text = text
    this.#start = start
    this.#end = end
    this.#styles = styles
  }

  /** Takes the run of equal marks at `at`; returns where it ends. */
  take(at: number): number {
    const sign = this.#text.charAt(at)
    let end = at
    while (end < this.#end && this.#text[end] === sign) end++
    const length = end - at
    if (length > 3) return end
    const before = at > this.#start ? this.#text.charAt(at - 1) : ' '
    const after = end < this.#end ? this.#text.charAt(end) : ' '
    const isWithinWords = sign === '*' && length > 1
    const opens = !NO_START.test(after) && (isWithinWords || !WORD.test(before))
    const closes = !/\s/u.test(before) && (isWithinWords || !WORD.test(after))
    if (!(closes && this.#close(sign, at, length)) && opens) this.#push(sign, at, length)
    return end
  }

  #stack(sign: string, length: number): Opener[] {
    const key = `${sign}${length}`
    const stack = this.#open.get(key) ?? []
    this.#open.set(key, stack)
    return stack
  }

  #push(sign: string, at: number, length: number): void {
    if (length !== 2) this.#stack(sign, 1).push({ at, length: 1 })
    if (length !== 1) this.#stack(sign, 2).push({ at: at + length - 2, length: 2 })
  }

  // Closes the strongest first; marks left over in front stay as they are.
  #close(sign: string, at: number, length: number): boolean {
    let end = at + length
    for (const strength of [2, 1]) {
      if (end - at < strength) continue
      const opener = this.#stack(sign, strength).pop()
      if (opener === undefined) continue
      hide(this.#styles, opener.at, opener.at + opener.length)
      hide(this.#styles, end - strength, end)
      const counts = strength === 2 ? this.#styles.bold : this.#styles.italic
      mark(counts, opener.at + opener.length, end - strength)
      end -= strength
    }
    return end < at + length
  }
}
