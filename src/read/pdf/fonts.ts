// What a document's fonts tell: weight and slant by name, and whether their hyphens get lost.
import { type FontStyle, fontStyle } from './font-style.ts'
import type { PdfPage } from './pdf-types.ts'

export interface Font extends FontStyle {
  /** Draws hyphens that the engine takes for a sign nobody sees. */
  readonly hidesHyphens: boolean
}

/** The fonts seen so far, by the engine's id. */
export type Fonts = Map<string, Font>

/**
 * Learns the fonts of a page. A font is known only once the page's operators have been read, which is done for pages
 * that show a new one.
 * @param ids the fonts of the page
 */
export async function learnFonts(page: PdfPage, ids: readonly string[], fonts: Fonts): Promise<void> {
  if (ids.every((id) => fonts.has(id))) return
  await page.getOperatorList()
  for (const id of ids) {
    const font = page.commonObjs.has(id) ? page.commonObjs.get(id) : null
    const hidesHyphens = Object.values(font?.toUnicode?._map ?? {}).includes('\u00ad')
    fonts.set(id, { ...fontStyle(font?.name), hidesHyphens })
  }
}
