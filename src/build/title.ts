// Reads the title, however its letters are spaced.
//
//   R E F E R AT 2 0 1 5      K K R S Y D D A N M A R K      Dagsorden til møde i KKR Sjælland den 3. marts 2020
//   compared with all blanks squeezed out
import type { Referat } from '../referat.ts'
import { COUNCIL_LINE, FURTHER_COUNCIL, GOES_ON } from '../danish/title-line.ts'
import { oneOf } from '../text/compare.ts'
import { lineWords } from '../text/passage.ts'
import type { Line } from '../text/source.ts'
import { squash } from '../text/squash.ts'
import { DOCUMENT_KINDS, TEMPLATES } from '../vocabulary/cover-labels.ts'
import { KKR_TITLE } from '../vocabulary/look-alikes.ts'
import { REGION_LIST, type RegionEntry } from '../vocabulary/regions.ts'

export interface Title {
  readonly kind: Referat['kind']
  readonly year: number | null
  readonly region: RegionEntry | null
  /** Further councils that met with it. */
  readonly jointWith: readonly RegionEntry[]
}

const KINDS = DOCUMENT_KINDS.flatMap(({ kind, forms }) => forms.map((form) => ({ kind, form })))

const squeezed = (line: Line): string => squash(lineWords(line)).toLowerCase()

/** The region a text names as a KKR's: "KKR SJÆLLAND", "K K R S J Æ L L AN D". */
function regionIn(text: string): RegionEntry | null {
  const named = KKR_TITLE.exec(text)?.groups?.['region']?.toLowerCase()
  return REGION_LIST.find(({ key }) => key === named) ?? null
}

const regionOf = (key: string | undefined): RegionEntry | null => REGION_LIST.find((entry) => entry.key === key) ?? null

/** The councils that a line of the title names, one behind the other. @param text its words, or its letters squeezed */
function councilsIn(text: string): RegionEntry[] {
  const alone = regionOf(COUNCIL_LINE.exec(squash(text).toLowerCase())?.groups?.['region'])
  const first = KKR_TITLE.exec(text)
  if (first === null) return alone === null ? [] : [alone]
  const found = [regionOf(first.groups?.['region']?.toLowerCase())]
  let rest = squash(text.slice(first.index + first[0].length)).toLowerCase()
  for (;;) {
    const next = FURTHER_COUNCIL.exec(rest.slice(0, 60))
    if (next === null) break
    found.push(regionOf(next.groups?.['region']))
    rest = rest.slice(next[0].length)
  }
  // A line that names a council in passing (`i forlængelse af KKR Sjællands møde`) does not say that it met.
  return found.length > 1 || alone !== null ? found.filter((region) => region !== null) : []
}

/** Does the text name a KKR? */
export const isKkrTitle = (text: string): boolean => regionIn(squash(text)) !== null || regionIn(text) !== null

/** Is the line a title: `REFERAT 2026`, `KKR SJÆLLAND`? */
export const isTitle = (text: string): boolean => {
  const letters = squash(text).toLowerCase()
  return COUNCIL_LINE.test(letters) || KINDS.some(({ form }) => letters.replace(/\d{4}$/u, '') === form)
}

/** Reads kind, year and region. @param lines of the cover, the statement left out, in reading order */
export function readTitle(lines: readonly Line[]): Title {
  let kind: Referat['kind'] = null
  let year: number | null = null
  let region: RegionEntry | null = null
  const councils = new Set<RegionEntry>()
  for (const [i, line] of lines.entries()) {
    const text = squeezed(line)
    const found = KINDS.find(
      ({ form }) => text.startsWith(form) || text.startsWith(`udkasttil${form}`) || text.startsWith(`udkast${form}`),
    )
    if (kind === null && found !== undefined) {
      kind = found.kind
      const digits = /(?:19|20)\d\d/u.exec(text.slice(found.form.length))?.[0]
      if (digits !== undefined && !/\d{1,2}\.?(?:\p{Alpha}{3,9}|[-./]\d{1,2}[-./])(?:19|20)\d\d/u.test(text))
        year = Number(digits)
    }
    // The name may stand over two lines: `KKR` / `HOVEDSTADEN`.
    const below = lines[i + 1]
    const pair = text + (below === undefined ? '' : squeezed(below))
    region ??= regionIn(lineWords(line)) ?? regionIn(text) ?? (text === 'kkr' ? regionIn(pair) : null)
    for (const council of [...councilsIn(lineWords(line)), ...councilsIn(text)]) councils.add(council)
    // `KKR HOVEDSTADEN OG` / `KKR SJÆLLAND`
    if (GOES_ON.test(text)) for (const council of councilsIn(pair)) councils.add(council)
  }
  if (region !== null) councils.delete(region)
  return { kind, year, region, jointWith: [...councils] }
}

/**
 * Recognises the layout family of a cover.
 * @param cover the cover's lines
 * @param body the KKR that the document names; `null` when it names none
 * @returns the family's name; `null` when the cover shows none
 */
export function recogniseTemplate(cover: readonly Line[], body: string | null): string | null {
  if (body === null) return null
  const shows = (forms: readonly string[]): boolean => {
    const isOne = oneOf(forms)
    return cover.some((line) => isOne(line.text))
  }
  return TEMPLATES.find(({ statements }) => shows(statements))?.name ?? null
}
