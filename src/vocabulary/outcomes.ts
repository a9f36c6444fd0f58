// What a KKR can do with a matter: the closed list of outcomes, the words that say so in both spellings, and sentences
// that do and do not. The examples are run as tests.

export const OUTCOMES = [
  'tiltrådt',
  'tiltrådt-med-forbehold',
  'godkendt',
  'taget-til-efterretning',
  'drøftet',
  'besluttet',
  'valgt',
  'udsat',
  'oversendt',
  'afvist',
  'delvist',
  'andet',
] as const
export type Outcome = (typeof OUTCOMES)[number]

/** The forms of one outcome. */
export interface OutcomeWords {
  readonly outcome: Outcome
  /** Past tense with the council as its subject: `KKR Sjælland godkendte …`. */
  readonly past: readonly string[]
  /** Participles: `Sagen blev udsat`, `Godkendt.` */
  readonly participles: readonly string[]
  /** Passives in -s: `Sagen udsættes til næste møde.`, `Referatet godkendtes.` */
  readonly passives: readonly string[]
  /** What must follow in the same sentence for the words to mean this. */
  readonly with?: RegExp
  /** Adopting a matter outweighs (3) choosing or resolving (2) and discussing (1). */
  readonly weight: 1 | 2 | 3
  readonly accepted: readonly string[]
  readonly refused: readonly string[]
}

