// Decisions in the ways that Danes write them, a sentence or two each: what each comes to, and what comes to nothing.
import { describe, expect, it } from 'vitest'
import { decided, letters } from './deciding.ts'

describe('the outcome', () => {
  it.each([
    ['KommuneKontaktRådet tiltrådte formandskabets indstilling.', ['tiltrådt']],
    [
      'Kommunekontaktrådet i Region Sjælland tilsluttede sig anbefalingen fra arbejdsgruppen.',
      ['tiltrådt', 'godkendt'],
    ],
    ['Mødet tog redegørelsen til efterretning.', ['taget-til-efterretning']],
    ['Man enedes om at lade punktet udgå.', ['udgået', 'udsat', 'besluttet']],
    ['Alle partier bakkede op om forslaget til fælles strategi.', ['tiltrådt', 'godkendt', 'besluttet']],
    ['Et enigt KKR Sjælland vedtog udtalelsen.', ['godkendt', 'tiltrådt', 'besluttet']],
    ['Et bredt flertal bestående af A, B, C, F og V godkendte budgettet.', ['godkendt']],
    ['Flertallet (A, F og Ø) tiltrådte indstillingen, mens mindretallet (V og C) ikke kunne tiltræde.', ['tiltrådt']],
    ['Parterne blev enige om at udskyde beslutningen til næste møde.', ['udsat']],
    ['Samtlige medlemmer tiltrådte indstillingen.', ['tiltrådt']],
    ['Som indstillet.', ['tiltrådt', 'godkendt']],
    ['Godkendt uden bemærkninger.', ['godkendt']],
    ['Indstillingen blev taget til følge.', ['tiltrådt', 'godkendt']],
    ['Indstillingen tiltrådt.', ['tiltrådt']],
    ['Tiltrådt, idet Lejre Kommune dog ikke deltager i ordningen.', ['tiltrådt', 'tiltrådt-med-forbehold']],
    [
      'Efter en længere drøftelse, hvor flere medlemmer havde ordet, besluttede KKR Sjælland at godkende planen.',
      ['godkendt'],
    ],
    ['KKR Sjælland valgte at udsætte behandlingen af sagen.', ['udsat']],
    ['KKR Sjælland besluttede enstemmigt at oversende sagen til KL.', ['oversendt']],
    ['Det blev besluttet at sende forslaget i høring hos kommunerne.', ['oversendt', 'besluttet']],
    ['Det blev vedtaget, at punktet udsættes.', ['udsat', 'besluttet']],
    ['Sagen blev efter drøftelse udsat med henblik på yderligere oplysning.', ['udsat']],
    ['Punkt 3.2 blev på formandens forslag taget af dagsordenen.', ['udgået', 'udsat']],
    ['Punktet er udgået.', ['udgået', 'udsat']],
    ['Forslagsstillerne trak forslaget tilbage.', ['udgået', 'andet']],
    ['Sagen blev sendt retur til styregruppen til fornyet behandling.', ['udsat', 'oversendt']],
    ['Der kunne ikke opnås enighed om indstillingen.', ['afvist']],
    ['Der var ikke flertal for at tiltræde indstillingen.', ['afvist']],
    ['Indstillingen fik ikke tilslutning.', ['afvist']],
    ['KKR Sjælland kan ikke anbefale forslaget.', ['afvist']],
    ['KKR Sjælland ønsker ikke at medvirke i projektet.', ['afvist', 'besluttet']],
    ['Forslaget blev stemt ned.', ['afvist']],
    ['Ansøgningen imødekommes ikke.', ['afvist']],
    ['KKR Sjælland sagde ja til invitationen.', ['godkendt', 'besluttet', 'tiltrådt']],
    ['KKR Sjælland gav formanden bemyndigelse til at underskrive aftalen.', ['besluttet', 'godkendt']],
    ['KKR Sjælland afsatte 400.000 kr. til en analyse.', ['besluttet']],
    ['KKR Sjælland nedsatte en politisk styregruppe.', ['besluttet']],
    ['Der nedsættes en arbejdsgruppe med deltagelse af fem kommuner.', ['besluttet']],
    ['Det aftaltes, at sekretariatet vender tilbage med et udkast.', ['besluttet']],
    ['Der var en god og konstruktiv drøftelse af emnet.', ['drøftet']],
    ['KKR Sjælland havde en indledende drøftelse af temaet.', ['drøftet']],
    ['Temaet blev diskuteret.', ['drøftet']],
    ['Rådet debatterede, hvordan pendlingen kan lettes.', ['drøftet']],
    ['KKR Sjælland noterede sig, at fristen er forlænget.', ['taget-til-efterretning']],
    ['KKR Sjælland blev orienteret om arbejdet i styregruppen.', ['taget-til-efterretning']],
    ['Orientering til efterretning.', ['taget-til-efterretning']],
    ['Meddelelserne toges til efterretning.', ['taget-til-efterretning']],
    ['KKR Sjælland udpegede Vibe Kragelund (B), Greve Kommune.', ['valgt', 'besluttet']],
    ['Til ny næstformand valgtes Asbjørn Hvid (C).', ['valgt']],
    ['KKR Sjælland konstituerede sig med Vibe Kragelund som formand.', ['valgt']],
    ['KKR Sjælland var ikke beslutningsdygtigt. Punktet genoptages på næste møde.', ['udsat']],
    ['Formanden konkluderede, at KKR Sjælland tiltrådte indstillingen.', ['tiltrådt', 'andet']],
    [
      'SF stillede forslag om at udsætte sagen. Forslaget blev ikke vedtaget. KKR Sjælland tiltrådte herefter indstillingen.',
      ['tiltrådt'],
    ],
    ['Indstillingen tiltrædes med 11 stemmer mod 6.', ['tiltrådt']],
    ['Tiltrådt under forudsætning af, at regionen medfinansierer.', ['tiltrådt-med-forbehold', 'tiltrådt']],
    [
      'KKR Sjælland tiltrådte indstillingen, dog med den ændring at fristen rykkes til maj.',
      ['tiltrådt-med-forbehold', 'tiltrådt'],
    ],
    ['Godkendt med de ændringer, som fremgår af bilag 2.', ['godkendt', 'tiltrådt-med-forbehold']],
    ['Sagen var udsat fra mødet i april. KKR Sjælland godkendte rammerne.', ['godkendt']],
    ['Der blev stillet spørgsmål ved, om aftalen kan tiltrædes. KKR Sjælland drøftede sagen.', ['drøftet']],
    [
      'Styregruppen besluttede i maj at afvise tilbuddet. KKR Sjælland tog orienteringen til efterretning.',
      ['taget-til-efterretning'],
    ],
  ])('%s', async (text, want) => {
    expect(want).toContain((await decided(text)).outcome)
  })

  it.each([
    'Regeringen har besluttet at nedsætte en kommission.',
    'Ifølge KL ventes aftalen godkendt i juni.',
    'Roskilde Kommune har godkendt aftalen.',
    'Forslaget forventes vedtaget i Folketinget inden sommerferien.',
    'Liberal Alliance tiltrådte indstillingen.',
    'Borgmester Vibe Kragelund (B) mente, at sagen burde udsættes.',
    'Hvis indstillingen godkendes, sendes brevet i august.',
    'KKR Sjælland har i 2023 godkendt en lignende model.',
    'På sidste møde blev punktet udsat.',
    'Enkelte medlemmer ønskede punktet udsat.',
    'KKR Midtjylland har tiltrådt en tilsvarende aftale.',
    'Formandskabet vil drøfte sagen med ministeren.',
    'Aftalen kan først godkendes, når alle byråd har behandlet den.',
    'Ingen havde bemærkninger.',
  ])('none in: %s', async (text) => {
    expect((await decided(text)).outcome).toBe('andet')
  })
})

