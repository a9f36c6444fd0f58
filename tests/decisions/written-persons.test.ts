// Who was chosen and who said something, in the ways that Danes write it.
import { describe, expect, it } from 'vitest'
import { decided, letters } from './deciding.ts'

describe('who was chosen', () => {
  it.each([
    [
      'Vibe Kragelund (B), Greve Kommune, blev herefter enstemmigt valgt som formand.',
      'Trafik i byerne',
      ['Vibe Kragelund'],
    ],
    ['Ved lodtrækning blev Asbjørn Hvid valgt som næstformand.', 'Trafik i byerne', ['Asbjørn Hvid']],
    [
      'Valgt blev Asbjørn Hvid (C), Faxe Kommune, og Vibe Kragelund (B), Greve Kommune.',
      'Trafik i byerne',
      ['Asbjørn Hvid', 'Vibe Kragelund'],
    ],
    [
      'KKR Sjælland udpegede Asbjørn Hvid (C) med Vibe Kragelund (B) som personlig suppleant til bestyrelsen for Tåsingefonden.',
      'Trafik i byerne',
      ['Asbjørn Hvid', 'Vibe Kragelund (substitute)'],
    ],
    [
      'Asbjørn Hvid (C) udtræder af Fjordrådet, og Vibe Kragelund (B) indtræder i stedet.',
      'Trafik i byerne',
      ['Vibe Kragelund'],
    ],
    [
      'Vibe Kragelund (B), Greve, afløser Asbjørn Hvid (C), Faxe, i bestyrelsen for Fjordskolen.',
      'Trafik i byerne',
      ['Vibe Kragelund'],
    ],
    [
      'Medlem: Vibe Kragelund (B), Greve\nSuppleant: Asbjørn Hvid (C), Faxe',
      'Udpegning til Fjordrådet',
      ['Vibe Kragelund', 'Asbjørn Hvid (substitute)'],
    ],
    [
      'KKR Sjælland konstituerede sig med Vibe Kragelund (B) som formand og Asbjørn Hvid (C) som næstformand.',
      'Trafik i byerne',
      ['Vibe Kragelund', 'Asbjørn Hvid'],
    ],
    [
      'KKR Sjælland genudpegede Jens-Ole Bak til Fjordrådet for perioden 2026-2029.',
      'Trafik i byerne',
      ['Jens-Ole Bak'],
    ],
    [
      'KKR Sjælland pegede på borgmester Vibe Kragelund (B), Greve Kommune, som ny formand for Sundhedsklyngen.',
      'Trafik i byerne',
      ['Vibe Kragelund'],
    ],
    [
      'Udpeget som medlemmer blev Vibe Kragelund (B) og Asbjørn Hvid (C).',
      'Trafik i byerne',
      ['Vibe Kragelund', 'Asbjørn Hvid'],
    ],
    [
      'KKR Sjælland udpegede følgende medlemmer til Havnerådet:\n\n1. Vibe Kragelund (B), Greve Kommune\n2. Asbjørn Hvid (C), Faxe Kommune\n\nSuppleanter:\n\n1. Jens-Ole Bak (V), Køge Kommune',
      'Trafik i byerne',
      ['Vibe Kragelund', 'Asbjørn Hvid', 'Jens-Ole Bak (substitute)'],
    ],
    [
      'KKR Sjælland udpegede:\n\nMedlem\tStedfortræder\tKommune\nVibe Kragelund (B)\tAsbjørn Hvid (C)\tGreve\nJens-Ole Bak (V)\tUrsula Dam (A)\tKøge',
      'Trafik i byerne',
      ['Vibe Kragelund', 'Asbjørn Hvid (substitute)', 'Jens-Ole Bak', 'Ursula Dam (substitute)'],
    ],
    ['Johs. Hvid (C), Faxe Kommune, blev valgt.', 'Trafik i byerne', ['Johs. Hvid']],
    ['Ny repræsentant i Havnerådet er Hr. Asbjørn Hvid (C), Faxe Kommune.', 'Trafik i byerne', ['Asbjørn Hvid']],
    ['Formandsposten gik til Vibe Kragelund (B), Greve Kommune.', 'Trafik i byerne', ['Vibe Kragelund']],
    ['Valget faldt på Vibe Kragelund (B), Greve Kommune.', 'Trafik i byerne', ['Vibe Kragelund']],
    ['Vibe Kragelund (B) fik ni stemmer og var dermed valgt.', 'Trafik i byerne', ['Vibe Kragelund']],
    [
      'KKR Sjælland udpegede Vibe Kragelund (B), Greve Kommune (med Asbjørn Hvid (C), Faxe Kommune, som suppleant).',
      'Trafik i byerne',
      ['Vibe Kragelund', 'Asbjørn Hvid (substitute)'],
    ],
    ['Vibe Kragelund (B) modtog genvalg som formand for Fjordrådet.', 'Trafik i byerne', ['Vibe Kragelund']],
    ['KKR Sjælland udpegede Vibe Kragelund i stedet for Asbjørn Hvid.', 'Trafik i byerne', ['Vibe Kragelund']],
    [
      'Formanden ønskede Vibe Kragelund tillykke med valget. KKR Sjælland tog orienteringen til efterretning.',
      'Trafik i byerne',
      [],
    ],
    [
      'KKR Sjælland indstillede Vibe Kragelund (Det Radikale Venstre) fra Greve Kommune til bestyrelsen for Danmarks Havne.',
      'Trafik i byerne',
      ['Vibe Kragelund'],
    ],
    ['Som observatør udpeges Jens-Ole Bak (V), Køge Kommune.', 'Trafik i byerne', ['Jens-Ole Bak']],
    ['Venstre indstillede Jens-Ole Bak. Udpegningen blev udsat.', 'Trafik i byerne', []],
    [
      'KKR Sjælland udpegede følgende:\n\n- Havnerådet: Vibe Kragelund (B), Greve, suppleant Asbjørn Hvid (C), Faxe\n- Fjordrådet: Jens-Ole Bak (V), Køge',
      'Trafik i byerne',
      ['Vibe Kragelund', 'Asbjørn Hvid (substitute)', 'Jens-Ole Bak'],
    ],
    [
      'Jens-Ole Bak (V) blev valgt til formand med 12 stemmer, mens Ursula Dam (A) fik 8 stemmer.',
      'Trafik i byerne',
      ['Jens-Ole Bak'],
    ],
  ])('%s', async (text, title, want) => {
    const { appointments } = await decided(text, title)
    expect(appointments.map(({ name, substitute }) => `${name}${substitute ? ' (substitute)' : ''}`)).toEqual(want)
  })
})

