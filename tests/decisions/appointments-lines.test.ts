// Elections on lines with labels, under captions, in lists and in tables that say themselves that people were chosen.
import { describe, expect, it } from 'vitest'
import type { Appointment } from '../../src/referat.ts'
import { decided, drawnAppointment } from './deciding.ts'

const drawn = (one: Appointment): string => drawnAppointment(one) + (one.replaces === null ? '' : ` < ${one.replaces}`)
const chosen = async (text: string, title?: string): Promise<string[]> =>
  (await decided(text, title)).appointments.map(drawn)

const VIBE = 'Vibe Kragelund (B), 253'
const ASBJØRN = 'Asbjørn Hvid (C), 320'

describe('on lines and in lists', () => {
  it.each([
    [
      'Medlem: Vibe Kragelund (B), Greve Kommune\nStedfortræder: Asbjørn Hvid (C), Faxe Kommune',
      [`${VIBE}: medlem`, `${ASBJØRN}: stedfortræder (substitute)`],
    ],
    [
      'Formand: Vibe Kragelund (B), Greve\nNæstformand: Asbjørn Hvid (C), Faxe',
      [`${VIBE}: formand`, `${ASBJØRN}: næstformand`],
    ],
    [
      'Fjordrådet: Vibe Kragelund (B), Greve Kommune\nHavneforum: Asbjørn Hvid (C), Faxe Kommune',
      [`${VIBE}: ? | Fjordrådet`, `${ASBJØRN}: ? | Havneforum`],
    ],
    [
      'Fjordrådet\nVibe Kragelund (B), Greve Kommune\n\nHavneforum\nAsbjørn Hvid (C), Faxe Kommune',
      [`${VIBE}: ? | Fjordrådet`, `${ASBJØRN}: ? | Havneforum`],
    ],
    [
      'KKR Sjælland udpegede:\n\n1. Vibe Kragelund (B), Greve Kommune (stedfortræder: Asbjørn Hvid (C), Faxe Kommune)',
      [`${VIBE}: ?`, `${ASBJØRN}: stedfortræder (substitute)`],
    ],
    [
      'KKR Sjælland udpegede til Fjordrådet:\n\n- Vibe Kragelund (B), Greve Kommune (suppleant Asbjørn Hvid (C), Faxe Kommune)',
      [`${VIBE}: ? | Fjordrådet`, `${ASBJØRN}: suppleant (substitute) | Fjordrådet`],
    ],
    [
      'KKR Sjælland udpegede til Fjordrådet:\n\n- Vibe Kragelund (B), Greve Kommune, med Asbjørn Hvid (C), Faxe Kommune, som suppleant',
      [`${VIBE}: ? | Fjordrådet`, `${ASBJØRN}: suppleant (substitute) | Fjordrådet`],
    ],
    [
      'KKR Sjælland udpegede til Fjordrådet:\n\n- Vibe Kragelund (B), Greve Kommune, i stedet for Asbjørn Hvid',
      [`${VIBE}: ? | Fjordrådet < Asbjørn Hvid`],
    ],
    [
      'KKR Sjælland udpegede følgende:\n\n- Fjordrådet:\n  - Medlem: Vibe Kragelund (B), Greve Kommune\n  - Suppleant: Asbjørn Hvid (C), Faxe Kommune',
      [`${VIBE}: medlem | Fjordrådet`, `${ASBJØRN}: suppleant (substitute) | Fjordrådet`],
    ],
  ])('%s', async (text, want) => {
    expect(await chosen(text)).toEqual(want)
  })
})

describe('in tables', () => {
  it.each([
    [
      '| Medlem | Stedfortræder |\n| Vibe Kragelund (B), Greve | Asbjørn Hvid (C), Faxe |',
      [`${VIBE}: medlem`, `${ASBJØRN}: stedfortræder (substitute)`],
    ],
    [
      'Medlem\tParti\tKommune\tSuppleant\tParti\tKommune\nVibe Kragelund\tB\tGreve\tAsbjørn Hvid\tC\tFaxe',
      [`${VIBE}: medlem`, `${ASBJØRN}: suppleant (substitute)`],
    ],
    [
      'Fjordrådet\n\nMedlem\tKommune\nVibe Kragelund (B)\tGreve\n\nHavneforum\n\nMedlem\tKommune\nAsbjørn Hvid (C)\tFaxe',
      [`${VIBE}: medlem | Fjordrådet`, `${ASBJØRN}: medlem | Havneforum`],
    ],
    [
      'Udvalg\tFormand\nFjordrådet\tVibe Kragelund (B), Greve\nHavneforum\tAsbjørn Hvid (C), Faxe',
      [`${VIBE}: formand | Fjordrådet`, `${ASBJØRN}: formand | Havneforum`],
    ],
  ])('%s', async (text, want) => {
    expect(await chosen(text)).toEqual(want)
  })
})
