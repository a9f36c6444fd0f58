// Elections in sentences, in the ways that minutes write them; and who comes in whose place.
import { describe, expect, it } from 'vitest'
import type { Appointment } from '../../src/referat.ts'
import { decided, drawnAppointment } from './deciding.ts'

const drawn = (one: Appointment): string => drawnAppointment(one) + (one.replaces === null ? '' : ` < ${one.replaces}`)
const chosen = async (text: string, title?: string): Promise<string[]> =>
  (await decided(text, title)).appointments.map(drawn)

const VIBE = 'Vibe Kragelund (B), 253'
const ASBJØRN = 'Asbjørn Hvid (C), 320'

describe('in sentences', () => {
  it.each([
    [
      'Vibe Kragelund (B), Greve Kommune, blev udpeget til Fjordrådet. Asbjørn Hvid (C), Faxe Kommune, er stedfortræder.',
      [`${VIBE}: ? | Fjordrådet`, `${ASBJØRN}: stedfortræder (substitute) | Fjordrådet`],
    ],
    [
      'Som medlem af Det Grønne Havneforum udpegede KKR Sjælland Vibe Kragelund (B), Greve Kommune, med Asbjørn Hvid (C), Faxe Kommune, som personlig suppleant.',
      [`${VIBE}: medlem | Det Grønne Havneforum`, `${ASBJØRN}: suppleant (substitute) | Det Grønne Havneforum`],
    ],
    ['Som nyt medlem af Fjordrådet indtræder Vibe Kragelund (B), Greve Kommune.', [`${VIBE}: medlem | Fjordrådet`]],
    [
      'I Fjordrådet indtrådte Vibe Kragelund (B), Greve Kommune, efter Asbjørn Hvid.',
      [`${VIBE}: ? | Fjordrådet < Asbjørn Hvid`],
    ],
    [
      'KKR Sjælland udpegede Vibe Kragelund (B), borgmester i Greve Kommune, til Fjordrådet.',
      [`${VIBE}: ? | Fjordrådet`],
    ],
    ['Vibe Chr. Kragelund (B), Greve Kommune, blev udpeget.', ['Vibe Chr. Kragelund (B), 253: ?']],
    ['Udpeget til Fjordrådet: Vibe Kragelund, B, Greve Kommune', [`${VIBE}: ? | Fjordrådet`]],
    ['Genudpeget for perioden 2022-2025: Vibe Kragelund (B), Greve Kommune', [`${VIBE}: ?`]],
    [
      'KKR Sjælland udpegede Vibe Kragelund (B), Greve Kommune. Asbjørn Hvid (C), Faxe Kommune, blev suppleant.',
      [`${VIBE}: ?`, `${ASBJØRN}: suppleant (substitute)`],
    ],
    [
      'Udpeget blev Vibe Kragelund (B), Greve Kommune. Som stedfortræder Asbjørn Hvid (C), Faxe Kommune.',
      [`${VIBE}: ?`, `${ASBJØRN}: stedfortræder (substitute)`],
    ],
    [
      'KKR Sjælland valgte Vibe Kragelund (B), Greve Kommune, som formand. Næstformand: Asbjørn Hvid (C), Faxe Kommune.',
      [`${VIBE}: formand`, `${ASBJØRN}: næstformand`],
    ],
    [
      'KKR Sjælland udpegede Vibe Kragelund, Radikale Venstre, fra Greve Kommune til Fjordrådet.',
      [`${VIBE}: ? | Fjordrådet`],
    ],
    [
      'KKR Sjælland udpegede Vibe Kragelund fra Radikale Venstre, Greve Kommune, til Fjordrådet.',
      [`${VIBE}: ? | Fjordrådet`],
    ],
    ['KKR Sjælland udpegede Vibe Kragelund, Greve Kommune (B), til Fjordrådet.', [`${VIBE}: ? | Fjordrådet`]],
    ['KKR Sjælland udpegede Vibe Kragelund, B, Greve, til Fjordrådet.', [`${VIBE}: ? | Fjordrådet`]],
    ['KKR Sjælland udpegede Vibe Kragelund (B, Greve Kommune) til Fjordrådet.', [`${VIBE}: ? | Fjordrådet`]],
    [
      'KKR Sjælland udpegede byrådsmedlem Vibe Kragelund (B), Greve Kommune, og rådmand Asbjørn Hvid (C), Faxe Kommune, til Steering Committee for Energi.',
      [`${VIBE}: ? | Steering Committee for Energi`, `${ASBJØRN}: ? | Steering Committee for Energi`],
    ],
    [
      'Til Nordic Advisory Board for Vand udpegedes Vibe Kragelund (B), Greve Kommune.',
      [`${VIBE}: ? | Nordic Advisory Board for Vand`],
    ],
    [
      'Som medlem udpegedes Vibe Kragelund (B), Greve Kommune (personlig stedfortræder: Asbjørn Hvid (C), Faxe Kommune).',
      [`${VIBE}: medlem`, `${ASBJØRN}: stedfortræder (substitute)`],
    ],
  ])('%s', async (text, want) => {
    expect(await chosen(text)).toEqual(want)
  })
})

