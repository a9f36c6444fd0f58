// What a file asks for again and again is counted: a small PDF cannot keep the reader busy for long.
// Read, or drawn, as they say, most of these would take hours.
import { describe, expect, it } from 'vitest'
import { ENOUGH, readPlainly } from './both-ways.ts'
import { plainPdf, type PlainSpec, stream } from './plain-pdf.ts'

const F1_WITH_LETTERS = '/Encoding/WinAnsiEncoding /ToUnicode 12 0 R'
const composite = (widths: string): string =>
  `<</Type/Font /Subtype/CIDFontType2 /BaseFont/BBBBBB+Ord-Bold /FontDescriptor 10 0 R /W [${widths}]>>`
const SHOW_F2 = 'BT /F2 9 Tf <0041> Tj ET'

const refs = (num: number, count: number): string => `${num} 0 R `.repeat(count)

/** Each node of the tree has the next ten times, and the last one a page. */
function manyPages(): PlainSpec {
  const node = (i: number): string => `<</Type/Pages /Parent ${i === 0 ? 2 : 11 + i} 0 R /Kids [${refs(13 + i, 10)}]>>`
  const nodes = Array.from({ length: 10 }, (_, i) => node(i))
  const page = '<</Type/Page /Parent 21 0 R /Resources <<>>>>'
  return {
    instead: { 2: `<</Type/Pages /Count 1 /MediaBox [0 0 9 9] /Kids [${refs(12, 10)}]>>` },
    objects: [...nodes, page],
  }
}

/** Each form draws the next ten times. */
function manyForms(): PlainSpec {
  const names = Array.from({ length: 12 }, (_, i) => `/Fm${i} ${12 + i} 0 R`)
  const form = (_: string, i: number): string => stream(`/Fm${i + 1} Do `.repeat(i < 11 ? 10 : 0), '/Subtype/Form')
  return { resources: `/XObject <<${names.join(' ')}>>`, objects: names.map(form) }
}

//   7 0 obj ( 8 0 obj ( 9 0 obj (  …  ) endobj 0 ) endobj 0 ) endobj 0
function nested(count: number): Uint8Array {
  const nums = Array.from({ length: count }, (_, i) => i + 4)
  return pdfOf(
    [
      [1, '<</Type/Catalog /Pages 2 0 R>>'],
      [2, '<</Type/Pages /Count 1 /MediaBox [0 0 9 9] /Kids [3 0 R]>>'],
      [3, `<</Type/Page /Parent 2 0 R /Resources <<>> /Contents [${nums.map((num) => `${num} 0 R`).join(' ')}]>>`],
    ],
    nums,
  )
}

/** A file of these objects, and of some that lie within one another. */
function pdfOf(objects: readonly (readonly [number, string])[], inside: readonly number[]): Uint8Array {
  let body = '%PDF-1.7\n'
  const rows = ['0000000000 65535 f \n']
  const begin = (num: number, text: string): void => {
    rows.push(`${String(body.length).padStart(10, '0')} 00000 n \n`)
    body += `${num} 0 obj ${text}`
  }
  for (const [num, object] of objects) begin(num, `${object} endobj\n`)
  for (const num of inside) begin(num, '(')
  body += ') endobj 0 '.repeat(inside.length)
  const table = `xref\n0 ${rows.length}\n${rows.join('')}trailer <</Size ${rows.length} /Root 1 0 R>>\n`
  return Buffer.from(`${body}${table}startxref\n${body.length}\n%%EOF\n`, 'latin1')
}

/** A stream that holds one large object, and says thousands of times where it is. */
function crowded(count: number): Uint8Array {
  const heads = '2 0 '.repeat(count)
  const holder = stream(`${heads}[${'1 '.repeat(200_000)}]`, `/Type/ObjStm /N ${count} /First ${heads.length}`)
  const head = '%PDF-1.7\n1 0 obj <</Type/Catalog /Pages 2 0 R>> endobj\n'
  const body = `${head}3 0 obj ${holder} endobj\n`
  const cells = [[0, 0, 0], [1, 9, 0], [2, 3, 0], [1, head.length, 0], [1, body.length, 0]] // prettier-ignore
  const rows = cells.map(([kind = 0, second = 0, third = 0]) =>
    String.fromCharCode(kind, second >> 24, (second >> 16) & 255, (second >> 8) & 255, second & 255, third),
  )
  const table = stream(rows.join(''), `/Type/XRef /Size ${rows.length} /W [1 4 1] /Root 1 0 R`)
  return Buffer.from(`${body}4 0 obj ${table} endobj\nstartxref\n${body.length}\n%%EOF\n`, 'latin1')
}

describe('left to the engine', () => {
  it.each([
    [
      'letters in a list that never ends',
      plainPdf(ENOUGH, { font: F1_WITH_LETTERS, objects: [stream('1 beginbfrange <03> <02> [')] }),
    ],
    [
      'letters in a list that ends as something else',
      plainPdf(ENOUGH, { font: F1_WITH_LETTERS, objects: [stream('1 beginbfrange <03> <02> [ /A ]')] }),
    ],
    [
      'widths told over and over',
      plainPdf(ENOUGH + SHOW_F2, { instead: { 9: composite('0 65535 500 '.repeat(50_000)) } }),
    ],
    ['pages told over and over', plainPdf(ENOUGH, manyPages())],
    ['a form that draws forms', plainPdf('/Fm0 Do', manyForms())],
    ['objects that begin within others', nested(60_000)],
    ['objects in the same place of a stream', crowded(30_000)],
  ])('%s', async (_, bytes) => {
    expect(await readPlainly(bytes)).toBeNull()
  })
})

it('reads a line of very many pieces', async () => {
  const pieces = 'BT /F1 9 Tf 72 700 Td [' + '(ja)'.repeat(100_000) + '] TJ ET'
  expect((await readPlainly(plainPdf(ENOUGH + pieces)))?.text).toContain('ja'.repeat(50))
})
