// Writes PDFs of the plain kind that word processors and browsers write: with fonts inside, each in a kind of its own.
//   plainPdf('BT /F1 11 Tf 72 700 Td (Beslutning) Tj ET')
//   F1: one byte a letter, as in Windows     F2: two bytes a letter, told by a table
import { deflateSync } from 'node:zlib'

export interface PlainSpec {
  /** Further entries, as they stand in a PDF. */
  readonly page?: string
  readonly catalog?: string
  readonly resources?: string
  /** In place of those of F1. */
  readonly font?: string
  /** Object 12 and those that follow, as they stand between `obj` and `endobj`. */
  readonly objects?: readonly string[]
  /** Objects in place of those that would be there, by number. */
  readonly instead?: Readonly<Record<number, string>>
  /** The content in several streams. */
  readonly more?: readonly string[]
  readonly layout?: Layout
}

/** How the table of objects is written; `hybrid` is Word's: a table, and a stream that newer readers look at. */
export type Layout = 'table' | 'stream' | 'hybrid' | 'update'

/** A stream, for `objects`. */
export const stream = (content: string, entries = ''): string =>
  `<<${entries} /Length ${content.length}>>\nstream\n${content}\nendstream`

const hex = (n: number, digits: number): string => n.toString(16).padStart(digits, '0')

/** A string in F2: its letters' own numbers are their codes. */
export const wide = (text: string): string => `<${Array.from(text, (char) => hex(char.charCodeAt(0), 4)).join('')}>`

/** A font with every table that one needs, and nothing in them. */
function emptyFont(): string {
  const tables = ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']
  const entry = (tag: string): string => `${tag}\0\0\0\0\0\0\0\0\0\0\0\0`
  return `\0\u0001\0\0\0${String.fromCharCode(tables.length)}\0\0\0\0\0\0${tables.map(entry).join('')}`
}

/** A table of letters for what its own number tells, and for a few others. */
const LETTERS = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
2 beginbfrange <0020> <007E> <0020> <00A0> <00FF> <00A0> endbfrange
3 beginbfchar <2013> <2013> <FB01> <00660069> <00AD> <00AD> endbfchar
1 beginbfrange <0301> <0302> [<0041> <00420043>] endbfrange
endcmap CMapName currentdict /CMap defineresource pop end end`

const descriptor = (name: string): string => `<</Type/FontDescriptor /FontName/${name} /Flags 32 /FontFile2 7 0 R>>`

/** The objects of a PDF of one page. */
function objectsOf(content: string, spec: PlainSpec): string[] {
  const contents = [content, ...(spec.more ?? [])]
  const extra = spec.objects ?? []
  const first = 12 + extra.length
  const refs = contents.map((_, i) => `${first + i} 0 R`)
  const objects = [
    `<</Type/Catalog /Pages 2 0 R ${spec.catalog ?? ''}>>`,
    '<</Type/Pages /Count 1 /Kids [3 0 R] /MediaBox [0 0 595 842]>>',
    `<</Type/Page /Parent 2 0 R /Contents ${refs.length === 1 ? refs.join('') : `[${refs.join(' ')}]`} ${spec.page ?? ''}
/Resources <</Font <</F1 5 0 R /F2 8 0 R>> ${spec.resources ?? ''}>>>>`,
    '<</Producer (tests)>>',
    `<</Type/Font /Subtype/TrueType /BaseFont/AAAAAA+Ord /FontDescriptor 6 0 R
/FirstChar 32 /LastChar 255 /Widths [${'500 '.repeat(224)}] ${spec.font ?? '/Encoding/WinAnsiEncoding'}>>`,
    descriptor('AAAAAA+Ord'),
    stream(emptyFont()),
    '<</Type/Font /Subtype/Type0 /BaseFont/BBBBBB+Ord-Bold /Encoding/Identity-H /DescendantFonts [9 0 R] /ToUnicode 11 0 R>>',
    `<</Type/Font /Subtype/CIDFontType2 /BaseFont/BBBBBB+Ord-Bold /FontDescriptor 10 0 R /CIDToGIDMap/Identity
