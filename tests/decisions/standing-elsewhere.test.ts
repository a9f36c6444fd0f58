// Decisions whose subject stands behind the verb, that stand in the second half of a sentence, or behind a label; beside
// sentences that look the same and decide nothing.
import { describe, expect, it } from 'vitest'
import { decided, pointsOf } from './deciding.ts'
import { decisionsIn, refusals } from './verdicts.ts'

const outcomes = (sentence: string): string[] => decisionsIn(sentence).map(({ outcome }) => outcome)

describe('who decides, behind the verb', () => {
  it.each([
    ['Dernæst pålagde KKR Sjælland sekretariatet at samle tal.', ['besluttet']],
    ['Herefter gav KKR Sjælland formandskabet mandat til at tale med regionen.', ['besluttet']],
    ['Til sidst bad KKR Sjælland embedsmandsudvalget om et notat.', ['besluttet']],
    ['På den baggrund vedtog de tilstedeværende planen.', ['godkendt']],
    ['De fremmødte borgmestre tiltrådte indstillingen.', ['tiltrådt']],
    ['Hvad angår taksterne, afventer KKR Sjælland regionens svar.', ['udsat']],
  ])('%s', (sentence, expected) => {
    expect(outcomes(sentence)).toEqual(expected)
  })

  it.each([
    'KKR Sjælland formandskab besluttede at skrive til regionen.',
    'KKR Sjælland formandskabet besluttede at skrive til regionen.',
    'Herefter besluttede KKR Sjællands sekretariat at samle tal.',
    'De fremmødte borgere vedtog en udtalelse.',
    'De tilstedeværende lærere godkendte planen.',
  ])('is somebody else: %s', (sentence) => {
    expect(outcomes(sentence)).toEqual([])
  })
})

describe('what came of what was told', () => {
  it.each([
    ['Et bilag manglede, hvorfor punktet udsættes.', ['udsat']],
    ['Regionen har ikke svaret, hvorfor sagen tages op på ny i foråret.', ['udsat']],
    ['Der mangler tal, og punktet sættes derfor på igen til marts.', ['udsat']],
    ['Punktet forventes genoptaget på mødet i marts.', ['udsat']],
    ['KKR Sjælland ønskede at genoptage sagen.', ['udsat']],
    ['Der var konsensus om forslaget.', ['tiltrådt']],
    ['Tiltrådt mod Venstres stemmer.', ['tiltrådt']],
    ['Godkendt mod Ø’s stemmer.', ['godkendt']],
    ['Der var konsensus om at skrive til ministeren.', ['besluttet']],
    ['Der kunne ikke opnås konsensus om forslaget.', ['afvist']],
    ['Der kunne ikke skabes flertal for indstillingen.', ['afvist']],
    ['Der tegnede sig et bredt flertal for planen.', ['tiltrådt']],
    ['Herefter behandles sagen igen.', ['udsat']],
    ['Forslaget drøftes på ny, når svaret foreligger.', ['udsat']],
    ['Rådet kan ikke anbefale kommunerne at være med.', ['afvist']],
    ['KKR Sjælland kan ikke støtte projektet.', ['afvist']],
  ])('%s', (sentence, expected) => {
    expect(outcomes(sentence)).toEqual(expected)
  })

  it.each([
    ['Det blev forklaret, hvorfor punktet udsættes.', 'hangs on another clause (question)'],
    ['Sagen behandles igen i byrådene.', 'elsewhere'],
    ['SF spurgte, hvorfor sagen blev taget op på ny.', 'hangs on another clause (question)'],
    ['Årsagen er, hvorfor punktet blev udsat.', 'hangs on another clause (question)'],
    ['Loven forventes vedtaget af Folketinget i maj.', 'only forvente'],
    ['SF ønskede at genoptage sagen.', 'only wished'],
    ['KKR Sjælland ønskede at støtte projektet.', 'only wished'],
    ['Aftalen træder i kraft i maj.', 'no verb of decisions'],
    ['KKR Sjælland kan ikke træffe beslutning i dag.', 'denied'],
  ])('%s: %s', (sentence, why) => {
    expect(refusals(sentence)).toContain(why)
    expect(outcomes(sentence)).toEqual([])
  })
})

