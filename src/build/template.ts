// Which layout family a cover belongs to.
import { oneOf } from '../text/compare.ts'
import type { Line } from '../text/source.ts'
import { TEMPLATES } from '../vocabulary/templates.ts'

/**
 * Recognises the family of a cover.
 * @param cover the cover's lines
 * @param body the KKR that the document names; `null` when it names none
 * @returns the family's name; `null` when the cover shows none
 */
export function recogniseTemplate(cover: readonly Line[], body: string | null): string | null {
  if (body === null) return null
  const shows = (forms: readonly string[]): boolean => cover.some((line) => oneOf(forms)(line.text))
  return TEMPLATES.find(({ statements }) => shows(statements))?.name ?? null
}
