// The glyphs that a page's operators show: which letters they are, and how far they reach, in the text's own units (1 is
// the width of its coordinate system).
//   [ {unicode: 'K', width: 667}, -80, {unicode: 'K', width: 667} ]   "KK"; at size 10 from 0 to 14.14
import type { Drawn, OperatorList, Spacing } from './pdf-types.ts'

interface Glyph {
  readonly unicode: unknown
  readonly width?: unknown
  readonly isSpace?: unknown
}

const isGlyph = (glyph: unknown): glyph is Glyph =>
  typeof glyph === 'object' && glyph !== null && (glyph as Partial<Glyph>).unicode !== undefined

const isLetter = (glyph: unknown): boolean => isGlyph(glyph) && /\S/u.test(String(glyph.unicode))

/** Are there letters among the glyphs of a text? */
export const hasLetters = (glyphs: unknown): boolean => Array.isArray(glyphs) && glyphs.some(isLetter)

/**
 * The letters that a page draws, as the program that made the PDF wrote them: with its own blanks, and with the signs
 * that the engine leaves out of its text, but without places.
 * @returns in the order of the content stream
 */
export function drawnText(drawn: Pick<OperatorList, 'argsArray'> | Drawn): string {
  if ('drawnText' in drawn) return drawn.drawnText
  return drawn.argsArray.flatMap((args) => (Array.isArray(args?.[0]) ? letters(args[0]) : [])).join('')
}

const letters = (shown: readonly unknown[]): string[] =>
  shown.flatMap((glyph) => (isGlyph(glyph) && typeof glyph.unicode === 'string' ? glyph.unicode : []))

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

/** By how much a glyph, or the gap that a number is, moves what follows. */
function stepOf(glyph: unknown, spacing: Spacing): number {
  if (typeof glyph === 'number') return (-glyph / 1000) * spacing.size * spacing.stretch
  if (!isGlyph(glyph)) return 0
  const own = (typeof glyph.width === 'number' ? glyph.width / 1000 : 0) * spacing.size
  const gap = spacing.charSpacing + (glyph.isSpace === true ? spacing.wordSpacing : 0)
  return (own + gap) * spacing.stretch
}

/** The glyphs and gaps of a text, with their widths; gaps are no letters. */
export function* placesOf(glyphs: unknown, spacing: Spacing): Generator<{ letter: boolean; width: number }> {
  if (!Array.isArray(glyphs)) return
  for (const glyph of glyphs as unknown[]) yield { letter: isLetter(glyph), width: stepOf(glyph, spacing) }
}
