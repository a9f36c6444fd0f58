// The recognisers that look at one line: what they claim, and what they refuse.
import { describe, expect, it } from 'vitest'
import { readAttendanceLine } from '../../src/label/attendance-line.ts'
import { readCaseLine } from '../../src/label/case-line.ts'
import { isClosing } from '../../src/danish/closing.ts'
import { readContentsLine as readContents, type ContentsLine } from '../../src/label/contents-line.ts'
import { likeness } from '../../src/text/distance.ts'
import { compareNumbers, follows, partsOf, readNumber, readRoman } from '../../src/label/number.ts'
import { looksLikeAttendance } from '../../src/danish/person-line.ts'
import { readLabel } from '../../src/label/section-label.ts'

const readContentsLine = (text: string): ContentsLine => readContents(text, readNumber(text), readRoman(text))

describe('a number', () => {
  it.each([
    ['3.10. Orientering', '3.10', 'Orientering'],
    ['3.10 Orientering', '3.10', 'Orientering'],
    ['3.Orientering', '3', 'Orientering'],
    ['5.\tEventuelt', '5', 'Eventuelt'],
    ['Punkt 3.1: Orientering', '3.1', 'Orientering'],
    ['Ad 4 – Orientering', '4', 'Orientering'],
    ['3.1.2 Orientering', '3.1.2', 'Orientering'],
    ['03. Orientering', '3', 'Orientering'],
    ['2.', '2', ''],
    ['2.1', '2.1', ''],
    ['2.1a. Orientering', '2.1a', 'Orientering'],
    ['2.1b Orientering', '2.1b', 'Orientering'],
  ])('is read in "%s"', (text, number, title) => {
    const read = readNumber(text)
    expect(read?.number).toBe(number)
    expect(text.slice(read?.titleAt)).toBe(title)
  })

  it.each(['3a Orientering', '30% af', '1.259 borgere', '2026 var', '3,5 mio.', '0. Nul', '1.0 Nul', 'Orientering 3'])(
    'is none in "%s"',
    (text) => {
      expect(readNumber(text)).toBeNull()
    },
  )

  it.each([
    [[1], [1, 1]],
    [
      [1, 1],
      [1, 2],
    ],
    [[1, 2], [2]],
    [
      [1, 2, 3],
      [1, 3],
    ],
    [partsOf('2.1'), partsOf('2.1a')],
    [partsOf('2.1a'), partsOf('2.1b')],
    [partsOf('2.1b'), partsOf('2.2')],
    [partsOf('2.1b'), partsOf('3')],
  ])('%j is followed by %j', (last, next) => {
    expect(follows(last, next)).toBe(true)
  })

  it.each([
    [[1], [1, 2]],
    [
      [1, 1],
      [1, 3],
    ],
    [
      [1, 1],
      [1, 1],
    ],
    [
      [1, 2],
      [1, 1],
    ],
    [[2], [1, 1]],
    [[1], [1, 1, 1]],
  ])('%j is not followed by %j', (last, next) => {
    expect(follows(last, next)).toBe(false)
  })

  it('has its order: 3.10 comes behind 3.2, and a section before its items', () => {
    expect([[3, 10], [3], [3, 2], [2, 9]].sort(compareNumbers)).toEqual([[2, 9], [3], [3, 2], [3, 10]])
  })
})

describe('a case line', () => {
  it.each([
    ['SAG-2026-00802 hdc/jebj', 'SAG-2026-00802', ['hdc', 'jebj']],
    ['SAG-2026-00802 miem/acd/snm', 'SAG-2026-00802', ['miem', 'acd', 'snm']],
    ['SAG-2012-01234', 'SAG-2012-01234', []],
    ['Sag 2012 01234: abc', 'SAG-2012-01234', ['abc']],
    ['SAG NR.: jhp/egl', null, ['jhp', 'egl']],
    ['SAG NR.:', null, []],
    ['Sagsnr. 2026-1234 abc', '2026-1234', ['abc']],
    ['J.nr. 123456', '123456', []],
  ])('is read in "%s"', (text, number, initials) => {
    expect(readCaseLine(text)).toEqual({ number, initials })
  })

  it.each([
    'Sagen er udsat',
    'SAG-2026-00802 blev behandlet på mødet',
    'Sagsnr. som nævnt i bilaget',
    'Sagsnr. 2026-1234 blev behandlet på mødet',
    'Sagsbehandler: '.padEnd(100, 'x'),
    'Baggrund',
  ])('is none in "%s"', (text) => {
    expect(readCaseLine(text)).toBeNull()
  })
})

