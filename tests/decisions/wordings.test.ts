// Decisions as the five regions have worded them, beside reports, wishes, denials and earlier decisions.
import { describe, expect, it } from 'vitest'
import { decisionsIn, refusals } from './verdicts.ts'

const outcomes = (sentence: string, body: string | null = null): string[] =>
  decisionsIn(sentence, body).map(({ outcome }) => outcome)

describe('a decision', () => {
  it.each([
    ['Tiltrådt.', 'tiltrådt'],
    ['Ikke godkendt.', 'afvist'],
    ['Ikke tiltrådt.', 'afvist'],
    ['KKR Sjælland tiltrådte således ikke indstillingen.', 'afvist'],
    ['KKR Sjælland tiltrådte den ikke.', 'afvist'],
    ['Godkendes.', 'godkendt'],
    ['Udsættes.', 'udsat'],
    ['Tages til efterretning.', 'taget-til-efterretning'],
    ['Referatet godkendtes.', 'godkendt'],
    ['Indstillingen tiltrædes.', 'tiltrådt'],
    ['Indstillingen blev enstemmigt tiltrådt.', 'tiltrådt'],
    ['KKR Nordjylland tilsluttede sig indstillingen.', 'tiltrådt'],
    ['KKR-Sjælland tiltrådte indstillingen.', 'tiltrådt'],
    ['KKR Sjælland har tiltrådt indstillingen.', 'tiltrådt'],
    ['KKR Sjælland tiltræder indstillingen.', 'tiltrådt'],
    ['Efter en kort drøftelse tiltrådte KKR Syddanmark indstillingen.', 'tiltrådt'],
    ['Et enigt KKR tiltrådte indstillingen.', 'tiltrådt'],
    ['Indstillingen blev tiltrådt af KKR Midtjylland.', 'tiltrådt'],
    ['Godkendt som indstillet.', 'godkendt'],
    ['Enstemmigt vedtaget.', 'godkendt'],
    ['Referatet godkendes.', 'godkendt'],
    ['KKR Syddanmark vedtog enstemmigt planen.', 'godkendt'],
    ['Forslaget blev vedtaget med 14 stemmer for og 3 imod.', 'godkendt'],
    ['Udkastet blev godkendt med en ændring af kommunernes andel.', 'godkendt'],
    ['På mødet godkendte KKR Sjælland indstillingen.', 'godkendt'],
    ['Orientering taget til efterretning.', 'taget-til-efterretning'],
    ['Til efterretning.', 'taget-til-efterretning'],
    ['Orienteringen tages til efterretning.', 'taget-til-efterretning'],
    ['KKR Syddanmark tager orienteringen til efterretning.', 'taget-til-efterretning'],
    ['Udsat.', 'udsat'],
    ['Punktet blev udsat til drøftelse i formandskabet.', 'udsat'],
    ['KKR Midtjylland udskød punktet.', 'udsat'],
    ['Punktet blev oversendt til behandling i embedsmandsudvalget.', 'oversendt'],
    ['KKR Midtjylland henviste sagen til embedsmandsudvalget.', 'oversendt'],
    ['Forslaget blev forkastet med 12 stemmer mod 5.', 'afvist'],
    ['Indstillingen blev ikke tiltrådt.', 'afvist'],
    ['Indstillingen kunne ikke tiltrædes.', 'afvist'],
    ['KKR Hovedstaden godkendte ikke budgettet.', 'afvist'],
    ['Det blev aftalt, at sekretariatet undersøger sagen.', 'besluttet'],
    ['KKR Nordjylland afsatte 2 mio. kr. til broen.', 'besluttet'],
    ['Følgende blev udpeget:', 'valgt'],
    ['KKR Nordjylland indstillede Anna Berg (A) til bestyrelsen.', 'valgt'],
    ['KKR Sjælland besluttede at udsætte sagen.', 'udsat'],
    ['Ændringsforslaget blev forkastet.', 'afvist'],
    ['KKR Sjælland besluttede at tiltræde indstillingen.', 'tiltrådt'],
    ['KKR Sjælland besluttede ikke at godkende budgettet.', 'afvist'],
    ['KKR Syddanmark kunne tiltræde indstillingen.', 'tiltrådt'],
    ['KKR Sjælland drøftede, hvorvidt sagen skulle udsættes.', 'drøftet'],
    [
      'KKR Sjælland blev orienteret om, at regeringen nedsatte et udvalg og besluttede at lukke skolen.',
      'taget-til-efterretning',
    ],
    ['Kommunekontaktrådet Sjælland drøftede sagen.', 'drøftet'],
    // A debate that a matter gave.
    ['Sagen gav anledning til en bred og lang debat om taksterne.', 'drøftet'],
    ['Redegørelsen gav anledning til drøftelse.', 'drøftet'],
    // What somebody does beside: no agent of the passive.
    ['Punktet drøftedes med deltagelse af borgmesteren i Faxe.', 'drøftet'],
    ['Sagen blev udsat efter ønske af Greve Kommune.', 'udsat'],
    ['Forslaget blev trukket af forslagsstilleren.', 'udgået'],
    ['Indtil videre udsættes sagen.', 'udsat'],
    ['Indtil da udsættes punktet.', 'udsat'],
    ['Ansøgningen henvistes til embedsmandsudvalget.', 'oversendt'],
    ['Styregruppen fik grønt lys til at gå videre.', 'besluttet'],
    // What the council did not do, and what it did instead.
    ['KKR Sjælland besluttede ikke at udskyde sagen, men at godkende planen.', 'godkendt'],
    ['Det blev besluttet ikke at udsætte punktet, men i stedet at tiltræde indstillingen.', 'tiltrådt'],
    ['SF stemte imod indstillingen, som blev vedtaget.', 'godkendt'],
    // What was told, and noted or ruled on behind `som`.
    ['Der var få spørgsmål til notatet, som KKR Sjælland tog til efterretning.', 'taget-til-efterretning'],
    ['Sekretariatet gennemgik indstillingen, som KKR Sjælland tiltrådte.', 'tiltrådt'],
    ['Der var ingen bemærkninger til regnskabet, som blev godkendt.', 'godkendt'],
    ['Der fremkom ingen indvendinger mod forslaget, der herefter vedtoges.', 'godkendt'],
    ['Orienteringen om broen og om færgen toges til efterretning.', 'taget-til-efterretning'],
    ['KKR Sjælland drøftede, om broen holder, og om den skal males.', 'drøftet'],
    ['Indstillingen tilsluttedes.', 'tiltrådt'],
    // None of it, and by others.
    ['Ingen af indstillingens punkter kunne tiltrædes.', 'afvist'],
    ['Intet forslag blev vedtaget.', 'afvist'],
    // Not reached, and to come.
    ['Punktet nåedes ikke.', 'udsat'],
    ['KKR Sjælland nåede ikke at behandle punktet.', 'udsat'],
    ['Tages på mødet den 4. maj.', 'udsat'],
    ['Behandlingen fortsættes på et ekstraordinært møde i august.', 'udsat'],
    ['Det bringes op på mødet i juni.', 'udsat'],
    ['Udpegningen foretages på mødet i juni.', 'udsat'],
    ['Valget sker på næste møde.', 'udsat'],
    ['Beslutning om sagen træffes på mødet d. 4. maj.', 'udsat'],
    ['Beslutning herom træffes først på KKR-mødet den 4. maj.', 'udsat'],
    ['Formandskabet trak punktet, fordi tallene var forkerte.', 'udgået'],
    // What the chair sums up.
    ['Formanden måtte konstatere, at der ikke var opbakning til forslaget.', 'afvist'],
    ['Formanden spurgte, om alle var klar, hvorefter dagsordenen var godkendt.', 'godkendt'],
    ['Indstillingen var dermed tiltrådt.', 'tiltrådt'],
    // Nothing to build upon.
    ['Der var ikke basis for at godkende budgettet.', 'afvist'],
    ['Der var ingen stemning for at tiltræde indstillingen.', 'afvist'],
  ])('%s', (sentence, outcome) => {
    expect(outcomes(sentence)).toEqual([outcome])
  })
})

