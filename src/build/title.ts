// Reads the title, however its letters are spaced.
//
//   R E F E R AT 2 0 1 5      K K R S Y D D A N M A R K      Dagsorden til møde i KKR Sjælland den 3. marts 2020
//   compared with all blanks squeezed out
import type { Referat } from '../referat.ts'
import { lineWords } from '../text/passage.ts'
import type { Line } from '../text/source.ts'
import { squash } from '../text/squash.ts'
import { DOCUMENT_KINDS } from '../vocabulary/cover-labels.ts'
import { KKR_TITLE } from '../vocabulary/look-alikes.ts'
import { REGION_LIST, type RegionEntry } from '../vocabulary/regions.ts'

export interface Title {
  readonly kind: Referat['kind']
  readonly year: number | null
  readonly region: RegionEntry | null
}

const KINDS = DOCUMENT_KINDS.flatMap(({ kind, forms }) => forms.map((form) => ({ kind, form })))

const squeezed = (line: Line): string => squash(lineWords(line)).toLowerCase()

/** The region a text names as a KKR's: "KKR SJÆLLAND", "K K R S J Æ L L AN D". */
function regionIn(text: string): RegionEntry | null {
  const named = KKR_TITLE.exec(text)?.groups?.['region']?.toLowerCase()
  return REGION_LIST.find(({ key }) => key === named) ?? null
}

/** Does the text name a KKR? */
export const isKkrTitle = (text: string): boolean => regionIn(squash(text)) !== null || regionIn(text) !== null

/** Reads kind, year and region. @param lines of the cover, the statement left out, in reading order */
export function readTitle(lines: readonly Line[]): Title {
  let kind: Referat['kind'] = null
  let year: number | null = null
  let region: RegionEntry | null = null
  lines.forEach((line, i) => {
    const text = squeezed(line)
    const found = KINDS.find(
      ({ form }) => text.startsWith(form) || text.startsWith(`udkasttil${form}`) || text.startsWith(`udkast${form}`),
    )
    if (kind === null && found !== undefined) {
      kind = found.kind
      const digits = /(?:19|20)\d\d/u.exec(text.slice(found.form.length))?.[0]
      if (digits !== undefined && !/\d{1,2}\.?(?:\p{L}{3,9}|[-./]\d{1,2}[-./])(?:19|20)\d\d/u.test(text))
        year = Number(digits)
    }
    // The name may stand over two lines: `KKR` / `HOVEDSTADEN`.
    const below = lines[i + 1]
    const pair = text + (below === undefined ? '' : squeezed(below))
    region ??= regionIn(lineWords(line)) ?? regionIn(text) ?? (text === 'kkr' ? regionIn(pair) : null)
  })
  return { kind, year, region }
}