describe('who voted how', () => {
  it.each([
    ['For indstillingen stemte A, B og F. Imod stemte V, C og O. M undlod at stemme.', ['ABF / VCO / M']],
    ['Indstillingen blev vedtaget med 16 stemmer for, 4 imod og 2 blanke.', ['16 / 4 / 2']],
    ['21 stemte for, 3 imod.', ['21 / 3 / -']],
    ['Ved afstemningen stemte 12 for og 7 imod, mens 1 undlod at stemme.', ['12 / 7 / 1']],
    ['For: 14 (A, B, F)\nImod: 3 (O)\nHverken for eller imod: 1 (M)', ['14ABF / 3O / 1M']],
    ['Forslaget faldt med 7 stemmer for og 13 imod.', ['7 / 13 / -']],
    [
      'Indstillingen blev tiltrådt. Imod stemte Bo Tange (O), Ellen Riis (Æ) og Kaj Lund.',
      ['- / Bo Tange+Ellen Riis+Kaj Lund / -'],
    ],
    [
      'Indstillingen blev tiltrådt. Dansk Folkeparti stemte imod, mens Radikale Venstre undlod at stemme.',
      ['- / O / B'],
    ],
    ['Ulla P. Krog-Hansen (Ø) stemte imod.', ['- / Ulla P. Krog-Hansen / -']],
    ['Et mindretal bestående af Enhedslisten og Alternativet stemte imod indstillingen.', ['- / ØÅ / -']],
    ['Med stemmerne 15 for og 5 imod blev indstillingen tiltrådt.', ['15 / 5 / -']],
    ['Alle stemte for. KKR Sjælland tiltrådte indstillingen.', []],
    [
      'KKR Sjælland tiltrådte indstillingen. Tre medlemmer stemte imod: Bo Tange, Ellen Riis og Kaj Lund.',
      ['- / 3Bo Tange+Ellen Riis+Kaj Lund / -'],
    ],
    ['Formanden oplyste, at 12 kommuner stemte for aftalen i repræsentantskabet.', []],
    ['Indstillingen blev tiltrådt, idet Nye Borgerlige stemte imod.', ['- / D / -']],
    ['For stemte 9 (A, F og Læsølisten), imod stemte 8 (V, C og I).', ['9AFLæsølisten / 8VCI / -']],
    ['Indstillingen blev sat til afstemning og vedtaget med 18 stemmer mod 2 stemmer.', ['18 / 2 / -']],
    ['Tallene stemmer med budgettet for 2025. KKR Sjælland godkendte regnskabet.', []],
    [
      'Ændringsforslaget blev forkastet med 5 stemmer mod 15. Herefter blev indstillingen tiltrådt med 16 stemmer mod 4.',
      ['5 / 15 / -', '16 / 4 / -'],
    ],
    ['Venstre stemte blankt.', ['- / - / V']],
    ['Imod stemte 2 medlemmer (Bo Tange og Ellen Riis).', ['- / 2Bo Tange+Ellen Riis / -']],
  ])('%s', async (text, want) => {
    const drawn = (await decided(text)).votes.map((vote) =>
      (['for', 'against', 'abstaining'] as const)
        .map((name) => {
          const side = vote[name]
          return side === null ? '-' : `${side.count ?? ''}${letters(side.parties)}${side.persons.join('+')}`
        })
        .join(' / '),
    )
    expect(drawn).toEqual(want)
  })
})
