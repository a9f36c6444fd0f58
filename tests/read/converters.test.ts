// Markdown as pandoc, docling, markitdown and marker write it.
import { describe, expect, it } from 'vitest'
import { readingText, views } from './reading.ts'

const words = async (text: string): Promise<string[]> =>
  (await readingText(text)).lines.filter(({ aside }) => aside === undefined).map((line) => line.text)

describe('the marks of converters are left out of the view', () => {
  it.each([
    ['Faxe &amp; K&oslash;ge &#230; &#xE5;', 'Faxe & Køge æ å'],
    ['<span class="underline">Bilag</span> A', 'Bilag A'],
    ['[Bilag]{.underline} A', 'Bilag A'],
    ['CO~2~ og m^2^', 'CO2 og m2'],
    ['\\[GITB\\] 3\\. \\$ \\@', '[GITB] 3. $ @'],
    ['# Baggrund {#baggrund .unnumbered}', 'Baggrund'],
    ['> Citat fra loven', 'Citat fra loven'],
    ['<a href="https://example.org/a">her</a>', 'her'],
    ['Se <!-- side 4 --> her', 'Se her'],
  ])('%s', async (source, view) => {
    expect(await views(source)).toEqual([view])
  })

  it('a line break that was meant', async () => {
    expect(await views('Linje et\\\nto')).toEqual(['Linje et', 'to'])
  })

  it.each([
    '5 < 7 > 3',
    '<vedlagt> af',
    'A & B; C',
    '&toString;',
    'ca. ~10 mio.',
    '2^10 og 3',
    '{udkast}',
    'Bilag [A] {1}',
  ])('not what is the paper’s own: %s', async (text) => {
    expect(await views(text)).toEqual([text])
  })

  it('struck words are in no view, and told', async () => {
    const { lines, warnings } = await readingText('KKR ~~tiltrådte~~ udsatte sagen.\n\n~~Hele linjen~~\n')
    expect(lines.map(({ text, aside }) => [text, aside])).toEqual([
      ['KKR udsatte sagen.', undefined],
      ['~~Hele linjen~~', 'struck'],
    ])
    expect(warnings).toEqual([{ code: 'struck-text', detail: '19 letters struck out, left out' }])
  })

  it.each(['---', '***', '<!-- image -->', '![](a.png)', '{4}------------------------', '|---|:-:|'])(
    'a line that is only %s is furniture',
    async (ornament) => {
      const { lines } = await readingText(`Tekst\n\n${ornament}\n\nMere`)
      expect(lines.map(({ aside }) => aside)).toEqual([undefined, 'artifact', undefined])
    },
  )
})

describe('tables', () => {
  it('of pipes: the row above the rule is the head', async () => {
    const { lines } = await readingText('| Navn | Parti |\n|------|:-----:|\n| Anna |  |\n| | B |\n')
    expect(lines.map(({ text, bold, cells }) => [text, bold, cells.length])).toEqual([
      ['Navn\tParti', true, 2],
      ['|------|:-----:|', undefined, 1],
      ['Anna', undefined, 2],
      ['B', undefined, 2],
    ])
  })

  it('of grids', async () => {
    expect(await words('+------+---+\n| Navn | P |\n+======+===+\n| Anna | A |\n+------+---+\n')).toEqual([
      'Navn\tP',
      'Anna\tA',
    ])
  })

  it('of HTML, also with each cell on a line of its own', async () => {
    const table =
      '<table>\n<tr><th>Navn</th><th>Parti</th></tr>\n<tr>\n<td>Anna</td>\n<td align="right">A</td>\n</tr>\n</table>\n'
    expect(await words(table)).toEqual(['Navn\tParti', 'Anna\tA'])
  })
})
