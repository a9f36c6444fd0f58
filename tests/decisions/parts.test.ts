// Parts that fare otherwise than the whole, and proposals that are no part of it.
import { describe, expect, it } from 'vitest'
import { decided, pointsOf } from './deciding.ts'

describe.each<[string, [string, string][]]>([
  [
    'a part left out',
    [
      ['KKR Sjælland tiltrådte indstillingen, dog ikke for så vidt angår egenbetalingen.', 'delvist'],
      ['KKR Sjælland tiltrådte indstillingen, men ikke hvad angår taksterne.', 'delvist'],
      ['Indstillingen blev tiltrådt bortset fra afsnittet om takster.', 'delvist'],
      ['Planen blev godkendt, dog ikke den foreslåede takst.', 'delvist'],
      ['KKR Sjælland godkendte planen undtagen afsnit 3.', 'delvist'],
      ['KKR Sjælland godkendte planen på nær taksterne.', 'delvist'],
      ['KKR Sjælland tiltrådte indstillingen, dog ikke enstemmigt.', 'tiltrådt'],
      ['Alle partier bortset fra Enhedslisten tiltrådte indstillingen.', 'tiltrådt'],
      ['Indstillingen blev tiltrådt af alle undtagen Enhedslisten.', 'tiltrådt'],
      ['KKR Sjælland godkendte planen, men ikke uden debat.', 'godkendt'],
    ],
  ],
  [
    'a proposal of a party, and what became of it',
    [
      ['SF foreslog, at sagen blev udsat. Forslaget blev ikke imødekommet. KKR Sjælland godkendte planen.', 'godkendt'],
      [
        'SF foreslog, at sagen blev udsat. Forslaget blev ikke imødekommet, og KKR Sjælland godkendte planen.',
        'godkendt',
      ],
      ['Venstre ønskede sagen udsat. Dette blev ikke imødekommet. Planen blev godkendt.', 'godkendt'],
      ['Venstre ønskede sagen udsat. Ønsket blev afvist. Planen blev godkendt.', 'godkendt'],
      ['SF stillede forslag om gratis busser. Forslaget faldt. KKR Sjælland godkendte budgettet.', 'godkendt'],
      [
        'SF stillede forslag om gratis busser. Forslaget fik ikke flertal. KKR Sjælland godkendte budgettet.',
        'godkendt',
      ],
      ['KKR Sjælland godkendte budgettet. SF foreslog gratis busser. Forslaget blev forkastet.', 'godkendt'],
      ['SF foreslog at udsætte sagen. Forslaget blev vedtaget.', 'udsat'],
      ['Formanden foreslog, at punktet udsættes, hvilket blev godkendt.', 'udsat'],
      ['Formanden foreslog at udsætte punktet. Det blev tiltrådt.', 'udsat'],
      ['Forslaget blev forkastet.', 'afvist'],
      ['Sekretariatet fremlagde et forslag. Forslaget blev ikke tiltrådt.', 'afvist'],
    ],
  ],
  [
    'a list of what became of each',
    [
      ['a. Godkendt.\nb. Ikke tiltrådt.', 'delvist'],
      ['a. Drøftet.\nb. Ikke tiltrådt. Formandskabet kommer med et nyt forslag.', 'delvist'],
      ['a. Godkendt.\nb. Godkendt.', 'godkendt'],
      ['a. Afvist.\nb. Ikke tiltrådt.', 'afvist'],
      ['KKR Sjælland\n\n- godkendte punkt 1\n- sendte punkt 2 tilbage til formandskabet', 'delvist'],
      ['KKR Sjælland:\n\n• godkendte planen\n• drøftede resten', 'godkendt'],
      ['Rådet\n\n- tog orienteringen til efterretning', 'taget-til-efterretning'],
      // Others did it, or nobody is said to have.
      ['Sekretariatet\n\n- godkendte planen', 'andet'],
      ['KKR Sjælland hørte oplæg.\n\n- godkendte kommuner', 'andet'],
    ],
  ],
  [
    'all of the points',
    [
      ['Samtlige punkter i indstillingen blev tiltrådt uden bemærkninger.', 'tiltrådt'],
      ['Alle tre punkter blev godkendt.', 'godkendt'],
      ['Alle indstillingens punkter tiltrådt.', 'tiltrådt'],
      ['Begge punkter blev udsat.', 'udsat'],
      ['KKR Sjælland tiltrådte samtlige indstillingspunkter.', 'tiltrådt'],
    ],
  ],
])('%s', (_, cases) => {
  it.each(cases)('%s', async (text, outcome) => {
    expect((await decided(text)).outcome).toBe(outcome)
  })
})

