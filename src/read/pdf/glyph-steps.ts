// How far the glyphs of a text reach, in the text's own units: 1 is the width of its coordinate system.
//   [ {unicode: 'K', width: 667}, -80, {unicode: 'K', width: 667} ]   at size 10: from 0 to 14.14

/** What of the graphics state says how wide glyphs are. */
export interface Spacing {
  readonly size: number
  readonly charSpacing: number
  readonly wordSpacing: number
  readonly stretch: number
}

/** How far a text reaches from where it begins, and where it ends: most texts need no look at each of their letters. */
export function reachOf(glyphs: unknown, spacing: Spacing): { from: number; to: number; end: number } {
  let from = 0
  let to = 0
  let end = 0
  if (Array.isArray(glyphs)) {
    for (const glyph of glyphs as unknown[]) {
      end += stepOf(glyph, spacing)
      if (end < from) from = end
      else if (end > to) to = end
    }
  }
  return { from, to, end }
}

/** By how much a glyph, or the gap that a number is, moves what follows, in the text's own units. */
function stepOf(glyph: unknown, spacing: Spacing): number {
  if (typeof glyph === 'number') return (-glyph / 1000) * spacing.size * spacing.stretch
  if (!isGlyph(glyph)) return 0
  const own = (typeof glyph.width === 'number' ? glyph.width / 1000 : 0) * spacing.size
  const gap = spacing.charSpacing + (glyph.isSpace === true ? spacing.wordSpacing : 0)
  return (own + gap) * spacing.stretch
}

interface Glyph {
  readonly unicode: unknown
  readonly width?: unknown
  readonly isSpace?: unknown
}

const isGlyph = (glyph: unknown): glyph is Glyph => typeof glyph === 'object' && glyph !== null && 'unicode' in glyph

/** The glyphs and gaps of a text, with their widths in the text's own units; gaps are no letters. */
export function* placesOf(glyphs: unknown, spacing: Spacing): Generator<{ letter: boolean; width: number }> {
  if (!Array.isArray(glyphs)) return
  for (const glyph of glyphs as unknown[]) {
    const letter = isGlyph(glyph) && /\S/u.test(String(glyph.unicode))
    yield { letter, width: stepOf(glyph, spacing) }
  }
}