describe('no decision', () => {
  it.each([
    // Denied, and not thereby refused.
    'Sagen blev ikke udsat.',
    'KKR Sjælland afviste ikke forslaget.',
    'Aftalen er endnu ikke godkendt.',
    'Sagen blev hverken godkendt eller afvist.',
    'KKR Sjælland tiltrådte aldrig planen.',
    'KKR Sjælland godkendte ikke enstemmigt planen.',
    'Der blev ikke truffet beslutning.',
    'Der er grundlag for at godkende planen.',
    'Der var ikke grundlag for at udsætte sagen.',
    // Nothing of the matter.
    'Punktet er overført fra mødet den 4. maj.',
    'Sagen gav anledning til bekymring.',
    'Sagen gav ikke anledning til debat.',
    'Projektet blev ikke nået.',
    'Kommunerne nåede ikke at behandle punktet.',
    'KKR Sjælland nåede punktet.',
    'Regionen trak forslaget, da det var for dyrt.',
    'Beslutning om anlægget træffes af regionsrådet på mødet den 4. maj.',
    // Of another body, in front or behind.
    'I Faxe Byråd blev planen vedtaget.',
    'Planen er drøftet i Greve Kommunes økonomiudvalg.',
    'Redegørelsen blev taget til efterretning af bestyrelsen.',
    'Der henvises til planen.',
    'I øvrigt henvises til planen.',
    'Borgerne henvises til sygehuset.',
    // Told behind `som`.
    'Notatet bygger på det forslag, som KKR Sjælland afviste.',
    'Notatet bygger på planen, som KKR Sjælland tiltrådte.',
    'Der blev spurgt til indstillingen, som KKR Sjælland tiltrådte i 2021.',
    'Indstillingen var tiltrådt før jul.',
    // Wished or asked.
    'Venstre bad om, at sagen udsættes.',
    'Borgmesteren spurgte, om sagen blev udsat.',
    'Aftalen skal godkendes af alle kommuner.',
    'Aftalen kan godkendes senere.',
    'Aftalen ventes godkendt til efteråret.',
    // Told of others.
    'Regionsrådet godkendte planen.',
    'Rådet for Sikker Trafik undersøgte sagen og besluttede, at vejen lukkes.',
    'Loven er vedtaget i Folketinget.',
    'Ifølge ministeriet er aftalen godkendt.',
    'Formandskabet orienterede om, at sagen er udsat.',
    'Udkastet er godkendt af KKR-formandskabet.',
    'KKR Sjællands formandskab drøftede sagen.',
    'KKR-formandskabet drøftede sagen.',
    // Told of earlier decisions.
    'KKR Sjælland godkendte på mødet den 4. marts 2026 planen.',
    'KKR Sjælland godkendte på sit møde i marts planen.',
    'KKR Sjælland tiltrådte sidste år aftalen.',
    'KKR Sjælland har tidligere godkendt planen.',
    'I september 2025 godkendte KKR Sjælland tre initiativer.',
    'Den 4. marts 2026 godkendte KKR Sjælland planen.',
    'Planen blev godkendt af KKR Sjælland i september 2025.',
    'Planen blev godkendt i 2024.',
  ])('%s', (sentence) => {
    expect(outcomes(sentence)).toEqual([])
  })
})