describe('people who are chosen later', () => {
  it.each([
    ['KKR Sjælland besluttede at nedsætte et udvalg; medlemmerne udpeges senere.', 'besluttet'],
    ['Der nedsættes en styregruppe. Formanden vælges på næste møde.', 'besluttet'],
    ['Repræsentanter udpeges på et kommende møde.', 'udsat'],
    ['KKR Sjælland vælger næstformand på mødet i juni.', 'udsat'],
    ['KKR Sjælland udpeger Vibe Kragelund (B) til mødet i juni.', 'valgt'],
    ['Vibe Kragelund (B) udpeges til at deltage i mødet i juni.', 'valgt'],
    ['KKR Sjælland udpegede medlemmer til mødet i juni.', 'valgt'],
  ])('%s: %s', async (text, outcome) => {
    expect((await decided(text)).outcome).toBe(outcome)
  })
})

describe('a proposal on the course of the matter', () => {
  it.each([
    ['Et forslag om at udsætte sagen blev ikke fulgt. KKR Sjælland godkendte planen.', 'godkendt'],
    ['Ønsket om udsættelse blev ikke imødekommet. Indstillingen blev tiltrådt.', 'tiltrådt'],
    ['Et forslag om at oversende sagen til KL blev vedtaget.', 'oversendt'],
    ['Forslaget om at udskyde sagen blev tiltrådt.', 'udsat'],
    ['SF ville have sagen udsat. Det blev afvist, og planen blev godkendt.', 'godkendt'],
    ['SF ville gerne se punktet udsat. Ønsket blev imødekommet.', 'udsat'],
    ['Forslagsstilleren valgte at trække forslaget.', 'udgået'],
    ['Ministeren valgte at trække forslaget.', 'andet'],
    // What they ask for is the matter itself.
    ['Forslaget om gratis busser blev forkastet.', 'afvist'],
    ['Anmodningen om tilskud blev imødekommet.', 'godkendt'],
  ])('%s: %s', async (text, outcome) => {
    expect((await decided(text)).outcome).toBe(outcome)
  })
})

describe('what is put off beside what is adopted', () => {
  it.each([
    ['Indstillingen følges, dog udskydes tidsplanen.', 'tiltrådt'],
    ['Indstillingen blev tiltrådt, men herefter udsættes kampagnen til foråret.', 'tiltrådt'],
    ['Indstillingen blev drøftet, og herefter udsættes sagen.', 'udsat'],
    ['Indstillingen blev drøftet og herefter udsat.', 'udsat'],
  ])('%s: %s', async (text, outcome) => {
    expect((await decided(text)).outcome).toBe(outcome)
  })
})

describe('a label in front of the sentence', () => {
  it.each([
    ['Konklusion: KKR Sjælland tilsluttede sig planen.', 'tiltrådt'],
    ['Resultat: Sagen blev udsat.', 'udsat'],
    ['Afgørelsen: Rådet godkendte budgettet.', 'godkendt'],
    ['Spørgsmål: KKR Sjælland godkendte budgettet.', 'andet'],
    ['Konklusion: SF tilsluttede sig planen.', 'andet'],
  ])('%s: %s', async (text, outcome) => {
    expect((await decided(text)).outcome).toBe(outcome)
  })
})

it('says of a point that it could not be agreed on, or is awaited', async () => {
  const asked = 'Det indstilles, at KKR Sjælland\n\n1. godkender planen,\n2. afsætter midler,\n3. udpeger en tovholder.'
  const read = async (text: string): Promise<unknown> => (await pointsOf(asked, text)).map(({ outcome }) => outcome)
  expect(await read('Punkt 1 og 2 blev tiltrådt. Punkt 3 kunne der ikke skabes enighed om.')).toEqual([
    'tiltrådt',
    'tiltrådt',
    'afvist',
  ])
  expect(
    await read('Hvad angår punkt 3 afventer KKR Sjælland et notat. I øvrigt tiltrådte KKR Sjælland indstillingen.'),
  ).toEqual(['tiltrådt', 'tiltrådt', 'udsat'])
})
