// Votes in the ways that minutes write them: the sides in sentences, on lines, in tables, and votes among persons.
import { describe, expect, it } from 'vitest'
import type { Vote } from '../../src/referat.ts'
import { decided, letters } from './deciding.ts'

/** A vote in short: `for 14 AV +Anna Berg; against 3`, `Anna Berg 12; Kim Holm 7`. */
const drawn = (vote: Vote): string =>
  [
    ...(['for', 'against', 'abstaining'] as const).flatMap((name) => {
      const side = vote[name]
      if (side === null) return []
      return [
        [name, side.count, letters(side.parties), ...side.persons.map((one) => `+${one}`)].filter(Boolean).join(' '),
      ]
    }),
    ...vote.candidates.map(({ name, count }) => `${name} ${count}`),
  ].join('; ')

const votes = async (text: string): Promise<string[]> => (await decided(text)).votes.map(drawn)

describe('the sides of a vote', () => {
  it.each([
    // In one sentence.
    ['Vedtaget med 18 stemmer (A, F og V) imod 4 (Ø).', 'for 18 AFV; against 4 Ø'],
    [
      'Planen blev vedtaget med 11 stemmer (SF og Venstre) mod 8 stemmer (Radikale og Enhedslisten).',
      'for 11 FV; against 8 BØ',
    ],
    ['Godkendt med 12 stemmer (Venstre, Konservative) for og 7 (SF) imod.', 'for 12 VC; against 7 F'],
    [
      'Indstillingen blev tiltrådt med 9 stemmer mod 8, mens 3 undlod at stemme (B og I).',
      'for 9; against 8; abstaining 3 BI',
    ],
    ['Forslaget faldt med stemmerne 7-12.', 'for 7; against 12'],
    ['Tiltrådt med stemmerne fra A, B og F, mens V, C og I stemte imod.', 'for ABF; against VCI'],
    ['For stemte A og B, medens V, C og I undlod at stemme.', 'for AB; abstaining VCI'],
    ['Forslaget blev vedtaget med stemmerne 14 mod 6.', 'for 14; against 6'],
    ['Indstillingen blev tiltrådt mod SF’s og Venstres stemmer.', 'against FV'],
    ['Indstillingen blev godkendt imod stemmerne fra Enhedslisten og Nye Borgerlige.', 'against ØD'],
    ['Tiltrådt mod 3 stemmer (O og Æ).', 'against 3 OÆ'],
    ['12 stemte for, 5 imod, og 2 afholdt sig fra at stemme.', 'for 12; against 5; abstaining 2'],
    ['Planen blev vedtaget. To medlemmer afholdt sig.', 'abstaining 2'],
    ['For stemte 11: A, B og V.\nImod stemte 3: Ø og Å samt Anna Holt (I).', 'for 11 ABV; against 3 ØÅ +Anna Holt'],
    [
      'For stemte 14: A og V. Imod stemte 2: Ø. Hverken for eller imod stemte 1.',
      'for 14 AV; against 2 Ø; abstaining 1',
    ],
    // Some members of a party are not the party.
    ['For 4, imod 5 (O, Ø og to medlemmer fra V).', 'for 4; against 5 OØ'],
    ['12 stemte for, 3 stemte imod (Ø og et medlem af A).', 'for 12; against 3 Ø'],
    ['For stemte medlemmerne fra A og V. Imod stemte Ø.', 'for AV; against Ø'],
    ['Ja: 11\nNej: 6', 'for 11; against 6'],
    ['For forslaget: A, F og B\nImod forslaget: V\nHverken for eller imod: M', 'for AFB; against V; abstaining M'],
    ['For forslaget var 15 medlemmer, imod var 3.', 'for 15; against 3'],
    ['12 var for, og 4 var imod.', 'for 12; against 4'],
    ['Tiltrådt. Imod var Ø og Å.', 'against ØÅ'],
    ['Tiltrådt med 12 ja-stemmer og 5 nej-stemmer.', 'for 12; against 5'],
    ['Liberal Alliance afstod fra at stemme.', 'abstaining I'],
    ['To medlemmer afstod.', 'abstaining 2'],
    ['Stemmefordeling: For 10 – imod 7 – blank 3.', 'for 10; against 7; abstaining 3'],
    ['Formanden konstaterede, at 17 stemte for, og at 2 stemte imod.', 'for 17; against 2'],
    [
      'Et flertal af A, B og F (13 stemmer) stemte for, medens et mindretal af V og I (6 stemmer) stemte imod.',
      'for 13 ABF; against 6 VI',
    ],
    ['Et flertal på 13 tiltrådte indstillingen, mens et mindretal på 5 (F og Ø) stemte imod.', 'against 5 FØ'],
    ['Alle stemte for undtagen Ø, der stemte imod.', 'against Ø'],
    ['Både Venstre og Liberal Alliance stemte imod.', 'against VI'],
    ['Venstres Vibe Kragelund stemte imod.', 'against +Vibe Kragelund'],
    ['Ja (11), nej (6), blank (1)', 'for 11; against 6; abstaining 1'],
    [
      'Følgende medlemmer stemte imod planen: Vibe Kragelund (B), Asbjørn Hvid (C) og Bo Dal (V).',
      'against +Vibe Kragelund +Asbjørn Hvid +Bo Dal',
    ],
    ['Tiltrådt med stemmerne fra A, B og F.', 'for ABF'],
    ['Alle 19 fremmødte stemte for planen.', 'for 19'],
    ['Samtlige 12 tilstedeværende stemte for.', 'for 12'],
    ['De øvrige 16 medlemmer stemte for, mens Enhedslistens 2 medlemmer stemte imod.', 'for 16; against 2 Ø'],
    ['Venstres tre medlemmer stemte imod.', 'against 3 V'],
    ['6 ud af 19 medlemmer stemte imod.', 'against 6'],
    ['13 af de 20 fremmødte medlemmer stemte for.', 'for 13'],
    ['For: 13 stemmer. Imod: 7 stemmer. Blanke: 1 stemme.', 'for 13; against 7; abstaining 1'],
    ['For 15, imod 4, hverken for eller imod 1.', 'for 15; against 4; abstaining 1'],
    ['Stemmerne fordelte sig med 15 for, 4 imod og 1 blank.', 'for 15; against 4; abstaining 1'],
    ['Imod stemte Vibe Kragelund (B), Greve Kommune, samt Asbjørn Hvid (C).', 'against +Vibe Kragelund +Asbjørn Hvid'],
    ['Imod stemte Enhedslisten og Vibe Kragelund.', 'against Ø +Vibe Kragelund'],
    ['Vibe Kragelund og Venstre undlod at stemme.', 'abstaining V +Vibe Kragelund'],
    ['Et flertal (A, V og C) stemte for, et mindretal (Ø) imod.', 'for AVC; against Ø'],
    ['Et flertal på 14 stemte for, et mindretal på 5 stemte imod.', 'for 14; against 5'],
    ['Mindretallet (SF og Ø) stemte imod.', 'against FØ'],
    ['A og V stemte for forslaget fra SF.', 'for AV'],
    ['SF stemte imod Venstres ændringsforslag.', 'against F'],

    [
      'Vedtaget med 14 stemmer for (A, V), 3 imod (Ø) og 1 hverken for eller imod (M).',
      'for 14 AV; against 3 Ø; abstaining 1 M',
    ],
    ['15 stemte ja, og 4 stemte nej.', 'for 15; against 4'],
    ['Venstre stemte nej.', 'against V'],
    ['Tiltrådt af A, V og C. Ø stemte imod.', 'against Ø'],
    ['Forslaget blev vedtaget med 12 for og 5 imod.', 'for 12; against 5'],
    ['Kun Enhedslisten stemte imod.', 'against Ø'],

    ['Venstre stemte for 1. og 2. pind.', 'for V'],
    ['Afstemningen gav 10 stemmer for og 8 stemmer imod.', 'for 10; against 8'],
    ['Der var 12 stemmer for og 6 imod.', 'for 12; against 6'],
    ['12 af KKR’s 20 medlemmer stemte for.', 'for 12'],

    // What is joined to a side, and what a clause says of those in front of it.
    ['Vedtaget med 9 stemmer for, 6 stemmer imod og 2 stemmer, der var blanke.', 'for 9; against 6; abstaining 2'],
    [
      'Planen faldt med 5 stemmer for, 12 stemmer imod og 1 stemme, der hverken var for eller imod.',
      'for 5; against 12; abstaining 1',
    ],
    ['Tiltrådt med 10 stemmer for, 4 imod og 3 medlemmer, der undlod at stemme.', 'for 10; against 4; abstaining 3'],
    ['Alle stemte for bortset fra 2 medlemmer, der stemte imod.', 'against 2'],
    ['Venstre stemte imod indstillingen, som blev tiltrådt med 11 stemmer mod 6.', 'for 11; against 6 V'],
    ['Der blev holdt afstemning, hvor 12 stemte for, og 5 stemte imod.', 'for 12; against 5'],
    // On lines.
    ['For stemte:\nVenstre\nSF\nImod stemte:\nEnhedslisten', 'for VF; against Ø'],
    ['For stemte:\n- Venstre\n- SF\n\nImod stemte:\n- Enhedslisten', 'for VF; against Ø'],
    ['For: 12\nImod: 5\nUndlod at stemme: 2', 'for 12; against 5; abstaining 2'],
    [
      'Imod forslaget stemte:\nVibe Kragelund (B), Greve Kommune\nAsbjørn Hvid (C), Faxe Kommune',
      'against +Vibe Kragelund +Asbjørn Hvid',
    ],
    ['Undlod at stemme:\n- Vibe Kragelund (B)\n- Asbjørn Hvid (C)', 'abstaining +Vibe Kragelund +Asbjørn Hvid'],
    ['For (12):\nA, F og V\n\nImod (3):\nØ', 'for 12 AFV; against 3 Ø'],
    // In tables.
    ['Afstemning:\n\nFor\tImod\tBlank\n15\t6\t1', 'for 15; against 6; abstaining 1'],
    ['Stemmer for\tStemmer imod\n11\t8', 'for 11; against 8'],
    ['| Ja | Nej | Hverken for eller imod |\n| 12 | 4 | 2 |', 'for 12; against 4; abstaining 2'],
    ['Stemme\tAntal\tPartier\nFor\t14\tA, V\nImod\t5\tØ, Å\nUndlod\t1\tM', 'for 14 AV; against 5 ØÅ; abstaining 1 M'],
  ])('%s', async (text, want) => {
    expect(await votes(text)).toEqual([want])
  })

  it.each([
    [
      'Ændringsforslaget blev forkastet, idet 4 stemte for og 15 imod. Indstillingen blev derefter tiltrådt med 15 stemmer for og 4 imod.',
      ['for 4; against 15', 'for 15; against 4'],
    ],
    ['Tiltrådt. Imod stemte Ø.\n\nPunkt 2 blev vedtaget med 10 stemmer mod 9.', ['against Ø', 'for 10; against 9']],
  ])('%s', async (text, want) => {
    expect(await votes(text)).toEqual(want)
  })
})

