// What a KKR can do with a matter: the closed list of outcomes and the words that say so, in both spellings.

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

/** The words of an outcome, strongest outcome first: where one sentence holds two, the earlier entry decides. */
export const OUTCOME_WORDS: readonly { readonly outcome: Outcome; readonly words: RegExp }[] = [
  {
    outcome: 'afvist',
    words:
      /(?<!\p{L})(?:afviste|afvistes|blev afvist|forkastede|forkastedes|blev forkastet|stemt ned|nedstemt)(?!\p{L})/iu,
  },
  { outcome: 'udsat', words: /(?<!\p{L})(?:udsatte|udsattes|udsat|udsætte sagen|udskudt|udskød)(?!\p{L})/iu },
  {
    outcome: 'oversendt',
    words: /(?<!\p{L})(?:oversendte|oversendtes|oversendt|henviste|henvist|videresendte|videresendt)(?!\p{L})/iu,
  },
  { outcome: 'delvist', words: /(?<!\p{L})(?:delvis|delvist)\s(?:tiltrådt|godkendt|imødekommet)(?!\p{L})/iu },
  { outcome: 'tiltrådt', words: /(?<!\p{L})(?:tiltrådte|tiltrådtes|tiltrådt|tilsluttede sig|bifaldt)(?!\p{L})/iu },
  {
    outcome: 'taget-til-efterretning',
    words: /(?<!\p{L})(?:tog|taget|tages|toges)(?!\p{L})[^.!?]{0,120}?(?<!\p{L})til efterretning(?!\p{L})/iu,
  },
  { outcome: 'godkendt', words: /(?<!\p{L})(?:godkendte|godkendtes|godkendt|vedtog|vedtaget|vedtoges)(?!\p{L})/iu },
  {
    outcome: 'valgt',
    words: /(?<!\p{L})(?:valgte|valgtes|valgt|udpegede|udpegedes|udpeget|genvalgte|genvalgt|konstituerede)(?!\p{L})/iu,
  },
  { outcome: 'besluttet', words: /(?<!\p{L})(?:besluttede|besluttedes|besluttet|fastlagde|afsatte)(?!\p{L})/iu },
  { outcome: 'drøftet', words: /(?<!\p{L})(?:drøftede|drøftedes|drøftet)(?!\p{L})/iu },
]

/** What makes an adoption one with a reservation. */
export const RESERVATION =
  /(?<!\p{L})(?:med\s(?:den|de|det|følgende|en)?\s?(?:forudsætning(?:en|er)?|bemærkning(?:en|er)?|forbehold(?:et)?|betingelse(?:n|r)?|tilføjelse(?:n|r)?|ændring(?:en|er)?|præcisering(?:en|er)?)|under forudsætning af|på betingelse af|med forbehold)(?!\p{L})/iu
