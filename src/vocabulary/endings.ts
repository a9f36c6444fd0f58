// The words with which a meeting ends, and those that announce the next one.

/** What a meeting did when it ended: `Mødet sluttede`, `blev hævet`. */
export const ENDED: readonly string[] = [
  ...['sluttede', 'slut', 'sluttet', 'sluttes', 'afsluttede', 'afsluttet', 'afsluttedes', 'afsluttes'],
  ...['hævede', 'hævet', 'hævedes', 'hæves', 'lukkede', 'lukket', 'endte', 'ophørte', 'forbi', 'varede'],
]

/** What may stand between `Mødet` and its end, beside a time of day. */
export const BEFORE_END: readonly string[] = [
  ...['blev', 'bliver', 'er', 'var', 'kunne', 'kl.', 'kl', 'klokken', 'ca.', 'og', 'så', 'dermed', 'hermed', 'formelt'],
  ...[
    'herefter',
    'derefter',
    'derpå',
    'først',
    'allerede',
    'begyndte',
    'startede',
    'åbnede',
    'indledtes',
    'til',
    'fra',
  ],
]

/** Words that begin a clause in which somebody else's meeting may end. */
export const CLAUSE_WORDS: readonly string[] = ['at', 'som', 'der', 'hvis', 'når', 'da', 'hvor', 'inden', 'før']

/** Labels of the end: a time of day stands behind them. */
export const END_LABELS =
  /^(?:Sluttid(?:spunkt)?|Mødeslut|Mødets? (?:slut|sluttid(?:spunkt)?|afslutning)|Mødet (?:sluttede|sluttet|afsluttet|hævet)|Slut|Afslut(?:tet|ning)|Hævet)\s?:?\s(?=kl|ca|\d)/u

/** Lines below the end of the meeting that sign it: offices, greetings, who wrote. */
export const SIGNATURE_STARTS =
  /^(?:Referent(?:er)?|Referat|For referat(?:et)?|Ref\.|Sekretær|Formand(?:en)?|Næstformand|Mødeleder|Dirigent|Underskrift(?:er)?|Underskrevet|Godkendt|Med venlig hilsen|Venlig hilsen|P\.s\.v\.|Sekretariatet|KL)(?![\p{Alpha}-])/iu

/** Headings under which the next meeting, or the next meetings, are listed. */
export const NEXT_MEETING_TITLES: readonly string[] = [
  ...['Næste møde', 'Næste KKR-møde', 'Næste møde i KKR', 'Næste møder', 'Næste KKR-møder', 'Kommende møde'],
  ...['Kommende møder', 'Kommende KKR-møder', 'Dato for næste møde', 'Tid og sted for næste møde', 'Næste mødedato'],
  ...['Næste mødedatoer', 'Kommende mødedatoer', 'Datoer for kommende møder', 'Tidspunkt for næste møde'],
  ...['Næste ordinære møde', 'Førstkommende møde', 'Næste møde og mødedatoer', 'Mødedatoer, næste møde'],
]

/** Under such a heading, words in front of a date that say no more than that it is a meeting's. */
export const DATE_LEADS: readonly string[] = [
  ...['dato', 'datoer', 'tid', 'tidspunkt', 'møde', 'mødet', 'møderne', 'kkr-møde', 'kkr-mødet', 'der', 'er', 'kkr'],
  ...[
    'holdes',
    'afholdes',
    'holder',
    'finder',
    'sted',
    'planlagt',
    'fastsat',
    'fastlagt',
    'til',
    'den',
    'følgende',
    'i',
  ],
  ...['hovedstaden', 'sjælland', 'syddanmark', 'midtjylland', 'nordjylland'],
]

/** Another body’s meeting, or one that is called off. */
export const NO_NEXT =
  /^\D{0,40}?(?<!\p{Alpha})(?:i|for|med|mellem)\s(?!KKR(?!-)|Kommunekontaktrådet)(?:den\s|det\s)?(?:KL|KKU|KKR-|[Rr]egion|[\p{Alpha}-]{0,30}(?:gruppe|bestyrelse|udvalg|formandskab|forum|råd(?!hus|ssal)|netværk|forening|kreds|minist)\p{Alpha}*)|(?<!\p{Alpha})aflyst(?!\p{Alpha})/u

/** The sentence that tells when the council meets next. */
export const NEXT_DATE =
  /(?<!\p{Alpha})(?:(?:[Dd]et\s)?(?:[Nn]æste|[Kk]ommende|[Ff]ørstkommende)\s(?:ordinære\s)?(?:KKR-)?møder?(?:dato(?:er)?)?|(?:[Nn]æste|[Dd]et næste)\sKKR(?=\s(?:er|holdes|afholdes|den))|[Nn]æste\sgang\s(?:KKR|rådet)\b[^.]{0,24}?\s(?:mødes|holder\smøde)|KKR(?:\s\p{Upper}\p{Alpha}+)?\s(?:mødes|holder)\s(?:næste\s(?:gang|møde)|igen)|(?:holdes|afholdes)\snæste\sgang|(?:[Vv]i|[Rr]ådet)\smødes\s(?:igen|næste\sgang)|møde\si\sKKR(?:\s\p{Upper}\p{Alpha}+)?\sigen)(?!\p{Alpha})/u

/** The sentence that lays down a year's meetings: `Møderne i 2018 holdes …`, `Mødedatoerne for 2018 er`. */
export const YEARS_MEETINGS =
  /(?<!\p{Alpha})(?:KKR-)?(?:møder(?:ne)?|mødedatoer(?:ne)?|mødeplan(?:en)?)\s(?:i|for)\s(?:KKR(?:\s\p{Upper}\p{Alpha}+)?\si\s)?(?<year>20\d\d)(?!\d)/iu

/** Hours that are said of every day of a list. */
export const HOURS_OF_ALL = /(?<!\p{Alpha})(?:alle|hver|begge)\s(?:dage|møder|gange|gang)[^.;]{0,12}?\skl/iu

/** Told of a meeting that was. */
export const NEXT_TOLD = /(?<!\p{Alpha})(?:blev|var|har været|afholdtes|holdtes|udgår|aflys\p{Alpha}*)(?!\p{Alpha})/iu
