// Tells a line of a paper's title, however its letters are spaced.
//
//   REFERAT 2026      D A G S O R D E N 2 0 1 5      TILLÆGSDAGSORDEN 2023      K K R S J Æ L L AN D
import { mayBeAmong } from '../text/first-letters.ts'
import { squash } from '../text/squash.ts'
import { DOCUMENT_KINDS, SUPPLEMENT_TITLES } from '../vocabulary/cover-labels.ts'
import { REGION_LIST } from '../vocabulary/regions.ts'

/** What a line of a title names. */
export type TitleLine = 'referat' | 'dagsorden' | 'supplement' | 'council'

const KINDS = new Map<string, TitleLine>([
  ...DOCUMENT_KINDS.flatMap(({ kind, forms }) => forms.map((form) => [form, kind] as const)),
  ...SUPPLEMENT_TITLES.map((form) => [form, 'supplement'] as const),
  ...REGION_LIST.map(({ body }) => [squash(body).toLowerCase(), 'council'] as const),
])
const LONGEST = 60
const mayBeTitle = mayBeAmong(KINDS.keys())

/** What a line that is a title, and nothing but a title in capitals or large letters, names; else `null`. @param text a line's view */
export function readTitleLine(text: string): TitleLine | null {
  if (text.length > LONGEST || !/^\p{Upper}/u.test(text)) return null
  const year = text.search(/\d/u)
  if (!mayBeTitle(year < 0 ? text : text.slice(0, year))) return null
  const letters = squash(text)
  const words = letters.replace(/(?:19|20)\d\d$/u, '')
  const read = KINDS.get(words.toLowerCase()) ?? null
  // `Dagsorden` alone heads the contents: a title has its year, or its letters are capitals.
  return read === null || words !== letters || words === words.toUpperCase() ? read : read === 'council' ? read : null
}

// `KKR Hovedstaden og Sjælland`, `KKR MIDTJYLLAND / KKR NORDJYLLAND`; squeezed: `KKRHOVEDSTADENOGKKRSJÆLLAND`
//                 ^^^^^^^^^^^^                ^^^^^^^^^^^^^^^^^                              ^^^^^^^^^^^^^
export const FURTHER_COUNCIL =
  /^(?:sammen)?(?:og|med|samt|mellem|,|&|\/|\+|-|–)(?:kkr|kommunekontaktråd(?:et)?)?(?:region)?(?<region>hovedstaden|sjælland|syddanmark|midtjylland|nordjylland)(?!s(?!amt))/u

/** A line that names a council and nothing else, its letters squeezed. */
export const COUNCIL_LINE =
  /^(?:fælles(?:møde)?med|og|samt|fællesmødei)?(?:kkr|kommunekontaktråd(?:et)?)(?<region>hovedstaden|sjælland|syddanmark|midtjylland|nordjylland)$/u

/** A line that goes on with a further council on the next: `KKR HOVEDSTADEN OG`. Its letters squeezed. */
export const GOES_ON = /(?:og|samt|med|[,&/])$/u
