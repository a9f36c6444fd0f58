// Lines of a section as blocks.
import { describe, expect, it } from 'vitest'
import { textOfBlocks } from '../../src/build/blocks.ts'
import { pageSource, type Placed } from '../text/make-lines.ts'
import { blocksOf, drawn, itemOf, itemOn } from './building.ts'

const PROSE = 'Kommunerne i regionen har i foråret arbejdet sammen om en fælles plan for trafikken i hele området.'

describe('paragraphs and points of a text', () => {
  it('are parted by line ends', async () => {
    expect(await blocksOf(`${PROSE}\n\n${PROSE}\n`)).toEqual([`paragraph: ${PROSE}`, `paragraph: ${PROSE}`])
  })

  it('nest by their indentation, and come back', async () => {
    expect(await blocksOf('- at KKR drøfter\n  - takster\n  - regler\n- at KKR godkender\n')).toEqual([
      'list',
      '  - at KKR drøfter',
      '    - takster',
      '    - regler',
      '  - at KKR godkender',
    ])
  })

  it('keep their markers', async () => {
    const text = '7.1. Takster\n7.2. Regler\n\na) veje\nb) broer\n'
    expect(await blocksOf(text)).toEqual(['list', '  7.1. Takster', '  7.2. Regler', '  a) veje', '  b) broer'])
  })

  it.each([
    ['a)', 'b)', 'c)'],
    ['a.', 'b.', 'c.'],
    ['1.', '2.', '3.'],
  ])('count on by letters as by numbers, in a sentence over all of them: %s', async (...marks) => {
    const long = `${PROSE.slice(0, 66).trim()}\n`.repeat(20)
    const points = ['godkender planen,', 'drøfter den, og', 'tager resten til efterretning.']
    const list = points.map((text, i) => `${marks[i] ?? ''} ${text}`)
    const blocks = await blocksOf(`${long}\nDet indstilles, at KKR Sjælland\n${list.join('\n')}\n`)
    expect(blocks.slice(-3)).toEqual(list.map((point) => `  ${point}`))
    // A mark that does not count on was brought there by prose.
    const other = await blocksOf(`${long}\nDet indstilles, at KKR Sjælland\n${list[0] ?? ''}\n${list[2] ?? ''}\n`)
    expect(other.at(-1)).toBe(`  ${list[0] ?? ''} ${list[2] ?? ''}`)
  })

  it('end where a paragraph begins', async () => {
    expect(await blocksOf(`• veje\n• broer\n\n${PROSE}\n`)).toEqual([
      'list',
      '  • veje',
      '  • broer',
      `paragraph: ${PROSE}`,
    ])
  })

  it('do not begin with a dash that is an aside, or a number that prose brought there', async () => {
    expect(await blocksOf(`${PROSE}\n– En kommune mener noget andet.\n`)).not.toContain('list')
    const long = `${PROSE.slice(0, 66).trim()}\n`
    expect(
      await blocksOf(
        `${long.repeat(20)}Der er i alt brug for nye midler til de mange ting i perioden den\n12. I alt er der\n`,
      ),
    ).not.toContain('list')
  })
})

describe('sub-headings of a text', () => {
  it('are short, without a full stop, over something that reads like text', async () => {
    expect(await blocksOf(`Fjordforum\n\n${PROSE}\n`)).toEqual(['subheading: Fjordforum', `paragraph: ${PROSE}`])
    expect(await blocksOf('Fjordforum\n\n- veje\n- broer\n')).toContain('subheading: Fjordforum')
  })

  it.each([
    ['a sentence', 'Det er aftalt.'],
    ['a line that announces', 'Følgende gælder:'],
    ['a question', 'Hvem betaler?'],
    ['the middle of a sentence', 'og de andre'],
    ['a sum', '4.500'],
  ])('are not %s', async (_, text) => {
    expect((await blocksOf(`${text}\n\n${PROSE}\n`))[0]).toBe(`paragraph: ${text}`)
  })

  it('are not the last of a section', async () => {
    expect(await blocksOf('Fjordforum\n')).toEqual(['paragraph: Fjordforum'])
  })
})

