import { describe, expect, it } from 'vitest'
import type { Line } from '../../src/text/source.ts'
import { onlyLine, readingText, views } from './reading.ts'
import { workOf } from '../properties/work.ts'

const links = (line: Line): (string | null)[][] => line.links.map((l) => [line.text.slice(l.start, l.end), l.url])

describe('marks of a machine are left out of the view', () => {
  it.each([
    ['Mødet **sluttede** kl. 12', 'Mødet sluttede kl. 12'],
    ['**Dato:**16-06-2026', 'Dato:16-06-2026'],
    ['__Bilag__ og _kursiv_ og *kursiv*', 'Bilag og kursiv og kursiv'],
    ['***Begge dele*** og **fed *og kursiv***', 'Begge dele og fed og kursiv'],
    ['(*nuværende medlem*).', '(nuværende medlem).'],
    ['<b>Fed</b>, <I>kursiv</I>, <u>streg</u>, m<sup>2</sup>', 'Fed, kursiv, streg, m2'],
    ['første<br>anden<br/>', 'første anden'],
    ['Pris \\*uden\\* moms, 1\\. januar', 'Pris *uden* moms, 1. januar'],
    ['Se [her](https://example.org/a_(b)) nu', 'Se her nu'],
    ['Se <https://example.org/x> nu', 'Se https://example.org/x nu'],
    ['![Logo](logo.png) KKR', 'KKR'],
  ])('%s', async (source, view) => {
    expect(await views(source)).toEqual([view])
  })

  it.each([
    'Indsatser markeret med * er igangværende.',
    'Tal for data* og takster** er foreløbige.',
    'Kommuner markeret med *, og **, er med',
    '2*3*4 og fil_navn_her',
    '* Første punkt',
    '- Andet punkt',
    '+ Tredje punkt',
    '1. Fjerde punkt',
    'Underskrift: __________ ****',
    'Det [sic] (se bilag) og [x](se bilag) og ](a)',
    'x < y og y > z, <vedlagt>, </',
    'C:\\mappe og a \\ b',
    '[åben](https://example.org',
    '#hashtag',
  ])('not what is the paper’s own: %s', async (text) => {
    expect(await views(text)).toEqual([text])
  })

  it('keeps a footnote star at the end of italics', async () => {
    const line = await onlyLine('- 1.3. *Anvendelse af data**')
    expect(line.text).toBe('- 1.3. Anvendelse af data*')
  })

  it('keeps the star in front of what turns out not to be bold', async () => {
    expect(await views('**a* b')).toEqual(['**a* b'])
    expect(await views('**fed***')).toEqual(['fed*'])
  })

  it('follows marks over line ends within a paragraph, not out of it', async () => {
    expect(await views('**Aftale om\nInfrastruktur** her')).toEqual(['Aftale om', 'Infrastruktur her'])
    expect(await views('*Aftale om\n\nInfrastruktur* her')).toEqual(['*Aftale om', 'Infrastruktur* her'])
    expect(await views('- *Aftale\n- om* her')).toEqual(['- *Aftale', '- om* her'])
    expect(await views('a *b\tc\nd* e')).toEqual(['a *b\tc', 'd* e'])
  })

  it('takes a heading’s mark and makes it bold', async () => {
    const { lines } = await readingText('## Beslutning\nKKR godkendte.\n#\n')
    expect(lines.map((l) => [l.text, l.bold])).toEqual([
      ['Beslutning', true],
      ['KKR godkendte.', undefined],
      ['#', undefined],
    ])
  })
})

describe('weight and slant of a text', () => {
  const MARKED = '**Baggrund**\nTekst\n**Bilag**\nen **del**\n2026\n***1. Begge***\n<i>kursiv</i>'

  it('are told once a text marks three lines', async () => {
    const { lines } = await readingText(MARKED)
    expect(lines.map((l) => l.bold)).toEqual([true, false, true, false, false, true, false])
  })

  it('are not told of unmarked lines before', async () => {
    const { lines } = await readingText(MARKED)
    expect(lines.map((l) => l.italic)).toEqual([undefined, undefined, undefined, undefined, undefined, true, true])
  })

  it('go by the letters only', async () => {
    const { lines } = await readingText('- 1.5. *Fælles grundlag*')
    expect(lines[0]?.italic).toBe(true)
  })

  it('survive a tag that is never opened', async () => {
    expect((await onlyLine('fed</b> <b>her</b>')).bold).toBe(false)
  })
})

describe('links of a text', () => {
  it('carry their target', async () => {
    const line = await onlyLine('Læs [**rapport**](https://example.org/r) og [bilag](<b.pdf>)')
    expect(links(line)).toEqual([
      ['rapport', 'https://example.org/r'],
      ['bilag', 'b.pdf'],
    ])
  })

  it.each(['[her](#)', '[her]()', '[her](#side2)'])('are dead without a target: %s', async (text) => {
    expect(links(await onlyLine(text))).toEqual([['her', null]])
  })

  it('are given to each line they run over', async () => {
    const { lines } = await readingText('Se [jubilæums\nskriftet for\n2026](https://example.org/j) nu')
    expect(lines.map(links)).toEqual([
      [['jubilæums', 'https://example.org/j']],
      [['skriftet for', 'https://example.org/j']],
      [['2026', 'https://example.org/j']],
    ])
  })

  it('are found in angle brackets', async () => {
    expect(links(await onlyLine('<mailto:kkr@example.org>'))).toEqual([
      ['mailto:kkr@example.org', 'mailto:kkr@example.org'],
    ])
  })
})

describe('time', () => {
  it.each(['*a ', '**a', '[', '](', '<b>', '_', '\\', '| ', 'R ', '\t', '  ', '](('])(
    'grows with the length: %j',
    async (piece) => {
      // Work of this process, not the clock: a busy machine fails no test. A square would take minutes.
      expect(await workOf(() => readingText('x' + piece.repeat(100_000) + 'x'))).toBeLessThan(5000)
    },
  )
})
