// How wide the letters of a font are (ISO 32000-1, 9.2.4 and 9.7.4.3), in thousandths of the font size.
import { countOf, type Dict, isArray, numberOf, type PdfObject } from './objects.ts'
import type { PdfFile } from './pdf-file.ts'
import { damaged, unsupported } from './unsupported.ts'

/** What a font says of itself (tables 111, 114 and 117 of the standard, and what is told of both). */
const SAID = new Set(
  'Type Subtype BaseFont Name FirstChar LastChar Widths FontDescriptor Encoding ToUnicode CIDSystemInfo DW W DW2 W2 CIDToGIDMap WMode'.split(
    ' ',
  ),
)
/** No letter is so wide. */
const WIDEST = 20_000

export interface Widths {
  readonly byCode: ReadonlyMap<number, number>
  readonly otherwise: number
}

/** `/FirstChar 32 /Widths [226 0 401]`. @throws {Unsupported} */
export function simpleWidths(file: PdfFile, font: Dict): Widths {
  const first = countOf(file.get(font, 'FirstChar'))
  const widths = file.array(font.get('Widths')) ?? withoutWidths(font)
  const last = file.get(font, 'LastChar')
  // A width too few or too many shifts all behind it: words come apart, and nobody would see why.
  if (typeof last === 'number' && widths.length !== last - first + 1) damaged('widths that are lost')
  const missing = file.dict(font.get('FontDescriptor'))?.get('MissingWidth')
  return {
    byCode: new Map(widths.map((width, i) => [first + i, widthOf(width)])),
    otherwise: missing === undefined ? 0 : numberOf(file.resolve(missing)),
  }
}

/** `/DW 1000 /W [3 [226 0 401] 10 12 500]`: codes from 3 on one by one, then 10 to 12 alike. @throws {Unsupported} */
export function compositeWidths(file: PdfFile, font: Dict): Widths {
  const otherwise = font.has('DW') ? Math.ceil(numberOf(file.get(font, 'DW'))) : 1000
  const byCode = new Map<number, number>()
  const list = file.array(font.get('W')) ?? []
  if (!font.has('W') && isMisnamed(font)) damaged('a font without widths')
  for (let i = 0; i < list.length;) {
    const first = countOf(list[i++])
    const next = list[i++]
    if (isArray(next)) {
      for (const [k, width] of next.entries()) byCode.set(first + k, widthOf(file.resolve(width)))
      continue
    }
    const last = countOf(next)
    const width = widthOf(list[i++])
    if (last - first > 65_535) unsupported('a strange range of widths')
    file.budget.takeSteps(Math.max(0, last - first))
    for (let code = first; code <= last; code++) byCode.set(code, width)
  }
  return { byCode, otherwise }
}

/** A width, in its bounds. */
function widthOf(value: PdfObject | undefined): number {
  return typeof value === 'number' && Math.abs(value) <= WIDEST ? value : damaged('a strange width')
}

/** Is something in the font by a name that no font has? It may be what is missed. */
const isMisnamed = (font: Dict): boolean => [...font.keys()].some((key) => !SAID.has(key))

const withoutWidths = (font: Dict): never =>
  isMisnamed(font) ? damaged('a font without widths') : unsupported('a font without widths')