describe('in further sentences', () => {
  it.each([
    [
      'Ved lodtrækning mellem Vibe Kragelund og Asbjørn Hvid blev Asbjørn Hvid (C), Faxe Kommune, udpeget.',
      [`${ASBJØRN}: ?`],
    ],
    [
      'Vibe Kragelund (B), Greve Kommune, og Asbjørn Hvid (C), Faxe Kommune, stillede op. Vibe Kragelund blev valgt.',
      ['Vibe Kragelund (B), 253: ?'],
    ],
    [
      'Til Fjordrådet udpegedes som medlem Vibe Kragelund (B), Greve Kommune, og som stedfortræder Asbjørn Hvid (C), Faxe Kommune.',
      [`${VIBE}: medlem | Fjordrådet`, `${ASBJØRN}: stedfortræder (substitute) | Fjordrådet`],
    ],
    [
      'KKR Sjælland besluttede, at Vibe Kragelund (B), Greve Kommune, indtræder i Fjordrådet.',
      [`${VIBE}: ? | Fjordrådet`],
    ],
    [
      'KKR Sjælland tiltrådte, at Vibe Kragelund (B), Greve Kommune, udpeges til Fjordrådet.',
      [`${VIBE}: ? | Fjordrådet`],
    ],
    [
      'KKR Sjælland godkendte udpegningen af Vibe Kragelund (B), Greve Kommune, til Fjordrådet.',
      [`${VIBE}: ? | Fjordrådet`],
    ],
    [
      'KKR Sjælland indstillede Vibe Kragelund (B), Greve Kommune, som kandidat til KL’s bestyrelse.',
      [`${VIBE}: kandidat | KL’s bestyrelse`],
    ],
    [
      'KKR Sjælland udpegede Vibe Kragelund (B), Greve Kommune, til bestyrelsen for Fjord Capacity.',
      [`${VIBE}: ? | bestyrelsen for Fjord Capacity`],
    ],
    [
      'KKR Sjælland udpegede Vibe Kragelund (B), Greve Kommune, som medlem af Nordfjord Havkluster.',
      [`${VIBE}: medlem | Nordfjord Havkluster`],
    ],
    ['Vibe Kragelund (B), Greve Kommune, fortsætter som formand.', [`${VIBE}: formand`]],
    [
      'Vibe Kragelund (B), Greve Kommune, blev valgt uden modkandidater til formand for KKR Sjælland.',
      [`${VIBE}: formand`],
    ],
    [
      'KKR Sjælland valgte følgende: Formand: Vibe Kragelund (B), Greve Kommune. Næstformand: Asbjørn Hvid (C), Faxe Kommune.',
      [`${VIBE}: formand`, `${ASBJØRN}: næstformand`],
    ],
    [
      'KKR Sjælland udpegede følgende:\n\na) Fjordrådet: Vibe Kragelund (B), Greve Kommune\nb) Havneforum: Asbjørn Hvid (C), Faxe Kommune',
      [`${VIBE}: ? | Fjordrådet`, `${ASBJØRN}: ? | Havneforum`],
    ],
    [
      'Til Fjordrådet:\nVibe Kragelund (B), Greve Kommune\n\nTil Havneforum:\nAsbjørn Hvid (C), Faxe Kommune',
      [`${VIBE}: ? | Fjordrådet`, `${ASBJØRN}: ? | Havneforum`],
    ],
    [
      'KKR Sjælland udpegede Vibe Kragelund (B), Greve Kommune, (stedfortræder Asbjørn Hvid (C), Faxe Kommune) til Fjordrådet.',
      [`${VIBE}: ? | Fjordrådet`, `${ASBJØRN}: stedfortræder (substitute) | Fjordrådet`],
    ],
    [
      'Bestyrelsen for Fjordskolen: Vibe Kragelund (B), Greve Kommune (medlem), Asbjørn Hvid (C), Faxe Kommune (suppleant)',
      [
        `${VIBE}: medlem | Bestyrelsen for Fjordskolen`,
        `${ASBJØRN}: suppleant (substitute) | Bestyrelsen for Fjordskolen`,
      ],
    ],
    [
      'Asbjørn Hvid (C), Faxe Kommune, udgår, og i stedet udpeges Vibe Kragelund (B), Greve Kommune.',
      [`${VIBE}: ? < Asbjørn Hvid`],
    ],
    ['Asbjørn Hvid er fratrådt. Vibe Kragelund (B), Greve Kommune, udpegedes i stedet.', [`${VIBE}: ? < Asbjørn Hvid`]],
    [
      'Vibe Kragelund (B), Greve Kommune, erstattes af Asbjørn Hvid (C), Faxe Kommune, i Fjordrådet.',
      [`${ASBJØRN}: ? | Fjordrådet < Vibe Kragelund`],
    ],
    [
      'KKR Sjælland udpegede Vibe Kragelund og Asbjørn Hvid til henholdsvis Fjordrådet og Havneforum.',
      ['Vibe Kragelund: ?', 'Asbjørn Hvid: ?'],
    ],
    [
      'Til Fjordrådet foreslog SF Vibe Kragelund (F) og Venstre Asbjørn Hvid (V). Asbjørn Hvid blev udpeget.',
      ['Asbjørn Hvid (V): ?'],
    ],
    ['Vibe Kragelund (B) modtog ikke genvalg. Asbjørn Hvid (C), Faxe Kommune, blev valgt.', [`${ASBJØRN}: ?`]],
    ['Borgmester Vibe Kragelund (B), Greve Kommune, blev af KL udpeget til Fjordrådet.', []],
    ['Fjordrådet er nedlagt. Vibe Kragelund (B), Greve Kommune, var medlem.', []],
    ['Valget af Vibe Kragelund (B) blev udsat.', []],
    ['Udpegningen af Vibe Kragelund (B) til Fjordrådet udskydes til næste møde.', []],
    ['Hvis Vibe Kragelund (B) udpeges, skal der findes en suppleant.', []],
    ['KKR Sjælland anbefalede, at regionen udpeger Vibe Kragelund (B).', []],
    ['Oplægsholder fra Fjordrådet: Vibe Kragelund, Greve Kommune', []],
    ['Fjordrådet: Møderne holdes i Greve Kommune\nHavneforum: Der er budget til 2 møder', []],
    ['Medlemmer i dag:\nVibe Kragelund (B), Greve Kommune', []],
    ['Tak til Vibe Kragelund (B), Greve Kommune.', []],
  ])('%s', async (text, want) => {
    expect(await chosen(text)).toEqual(want)
  })
})

