// The letters that a page's operators draw, as the program that made the PDF wrote them: with its own blanks, and with
// the signs that the engine leaves out of its text, but without places.
import type { OperatorList } from './pdf-types.ts'

/**
 * The drawn letters of a page.
 * @returns in the order of the content stream
 */
export function drawnText({ argsArray }: Pick<OperatorList, 'argsArray'>): string {
  return argsArray.flatMap((args) => (Array.isArray(args?.[0]) ? glyphs(args[0]) : [])).join('')
}

function glyphs(shown: readonly unknown[]): string[] {
  return shown.flatMap((glyph) => {
    const isGlyph = typeof glyph === 'object' && glyph !== null && 'unicode' in glyph
    return isGlyph && typeof glyph.unicode === 'string' ? glyph.unicode : []
  })
}
