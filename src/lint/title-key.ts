// What of a title counts when it is compared with another: letters, digits and the punctuation inside.
//
//   Kystbanens fremtid - Tillæg        the contents: an addition, left out
//   Kystbanens  Fremtid.               the heading: blanks, capitals and the final period do not count
import { squash } from '../text/squash.ts'

// ` - Tillæg`, ` (lukket punkt)`: when the item was added, and to whom it is open; no part of its name.
const ADDITION = /\s?[-–—(]\s?(?:tillæg\p{L}{0,12}|lukket(?: punkt| sag)?|lukkede? punkter?)\)?\.?$/iu
const MARKS = /["'“”„»«’‘´`\p{Pd}]/gu
const FINAL = '.,:;!?…·'

/** The title for comparing. */
export function titleKey(title: string): string {
  const key = squash(title.normalize('NFC').trim().replace(ADDITION, '').replace(MARKS, '')).toLowerCase()
  let end = key.length
  while (end > 0 && FINAL.includes(key.charAt(end - 1))) end--
  return key.slice(0, end)
}
