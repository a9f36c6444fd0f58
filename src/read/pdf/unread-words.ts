// Words that lie on a page without being part of it: filled into a form, or written there afterwards. They are not read,
// since nobody can tell where among the lines they belong; that they are there is told.
import type { Annotation } from './pdf-types.ts'

/** How many fields and notes hold words. */
export interface Notes {
  readonly fields: number
  readonly notes: number
}

/** Kinds that hold no words of their own. */
const WORDLESS: readonly (string | undefined)[] = ['Link', 'Popup', 'Widget']

/** Hidden, or not for the screen (PDF 32000-1, table 165). */
const UNSEEN = 0b100010

/** Counts what was filled in or noted on a page. */
export function unreadWords(annotations: readonly Annotation[]): Notes {
  const seen = annotations.filter(({ annotationFlags = 0 }) => (annotationFlags & UNSEEN) === 0)
  const fields = seen.filter(({ subtype, fieldType, fieldValue }) => {
    return subtype === 'Widget' && fieldType !== 'Btn' && hasWords(fieldValue)
  })
  const notes = seen.filter(({ subtype, contentsObj }) => !WORDLESS.includes(subtype) && hasWords(contentsObj?.str))
  return { fields: fields.length, notes: notes.length }
}

function hasWords(value: unknown): boolean {
  return Array.isArray(value) ? value.some(hasWords) : typeof value === 'string' && /\S/u.test(value)
}
