// What of a title counts when it is compared with another: letters, digits and the punctuation inside.
//
//   Kystbanens fremtid - Tillæg        the contents: an addition, left out
//   Kystbanens  Fremtid.               the heading: blanks, capitals and the final period do not count
import { squashTitle } from '../text/squash.ts'

// ` - Tillæg`, ` (lukket punkt)`: when the item was added, and to whom it is open; no part of its name.
const ADDITION = /\s?[-–—(]\s?(?:tillæg\p{L}*|lukket(?: punkt| sag)?|lukkede? punkter?)\)?\.?$/iu
const MARKS = /["'“”„»«’‘´`\p{Pd}]/gu

/** The title for comparing. */
export const titleKey = (title: string): string =>
  squashTitle(title.normalize('NFC').trim().replace(ADDITION, '').replace(MARKS, '')).replace(/[.,:;!?…]+$/u, '')
