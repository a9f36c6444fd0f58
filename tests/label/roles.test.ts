// Every line gets one role.
import { describe, expect, it } from 'vitest'
import { pageSource, sourceOf, type Placed } from '../text/make-lines.ts'
import { having, labelled, labelSource, PROSE, rolesOf } from './labelling.ts'

const MINUTES = `REFERAT 2026
KKR SJÆLLAND

1. Godkendelse ..... 2
2. Siden sidst ..... 2
3. Eventuelt ..... 3

Deltagere

Anna Berg (A), Faxe Kommune

Afbud

Jan Dal (V), Køge Kommune

1. Godkendelse

SAG-2026-00001 abc

Indstilling

Det indstilles, at referatet godkendes.

SIDE 2

Beslutning: Godkendt.

2. Siden sidst

3. Eventuelt

Mødet sluttede kl. 12.
`

describe('a whole document', () => {
  it('is labelled line by line', async () => {
    expect(rolesOf(await labelled(MINUTES))).toEqual([
      'cover: REFERAT 2026',
      'cover: KKR SJÆLLAND',
      'toc-entry: 1. Godkendelse ..... 2',
      'toc-entry: 2. Siden sidst ..... 2',
      'toc-entry: 3. Eventuelt ..... 3',
      'list-heading: Deltagere',
      'person: Anna Berg (A), Faxe Kommune',
      'list-heading: Afbud',
      'person: Jan Dal (V), Køge Kommune',
      'item-heading: 1. Godkendelse',
      'case-line: SAG-2026-00001 abc',
      'section-label: Indstilling',
      'body: Det indstilles, at referatet godkendes.',
      'furniture: SIDE 2',
      'section-label: Beslutning: Godkendt.',
      'item-heading: 2. Siden sidst',
      'item-heading: 3. Eventuelt',
      'closing: Mødet sluttede kl. 12.',
    ])
  })

  it('may lack everything', async () => {
    expect(rolesOf(await labelled(PROSE))).toEqual([`cover: ${PROSE}`])
  })

  it('may list its people before the contents', async () => {
    const text = MINUTES.replace(/^(1\. Godkendelse \.[^]*?)(Deltagere[^]*?)(?=1\. Godkendelse\n)/mu, '$2$1')
    expect(having(await labelled(text), 'person')).toHaveLength(2)
    expect(having(await labelled(text), 'toc-entry')).toHaveLength(3)
  })

  it('closes at its end only', async () => {
    const early = MINUTES.replace(
      '2. Siden sidst\n\n3',
      `2. Siden sidst\n\nMødet sluttede med sang.\n\n${`${PROSE}\n\n`.repeat(12)}3`,
    )
    expect(having(await labelled(early), 'closing')).toEqual(['Mødet sluttede kl. 12.'])
  })
})

describe('labels', () => {
  const labels = async (body: string): Promise<string[]> =>
    having(await labelled(`1. Godkendelse\n\nSAG-2026-00001 abc\n\nBaggrund\n\n${PROSE}\n\n${body}`), 'section-label')

  it('stand where a paragraph may begin', async () => {
    expect(await labels(`Beslutning\n\n${PROSE}`)).toEqual(['Baggrund', 'Beslutning'])
  })

  it('do not stand in the middle of a sentence that was wrapped', async () => {
    const [long, short] = [PROSE.slice(0, 70).trim(), PROSE.slice(0, 64).trim()]
    const wrapped = `${long}\n${long}\nog slut.\n\n`.repeat(8)
    const text = `1. Godkendelse\n\nSAG-2026-00001 abc\n\nBaggrund\n\n${wrapped}${short} deres\nIndstilling\nog stemte.`
    expect(having(await labelled(text), 'section-label')).toEqual(['Baggrund'])
  })

  it('that are ordinary words need more', async () => {
    expect(await labels(`Proces\n\n${PROSE}`)).toEqual(['Baggrund'])
    expect(await labels(`Vurdering:\n\n${PROSE}`)).toEqual(['Baggrund', 'Vurdering:'])
    expect(await labels(`Beslutning\n\nProces\n\n${PROSE}`)).toEqual(['Baggrund', 'Beslutning', 'Proces'])
  })

  it('on a page are set as the other labels are', () => {
    const heavy: Omit<Placed, 'text'> = { ['bold']: true }
    const label = (text: string, more: Omit<Placed, 'text'> = {}): Placed => ({ text, ...heavy, ...more })
    const prose = PROSE.slice(0, 70)
    const source = pageSource([
      label('1. Godkendelse', { size: 14 }),
      'SAG-2026-00001 abc',
      label('Baggrund'),
      prose,
      label('Vurdering', { y: 250 }),
      prose,
      { text: 'Indstilling', y: 350 },
      prose,
      label('Bilag', { y: 450, size: 8 }),
      prose,
      label('Beslutning', { y: 550 }),
      prose,
    ])
    expect(having(labelSource(source), 'section-label')).toEqual(['Baggrund', 'Vurdering', 'Beslutning'])
  })
})

describe('the attendance', () => {
  it('begins at a list only when people stand below', async () => {
    const found = await labelled(
      'REFERAT\n\nMedlemmer\n\nhar adgang til bilagene.\n\nDer er kaffe.\n\nOg te.\n\n1. Eventuelt\n',
    )
    expect(having(found, 'list-heading')).toEqual([])
  })

  it('begins at its heading, names or no names', async () => {
    const found = await labelled(
      `Deltagerfortegnelse\n\nAnna Berg, Faxe\n\n1. Eventuelt\n\n${(await sourceOf('x')).text}`,
    )
    expect(rolesOf(found).slice(0, 2)).toEqual(['attendance-heading: Deltagerfortegnelse', 'person: Anna Berg, Faxe'])
  })
})
