// The columns of a table of persons by their headings, and the marks of a column of ticks.

/** What the cells of a column hold. `came`, `away`, `apology`: a mark in them says where the person was. */
export type Column =
  | 'name'
  | 'initials'
  | 'party'
  | 'municipality'
  | 'role'
  | 'remark'
  | 'absent'
  | 'substitute'
  | 'came'
  | 'away'
  | 'apology'
  | 'count'

/** Headings in lower case, without hyphens and final colons. */
export const COLUMN_HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  name: [
    'navn',
    'navne',
    'medlem',
    'medlemmer',
    'deltager',
    'deltagere',
    'person',
    'kkrmedlem',
    'politiker',
    'repræsentant',
    'fornavn og efternavn',
    'fulde navn',
  ],
  initials: ['init', 'init.', 'ini', 'ini.', 'initialer', 'initial'],
  party: [
    'parti',
    'liste',
    'parti/liste',
    'partibetegnelse',
    'partibogstav',
    'bogstav',
    'gruppe',
    'partigruppe',
    'politisk parti',
    'liste/parti',
    'p',
    'valgforbund',
  ],
  municipality: ['kommune', 'kommunenavn', 'by', 'fra', 'byråd', 'hjemkommune'],
  role: [
    'titel',
    'stilling',
    'funktion',
    'rolle',
    'hverv',
    'post',
    'titel/funktion',
    'organisation',
    'stilling/titel',
    'firma',
    'virksomhed',
  ],
  remark: [
    'bemærkning',
    'bemærkninger',
    'bem',
    'bem.',
    'noter',
    'note',
    'anmærkning',
    'anmærkninger',
    'kommentar',
    'kommentarer',
    'deltagelse',
    'tidsrum',
    'status',
  ],
  absent: ['suppleant for', 'stedfortræder for', 'i stedet for', 'møder for', 'mødte for', 'afløser for', 'for'],
  substitute: ['suppleant', 'stedfortræder', 'personlig suppleant', 'personlig stedfortræder', 'afløser'],
  came: [
    'fremmødt',
    'fremmøde',
    'til stede',
    'tilstede',
    'stede',
    'mødt',
    'deltog',
    'deltaget',
    'deltager i mødet',
    'tilstedeværende',
    'mødte',
    'fysisk',
    'teams',
    'online',
  ],
  away: ['fraværende', 'fravær', 'ikke mødt', 'ikke til stede', 'udeblevet'],
  apology: ['afbud', 'meldt afbud', 'forfald'],
  count: ['nr', 'nr.', 'nummer', '#', 'antal'],
}

/** Behind a heading, in lower case: what is to be written below: `Mødt (ja/nej)`, `Til stede (sæt kryds)`. */
export const ANSWERS = /\s\(?(?:ja ?\/ ?nej|sæt (?:kryds|x)|x|kryds)\)?$/u

/** Words that headings of several words have beside the one that says what stands below: `Udpeget af kommune`. */
export const HEADING_FILLERS: readonly string[] = [
  ...['valgt', 'valgte', 'udpeget', 'opstillet', 'for', 'fra', 'af', 'i', 'på', 'til', 'den', 'det', 'kkr', 'møde'],
  ...['mødet', 'medlemmets', 'medlemmernes', 'deltagerens', 'deltagernes', 'personens', 'dette'],
  ...['x', 'ja', 'nej', 'sæt', 'kryds'],
]

/** Whose name it is that stands below: `Kommunens navn`. */
export const HEADING_OWNERS: Readonly<Record<string, Column>> = {
  kommunens: 'municipality',
  partiets: 'party',
  listens: 'party',
}

/** A mark that says yes. */
export const TICKS: readonly string[] = [
  'x',
  '✓',
  '✔',
  '√',
  '☑',
  '☒',
  '✗',
  '✘',
  '+',
  'ja',
  'v',
  '•',
  '●',
  '1',
  'x)',
  '(x)',
  '[x]',
]

/** A mark that says no. */
export const CROSSES: readonly string[] = ['-', '–', '—', 'nej', '0', '☐', '□', '÷', '[ ]', '/']