describe('a section label', () => {
  it.each([
    ['Indstilling', 'indstilling', 'Indstilling', ''],
    ['INDSTILLING', 'indstilling', 'INDSTILLING', ''],
    ['I n d s t i l l i n g', 'indstilling', 'I n d s t i l l i n g', ''],
    ['Resumé:', 'resume', 'Resumé', ''],
    ['Økonomiske konsekvenser', 'okonomiske-konsekvenser', 'Økonomiske konsekvenser', ''],
    ['Beslutningen: Sagen blev udsat.', 'beslutning', 'Beslutningen', 'Sagen blev udsat.'],
    ['Beslutning: KKR Sjælland godkendte sagen.', 'beslutning', 'Beslutning', 'KKR Sjælland godkendte sagen.'],
  ])('is read in "%s"', (text, kind, label, rest) => {
    const read = readLabel(text)
    expect(read?.kind).toBe(kind)
    expect(text.slice(0, read?.labelTo)).toBe(label)
    expect(text.slice(read?.textAt)).toBe(rest)
  })

  it.each([
    'Indstilling af repræsentant fra erhvervslivet',
    'Indstillingen blev tiltrådt',
    'indstilling',
    'Indstilling.',
    'Bilag B',
    'Bilag B: Fordeling af udgifter',
    'Økonomi: 90 kr. pr. elev',
    'Proces: vi begynder nu',
    'Baggrund:uden blank',
    '',
  ])('is none in "%s"', (text) => {
    expect(readLabel(text)).toBeNull()
  })

  it('is weak where its word is an ordinary one, until a colon tells', () => {
    expect(readLabel('Proces')?.weak).toBe(true)
    expect(readLabel('Vurdering')?.weak).toBe(true)
    expect(readLabel('Vurdering:')?.weak).toBe(false)
    expect(readLabel('Beslutning')?.weak).toBe(false)
  })
})

describe('a line of the contents', () => {
  it.each([
    ['II. Siden sidst ..... 6', 'II', 'Siden sidst', 6, 'dots'],
    ['3.3. Beredskab og samarbejde ..... 19', '3.3', 'Beredskab og samarbejde', 19, 'dots'],
    ['3.3. Beredskab. .. 19', '3.3', 'Beredskab', 19, 'dots'],
    ['Deltagerfortegnelse…… 4', null, 'Deltagerfortegnelse', 4, 'dots'],
    ['2.\tSiden sidst\t6', '2', 'Siden sidst', 6, 'tab'],
    ['Siden sidst 6', null, 'Siden sidst', 6, 'blank'],
    ['Hvem betaler? 6', null, 'Hvem betaler?', 6, 'blank'],
    ['Siden sidst', null, 'Siden sidst', null, null],
    ['3.3. Beredskab og .....', '3.3', 'Beredskab og', null, 'dots'],
    ['2030 ..... 12', null, '2030', 12, 'dots'],
    ['3.2.', '3.2', null, null, null],
    ['17', null, null, 17, null],
    ['..... 17', null, null, 17, 'dots'],
  ])('"%s"', (text, number, title, page, leader) => {
    const read = readContentsLine(text)
    expect({ ...read, title: read.title && text.slice(read.title.from, read.title.to) }).toEqual({
      number,
      title,
      page,
      leader,
      lost: false,
    })
  })

  it('has no page in a year, a sum or the end of a word', () => {
    expect(readContentsLine('Budget for 2027').page).toBeNull()
    expect(readContentsLine('Covid-19').page).toBeNull()
  })
})

describe('a line of the attendance', () => {
  it.each([
    ['Deltagerfortegnelse', { role: 'attendance-heading' }],
    ['Afbud', { role: 'list-heading', list: 'afbud', textAt: 5 }],
    ['Fra KL’s sekretariat:', { role: 'list-heading', list: 'secretariat', textAt: 21 }],
    ['Afbud: Anna Berg (A)', { role: 'list-heading', list: 'afbud', textAt: 7 }],
    ['Anna Berg (A), Faxe Kommune', { role: 'person' }],
    ['Bemærk: Anna Berg kom senere', { role: 'person' }],
  ])('"%s"', (text, want) => {
    expect(readAttendanceLine(text)).toEqual(want)
  })

  it.each([
    'Anna Berg (A), Tårnby Kommune',
    'Anna Berg, Faxe',
    'Kim Holm, Gribskov Kommune supp. Jan Dal deltog',
    '- Anna Berg (A)',
  ])('may be "%s"', (text) => {
    expect(looksLikeAttendance(text)).toBe(true)
  })

  it.each(['Mødet blev ledet af formanden.', 'Baggrund', 'Anna Berg (A) spurgte, hvem der betaler.', 'x'.repeat(300)])(
    'is hardly "%s"',
    (text) => {
      expect(looksLikeAttendance(text)).toBe(false)
    },
  )
})

describe('the closing line', () => {
  it.each([
    'Mødet sluttede kl. 12.15.',
    'Mødet blev hævet kl. 14',
    'Mødet slut',
    'Formanden hævede mødet kl. 12.05.',
    'Sluttidspunkt: 13.00',
  ])('may be "%s"', (text) => {
    expect(isClosing(text)).toBe(true)
  })

  it.each([
    'Mødet holdes i Køge',
    'Mødets formand',
    'Intet. Mødet sluttede kl. 12.15.',
    'mødet sluttede kl. 12.15.',
    'Mødet i styregruppen sluttede kl. 14.',
    'Formanden lukkede mødet for pressen.',
    'Slut med det',
    `Mødet sluttede ${'og '.repeat(60)}`,
  ])('is not "%s"', (text) => {
    expect(isClosing(text)).toBe(false)
  })
})

describe('likeness', () => {
  it('is one for the same title only, and near it for a title with a misprint or an addition', () => {
    expect(likeness('beredskab', 'beredskab')).toBe(1)
    expect(likeness('kystbanensfremtid', 'kystbanensfremtidtillæg')).toBeGreaterThan(0.8)
    expect(likeness('abab', 'abab'.repeat(2))).toBeLessThan(1)
    expect(likeness('sidensidst', 'eventuelt')).toBeLessThan(0.3)
    expect(likeness('', 'a')).toBe(0)
  })
})