/DW 600 /W [32 [250] 65 90 700 105 [200 220.5]]>>`,
    descriptor('BBBBBB+Ord-Bold'),
    stream(LETTERS),
    ...extra,
    ...contents.map((part) => stream(part)),
  ]
  return objects.map((object, i) => spec.instead?.[i + 1] ?? object)
}

/** Writes a PDF of one page. */
export function plainPdf(content: string, spec: PlainSpec = {}): Uint8Array {
  return Buffer.from(LAYOUTS[spec.layout ?? 'table'](objectsOf(content, spec)), 'latin1')
}

const HEAD = '%PDF-1.7\n'
const TRAILER = '/Root 1 0 R /Info 4 0 R'
const written = (
  objects: ReadonlyMap<number, string>,
  start: number,
): { body: string; places: Map<number, number> } => {
  let body = ''
  const places = new Map<number, number>()
  for (const [num, object] of objects) {
    places.set(num, start + body.length)
    body += `${num} 0 obj\n${object}\nendobj\n`
  }
  return { body, places }
}

const row = (place: number | undefined): string =>
  place === undefined ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`
const end = (place: number): string => `startxref\n${place}\n%%EOF\n`

function table(places: ReadonlyMap<number, number>, size: number): string {
  return `xref\n0 ${size}\n${Array.from({ length: size }, (_, num) => row(places.get(num))).join('')}`
}

const numbered = (objects: readonly string[]): Map<number, string> =>
  new Map(objects.map((object, i) => [i + 1, object]))

/** What may lie in a stream of objects. */
const isPackable = (object: string): boolean => !object.includes('endstream')

/** A stream of all objects that may lie in one, and one that tells where each is. */
function packed(objects: readonly string[], start: number): { body: string; place: number } {
  const all = numbered(objects)
  const inside = [...all].filter(([, object]) => isPackable(object))
  const alone = new Map([...all].filter(([, object]) => !isPackable(object)))
  let at = 0
  const heads = inside.map(([num, object]) => {
    const head = `${num} ${at}`
    at += object.length + 1
    return head
  })
  const first = heads.join(' ')
  const bytes = deflateSync(Buffer.from(`${first} ${inside.map(([, object]) => object).join('\n')}`, 'latin1'))
  const home = all.size + 1
  const holder = stream(bytes.toString('latin1'), `/Type/ObjStm /N ${inside.length} /First ${first.length + 1} /Filter/FlateDecode`) // prettier-ignore
  const { body, places } = written(new Map([...alone, [home, holder]]), start)
  const place = start + body.length
  const cell = (kind: number, second: number, third: number): number[] => [kind, second >> 8, second & 255, third]
  const cells = Array.from({ length: home + 2 }, (_, num) => {
    const index = inside.findIndex(([one]) => one === num)
    if (index >= 0) return cell(2, home, index)
    return num === home + 1 ? cell(1, place, 0) : places.has(num) ? cell(1, places.get(num) ?? 0, 0) : cell(0, 0, 255)
  })
  // Each row told by the one above it.
  const up = cells.flatMap((one, i) => [2, ...one.map((byte, k) => (byte - (cells[i - 1]?.[k] ?? 0)) & 255)])
  const rows = deflateSync(Buffer.from(up)).toString('latin1')
  const entries = `/Type/XRef /Size ${cells.length} /W [1 2 1] ${TRAILER} /Filter/FlateDecode /DecodeParms <</Predictor 12 /Columns 4>>`
  return { body: `${body}${home + 1} 0 obj\n${stream(rows, entries)}\nendobj\n`, place }
}

const LAYOUTS: Readonly<Record<Layout, (objects: readonly string[]) => string>> = {
  table(objects) {
    const { body, places } = written(numbered(objects), HEAD.length)
    const size = objects.length + 1
    return `${HEAD}${body}${table(places, size)}trailer <</Size ${size} ${TRAILER}>>\n${end(HEAD.length + body.length)}`
  },
  stream(objects) {
    const { body, place } = packed(objects, HEAD.length)
    return `${HEAD}${body}${end(place)}`
  },
  hybrid(objects) {
    const { body, place } = packed(objects, HEAD.length)
    const at = HEAD.length + body.length
    return `${HEAD}${body}xref\n0 0\ntrailer <</Size ${objects.length + 3} ${TRAILER} /XRefStm ${place}>>\n${end(at)}`
  },
  update(objects) {
    // The content is first written as something else, then replaced.
    const before = LAYOUTS.table([...objects.slice(0, -1), stream('BT ET')])
    const num = objects.length
    const { body, places } = written(new Map([[num, objects.at(-1) ?? '']]), before.length)
    const prev = /startxref\n(?<at>\d+)/u.exec(before)?.groups?.['at'] ?? ''
    const xref = `xref\n${num} 1\n${row(places.get(num))}trailer <</Size ${num + 1} ${TRAILER} /Prev ${prev}>>\n`
    return `${before}${body}${xref}${end(before.length + body.length)}`
  },
}
