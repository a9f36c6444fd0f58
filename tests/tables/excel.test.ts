// What a file for Excel does with text that Excel would make something else of.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { guarded } from '../../src/tables/formats/csv-excel.ts'
import { cellText, LONGEST_CELL } from '../../src/tables/formats/excel-text.ts'
import { xmlText } from '../../src/tables/formats/workbook/xml-text.ts'
import {
  dateOrNull,
  key,
  numberOrNull,
  table,
  text,
  wholeOrNull,
  yesNo,
  type Row,
} from '../../src/tables/model/column.ts'
import { isThere, libreOffice } from './foreign.ts'
import { folderOfFile, write } from './write.ts'

describe('a text in a file for Excel', () => {
  it.each([
    ['a formula', '=1+1', "'=1+1"],
    ['a formula by +', '+cmd', "'+cmd"],
    ['a formula by -', '-2+3', "'-2+3"],
    ['a formula by @', '@SUM(A1)', "'@SUM(A1)"],
    ['a formula behind a blank', ' =1+1', "' =1+1"],
    ['a formula behind a tab', '\t=1+1', "'\t=1+1"],
    ['a wide equals sign', '＝1+1', "'＝1+1"],
    ['a point of a list', '- at sagen drøftes', "'- at sagen drøftes"],
    ['the number of an item', '3.2', '\t3.2'],
    ['what looks like a day', '1-2', '\t1-2'],
    ['a day', '3. feb', '\t3. feb'],
    ['a code', '0147', '\t0147'],
    ['what looks like a power', '1E5', '\t1E5'],
    ['a negative number', '-12,5', '\t-12,5'],
    ['a percentage', '+3 %', '\t+3 %'],
  ])('is guarded: %s', (_, given, wanted) => {
    expect(guarded(given)).toBe(wanted)
  })

  it.each(['Godkendt.', 'Kl. 10', 'KKR Sjælland', 'sag-1', '3 borgmestre deltog', '10:00', 'a=b', ''])(
    'is left as it is: %s',
    (given) => {
      expect(guarded(given)).toBe(given)
    },
  )

  it('never begins with what a formula begins with', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (given) => !/^[=+\-@]/u.test(guarded(given))))
    fc.assert(
      fc.property(
        fc.constantFrom('=', '+', '-', '@'),
        fc.string(),
        (sign, rest) =>
          !/^\s*[=+@]/u.test(guarded(sign + rest)) || /^\t[+-]?[\d.,]+(?: ?%)?$/u.test(guarded(sign + rest)),
      ),
    )
  })
})

describe('a cell', () => {
  it('holds a text of 32,767 characters, and of a longer one as much as it can, with a mark', () => {
    expect(cellText('a'.repeat(LONGEST_CELL))).toEqual({ text: 'a'.repeat(LONGEST_CELL), isCut: false })
    const { text: cut, isCut } = cellText('a'.repeat(LONGEST_CELL + 1))
    expect(isCut).toBe(true)
    expect(cut).toHaveLength(LONGEST_CELL)
    expect(cut).toMatch(/a … \[cut: the text has 32768 characters\]$/u)
  })

  it('is not cut in the middle of a letter', () => {
    for (const shift of ['', 'a']) expect(cellText(shift + '𝄞'.repeat(20_000)).text).not.toMatch(/\p{Cs}/u)
  })
})

describe('text in a workbook', () => {
  it.each([
    ['<a & "b">', '&lt;a &amp; &quot;b&quot;&gt;'],
    ['bell \u0007', 'bell _x0007_'],
    ['CR \r', 'CR _x000D_'],
    ['_x0041_', '_x005F_x0041_'],
    ['half \ud800 letter', 'half _xD800_ letter'],
    ['tab \t and line\n', 'tab \t and line\n'],
    ['æøå 𝄞', 'æøå 𝄞'],
  ])('%j', (given, wanted) => {
    expect(xmlText(given)).toBe(wanted)
  })
})

const SHEET = table('sheet', 'A sheet.', {
  id: key('Key.'),
  words: text('Words.'),
  day: dateOrNull('Day.'),
  amount: numberOrNull('Amount.'),
  page: wholeOrNull('Page.'),
  yes: yesNo('Yes.'),
  document: text('Document.'),
})
const row = (words: string, i: number): Row => ({ id: `k${i}`, words, day: '2026-06-16', amount: -12.5, page: 7, yes: i % 2 === 0, document: 'minutes/å b.pdf' }) // prettier-ignore
const HOSTILE = ['=1+1', '+1+1', '-1+1', '@SUM(1)', '\t=1+1', '=HYPERLINK("http://a.dk";"b")', '3.2', '1-2', '0147', '10. september 2026', 'blå æøå; "citat"', 'linje 1\nlinje 2'] // prettier-ignore
const home = folderOfFile()

describe('a workbook', () => {
  it('freezes the headings, has filters, and links pages', async () => {
    const path = join(home, 'parts.xlsx')
    await write(path, 'xlsx', [[SHEET, HOSTILE.map(row)]])
    const parts = unzipSync(readFileSync(path))
    const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array())
    const sheet = part('xl/worksheets/sheet1.xml')
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
    expect(sheet).toContain(`<autoFilter ref="A1:G${HOSTILE.length + 1}"/>`)
    expect(sheet).toContain('<hyperlink ref="E2" r:id="rId1"/>')
    expect(sheet).not.toContain('<f>')
    expect(part('xl/worksheets/_rels/sheet1.xml.rels')).toContain('Target="minutes/å b.pdf#page=7"')
  })

  it('tells what it cut, and of which row', async () => {
    const told = await write(join(home, 'long.xlsx'), 'xlsx', [[SHEET, [row('a'.repeat(40_000), 1)]]])
    expect(told).toEqual([
      'sheet: words of k1 has 40000 characters and was cut, a cell of Excel holds 32767. The format csv has all of it.',
    ])
    expect(await write(join(home, 'long.csv'), 'csv-excel', [[SHEET, [row('a'.repeat(40_000), 1)]]])).toEqual(told)
  })
})

describe.skipIf(!isThere('soffice', '--version'))('LibreOffice in Danish (skipped where it is missing)', () => {
  it.each([
    ['csv-excel', 'hostile.csv', ['--infilter=CSV:59,34,76,1,,1030,false,true'], 'hostile'],
    ['xlsx', 'hostile.xlsx', [], 'sheet'],
  ] as const)('takes no text of %s for a formula, a number or a day', async (format, file, options, name) => {
    await write(join(home, file), format, [[SHEET, HOSTILE.map(row)]])
    const [, ...rows] = libreOffice(join(home, file), ...options)[name] ?? []
    expect(rows).toHaveLength(HOSTILE.length)
    for (const [i, cells] of rows.entries()) {
      expect(cells[1]?.type, HOSTILE[i]).toBe('string')
      expect(cells[1]?.value.replace(/^['\t]+/u, '')).toBe(HOSTILE[i]?.replace(/^\t/u, ''))
      expect(cells[2]).toEqual({ type: 'date', value: '2026-06-16' })
      expect(cells[3]).toEqual({ type: 'float', value: '-12.5' })
      expect(cells[4]).toEqual({ type: 'float', value: '7' })
    }
  })
})