describe('the plain reading', () => {
  it('has points with a dash, or their own count, and rows with tabs', async () => {
    const { sections } = await itemOf(
      `Sagsfremstilling\n\n${PROSE}\n\n• veje\n  o nye\n\n${PROSE}\n\n1) broer\n\n${PROSE}\n\nKøge\t12\t13\nFaxe\t14\t15\n`,
    )
    expect(textOfBlocks(sections[0]?.blocks ?? [])).toBe(
      [PROSE, '- veje\n  - nye', PROSE, '1) broer', PROSE, 'Køge\t12\t13\nFaxe\t14\t15'].join('\n\n'),
    )
  })
})

describe('blocks of a page', () => {
  const full = PROSE.slice(0, 78)
  const heavy: Omit<Placed, 'text'> = { ['bold']: true }
  const page = (...lines: (Placed | string)[]): string[] =>
    itemOn(
      pageSource([
        { text: '1. Godkendelse', size: 14, ...heavy },
        'SAG-2026-00001 abc',
        { text: 'Sagsfremstilling', ...heavy },
        ...Array.from({ length: 20 }, () => full),
        'som aftalt.',
        ...lines,
      ]),
    )
      .sections.flatMap(({ blocks }) => drawn(blocks))
      .slice(1)

  it('has sub-headings by their type', () => {
    expect(page({ text: 'Fjordforum', ...heavy, y: 500 }, { text: full, y: 514 })).toEqual([
      'subheading: Fjordforum',
      `paragraph: ${full}`,
    ])
    expect(page({ text: 'Fjordforum', italic: true, y: 500 }, { text: full, y: 514 })[0]).toBe('subheading: Fjordforum')
    expect(page({ text: 'Fjordforum', y: 500 }, { text: full, y: 540 })[0]).toBe('paragraph: Fjordforum')
  })

  it('has points that hang, and a paragraph back at the margin', () => {
    const point = (text: string, y: number): Placed => ({ text: `•\t${text}`, cells: [80, 95], y })
    expect(
      page(point(`${full.slice(0, 70)} af`, 500), { text: 'veje', left: 95, y: 514 }, point('broer', 528), {
        text: full,
        y: 560,
      }),
    ).toEqual(['list', `  • ${full.slice(0, 70)} af veje`, '  • broer', `paragraph: ${full}`])
  })

  it('has counted points although the lines above them are full', () => {
    const point = (text: string, y: number): Placed => ({ text, y })
    expect(page(point(`1) ${full.slice(3)}`, 500), point(`2) ${full.slice(3)}`, 514), point('9) veje', 528))).toEqual([
      'list',
      `  1) ${full.slice(3)}`,
      `  2) ${full.slice(3)} 9) veje`,
    ])
  })

  it('ends a point that hangs where a line comes back to its marker', () => {
    const long = full.slice(0, 74).trim()
    expect(
      page(
        { text: `•\t${long}`, cells: [80, 95], y: 500 },
        { text: long, left: 95, y: 514 },
        { text: full, left: 80, y: 528 },
      ),
    ).toEqual(['list', `  • ${long} ${long}`, `paragraph: ${full}`])
  })

  it('has nested points by their edges, and over a page’s end by their marks', () => {
    const point = (mark: string, text: string, left: number, y: number, page = 1): Placed => ({
      text: `${mark}\t${text}`,
      cells: [left, left + 15],
      y,
      page,
    })
    expect(
      page(
        point('•', 'veje', 80, 500),
        point('o', 'nye', 100, 514),
        point('•', 'broer', 90, 100, 2),
        point('o', 'store', 110, 114, 2),
      ),
    ).toEqual(['list', '  • veje', '    o nye', '  • broer', '    o store'])
  })
})
