// Page furniture that shows by its wording alone, in any typesetting. Each form must claim the whole line.

/** Page numbers: `SIDE | 7`, `SIDE 2`, `Side 3 af 40`, `Side 3/40`, `- 7 -`. */
const PAGE_NUMBER =
  /^(?:side|s\.)\s*(?:[|:]\s*)?\d{1,4}(?:\s*(?:af|\/|\|)\s*\d{1,4})?$|^[-–]\s?\d{1,4}\s?[-–]$|^\d{1,4}\s?(?:\/|af)\s?\d{1,4}$/iu

/** Running heads: `KKR Hovedstaden | 16-06-2026`, alone or with the page number beside it. */
const RUNNING_HEAD =
  /^KKR [\p{Alpha} ]{3,24}\s?\|\s?\d{1,2}[-.]\d{1,2}[-.]\d{4}(?:\s+side\s*(?:[|:]\s*)?\d{1,4}(?:\s*af\s*\d{1,4})?)?$/iu

/** May a line be one of them? All of them end in a figure or a dash, and few lines do. @param text a line's view */
export const endsAsFurniture = (text: string): boolean => /[\d–-]/u.test(text.trimEnd().slice(-1))

/** A page number or a running head by its wording; `null` when it is neither. @param words a line's view, tabs made blanks */
export function readFurnitureForm(words: string): 'page-number' | 'running-head' | null {
  if (PAGE_NUMBER.test(words)) return 'page-number'
  return words.includes('|') && RUNNING_HEAD.test(words) ? 'running-head' : null
}
