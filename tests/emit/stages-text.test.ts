import { describe, expect, it } from 'vitest'
import { linesText } from '../../src/emit/lines-text.ts'
import { labelsText, proposalsText, treeText } from '../../src/emit/stages-text.ts'
import { RECOGNISERS } from '../../src/label/line-reading.ts'
import { stages } from '../../src/pipeline.ts'
import type { Line, Source } from '../../src/text/source.ts'
import { plainLine } from '../cli/fake-program.ts'

function source(lines: Line[]): Source {
  return {
    name: 'x',
    mediaType: 'text/plain',
    sha256: '',
    bytes: 0,
    pages: null,
    text: '',
    lines,
    footnotes: [],
    warnings: [],
  }
}

/** Minutes in short. */
const PAPER = [
  'REFERAT 2026',
  'KKR SJÆLLAND',
  'Deltagere',
  'Anna Berg (A), Faxe Kommune',
  '1. Broer og veje',
  'SAG-2026-00001 abc',
  'Beslutning',
  'Punktet blev udsat.',
  'Mødet sluttede kl. 12.',
]
let start = 0
const paper = source(
  PAPER.map((text) => {
    const line = plainLine(text, start)
    start = line.end + 1
    return line
  }),
)
const { propose, resolve, assemble } = stages

describe('proposalsText', () => {
  it('prints what the recognisers read of each line', () => {
    expect(proposalsText(propose(paper))).toBe(
      [
        'title=referat           | REFERAT 2026',
        'title=council           | KKR SJÆLLAND',
        'attendance=list-heading | Deltagere',
        'person                  | Anna Berg (A), Faxe Kommune',
        'number=1                | 1. Broer og veje',
        'caseLine=SAG-2026-00001 | SAG-2026-00001 abc',
        'label=beslutning        | Beslutning',
        '                        | Punktet blev udsat.',
        'kind=closing            | Mødet sluttede kl. 12.',
        '',
      ].join('\n'),
    )
  })

  it('has a word for every recogniser, in their order', () => {
    const names = RECOGNISERS.map(({ name }) => name)
    const [reading] = propose(paper).readings
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter((name) => reading?.[name] === undefined)).toEqual([])
  })
})

describe('labelsText', () => {
  it('puts the role and its evidence before the line, in columns', () => {
    expect(labelsText(resolve(propose(paper)))).toBe(
      [
        'cover         zone         | REFERAT 2026',
        'cover         zone         | KKR SJÆLLAND',
        'list-heading  wording      | Deltagere',
        'person        zone         | Anna Berg (A), Faxe Kommune',
        'item-heading  surroundings | 1. Broer og veje',
        'case-line     wording      | SAG-2026-00001 abc',
        'section-label wording      | Beslutning',
        'body          zone         | Punktet blev udsat.',
        'closing       wording      | Mødet sluttede kl. 12.',
        '',
      ].join('\n'),
    )
  })

  it('is empty for a document without lines', () => {
    expect(labelsText(resolve(propose(source([]))))).toBe('')
  })
})

describe('treeText', () => {
  it('prints the parts of a document, and below each its lines', () => {
    expect(treeText(assemble(resolve(propose(paper))))).toBe(
      [
        'cover',
        '  REFERAT 2026',
        '  KKR SJÆLLAND',
        'attendance',
        '  Deltagere',
        '  Anna Berg (A), Faxe Kommune',
        'item 1',
        '  1. Broer og veje',
        '  case-line',
        '  SAG-2026-00001 abc',
        '  section beslutning',
        '  Punktet blev udsat.',
        'closing',
        '  Mødet sluttede kl. 12.',
        '',
      ].join('\n'),
    )
  })
})

describe('linesText', () => {
  it('prints what is known of a line of a PDF', () => {
    const line: Line = {
      ...plainLine('Læs rapporten om udpegnin-', 1252),
      page: 5,
      bold: true,
      italic: true,
      aside: 'artifact',
      hyphen: 'soft',
      box: { left: 70.123, right: 400, baseline: 88, size: 11.04, pageWidth: 595, pageHeight: 842 },
      links: [{ start: 4, end: 13, url: 'https://example.org/' }],
    }
    expect(linesText(source([line]))).toBe(
      'p5 1252-1278 bold italic artifact soft-hyphen 11pt at 70.1,88 | Læs rapporten om udpegnin-  {rapporten <https://example.org/>}\n',
    )
  })

  it('prints what is known of a line of a text, and nothing of what is not', () => {
    const line: Line = {
      ...plainLine('her'),
      bold: false,
      blankBefore: true,
      indent: 3,
      links: [{ start: 0, end: 3, url: null }],
    }
    expect(linesText(source([line, { ...plainLine('x\u001b', 4), indent: 0 }]))).toBe(
      '0-3 blank-above indent-3 | her  {her <>}\n4-6 | x\\u{1b}\n',
    )
  })
})
