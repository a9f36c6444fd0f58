// The glyphs that a text operator shows, part by part. Many programs draw each letter by itself, with a gap behind it: so
// a part is no list of its own, but what lies between two places in the list of all.
//   [(Si) -20 (de) 0 (r)] TJ      glyphs S i d e r    parts up to 2 and 5    gaps -20 and 0
import type { DirectFont } from './font.ts'
import type { Glyph } from './glyphs.ts'
import type { ShownText } from './shown-text.ts'
import type { TextState } from './text-state.ts'

/** Used again for each operator, so that nothing need be made for it. */
export class ShownGlyphs {
  readonly glyphs: Glyph[] = []
  /** How many glyphs and gaps of the operand there are. */
  count = 0
  numbers = 0
  /** Parts: where they end among the glyphs, and the gap behind each in thousandths of the font size, to the left. */
  parts = 0
  readonly ends: number[] = []
  readonly gaps: number[] = []
  /** How far the glyphs reach from where they begin, and where they end, as the engine's drawing operators have it. */
  from = 0
  to = 0
  end = 0

  /** Takes the last operand. @throws {Unsupported} on half a code */
  take({ bytes, start, count: all, ends, gaps }: ShownText, font: DirectFont, state: TextState): void {
    const { glyphs } = this
    const { fontSize, charSpacing, wordSpacing, stretch } = state
    let [count, parts, numbers, at] = [0, 0, 0, start]
    let [from, to, reached] = [0, 0, 0]
    // Also an empty string is shown: the engine moves on by one space between letters.
    let isShown = false
    for (let part = 0; part < all; part++) {
      const end = ends[part] ?? -1
      if (end >= 0) {
        const before = count
        count = font.addGlyphs(bytes, at, end, glyphs, count)
        for (let i = before; i < count; i++) {
          const glyph = glyphs[i]
          if (glyph === undefined) continue
          const own = (glyph.width / 1000) * fontSize
          reached += (own + (charSpacing + (glyph.isSpace ? wordSpacing : 0))) * stretch
          if (reached < from) from = reached
          else if (reached > to) to = reached
        }
        isShown = true
        at = end
        continue
      }
      numbers++
      const gap = gaps[part] ?? 0
      if (gap === 0) continue
      reached += (-gap / 1000) * fontSize * stretch
      if (reached < from) from = reached
      else if (reached > to) to = reached
      this.ends[parts] = count
      this.gaps[parts++] = gap
      isShown = false
    }
    if (isShown) {
      this.ends[parts] = count
      this.gaps[parts++] = 0
    }
    this.count = count
    this.numbers = numbers
    this.parts = parts
    this.from = from
    this.to = to
    this.end = reached
  }
}
