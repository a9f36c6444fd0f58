// Lists whose bullets a PDF draws as shapes: their points show by their place, under a line that announces them.
import { describe, expect, it } from 'vitest'
import { pageSource, type Placed } from '../text/make-lines.ts'
import { drawn, itemOn } from './building.ts'

const FULL = 'Kommunerne i regionen har i foråret arbejdet sammen om en fælles plan for tra'
const heavy: Omit<Placed, 'text'> = { ['bold']: true }

/** What comes of lines that stand below a page's text. */
const below = (...lines: Placed[]): string[] => {
  const item = itemOn(
    pageSource([
      { text: '1. Godkendelse', size: 14, ...heavy },
      'SAG-2026-00001 abc',
      { text: 'Sagsfremstilling', ...heavy },
      ...Array.from({ length: 20 }, () => FULL),
      'fikken.',
      ...lines,
    ]),
  )
  return item.sections.flatMap(({ blocks }) => drawn(blocks)).slice(1)
}
const at = (y: number, text: string, left = 70, more: Partial<Placed> = {}): Placed => ({ text, y, left, ...more })
const STEM = at(460, 'Planen omfatter følgende:')

describe('points without a bullet', () => {
  it('stand right of the margin, room above each, under a line that ends in a colon', () => {
    expect(below(STEM, at(484, 'Nye veje i hele området.', 100), at(508, 'Nye broer til øerne.', 100))).toEqual([
      'paragraph: Planen omfatter følgende:',
      'list',
      '   Nye veje i hele området.',
      '   Nye broer til øerne.',
    ])
  })

  it('may run over several lines', () => {
    expect(
      below(STEM, at(484, 'Nye veje i', 100), at(498, 'hele området.', 100), at(522, 'Nye broer til øerne.', 100)),
    ).toContain('   Nye veje i hele området.')
  })

  it('begin with their verb where no room is left between them', () => {
    expect(
      below(
        at(460, 'Sekretariatet anbefaler, at KKR Sjælland'),
        at(484, 'drøfter sagen om veje', 100),
        at(498, 'godkender budgettet og', 100),
        at(512, 'sender det til kommunerne.', 100),
      ),
    ).toEqual([
      'paragraph: Sekretariatet anbefaler, at KKR Sjælland',
      'list',
      '   drøfter sagen om veje',
      '   godkender budgettet og sender det til kommunerne.',
    ])
  })

  it('may each recommend by themselves', () => {
    expect(
      below(
        at(484, 'Det indstilles, at planen godkendes.', 100),
        at(498, 'Det indstilles, at budgettet drøftes.', 100),
      ).filter((line) => line.startsWith('   ')),
    ).toEqual(['   Det indstilles, at planen godkendes.', '   Det indstilles, at budgettet drøftes.'])
  })

  it('may be followed by text at the margin', () => {
    const after = at(540, 'Så vidt planen.')
    expect(below(STEM, at(484, 'Nye veje.', 100), at(508, 'Nye broer.', 100), after).at(-1)).toBe(
      'paragraph: Så vidt planen.',
    )
  })
})

describe('no points', () => {
  const two = [at(484, 'Nye veje i hele området.', 100), at(508, 'Nye broer til øerne.', 100)]

  it.each<[string, Placed[]]>([
    ['nothing announces them', [at(460, 'Planen er færdig.'), ...two]],
    ['a heading stands above them', [at(460, 'Planen', 70, heavy), ...two]],
    ['there is only one', [STEM, at(484, 'Nye veje i hele området.', 100)]],
    ['they stand at the margin', [STEM, ...two.map((line) => ({ ...line, left: 74 }))]],
    ['they are set bold', [STEM, ...two.map((line) => ({ ...line, ...heavy }))]],
    ['they are set small', [STEM, ...two.map((line) => ({ ...line, size: 8 }))]],
  ])('are seen where %s', (_, lines) => {
    expect(below(...lines)).not.toContain('list')
  })
})

describe('points with a bullet', () => {
  const point = (y: number, text: string, left = 80, page = 1): Placed => at(y, `• ${text}`, left, { page })

  it('nest by their edges, and return to the level of their own', () => {
    expect(
      below(STEM, point(480, 'veje'), point(494, 'broer', 100), point(508, 'havne', 100), point(522, 'stier')),
    ).toEqual(['paragraph: Planen omfatter følgende:', 'list', '  • veje', '    • broer', '    • havne', '  • stier'])
  })

  it('go on over a page’s end by their mark, for the edges may have moved', () => {
    expect(below(STEM, point(780, 'veje'), point(100, 'broer', 120, 2), point(114, 'havne', 120, 2)).slice(1)).toEqual([
      'list',
      '  • veje',
      '  • broer',
      '  • havne',
    ])
  })
})
