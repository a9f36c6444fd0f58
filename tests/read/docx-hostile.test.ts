// Word files that are damaged, or made to do harm: each is refused for one reason, or read as if the trap were not there.
import { describe, expect, it } from 'vitest'
import type { Source } from '../../src/text/source.ts'
import { makeDocx, makeZip, paragraph, part, type DocxSpec } from './make-docx.ts'
import { failure, reading } from './reading.ts'

const read = (body: string, parts: DocxSpec['parts'] = {}): Promise<Source> => reading(makeDocx({ body, parts }))
const views = async (...args: Parameters<typeof read>): Promise<string[]> =>
  (await read(...args)).lines.map(({ text }) => text)
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`

describe('is refused, each time for one reason', () => {
  const sound = makeDocx({ body: paragraph('Beslutning') })
  const body = (verb: string): string => part('document', `<w:body>${paragraph(`KKR ${verb} sagen`)}</w:body>`)
  const bomb = makeZip({ 'word/document.xml': Buffer.alloc(120 * 1024 * 1024, 0x20) })

  it.each([
    ['an archive without a document', makeZip({ 'a.txt': 'A' }), 'not-a-document'],
    ['another Office file', makeZip({ '[Content_Types].xml': '', 'xl/workbook.xml': '' }), 'not-a-document'],
    ['one that is cut off', sound.subarray(0, sound.length / 2), 'damaged'],
    ['one whose part is damaged', sound.map((byte, i) => (i > 90 && i < 200 ? byte ^ 0x55 : byte)), 'damaged'],
    ['one that unpacks to far too much', bomb, 'too-large'],
    [
      'entities of its own',
      makeZip({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>' }),
      'damaged',
    ],
    ['XML that is broken off', makeZip({ 'word/document.xml': '<w:document><w:body><w:p>' }), 'damaged'],
    [
      'two parts by one name',
      makeZip({ 'word/document.xml': body('tiltrådte'), 'word\\document.xml': body('afviste') }),
      'damaged',
    ],
    [
      'entities of its own in another part',
      makeDocx({
        body: paragraph('Beslutning'),
        parts: { 'styles.xml': '<!DOCTYPE s SYSTEM "http://127.0.0.1:9/s.dtd"><w:styles/>' },
      }),
      'damaged',
    ],
    ['far too many elements', makeDocx({ body: '<w:p/>'.repeat(1_600_000) }), 'damaged'],
    ['elements without end', makeZip({ 'word/document.xml': '<a>'.repeat(100_000) }), 'damaged'],
    ['no text', makeDocx({ body: '' }), 'empty'],
  ])('%s', async (_, bytes, code) => {
    expect((await failure(bytes)).code).toBe(code)
  })
})

describe('what a Word file points to is never fetched, and no name leads out of it', () => {
  const rels = (target: string): string =>
    `<Relationships><Relationship Id="r1" Type="x/header" Target="${target}"/></Relationships>`
  const head = '<w:sectPr><w:headerReference w:type="default" r:id="r1"/></w:sectPr>'

  it.each([
    ['a head that is a file of the machine', { '_rels/document.xml.rels': rels('../../../../etc/passwd') }],
    ['a head at an address', { '_rels/document.xml.rels': rels('http://127.0.0.1:9/head.xml') }],
    [
      'parts with names that lead up and away',
      { '../../../escaped.txt': 'x', '/etc/escaped': 'x', 'C:\\escaped': 'x' },
    ],
    ['macros', { 'vbaProject.bin': 'Sub AutoOpen()' }],
    [
      'styles that are based on each other',
      {
        'styles.xml': part(
          'styles',
          '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>',
        ),
      },
    ],
  ])('%s', async (_, parts) => {
    const text = paragraph('Beslutning', '<w:pStyle w:val="A"/>')
    expect(await views(`${text}${head}`, parts)).toEqual(['Beslutning'])
  })
})

it('a note that refers to itself is one note', async () => {
  const reference = '<w:r><w:footnoteReference w:id="1"/></w:r>'
  const notes = part('footnotes', `<w:footnote w:id="1"><w:p>${run('Uden moms')}${reference}</w:p></w:footnote>`)
  const { footnotes, lines } = await read(`<w:p>${run('Beslutning')}${reference}</w:p>`, { 'footnotes.xml': notes })
  expect(lines.map(({ text }) => text)).toEqual(['Beslutning', 'Uden moms'])
  expect(footnotes).toMatchObject([{ mark: '1' }])
})

it('twenty thousand notes are read in one pass', async () => {
  const ids = Array.from({ length: 20_000 }, (_, i) => i + 1)
  const body = `<w:p>${run('Beslutning')}${ids.map((id) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`).join('')}</w:p>`
  const notes = part('footnotes', ids.map((id) => `<w:footnote w:id="${id}">${paragraph('N')}</w:footnote>`).join(''))
  const { footnotes } = await read(body, { 'footnotes.xml': notes })
  expect(footnotes.at(-1)).toMatchObject({ mark: '20000' })
})
