// What a document's fonts tell: weight and slant by name, and whether their hyphens get lost.
import { type FontStyle, fontStyle } from './font-style.ts'
import type { PdfPage } from './pdf-types.ts'

export interface Font extends FontStyle {
  /** Draws hyphens that the engine takes for a sign nobody sees. */
  readonly hidesHyphens: boolean
  /** Parts of the font size, by character. */
  readonly widths: ReadonlyMap<string, number>
}

/** The fonts seen so far, by the engine's id. */
export type Fonts = Map<string, Font>

/**
 * Learns the fonts of a page. A font is known only once the page's operators have been read.
 * @param ids the fonts of the page
 */
export function learnFonts(page: Pick<PdfPage, 'commonObjs'>, ids: readonly string[], fonts: Fonts): void {
  for (const id of ids) {
    if (fonts.has(id)) continue
    const font = page.commonObjs.has(id) ? page.commonObjs.get(id) : null
    const map = font?.toUnicode?._map ?? {}
    const hidesHyphens = Object.values(map).includes('\u00ad')
    fonts.set(id, { ...fontStyle(font?.name), hidesHyphens, widths: widthsOf(map, font?.widths ?? {}) })
  }
}

function widthsOf(
  map: Readonly<Record<string, unknown>>,
  widths: Readonly<Record<string, unknown>>,
): Map<string, number> {
  const found = new Map<string, number>()
  for (const [code, char] of Object.entries(map)) {
    const width = widths[code]
    if (typeof char === 'string' && typeof width === 'number') found.set(char, width / 1000)
  }
  return found
}
