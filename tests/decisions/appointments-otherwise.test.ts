// People chosen otherwise than by the council's verb and a name on one line: by parties, by a noun, by the seat somebody has,
// in a column of a table, or where the end of a line broke the name.
import { describe, expect, it } from 'vitest'
import { isRestOfName } from '../../src/danish/broken-name.ts'
import { decided, drawnAppointment } from './deciding.ts'

const chosen = async (text: string, title?: string): Promise<string[]> =>
  (await decided(text, title)).appointments.map(drawnAppointment)

describe('chosen', () => {
  it.each([
    [
      'Venstre udpegede Vibe Kragelund, Greve Kommune, og Alternativet udpegede Asbjørn Hvid, Faxe Kommune, til Fjordrådet.',
      ['Vibe Kragelund, 253: ?', 'Asbjørn Hvid, 320: ? | Fjordrådet'],
    ],
    ['Herefter udpegede SF Asbjørn Hvid (F) som suppleant.', ['Asbjørn Hvid (F): suppleant (substitute)']],
    ['Genvalg til Vibe Kragelund (B) som formand for Fjordrådet.', ['Vibe Kragelund (B): formand | Fjordrådet']],
    ['Enstemmigt valg af Vibe Kragelund (B).', ['Vibe Kragelund (B): ?']],
    ['KKR Sjælland bekræftede udpegningen af Vibe Kragelund (B).', ['Vibe Kragelund (B): ?']],
    ['Vibe Kragelund (B) træder ind i Fjordrådet.', ['Vibe Kragelund (B): ? | Fjordrådet']],
    ['Efter skriftlig afstemning var Vibe Kragelund (B) valgt.', ['Vibe Kragelund (B): ?']],
    [
      'I bestyrelsen for Fjordskolen indvalgtes Vibe Kragelund (B).',
      ['Vibe Kragelund (B): ? | bestyrelsen for Fjordskolen'],
    ],
    [
      'Konstituering: formand Vibe Kragelund (B); næstformand Asbjørn Hvid (C).',
      ['Vibe Kragelund (B): formand', 'Asbjørn Hvid (C): næstformand'],
    ],
    ['Nyt medlem af Fjordrådet: Vibe Kragelund (B), Greve Kommune.', ['Vibe Kragelund (B), 253: medlem | Fjordrådet']],
    ['Vibe Kragelund (B) rykker op som medlem af Fjordrådet.', ['Vibe Kragelund (B): medlem | Fjordrådet']],
    ['Et enstemmigt KKR Sjælland pegede på Vibe Kragelund (B) som formand.', ['Vibe Kragelund (B): formand']],
    [
      'Indstillingen om at udpege Vibe Kragelund (B) til Fjordrådet blev tiltrådt.',
      ['Vibe Kragelund (B): ? | Fjordrådet'],
    ],
    [
      'Der nedsattes et udvalg bestående af Vibe Kragelund (B) og Asbjørn Hvid (C).',
      ['Vibe Kragelund (B): ?', 'Asbjørn Hvid (C): ?'],
    ],
    [
      'Fjordrådet sammensættes således: for Venstre Vibe Kragelund, Greve Kommune, og for SF Asbjørn Hvid, Faxe Kommune.',
      ['Vibe Kragelund (V), 253: ?', 'Asbjørn Hvid (F), 320: ?'],
    ],
    [
      'Til Fjordrådet valgtes fra Greve Kommune: Vibe Kragelund (B), og fra Faxe Kommune: Asbjørn Hvid (C).',
      ['Vibe Kragelund (B), 253: ? | Fjordrådet', 'Asbjørn Hvid (C), 320: ? | Fjordrådet'],
    ],
    [
      'Følgende blev valgt til Fjordrådet:\n\nGreve Kommune\nVibe Kragelund (B)\n\nFaxe Kommune\nAsbjørn Hvid (C)',
      ['Vibe Kragelund (B), 253: ? | Fjordrådet', 'Asbjørn Hvid (C), 320: ? | Fjordrådet'],
    ],
    [
      'Udpeget til Fjordrådet:\n\n1) Vibe Kragelund / Greve / B\n2) Asbjørn Hvid / Faxe / C',
      ['Vibe Kragelund (B), 253: ? | Fjordrådet', 'Asbjørn Hvid (C), 320: ? | Fjordrådet'],
    ],
    [
      'Udpeget til Fjordrådet:\n\nOrdinært medlem\tPersonlig stedfortræder\nVibe Kragelund (B)\tAsbjørn Hvid (C)',
      ['Vibe Kragelund (B): medlem | Fjordrådet', 'Asbjørn Hvid (C): stedfortræder (substitute) | Fjordrådet'],
    ],
    [
      'Udpegede medlemmer af Fjordrådet er:\n\n- Vibe Kragelund (B)\n- vakant (V)',
      ['Vibe Kragelund (B): medlem | Fjordrådet'],
    ],
    ['Vibe Kragelund (B) var herefter valgt som formand.', ['Vibe Kragelund (B): formand']],
    [
      'Som tilforordnede udpegedes Vibe Kragelund (B) og Asbjørn Hvid (C).',
      ['Vibe Kragelund (B): tilforordnet', 'Asbjørn Hvid (C): tilforordnet'],
    ],
    [
      'Til Fjordrådet udpegedes Vibe Kragelund (B). Stedfortræder for Vibe Kragelund er Asbjørn Hvid (C).',
      ['Vibe Kragelund (B): ? | Fjordrådet', 'Asbjørn Hvid (C): stedfortræder (substitute) | Fjordrådet'],
    ],
    [
      'Følgende indtræder i Fjordrådet:\n\n1. Vibe Kragelund (B)\n2. Asbjørn Hvid (C)',
      ['Vibe Kragelund (B): ? | Fjordrådet', 'Asbjørn Hvid (C): ? | Fjordrådet'],
    ],
    [
      'Følgende udpeges til Fjordrådet:\n\nFor Radikale:\nVibe Kragelund, Greve Kommune\n\nVenstre (1 plads):\nAsbjørn Hvid, Faxe Kommune',
      ['Vibe Kragelund (B), 253: ? | Fjordrådet', 'Asbjørn Hvid (V), 320: ? | Fjordrådet'],
    ],
    [
      'Følgende udpeges:\n\n- Radikale:\n   - Vibe Kragelund\n- Venstre:\n   - Asbjørn Hvid',
      ['Vibe Kragelund (B): ?', 'Asbjørn Hvid (V): ?'],
    ],
    [
      'Vibe Kragelund (B) erstatter pr. 1. januar 2027 Asbjørn Hvid (C) i Fjordrådet.',
      ['Vibe Kragelund (B): ? | Fjordrådet'],
    ],
    ['Borgmesteren i Greve Kommune, Vibe Kragelund (B), indtræder.', ['Vibe Kragelund (B), 253: ?']],
    ['KKR Sjælland udpegede rådmanden fra Køge, Asbjørn Hvid.', ['Asbjørn Hvid, 259: ?']],
  ])('%s', async (text, want) => {
    expect(await chosen(text)).toEqual(want)
  })

  it('for what a column of the table says', async () => {
    const table = 'Navn\tKommune\tRolle\nVibe Kragelund (B)\tGreve\tMedlem\nAsbjørn Hvid (C)\tFaxe\tSuppleant'
    expect(await chosen(table, 'Udpegning til Fjordrådet')).toEqual([
      'Vibe Kragelund (B), 253: medlem | Fjordrådet',
      'Asbjørn Hvid (C), 320: suppleant (substitute) | Fjordrådet',
    ])
  })
})