it.each([
  [
    'Formand blev Vibe Kragelund (B), Greve Kommune, mens borgmester Asbjørn Hvid (C), Faxe Kommune, blev næstformand.',
    ['Vibe Kragelund: formand', 'Asbjørn Hvid: næstformand'],
  ],
  [
    'KKR Sjælland udpegede Vibe Kragelund (B), Greve Kommune, og som suppleant for denne Asbjørn Hvid (C).',
    ['Vibe Kragelund: ?', 'Asbjørn Hvid: suppleant'],
  ],
  [
    'Lodtrækningen faldt ud til fordel for Asbjørn Hvid (C), der dermed er valgt som formand.',
    ['Asbjørn Hvid: formand'],
  ],
])('each has an office of its own: %s', async (text, want) => {
  const { appointments } = await decided(text)
  expect(appointments.map(({ name, office }) => `${name}: ${office ?? '?'}`)).toEqual(want)
})

it('is chosen for what stands in its place in the row', async () => {
  const { appointments } = await decided(
    'Vibe Kragelund (B) og Asbjørn Hvid (C) blev valgt som henholdsvis formand og næstformand.',
  )
  expect(appointments.map(({ name, office }) => `${name}: ${office ?? '?'}`)).toEqual([
    'Vibe Kragelund: formand',
    'Asbjørn Hvid: næstformand',
  ])
})

describe('who said something', () => {
  it.each([
    ['Enhedslisten fik ført til protokols, at partiet er imod.', ['Ø protokol']],
    ['SF bad om at få tilført protokollen, at børnene bør høres.', ['F protokol']],
    ['Venstres gruppe fandt, at tidsplanen er for stram.', ['V']],
    ['Radikale Venstres og Alternativets grupper kunne ikke tiltræde punkt 3.', ['B', 'Å']],
    ['Slesvigsk Parti og Borgerlisten tog forbehold.', ['Slesvigsk Parti', 'Borgerlisten']],
    ['Et mindretal bestående af Dansk Folkeparti kunne ikke tilslutte sig indstillingen.', ['O']],
    ['Vibe Kragelund (B) udtrykte bekymring for økonomien.', ['Vibe Kragelund']],
    ['Viceborgmester Jens-Ole Bak efterlyste en evaluering.', ['Jens-Ole Bak']],
    ['Socialdemokratiet fremsatte ændringsforslag om en længere frist.', ['A']],
    ['Fra Konservative blev det bemærket, at vejen er smal.', ['C']],
    ['Liberal Alliance beklagede, at sagen ikke var sendt ud i tide.', ['I']],
    [
      'Enhedslisten og SF afgav følgende mindretalsudtalelse: »Vi kan ikke støtte salget. Det er forkert.«',
      ['Ø protokol', 'F protokol'],
    ],
    ['Protokoltilførsel fra SF: Partiet ønsker en høring.', ['F protokol']],
    ['Venstre stemte imod.', []],
    ['Regionen bemærkede, at taksten er uændret.', []],
    ['Formanden takkede for debatten.', []],
    ['Moderaterne lagde vægt på, at staten betaler.', ['M']],
    ['A, B og F ønskede ført til referat, at indsatsen bør fortsætte.', ['A protokol', 'B protokol', 'F protokol']],
    ['Endelig spurgte Konservative til tidsplanen.', ['C']],
    ['Danmarksdemokraterne var imod forslaget.', ['Æ']],
    ['Vibe Kragelund og Asbjørn Hvid deltog ikke i behandlingen.', []],
  ])('%s', async (text, want) => {
    const { statements } = await decided(`KKR Sjælland tiltrådte indstillingen. ${text}`)
    const drawn = statements.map(
      ({ party, person, protokol }) =>
        `${person ?? letters(party === null ? [] : [party])}${protokol ? ' protokol' : ''}`,
    )
    expect(drawn).toEqual(want)
  })
})