describe('the points of a recommendation', () => {
  const FOUR = '- drøfter sagen\n- godkender planen\n- godkender budgettet\n- udpeger en repræsentant'
  const outcomes = async (decision: string): Promise<(string | null)[]> =>
    (await pointsOf(`Det indstilles, at KKR Sjælland\n\n${FOUR}`, decision)).map(({ outcome }) => outcome)
  const T = 'tiltrådt'

  it.each<[string, (string | null)[]]>([
    ['Litra a) og b) blev tiltrådt. Litra c) udsættes.', [T, T, 'udsat', null]],
    ['Indstillingens litra a-c blev tiltrådt.', [T, T, T, null]],
    ['a) Tiltrådt.\n\nb) Udsat.', [T, 'udsat', null, null]],
    ['Ad a: Tiltrådt.\n\nAd b: Udsat.', [T, 'udsat', null, null]],
    ['Første pind godkendt. Anden pind oversendes til KL.', ['godkendt', 'oversendt', null, null]],
    ['2. bullet blev udsat, resten tiltrådt.', [T, 'udsat', T, T]],
    ['Pind 1 og 2 blev tiltrådt.', [T, T, null, null]],
    ['Sidste punkt blev udsat. De øvrige punkter blev tiltrådt.', [T, T, T, 'udsat']],
    ['De to sidste punkter blev udsat.', [null, null, 'udsat', 'udsat']],
    ['Næstsidste punkt blev udsat.', [null, null, 'udsat', null]],
    ['Samtlige punkter i indstillingen blev tiltrådt.', [T, T, T, T]],
    ['Alle fire punkter blev tiltrådt.', [T, T, T, T]],
    ['Indstillingen tiltrådt, idet punkt 4 udgik.', [T, T, T, 'udgået']],
    ['Indstillingen blev tiltrådt, idet punkt 2 blev udsat til næste møde.', [T, 'udsat', T, T]],
    ['Indstillingen blev tiltrådt, dog udsættes punkt 3.', [T, T, 'udsat', T]],
    ['Indstillingen blev tiltrådt, dog således at punkt 3 udsættes.', [T, T, 'udsat', T]],
    ['Indstillingen blev tiltrådt, bortset fra punkt 4, der udsættes.', [T, T, T, 'udsat']],
    ['Indstillingen blev tiltrådt med undtagelse af punkt 4, som blev oversendt til KL.', [T, T, T, 'oversendt']],
    ['Punkt 2 blev udsat, idet tallene mangler.', [null, 'udsat', null, null]],
    ['Indstillingen blev tiltrådt, idet punkt 4 er vigtigt.', [T, T, T, T]],
    ['Punkt a og b blev tiltrådt. Punkt c blev drøftet.', [T, T, 'drøftet', null]],
    ['Pkt. a-c blev tiltrådt, mens pkt. d blev afvist.', [T, T, T, 'afvist']],
    ['a: Tiltrådt.\n\nb: Udsat.', [T, 'udsat', null, null]],
    ['De to første punkter blev tiltrådt, mens det tredje blev udsat.', [T, T, 'udsat', null]],
    ['Det første og det tredje punkt blev tiltrådt. Det andet blev afvist.', [T, 'afvist', T, null]],
    ['1. og 2. led blev tiltrådt, det sidste blev udsat.', [T, T, null, 'udsat']],
    ['Første punkt blev tiltrådt, mens de øvrige blev udsat.', [T, 'udsat', 'udsat', 'udsat']],
    ['1 og 2 blev tiltrådt, 3 blev udsat.', [T, T, 'udsat', null]],
    ['Ad punkt 1: Tiltrådt.\n\nAd punkt 2: Udsat.', [T, 'udsat', null, null]],
    // A label is that of its whole paragraph; on a line of its own that of all below it.
    ['Punkt 1: Der var en drøftelse. Punktet blev udsat.\n\nPunkt 2: Tiltrådt.', ['udsat', T, null, null]],
    ['Ad 1 KKR Sjælland godkendte planen.\n\nAd 2 Udsat.', ['godkendt', 'udsat', null, null]],
    ['Ad 3\n\nSF spurgte til planen.\n\nPlanen blev godkendt.\n\nAd 4\n\nUdsat.', [null, null, 'godkendt', 'udsat']],
    // Of something else than the recommendation.
    ['KKR Sjælland drøftede punkt b i aftalen.', [null, null, null, null]],
  ])('%s', async (decision, expected) => {
    expect(await outcomes(decision)).toEqual(expected)
  })

  it('makes the whole partly adopted where a part fared otherwise', async () => {
    const whole = [
      'Indstillingen tiltrådt, idet punkt 4 udgik.',
      'Indstillingen blev tiltrådt, bortset fra punkt 4, der udsættes.',
      'Litra a) og b) blev tiltrådt. Litra c) udsættes.',
    ]
    for (const text of whole) expect((await decided(text)).outcome).toBe('delvist')
  })
})
