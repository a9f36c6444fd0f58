// What stands beside somebody who is chosen: what they are already, a row of boards, and who is yet to come.
import { expect, it } from 'vitest'
import { decided, drawnAppointment } from './deciding.ts'

const VIBE = 'Vibe Kragelund (B), 253'
const ASBJØRN = 'Asbjørn Hvid (C), 320'

it.each([
  // What somebody is, and what for.
  [
    'Vibe Kragelund (B), Greve Kommune, blev udpeget som medlem, og gruppeformand Asbjørn Hvid (C), Faxe Kommune, blev udpeget som suppleant.',
    [`${VIBE}: medlem`, `${ASBJØRN}: suppleant (substitute)`],
  ],
  // A row of boards behind a colon.
  [
    'Udpeget blev: Havnerådet: Vibe Kragelund (B), Greve Kommune; Museum Fjord: Asbjørn Hvid (C), Faxe Kommune.',
    [`${VIBE}: ? | Havnerådet`, `${ASBJØRN}: ? | Museum Fjord`],
  ],
  // A given name that is a small word elsewhere.
  ['Herefter blev Sine Kragelund (B), Greve Kommune, udpeget.', ['Sine Kragelund (B), 253: ?']],
  // Who is to come later is not the one in front.
  ['KKR Sjælland udpegede:\n\n- Vibe Kragelund (B), Greve Kommune. Suppleant udpeges på næste møde.', [`${VIBE}: ?`]],
  // One more, named behind the office or in front of it.
  [
    'Vibe Kragelund (B), Greve Kommune, blev udpeget til Fjordrådet. Stedfortræder er Asbjørn Hvid (C), Faxe Kommune.',
    [`${VIBE}: ? | Fjordrådet`, `${ASBJØRN}: stedfortræder (substitute) | Fjordrådet`],
  ],
  [
    'Vibe Kragelund (B), Greve Kommune, blev udpeget til Fjordrådet. Suppleant blev Asbjørn Hvid (C), Faxe Kommune.',
    [`${VIBE}: ? | Fjordrådet`, `${ASBJØRN}: suppleant (substitute) | Fjordrådet`],
  ],
  // Chosen by the name alone, and named in full beside that.
  [
    'Vibe Kragelund (B) og Asbjørn Hvid (C) var foreslået. Vibe Kragelund blev valgt som formand.',
    ['Vibe Kragelund (B): formand'],
  ],
  ['Forslaget var Vibe Kragelund (B), Greve Kommune. Vibe Kragelund blev valgt som formand.', [`${VIBE}: formand`]],
  [
    'Vibe Kragelund (B) og Vibe Kragelund (C) var foreslået. Vibe Kragelund blev valgt som formand.',
    ['Vibe Kragelund: formand'],
  ],
])('%s', async (text, want) => {
  expect((await decided(text)).appointments.map(drawnAppointment)).toEqual(want)
})

it('leaves the outcome to those chosen where one election of several was put off', async () => {
  const table = 'Bestyrelse\tMedlem\tParti\tKommune\nFjordrådet\tVibe Kragelund\tB\tGreve'
  const { outcome } = await decided(`${table}\n\nUdpegningen til Havnerådet blev udsat.`, 'Udpegning til bestyrelser')
  expect(outcome).toBe('valgt')
  expect((await decided('Udpegningen til Havnerådet blev udsat.', 'Udpegning til bestyrelser')).outcome).toBe('udsat')
})