describe('in whose place', () => {
  it.each([
    [
      'Som efterfølger for Asbjørn Hvid (C) valgte KKR Sjælland Vibe Kragelund (B), Greve Kommune, som medlem af Fjordrådet.',
      [`${VIBE}: medlem | Fjordrådet < Asbjørn Hvid`],
    ],
    [
      'KKR Sjælland udpegede Vibe Kragelund (B), Greve Kommune, som afløser for Asbjørn Hvid.',
      [`${VIBE}: ? < Asbjørn Hvid`],
    ],
    [
      'I stedet for Asbjørn Hvid (C), Faxe Kommune, udpegede KKR Sjælland Vibe Kragelund (B), Greve Kommune, til Fjordrådet.',
      [`${VIBE}: ? | Fjordrådet < Asbjørn Hvid`],
    ],
    [
      'Vibe Kragelund (B), Greve Kommune, udpeges til Fjordrådet i stedet for Asbjørn Hvid (C), Faxe Kommune.',
      [`${VIBE}: ? | Fjordrådet < Asbjørn Hvid`],
    ],
    [
      'Vibe Kragelund (B), Greve Kommune, afløser Asbjørn Hvid som formand for Fjordrådet.',
      [`${VIBE}: formand | Fjordrådet < Asbjørn Hvid`],
    ],
    [
      'Vibe Kragelund (B), Greve Kommune, overtager posten som formand for Fjordrådet efter Asbjørn Hvid.',
      [`${VIBE}: formand | Fjordrådet < Asbjørn Hvid`],
    ],
    [
      'Vibe Kragelund (B), Greve Kommune, indtræder i Fjordrådet efter Asbjørn Hvid.',
      [`${VIBE}: ? | Fjordrådet < Asbjørn Hvid`],
    ],
    ['Asbjørn Hvid afløses af Vibe Kragelund (B), Greve Kommune.', [`${VIBE}: ? < Asbjørn Hvid`]],
    [
      'Asbjørn Hvid udtræder af Fjordrådet, og Vibe Kragelund (B), Greve Kommune, indtræder i stedet.',
      [`${VIBE}: ? | Fjordrådet < Asbjørn Hvid`],
    ],
    [
      'Asbjørn Hvid udtrådte af Fjordrådet. Som ny repræsentant blev udpeget Vibe Kragelund (B), Greve Kommune.',
      [`${VIBE}: repræsentant | Fjordrådet < Asbjørn Hvid`],
    ],
    ['I Asbjørn Hvids sted udpegedes Vibe Kragelund (B), Greve Kommune.', [`${VIBE}: ? < Asbjørn Hvid`]],
    [
      'Vibe Kragelund (B), Greve Kommune, erstatter Asbjørn Hvid (C) i Fjordrådet.',
      [`${VIBE}: ? | Fjordrådet < Asbjørn Hvid`],
    ],
  ])('%s', async (text, want) => {
    expect(await chosen(text)).toEqual(want)
  })
})

