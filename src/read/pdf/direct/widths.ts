// How wide the letters of a font are (ISO 32000-1, 9.2.4 and 9.7.4.3), in thousandths of the font size.
import { countOf, type Dict, isArray, numberOf } from './objects.ts'
import type { PdfFile } from './pdf-file.ts'
import { unsupported } from './unsupported.ts'

export interface Widths {
  readonly byCode: ReadonlyMap<number, number>
  readonly otherwise: number
}

/** `/FirstChar 32 /Widths [226 0 401]`. @throws {Unsupported} */
export function simpleWidths(file: PdfFile, font: Dict): Widths {
  const first = countOf(file.get(font, 'FirstChar'))
  const widths = file.array(font.get('Widths')) ?? unsupported('a font without widths')
  const missing = file.dict(font.get('FontDescriptor'))?.get('MissingWidth')
  return {
    byCode: new Map(widths.map((width, i) => [first + i, numberOf(width)])),
    otherwise: missing === undefined ? 0 : numberOf(file.resolve(missing)),
  }
}

/** `/DW 1000 /W [3 [226 0 401] 10 12 500]`: codes from 3 on one by one, then 10 to 12 alike. @throws {Unsupported} */
export function compositeWidths(file: PdfFile, font: Dict): Widths {
  const otherwise = font.has('DW') ? Math.ceil(numberOf(file.get(font, 'DW'))) : 1000
  const byCode = new Map<number, number>()
  const list = file.array(font.get('W')) ?? []
  for (let i = 0; i < list.length;) {
    const first = countOf(list[i++])
    const next = list[i++]
    if (isArray(next)) {
      for (const [k, width] of next.entries()) byCode.set(first + k, numberOf(file.resolve(width)))
      continue
    }
    const last = countOf(next)
    const width = numberOf(list[i++])
    if (last - first > 65_535) unsupported('a strange range of widths')
    file.budget.takeSteps(Math.max(0, last - first))
    for (let code = first; code <= last; code++) byCode.set(code, width)
  }
  return { byCode, otherwise }
}
