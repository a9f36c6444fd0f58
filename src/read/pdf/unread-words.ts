// Words that lie on a page without being part of it: filled into a form, written there afterwards, or drawn in the box
// of a signature. They are not read, since nobody can tell where among the lines they belong; that they are there is told.
import type { Annotation } from './pdf-types.ts'

/** How many fields, notes and signatures hold words. */
export interface Notes {
  readonly fields: number
  readonly notes: number
  readonly signatures: number
}

/** Kinds that hold no words of their own. */
const WORDLESS: readonly (string | undefined)[] = ['Link', 'Popup', 'Widget']

/** Hidden, or not for the screen (PDF 32000-1, table 165). */
const UNSEEN = 0b100010

/**
 * Counts what was filled in, noted or signed on a page.
 * @param lettered ids of the annotations that letters are drawn for
 */
export function unreadWords(annotations: readonly Annotation[], lettered: ReadonlySet<string>): Notes {
  const seen = annotations.filter(({ annotationFlags = 0 }) => (annotationFlags & UNSEEN) === 0)
  const isLettered = ({ id }: Annotation): boolean => id !== undefined && lettered.has(id)
  const fields = seen.filter(({ subtype, fieldType, fieldValue }) => {
    return subtype === 'Widget' && fieldType !== 'Btn' && hasWords(fieldValue)
  })
  const notes = seen.filter((annotation) => {
    // The word of a stamp is often drawn and nothing else.
    const isSaid = hasWords(annotation.contentsObj?.str) || isLettered(annotation)
    return !WORDLESS.includes(annotation.subtype) && isSaid
  })
  // "Underskrevet af Anna Berg, 20.11.2026 10.15"; a signature that is not seen has no words, nor has an unsigned box.
  const signatures = seen.filter((annotation) => annotation.fieldType === 'Sig' && isLettered(annotation))
  return { fields: fields.length, notes: notes.length, signatures: signatures.length }
}

function hasWords(value: unknown): boolean {
  return Array.isArray(value) ? value.some(hasWords) : typeof value === 'string' && /\S/u.test(value)
}