export const OUTCOME_WORDS: readonly OutcomeWords[] = [
  {
    outcome: 'afvist',
    past: ['afviste', 'forkastede'],
    participles: ['afvist', 'forkastet', 'nedstemt', 'stemt ned'],
    passives: ['afvises', 'forkastes', 'afvistes', 'forkastedes'],
    weight: 3,
    accepted: [
      'Forslaget blev forkastet.',
      'KKR Sjælland afviste forslaget.',
      'Forslaget om fælles krav blev ikke vedtaget.',
    ],
    refused: [
      'Formandskabet oplyste, at ministeriet har afvist ansøgningen.',
      'SF foreslog at afvise forslaget.',
      'Ministeriet afviste ansøgningen.',
    ],
  },
  {
    outcome: 'udsat',
    past: ['udsatte', 'udskød'],
    participles: ['udsat', 'udskudt'],
    passives: ['udsættes', 'udskydes', 'udsattes', 'udskødes'],
    weight: 3,
    accepted: [
      'Sagen blev udsat.',
      'KKR Nordjylland udsatte punktet til næste møde.',
      'Sagen udsættes.',
      'Udpegningen blev udsat til mødet i marts, da grupperne ikke var enige.',
    ],
    refused: ['SF foreslog at udsætte sagen.', 'Enhedslisten ønskede sagen udsat.', 'Ministeriet har udsat fristen.'],
  },
  {
    outcome: 'oversendt',
    past: ['oversendte', 'henviste', 'videresendte'],
    participles: ['oversendt', 'henvist', 'videresendt'],
    passives: ['oversendes', 'henvises', 'videresendes', 'oversendtes'],
    weight: 3,
    accepted: [
      'KKR Midtjylland oversendte sagen til kommunernes børneudvalg.',
      'Sagen blev oversendt til embedsmandsudvalget.',
      'Punktet henvises til embedsmandsudvalget.',
    ],
    refused: [
      'Formanden henviste til bilaget.',
      'Venstre foreslog, at sagen oversendes til KL.',
      'KL oversendte notatet i maj.',
    ],
  },
  {
    outcome: 'delvist',
    past: ['tiltrådte delvist', 'godkendte delvist', 'imødekom delvist'],
    participles: [
      'delvist tiltrådt',
      'delvis tiltrådt',
      'delvist godkendt',
      'delvis godkendt',
      'delvist imødekommet',
      'delvis imødekommet',
    ],
    passives: [],
    weight: 3,
    accepted: [
      'Indstillingen blev delvist tiltrådt.',
      'Ansøgningen blev delvis imødekommet.',
      'KKR Sjælland godkendte delvist forslaget.',
    ],
    refused: [
      'Forslaget er delvist finansieret.',
      'SF kunne delvist støtte forslaget.',
      'Kommunerne er delvist enige.',
    ],
  },
  {
    outcome: 'tiltrådt',
    past: ['tiltrådte', 'tilsluttede sig', 'bifaldt'],
    participles: ['tiltrådt'],
    passives: ['tiltrædes', 'tiltrådtes'],
    weight: 3,
    accepted: [
      'KKR Hovedstaden tiltrådte indstillingen.',
      'Indstillingen blev tiltrådt.',
      'På den baggrund tiltrådte KKR Sjælland indstillingen.',
      'KKR tilsluttede sig forslaget.',
    ],
    refused: [
      'KKR Sjælland kunne ikke tiltræde indstillingen.',
      'SF tiltrådte ikke indstillingen.',
      'Kommunerne tiltrådte aftalen i 2019.',
      'Formandskabet foreslog at tiltræde indstillingen.',
    ],
  },
  {
    outcome: 'taget-til-efterretning',
    past: ['tog'],
    participles: ['taget'],
    passives: ['tages', 'toges'],
    with: /(?<!\p{L})til\s+efterretning(?!\p{L})/u,
    weight: 3,
    accepted: [
      'KKR Midtjylland tog orienteringen til efterretning.',
      'Orienteringen blev taget til efterretning.',
      'Taget til efterretning.',
    ],
    refused: [
      'SF foreslog at tage orienteringen til efterretning.',
      'KKR Midtjylland tog en drøftelse af sagen.',
      'Bestyrelsen tog rapporten til efterretning.',
    ],
  },
  {
    outcome: 'godkendt',
    past: ['godkendte', 'vedtog'],
    participles: ['godkendt', 'vedtaget'],
    passives: ['godkendes', 'vedtages', 'godkendtes', 'vedtoges'],
    weight: 3,
    accepted: ['Godkendt.', 'KKR Syddanmark godkendte referatet uden bemærkninger.', 'Dagsordenen blev godkendt.'],
    refused: [
      'Bestyrelsen godkendte budgettet.',
      'KKR Hovedstaden godkendte i september 2025 de tre initiativer.',
      'Venstre ønskede, at planen godkendes.',
      'KKR kan først godkende aftalen i 2027.',
    ],
  },
  {
    outcome: 'valgt',
    past: ['valgte', 'udpegede', 'genvalgte', 'genudpegede'],
    participles: ['valgt', 'udpeget', 'genvalgt', 'genudpeget'],
    passives: ['vælges', 'udpeges', 'valgtes', 'udpegedes'],
    weight: 2,
    accepted: [
      'KKR Sjælland valgte Hasse Græshave som dirigent.',
      'Anna Berg blev valgt som formand.',
      'KKR Nordjylland udpegede følgende:',
    ],
    refused: [
      'SF foreslog Anna Berg valgt.',
      'Kommunerne valgte en anden løsning.',
      'Formanden, der blev valgt i januar, bød velkommen.',
    ],
  },
  {
    outcome: 'besluttet',
    past: ['besluttede', 'fastlagde', 'fastsatte', 'afsatte', 'nedsatte'],
    participles: ['besluttet', 'fastlagt', 'nedsat', 'aftalt'],
    passives: ['besluttes'],
    weight: 2,
    accepted: [
      'KKR Hovedstaden besluttede, at der udarbejdes et notat.',
      'Det blev besluttet at indkalde til et ekstra møde.',
      'KKR Syddanmark nedsatte en arbejdsgruppe.',
    ],
    refused: [
      'Regeringen besluttede at udsætte reformen.',
      'KKR Sjælland har endnu ikke besluttet sig.',
      'SF ønskede besluttet, at sagen udgår.',
    ],
  },
  {
    outcome: 'drøftet',
    past: ['drøftede'],
    participles: ['drøftet'],
    passives: ['drøftes', 'drøftedes'],
    weight: 1,
    accepted: ['KKR Midtjylland drøftede sagen.', 'Sagen blev drøftet.', 'Drøftet.'],
    refused: [
      'Formandskabet drøftede sagen med ministeren.',
      'SF foreslog, at sagen drøftes igen.',
      'Planen er drøftet i embedsmandsudvalget.',
    ],
  },
]

/** Verbs whose negation is a refusal: `blev ikke vedtaget`. */
export const ADOPTING: ReadonlySet<Outcome> = new Set(['tiltrådt', 'godkendt'])

/**
 * Wordings that say an outcome by two verbs, and the past tense they amount to: `besluttede at udsætte`, `kunne tiltræde`.
 * The council has to be their subject.
 */
export const INFINITIVES: Readonly<Record<string, string>> = {
  udsætte: 'udsatte',
  udskyde: 'udskød',
  tiltræde: 'tiltrådte',
  godkende: 'godkendte',
  vedtage: 'vedtog',
  afvise: 'afviste',
  tage: 'tog',
}

/** The present tense in which some councils write their decisions. */
export const PRESENT: Readonly<Record<string, string>> = {
  tiltræder: 'tiltrådte',
  godkender: 'godkendte',
  tager: 'tog',
}