describe('votes among persons', () => {
  it.each([
    ['Vibe Kragelund fik 12 stemmer og Asbjørn Hvid 7.', 'Vibe Kragelund 12; Asbjørn Hvid 7'],
    [
      'Vibe Kragelund (B) fik 12 stemmer, Asbjørn Hvid (C) fik 7 stemmer, og der var 2 blanke stemmer.',
      'abstaining 2; Vibe Kragelund 12; Asbjørn Hvid 7',
    ],
    [
      'Vibe Kragelund (B) fik 7 stemmer, Asbjørn Hvid (C) fik 3, og 1 stemme var blank.',
      'abstaining 1; Vibe Kragelund 7; Asbjørn Hvid 3',
    ],
    ['12 stemte på Vibe Kragelund, og 7 stemte på Asbjørn Hvid.', 'Vibe Kragelund 12; Asbjørn Hvid 7'],
    [
      'Der blev afgivet 12 stemmer på Vibe Kragelund og 7 stemmer på Asbjørn Hvid.',
      'Vibe Kragelund 12; Asbjørn Hvid 7',
    ],
    ['Stemmerne fordelte sig således: Vibe Kragelund 12, Asbjørn Hvid 7.', 'Vibe Kragelund 12; Asbjørn Hvid 7'],
    [
      'Stemmerne fordelte sig således:\n\n- Vibe Kragelund (B): 12 stemmer\n- Asbjørn Hvid (C): 7 stemmer\n- Blanke: 2',
      'abstaining 2; Vibe Kragelund 12; Asbjørn Hvid 7',
    ],
    [
      'Vibe Kragelund og Asbjørn Hvid fik hver 9 stemmer. Ved lodtrækning blev Asbjørn Hvid valgt.',
      'Vibe Kragelund 9; Asbjørn Hvid 9',
    ],
    [
      'Vibe Kragelund blev valgt som formand med 12 stemmer mod 7 til Asbjørn Hvid.',
      'Vibe Kragelund 12; Asbjørn Hvid 7',
    ],
    [
      'Vibe Kragelund blev valgt som formand med 12 stemmer. Asbjørn Hvid fik 7 stemmer.',
      'Vibe Kragelund 12; Asbjørn Hvid 7',
    ],
    [
      'Valget faldt på Vibe Kragelund med 12 stemmer, mens Asbjørn Hvid opnåede 7 stemmer.',
      'Vibe Kragelund 12; Asbjørn Hvid 7',
    ],
    ['Asbjørn Hvid opnåede 12 stemmer mod Vibe Kragelunds 7.', 'Asbjørn Hvid 12; Vibe Kragelund 7'],
    ['Til formand blev Vibe Kragelund (B), Greve Kommune, valgt med 12 stemmer.', 'Vibe Kragelund 12'],
    [
      'Stemmefordelingen var: Vibe Kragelund (B) 12 stemmer, Asbjørn Hvid (C) 7 stemmer, 1 blank.',
      'abstaining 1; Vibe Kragelund 12; Asbjørn Hvid 7',
    ],
    [
      'Der var skriftlig afstemning, hvor Vibe Kragelund fik 12 stemmer, og Asbjørn Hvid fik 7 stemmer.',
      'Vibe Kragelund 12; Asbjørn Hvid 7',
    ],
    ['Kandidat\tStemmer\nVibe Kragelund (B)\t12\nAsbjørn Hvid (C)\t7', 'Vibe Kragelund 12; Asbjørn Hvid 7'],
  ])('%s', async (text, want) => {
    expect(await votes(text)).toEqual([want])
  })
})

