// Claims a case line: the case number and the initials of those who prepared it.
//
//   SAG-2026-00802 hdc/jebj      SAG NR.: jhp/egl      SAG-2012-01234
//   Sagen er udsat               <- no: a sentence

import type { Line } from '../text/source.ts'
import { SIDE_WORDS } from '../vocabulary/cover-lines.ts'
import { CASE_LABEL } from '../vocabulary/agenda-sections.ts'

/** What a case line says. Indices into the line's text, half-open. */
export interface CaseLine {
  /** `SAG-2026-00802`; `null` for initials only. */
  readonly number: string | null
  readonly initials: readonly string[]
}

const BEGINNING = /^[SJ]/iu
const CASE_NUMBER = /^SAG[-\s]?(?<year>\d{4})[-\s]?(?<serial>\d{3,6})(?:(?:\s*[,:])?\s+(?<rest>\S.*))?$/iu
const INITIALS = /^\p{Alpha}{2,5}\d?(?:(?:\s?[/,;+&]\s?|\s)\p{Alpha}{2,5}\d?)*$/u
const NUMBER_FIRST =
  /^(?<number>SAG-\d{4}-\d{3,6}|\d{2,4}[-/.]\d{2,6}(?:[-/.]\d{1,6})?|\d{5,8})(?:\s+(?<rest>\S.*))?$/iu

const split = (initials: string): string[] => initials.split(/[\s/,;+&]+/u)

/** Reads a case line; `null` when the text is none. @param text a line's view */
export function readCaseLine(text: string): CaseLine | null {
  if (text.length > 80 || !BEGINNING.test(text)) return null
  const numbered = CASE_NUMBER.exec(text)?.groups
  if (numbered !== undefined) {
    const number = `SAG-${numbered['year'] ?? ''}-${numbered['serial'] ?? ''}`
    const rest = numbered['rest']
    if (rest === undefined) return { number, initials: [] }
    return INITIALS.test(rest) ? { number, initials: split(rest) } : null
  }
  const rest = CASE_LABEL.exec(text)?.groups?.['rest']
  if (rest === undefined) return null
  if (rest === '') return { number: null, initials: [] }
  if (INITIALS.test(rest)) return { number: null, initials: split(rest) }
  const both = NUMBER_FIRST.exec(rest)?.groups
  if (both === undefined) return null
  const initials = both['rest']
  if (initials === undefined) return { number: both['number'] ?? null, initials: [] }
  return INITIALS.test(initials) ? { number: both['number'] ?? null, initials: split(initials) } : null
}

/**
 * Does a line that looks like a case line belong to the publisher's side column on the cover? There others of its kind
 * stand beside it; below an item's heading it stands alone.
 *
 *   Jnr 01.02.03 A08
 *   Sagsid 00018734      <- this one
 *   Ref ABC/DEF
 */
export const isOfSideColumn = (lines: readonly Line[], i: number): boolean =>
  [i - 1, i + 1].some((at) => SIDE_WORDS.test(lines[at]?.text ?? ''))
