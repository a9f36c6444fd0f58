// Word files: what stands on the page, and what Word only keeps.
import { describe, expect, it } from 'vitest'
import type { Source } from '../../src/text/source.ts'
import { makeDocx, paragraph, part, type DocxSpec } from './make-docx.ts'
import { reading } from './reading.ts'

const read = (body: string, parts: DocxSpec['parts'] = {}): Promise<Source> => reading(makeDocx({ body, parts }))
const views = async (...args: Parameters<typeof read>): Promise<string[]> =>
  (await read(...args)).lines.map(({ text }) => text)
const run = (text: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`

describe('the text of a Word file', () => {
  it('is its paragraphs, a line each; pages are not known', async () => {
    const source = await read(paragraph('Beslutning') + paragraph('') + paragraph('K&#248;ge &amp; Faxe'))
    expect(source).toMatchObject({ pages: null, text: 'Beslutning\nKøge & Faxe', warnings: [] })
    expect(source.mediaType).toMatch(/wordprocessingml/u)
  })

  it('has line breaks, tabs, hyphens that do not break, signs of symbol fonts', async () => {
    const body =
      '<w:p><w:r><w:t>Sted:</w:t><w:tab/><w:t>Faxe</w:t><w:br/><w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t><w:sym w:char="F0FC"/></w:r></w:p>'
    expect(await views(body)).toEqual(['Sted:\tFaxe', 'A-B✓'])
  })

  it('knows bold by run, by style, and by the style that a style is based on', async () => {
    const styles = part(
      'styles',
      '<w:style w:type="paragraph" w:styleId="H"><w:rPr><w:b/></w:rPr></w:style>' +
        '<w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H"/></w:style>',
    )
    const body = `<w:p>${run('A', '<w:b/>')}</w:p>${paragraph('B', '<w:pStyle w:val="H2"/>')}<w:p><w:pPr><w:pStyle w:val="H"/></w:pPr>${run('C', '<w:b w:val="0"/>')}</w:p>${paragraph('D')}`
    expect((await read(body, { 'styles.xml': styles })).lines.map(({ bold }) => bold)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  it('has the numbers and bullets that Word counts itself', async () => {
    const level = (i: number, format: string, text: string): string =>
      `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
    const numbering = part(
      'numbering',
      `<w:abstractNum w:abstractNumId="7">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2.')}${level(2, 'lowerLetter', '%3)')}</w:abstractNum>` +
        `<w:abstractNum w:abstractNumId="8">${level(0, 'bullet', '\uf0b7')}</w:abstractNum>` +
        '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>',
    )
    const point = (text: string, list: number, at: number): string =>
      paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`)
    const body = [
      point('Sager', 1, 0),
      point('Busser', 1, 1),
      point('at …', 1, 2),
      point('at …', 1, 2),
      point('Skoler', 1, 1),
      point('Eventuelt', 1, 0),
      point('drøfter', 2, 0),
    ].join('')
    expect(await views(body, { 'numbering.xml': numbering })).toEqual([
      '1. Sager',
      '1.1. Busser',
      'a) at …',
      'b) at …',
      '1.2. Skoler',
      '2. Eventuelt',
      '• drøfter',
    ])
  })

  it('has tables, a row a line; a cell over two columns leaves one empty', async () => {
    const cell = (text: string, properties = ''): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`
    const table = `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('Kommune')}${cell('2026', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('Faxe')}${cell('4')}${cell('5')}</w:tr></w:tbl>`
    const { lines } = await read(table)
    expect(lines.map(({ text, bold, cells }) => [text, bold, cells.length])).toEqual([
      ['Kommune\t2026', true, 3],
      ['Faxe\t4\t5', false, 3],
    ])
    const title = `<w:tbl><w:tr>${cell('Bilag C', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('Faxe')}${cell('4')}</w:tr></w:tbl>`
    expect((await read(title)).lines.map(({ cells }) => cells.length)).toEqual([2, 2])
  })

  it('has the lists of cells beside each other, a line of each; the lines of any other cell are one text', async () => {
    const cell = (...lines: readonly string[]): string =>
      `<w:tc><w:p>${lines.map((text) => run(text)).join('<w:r><w:br/></w:r>')}</w:p></w:tc>`
    const row = (...cells: readonly string[]): string => `<w:tbl><w:tr>${cells.join('')}</w:tr></w:tbl>`
    const lists = row(cell('Anna Berg (A), Køge', 'Bo Lund (V), Greve'), cell('Kim Dal (V), Faxe'))
    expect(await views(lists)).toEqual(['Anna Berg (A), Køge\tKim Dal (V), Faxe', 'Bo Lund (V), Greve'])
    const label = row(cell('Afbud'), cell('Anna Berg (A), Køge', 'Bo Lund (V), Greve'))
    expect(await views(label)).toEqual(['Afbud\tAnna Berg (A), Køge', 'Bo Lund (V), Greve'])
    const words = row(cell('Drift', 'og anlæg'), cell('Der er afsat midler i 2026,', 'og de rækker til 2027.'))
    expect(await views(words)).toEqual(['Drift og anlæg\tDer er afsat midler i 2026, og de rækker til 2027.'])
  })

  it('has links, and no instructions of fields', async () => {
    const rels =
      '<Relationships><Relationship Id="r1" Type="x/hyperlink" Target="https://example.org/a"/></Relationships>'
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>4</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    const { lines } = await read(
      `<w:p>${run('Se ')}<w:hyperlink r:id="r1">${run('her')}</w:hyperlink></w:p><w:p>${field}</w:p>`,
      { '_rels/document.xml.rels': rels },
    )
    expect(lines.map(({ text, links }) => [text, links])).toEqual([
      ['Se her', [{ start: 3, end: 6, url: 'https://example.org/a' }]],
      ['4', []],
    ])
  })

  it('has text boxes, once, behind the paragraph they hang on', async () => {
    const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`
    const body = `<w:p>${run('Indstilling')}<w:r><mc:AlternateContent><mc:Choice>${box('Ramme')}</mc:Choice><mc:Fallback>${box('Ramme')}</mc:Fallback></mc:AlternateContent></w:r></w:p>${paragraph('Tekst')}`
    expect(await views(body)).toEqual(['Indstilling', 'Ramme', 'Tekst'])
  })

  it('has its footnotes', async () => {
    const notes = part(
      'footnotes',
      `<w:footnote w:id="0">${paragraph('–')}</w:footnote><w:footnote w:id="2">${paragraph(' Uden moms.')}</w:footnote>`,
    )
    const body = `<w:p>${run('Budgettet')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' holder.')}</w:p>`
    const { lines, footnotes, text } = await read(body, { 'footnotes.xml': notes })
    expect(text).toBe('Budgettet1 holder.\n1 Uden moms.')
    expect(lines.map((line) => [line.text, line.aside])).toEqual([
      ['Budgettet holder.', undefined],
      ['Uden moms.', 'note'],
    ])
    expect(footnotes).toEqual([{ mark: '1', at: [9], from: 1, to: 2 }])
  })
})

describe('heads and feet of pages', () => {
  const rels = (...targets: string[]): string =>
    `<Relationships>${targets.map((target, i) => `<Relationship Id="r${i + 1}" Type="x/header" Target="${target}"/>`).join('')}</Relationships>`
  const asides = async (section: string): Promise<unknown> => {
    const { lines } = await read(`${paragraph('Beslutning')}<w:sectPr>${section}</w:sectPr>`, {
      '_rels/document.xml.rels': rels('header1.xml', 'footer1.xml', 'header2.xml'),
      'header1.xml': part('hdr', paragraph('KKR Syd | 4. maj')),
      'footer1.xml': part('ftr', paragraph('Side 1')),
      'header2.xml': part('hdr', paragraph('REFERAT 2031')),
    })
    return lines.map(({ text, aside }) => [text, aside])
  }
  const [head, foot, first] = [
    '<w:headerReference w:type="default" r:id="r1"/>',
    '<w:footerReference w:type="default" r:id="r2"/>',
    '<w:headerReference w:type="first" r:id="r3"/>',
  ]

  it('of every page are furniture', async () => {
    expect(await asides(head + foot)).toEqual([
      ['KKR Syd | 4. maj', 'artifact'],
      ['Beslutning', undefined],
      ['Side 1', 'artifact'],
    ])
  })

  it('of the first page alone are part of it', async () => {
    expect(await asides(`${first}<w:titlePg/>`)).toEqual([
      ['REFERAT 2031', undefined],
      ['Beslutning', undefined],
    ])
    expect(await asides(first)).toEqual([['Beslutning', undefined]])
  })
})

describe('what does not count is in no line, and is told', () => {
  it('tracked changes: what was inserted is read, what was deleted is not', async () => {
    const body = `<w:p>${run('KKR ')}<w:del>${run('tiltrådte')}</w:del><w:ins>${run('udsatte')}</w:ins>${run(' sagen.')}</w:p>`
    const { lines, warnings } = await read(body)
    expect(lines.map(({ text }) => text)).toEqual(['KKR udsatte sagen.'])
    expect(warnings).toEqual([{ code: 'tracked-changes', detail: '1 insertion, read; 1 deletion, left out' }])
  })

  it('a paragraph whose end was deleted goes on with the next', async () => {
    expect(await views(paragraph('Sagen ', '<w:rPr><w:del/></w:rPr>') + paragraph('udsættes.'))).toEqual([
      'Sagen udsættes.',
    ])
  })

  it('comments, struck and hidden words', async () => {
    const body = `<w:p>${run('Vedtaget.', '<w:strike/>')}${run(' Udsat.')}${run('skjult', '<w:vanish/>')}</w:p>`
    const { lines, warnings } = await read(body, { 'comments.xml': part('comments', '<w:comment w:id="1"/>') })
    expect(lines.map(({ text }) => text)).toEqual(['Udsat.'])
    expect(warnings.map(({ code }) => code)).toEqual(['struck-text', 'comments', 'hidden-text'])
  })
})