describe('no vote of the meeting', () => {
  it.each([
    'Hverken Venstre eller SF stemte for.',
    // Against it, or not voting at all: the paper does not say.
    'Alle stemte for undtagen Enhedslisten.',
    'SF var imod forslaget.',
    'For kommunerne var der 12 gode grunde.',
    'To kommuner afstod fra at deltage.',
    'Vibe Kragelund (B) ønskede at stemme imod.',
    'Forslaget opnåede 9 stemmer og faldt dermed.',
    'I byrådet i Faxe stemte 15 for og 8 imod planen. KKR Sjælland tog orienteringen til efterretning.',
    'I Folketinget stemte 96 for og 70 imod loven.',
    'Kommunalbestyrelsen i Greve stemte imod.',
    'Ved mødet i regionsrådet stemte 20 medlemmer for.',
    'I Faxe Byråd blev planen vedtaget med 15 stemmer mod 8. KKR Sjælland drøftede planen.',
    'I Greve Kommunes økonomiudvalg faldt forslaget med 4 stemmer mod 5. KKR Sjælland drøftede planen.',
    'KKR Sjælland drøftede forliget, hvor 12 kommuner stemte for.',
    'På sidste møde stemte 12 for og 8 imod. KKR Sjælland godkendte planen.',
    'Der er 12 medlemmer for hver kommune.',
    'KKR Sjælland udpegede 3 medlemmer for perioden.',
    'KKR Sjælland godkendte budgettet med 3 mio. kr. mod 2 mio. kr. sidste år.',
    'Hvis 12 stemmer for, er forslaget vedtaget.',
    'Venstre opfordrede til at stemme imod.',
    'SF ville have stemt imod.',
    'Fem kommuner afholdt sig fra at søge puljen. KKR Sjælland drøftede sagen.',
    'De 4 kommuner afholdt et møde for 12 deltagere.',
    'Ja: 12 kommuner har svaret, og nej: ingen har klaget.',
    'Formanden oplyste, at 14 kommuner havde stemt for aftalen.',
    'Kommunerne bad om stemmer for og imod.',
    'Der lægges op til 5 møder med 12 medlemmer mod 10 i dag.',
    'For\tImod\nBedre busser\tDyrere billetter',
    'KKR Sjælland godkendte planen. For: at sikre driften. Imod: ingen bemærkninger.',
    'Vibe Kragelund fik 5 minutter til sit oplæg, hvor der blev stemt op med sang.',
    'Vibe Kragelund fik ved kommunalvalget 812 personlige stemmer.',
  ])('%s', async (text) => {
    expect((await votes(text)).filter((vote) => vote !== 'against 0')).toEqual([])
  })
})