describe('nobody', () => {
  it.each([
    'Venstre udpegede Vibe Kragelund som gruppeformand.',
    'Venstre har udpeget Vibe Kragelund.',
    'KKR Sjællands nuværende repræsentanter i Fjordrådet er Vibe Kragelund (B) og Asbjørn Hvid (C).',
    'Ingen af de opstillede blev valgt.',
    'Der nedsattes et udvalg bestående af tre borgmestre.',
    'Venstre ville udpege Vibe Kragelund.',
    'Venstre udpegede ikke Vibe Kragelund.',
    'I regionsrådet udpegede Venstre Vibe Kragelund.',
    'På sidste møde udpegede Venstre Vibe Kragelund.',
    'Venstre udpegede busserne som det vigtigste.',
    'Venstre foreslog Vibe Kragelund.',
    'Valg af formand.',
    'Udpegning af Vibe Kragelund til Fjordrådet',
    'Vibe Kragelund (B) træder ud af Fjordrådet.',
    'Aftalen træder i kraft.',
    'Borgmesteren i Greve Kommune, der er formand, orienterede.',
  ])('%s', async (text) => {
    expect(await chosen(text)).toEqual([])
  })
})

describe('a name that the end of a line broke', () => {
  it('is whole in a sentence, a list, and a nested list', async () => {
    expect(
      await chosen(
        'KKR Sjælland udpegede borgmester Vibe\nKragelund (B), Greve Kommune, og Lise Marie\nHvid (C), Faxe.',
      ),
    ).toEqual(['Vibe Kragelund (B), 253: ?', 'Lise Marie Hvid (C), 320: ?'])
    const list = '- Lise Marie Fjord\n  Hvid (C), Faxe Kommune\n- Vibe Kragelund (B), Greve Kommune'
    expect(await chosen(`KKR Sjælland udpegede:\n\n${list}`)).toEqual([
      'Lise Marie Fjord Hvid (C), 320: ?',
      'Vibe Kragelund (B), 253: ?',
    ])
    expect(await chosen(`KKR Sjælland udpegede:\n\n- Fjordrådet\n  - Lise Marie\n    Hvid (C), Faxe`)).toEqual([
      'Lise Marie Hvid (C), 320: ? | Fjordrådet',
    ])
  })

  it.each([
    ['og byrådsmedlem Asger', 'Holm Dal (V), Køge', true],
    ['Vibe Kragelund (B), Greve, og Asger', 'Holm, Køge Kommune', true],
    ['Lise Marie Fjord', 'Hvid (C), Faxe', true],
    // Two persons, or something else.
    ['Vibe Kragelund', 'Asger Holm (V), Køge', false],
    ['Vibe Kragelund', 'Venstre (V) tog forbehold', false],
    ['Vibe Kragelund', 'Suppleant (V)', false],
    ['Vibe Kragelund', 'Køge (V)', false],
    ['Vibe Kragelund (B), Greve', 'Hvid (C), Faxe', false],
    ['Vibe Kragelund (B), Greve Kommune', 'Hvid (C), Faxe', false],
    ['KKR Sjælland udpegede:', 'Hvid (C), Faxe', false],
    ['Vibe Kragelund', 'Sagen (nr. 4) blev udsat', false],
  ])('%s / %s: %s', (above, below, isRest) => {
    expect(isRestOfName(above, below)).toBe(isRest)
  })
})
