import { describe, expect, it } from 'vitest'
import { labelsText } from '../../src/emit/labels-text.ts'
import { linesText } from '../../src/emit/lines-text.ts'
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

describe('labelsText', () => {
  it('puts the role before the line, in a column', () => {
    const lines = [plainLine('REFERAT'), plainLine('1.1\tBroer')]
    expect(labelsText({ source: source(lines), roles: ['cover', 'item-heading'] })).toBe(
      'cover        | REFERAT\nitem-heading | 1.1⇥Broer\n',
    )
  })

  it('marks a line without a role, and is empty for a document without lines', () => {
    expect(labelsText({ source: source([plainLine('a')]), roles: [] })).toBe('? | a\n')
    expect(labelsText({ source: source([]), roles: [] })).toBe('')
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