describe('nobody was chosen', () => {
  it.each([
    'Venstre foreslog Vibe Kragelund (V), Greve Kommune.',
    'Foreslået blev Vibe Kragelund (B) og Asbjørn Hvid (C). Valget blev udsat.',
    'Vibe Kragelund (B) og Asbjørn Hvid (C) stillede op. Valget udsættes.',
    'Der var to kandidater: Vibe Kragelund (B) og Asbjørn Hvid (C).',
    'Kandidater: Vibe Kragelund (B), Greve Kommune',
    'Vibe Kragelund (B) afløste i 2019 Asbjørn Hvid.',
    'Vibe Kragelund (B), Greve Kommune, er stedfortræder for borgmesteren.',
    'Stedfortræder er Vibe Kragelund (B), Greve Kommune.',
    'Vibe Kragelund (B), Greve Kommune, er formand for Fjordrådet og holdt oplæg.',
    'Byrådet i Greve har udpeget Vibe Kragelund (B).',
    'Som medlem af Fjordrådet takkede Vibe Kragelund (B), borgmester i Greve Kommune, for samarbejdet.',
    'KKR Sjælland udpegede de indstillede til Fjordrådet bortset fra Vibe Kragelund (B).',
    'Ordstyrer: Vibe Kragelund (B)\nReferent: Asbjørn Hvid',
    'Kontakt: Vibe Kragelund, Greve Kommune',
    'Oplæg: Vibe Kragelund, Greve Kommune\nSpørgsmål: Asbjørn Hvid, Faxe Kommune',
    'Vibe Kragelund (B), Greve Kommune\n\nAsbjørn Hvid (C), Faxe Kommune',
    'Deltagere:\nVibe Kragelund (B), Greve Kommune',
    'Navn\tKommune\nVibe Kragelund\tGreve',
    'Drøftet. Stedfortræder i mødet var Vibe Kragelund (B).',
    'KKR Sjælland takkede Vibe Kragelund, der udtræder af Fjordrådet efter Asbjørn Hvid.',
    'SF ønskede Vibe Kragelund (F) som medlem. KKR Sjælland udsatte sagen.',
    'Medlem: Vakant\nSuppleant: Ubesat',
  ])('%s', async (text) => {
    expect(await chosen(text)).toEqual([])
  })
})
