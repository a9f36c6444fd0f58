// What reading noticed about a document that could be read, but not without doubt. A closed list; its order is the order
// in which warnings are given. The words of a detail are English and stand on one line; they never quote the document.
//   { "code": "encoding-guessed", "detail": "windows-1252" }

/** Every doubt that reading can have. */
export const SOURCE_WARNINGS = [
  /** The PDF's structure is damaged; what the engine could mend was read, and something may be missing. */
  'repaired',
  /** A font of the PDF is damaged, so letters may be missing or wrong. */
  'broken-fonts',
  /** Characters that stand for no letter, or a long text without a Danish word in it. */
  'garbled',
  /** Characters that nobody sees but that change what is seen: direction marks, zero width inside words, controls. */
  'controls',
  /** Words that are struck out: they are in the source text, and in no value. */
  'struck-text',
  /** A Word file with changes that are not settled: what was inserted is read, what was deleted is not. */
  'tracked-changes',
  /** Comments in the margin of a Word file, which are not read. */
  'comments',
  /** Words that a reader of the page does not see. */
  'hidden-text',
  /** Words that lie unseen over a picture of the page: a program has read them off it. */
  'ocr-text',
  /** Words that were filled into a form, which are not read. */
  'form-fields-not-read',
  /** Words that were written onto the pages afterwards, which are not read. */
  'annotations-not-read',
  /** Words in the boxes of signatures, which are not read: "Underskrevet af Anna Berg". */
  'signatures-not-read',
  /** Files that are attached to a PDF, or make up a portfolio; they are not read. The detail names them. */
  'attachments',
  /** The text does not say how its letters are encoded; the detail names what it was read as. */
  'encoding-guessed',
  /** Bytes that are no characters; each is U+FFFD in the text. */
  'invalid-bytes',
  /** Letters that were encoded twice, and are shown as two signs each. */
  'encoded-twice',
] as const
export type SourceWarningCode = (typeof SOURCE_WARNINGS)[number]

/** A doubt about a document. */
export interface SourceWarning {
  readonly code: SourceWarningCode
  /** Which, where or how many; one line. */
  readonly detail: string
}

/** The warnings in the order of the list. @param warnings at most one of each code */
export function inListedOrder(warnings: readonly SourceWarning[]): SourceWarning[] {
  const rank = ({ code }: SourceWarning): number => SOURCE_WARNINGS.indexOf(code)
  return warnings.toSorted((a, b) => rank(a) - rank(b))
}

/** A number of things in words: `3 letters`, `1 letter`. */
export const amount = (count: number, noun: string): string => `${String(count)} ${noun}${count === 1 ? '' : 's'}`