describe('the council named', () => {
  it('is the one whose minutes these are', () => {
    expect(outcomes('KKR Midtjylland tiltrådte planen.', 'KKR Syddanmark')).toEqual([])
    expect(outcomes('Planen blev godkendt af KKR Midtjylland.', 'KKR Syddanmark')).toEqual([])
    expect(outcomes('KKR Syddanmark tiltrådte planen.', 'KKR SYDDANMARK')).toHaveLength(1)
    expect(outcomes('KKR tiltrådte planen.', 'KKR Syddanmark')).toHaveLength(1)
  })
})

describe('several decisions of one sentence', () => {
  it('may share their subject', () => {
    expect(outcomes('KKR Sjælland tiltrådte punkt 1, men udsatte punkt 2.')).toEqual(['tiltrådt', 'udsat'])
  })
  it('may have a subordinate clause between them', () => {
    expect(outcomes('KKR Sjælland drøftede, hvordan planen virker, og tiltrådte indstillingen.')).toEqual([
      'drøftet',
      'tiltrådt',
    ])
  })
  it('may share what carries them', () => {
    expect(outcomes('KKR Sjælland besluttede at drøfte sagen og godkende planen.')).toEqual(['drøftet', 'godkendt'])
    expect(outcomes('KKR Sjælland besluttede at bede formændene om at mødes og at godkende planen.')).toEqual([
      'besluttet',
    ])
  })
  it('may have their own', () => {
    expect(outcomes('Punkt 1 blev godkendt, mens punkt 2 blev udsat.')).toEqual(['godkendt', 'udsat'])
  })
  it('are none where the second is a wish', () => {
    expect(outcomes('KKR Sjælland drøftede sagen, mens SF ønskede den udsat.')).toEqual(['drøftet'])
  })
})

describe('why a sentence decides nothing', () => {
  it.each([
    ['SF foreslog, at sagen udsættes.', ['no verb of decisions', 'hangs on another clause (at)']],
    ['SF tiltrådte indstillingen.', ['a party']],
    ['Bestyrelsen godkendte planen.', ['somebody else']],
    ['Planen er godkendt i bestyrelsen.', ['elsewhere']],
    ['KKR Sjælland godkendte i 2021 planen.', ['earlier']],
    ['Aftalen skal godkendes af ministeren.', ['only skulle']],
    ['Sagen blev ikke udsat.', ['denied']],
    ['KKR Sjælland drøfter sagen hvert år.', ['a habit']],
  ])('%s', (sentence, want) => {
    expect(refusals(sentence)).toEqual(want)
  })
})
