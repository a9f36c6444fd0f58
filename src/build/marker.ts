// Reads the marker in front of a list point.
//
//   · drøfter sagen     o Kommunerne …     1.1. Fælles takster     a) at …     16. juni 2026
//   ^                   ^                  ^^^^                    ^^          no: a date
import { BEHIND_NUMBERS } from '../vocabulary/abbreviations.ts'

export interface Marker {
  readonly printed: string
  /** Index in the text where the point's own words begin. */
  readonly textAt: number
  /** `glyph`: nothing but a list has it; `dash`: prose can begin a line with it, too; `count`: numbers and letters. */
  readonly kind: 'glyph' | 'dash' | 'count'
  /** Numbers: the last part, to see a list counting on. */
  readonly value: number | null
}

const GLYPH = /^(?<mark>[•·▪◦●○■□➢►‣⁃∙*§✓]|o(?=\s))\s*(?=\S)/u
const DASH = /^(?<mark>[-–—+])\s+(?=\S)/u
const COUNT =
  /^(?<mark>\d{1,2}(?:\.\d{1,2}){0,3}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}|\(?[a-zæøå][.)]|\(\d{1,2}\)|[ivx]{1,4}[.)])\s+(?<next>\S+)/u

/** Reads a list marker; `null` when the text has none. @param text a line's view */
export function readMarker(text: string): Marker | null {
  const dash = DASH.exec(text)
  if (dash?.groups?.['mark'] !== undefined)
    return { printed: dash.groups['mark'], textAt: dash[0].length, kind: 'dash', value: null }
  const glyph = GLYPH.exec(text)
  if (glyph?.groups?.['mark'] !== undefined) {
    const mark = glyph.groups['mark']
    if ((mark === 'o' || mark === '*') && !/^.\s/u.test(text)) return null
    return { printed: mark, textAt: glyph[0].length, kind: 'glyph', value: null }
  }
  const count = COUNT.exec(text)
  const mark = count?.groups?.['mark']
  const next = count?.groups?.['next'] ?? ''
  if (count === null || mark === undefined || BEHIND_NUMBERS.has(next.toLowerCase())) return null
  const value = mark.match(/\d+/gu)?.at(-1)
  return {
    printed: mark,
    textAt: count[0].length - next.length,
    kind: 'count',
    value: value === undefined ? null : Number(value),
  }
}

/** What a mark counts, to see a list counting on: `2.`, `b)` and `b.` are 2. */
export function countOf({ printed, value }: Marker): number | null {
  const letter = /^\(?(?<letter>[a-z])[.)]$/u.exec(printed)?.groups?.['letter']
  return letter === undefined ? value : (letter.codePointAt(0) ?? 0) - 96
}

/** So many points a recommendation has at most that are counted by letters: `o.` and `v.` are abbreviations. */
const MOST_LETTERS = 8

/** The place that a mark gives its point: `2.`, `b)` and `b.` are 2; `null` for marks that count nothing. */
export function numberOf(marker: Marker): number | null {
  const count = countOf(marker)
  return marker.value === null && count !== null && count > MOST_LETTERS ? null : count
}
