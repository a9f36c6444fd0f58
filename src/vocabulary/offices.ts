// The offices a council fills, and the headings of tables that list who was chosen.

export const OFFICES: readonly {
  readonly office: string
  readonly forms: readonly string[]
  readonly substitute: boolean
}[] = [
  { office: 'næstformand', forms: ['næstformand', 'næstformænd', 'næstforperson', 'viceformand'], substitute: false },
  { office: 'formand', forms: ['formand', 'formænd', 'forperson'], substitute: false },
  {
    office: 'medlem',
    forms: ['medlem', 'medlemmer', 'bestyrelsesmedlem', 'bestyrelsesmedlemmer', 'rådsmedlem', 'udvalgsmedlem'],
    substitute: false,
  },
  {
    office: 'repræsentant',
    forms: ['repræsentant', 'repræsentanter', 'kommunerepræsentant', 'delegeret', 'delegerede'],
    substitute: false,
  },
  { office: 'suppleant', forms: ['suppleant', 'suppleanter', 'personsuppleant', 'supp', 'suppl'], substitute: true },
  { office: 'stedfortræder', forms: ['stedfortræder', 'stedfortrædere'], substitute: true },
  { office: 'kandidat', forms: ['kandidat', 'kandidater'], substitute: false },
  { office: 'dirigent', forms: ['dirigent'], substitute: false },
  { office: 'observatør', forms: ['observatør', 'observatører'], substitute: false },
  { office: 'tilforordnet', forms: ['tilforordnet', 'tilforordnede'], substitute: false },
  { office: 'tovholder', forms: ['tovholder', 'tovholdere'], substitute: false },
  { office: 'ordfører', forms: ['ordfører', 'ordførere', 'gruppeformand', 'gruppeforperson'], substitute: false },
]

/** Nouns and forms by which a text says that somebody is chosen. */
export const CHOOSING =
  /^(?:valg(?:et|ene)?|udpegning(?:en|er|erne)?|genvalg|indstillinger|udpeget|valgt|genvalgt|udpegede|valgte|udpeges|vælges|udpegedes|valgtes|udpeger|vælger)$/u

/** Table headings: whom a column holds. */
export const COLUMN_ROLES = {
  member:
    /^(?:(?:ordinært?|faste?) )?(?:navn|medlem(?:mer)?|repræsentant|kandidat|udpeget|valgt|person|formand|næstformand)/iu,
  substitute: /^(?:suppleant|stedfortræder|personlige? (?:suppleant|stedfortræder))/iu,
  municipality: /^kommune/iu,
  party: /^(?:parti|liste)/iu,
  office: /^(?:hverv|rolle|funktion)(?:et|en)?$/iu,
  board: /^(?:bestyrelse|udvalg|råd|organ|institution|skole|forum|post|selskab|nævn|virksomhed)/iu,
} as const

// `Udpegning af to medlemmer til Fjordrådet`, `Valg til Kontaktudvalget`, `Valg af formand`
/** A title that says that people are chosen, and the board it names. */
export const TITLE_OF_CHOICE =
  /^(?:Udpegning(?:er)?|Genudpegning(?:er)?|Valg|Nyvalg|Genvalg|Suppleringsvalg|Konstituering|Indstilling(?:er)?)(?!\p{Alpha})(?:\s(?:af\s[^,]{3,60}?\s)?til\s(?<board>.+))?/u
/** What a recommendation asks for that is answered by names. */
export const CHOICE_VERBS: ReadonlySet<string> = new Set(['udpege', 'vælge', 'indstille', 'konstituere sig'])
/** Words that say that names follow. */
export const FOLLOWS = /^(?:følgende|nedenstående|fremgår|tabel|således|nedenfor)$/u
// `(stedfortræder i parentes)`
/** Says that the substitutes stand in brackets behind the names. */
export const SUBSTITUTES_IN_BRACKETS = /\((?:stedfortræder|suppleant)\p{Alpha}*\si\sparentes\)/iu
/** The office of those. */
export const SUBSTITUTE_OFFICE = 'stedfortræder'
/** Offices by which a line alone says that somebody was chosen: `Medlem: Anna Berg (V)`. A candidate is not chosen yet. */
export const OFFICES_FILLED: ReadonlySet<string> = new Set([
  ...['formand', 'næstformand', 'medlem', 'repræsentant', 'suppleant', 'stedfortræder'],
])
/** Offices of a party's own group: whom it names to them is none of the council's business. */
export const OWN_OFFICES: ReadonlySet<string> = new Set(['ordfører'])
/** Those named above, when they are chosen as one: `KKR Sjælland udpegede de indstillede til Fjordrådet.` */
export const NAMED_ABOVE = /^(?:nævnte|ovennævnte|ovenstående|indstillede|foreslåede|opstillede|anførte)$/u
/** Who proposes them is no board: `Valgforbund 1 (A, F og B):` */
export const PROPOSERS =
  /^(?:valgforbund|valggruppe|kandidatliste|liste|gruppe|indstillet|indstillede|forslag)(?!\p{Alpha})/iu
