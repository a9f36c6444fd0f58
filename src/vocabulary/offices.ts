// The offices a council fills, and the headings of tables that list who was chosen.

export const OFFICES: readonly {
  readonly office: string
  readonly forms: readonly string[]
  readonly substitute: boolean
}[] = [
  { office: 'næstformand', forms: ['næstformand', 'næstforperson'], substitute: false },
  { office: 'formand', forms: ['formand', 'forperson'], substitute: false },
  {
    office: 'medlem',
    forms: ['medlem', 'medlemmer', 'bestyrelsesmedlem', 'bestyrelsesmedlemmer', 'repræsentant', 'repræsentanter'],
    substitute: false,
  },
  { office: 'suppleant', forms: ['suppleant', 'suppleanter'], substitute: true },
  { office: 'stedfortræder', forms: ['stedfortræder', 'stedfortrædere'], substitute: true },
  { office: 'kandidat', forms: ['kandidat', 'kandidater'], substitute: false },
  { office: 'dirigent', forms: ['dirigent'], substitute: false },
  { office: 'observatør', forms: ['observatør', 'observatører'], substitute: false },
  { office: 'ordfører', forms: ['ordfører', 'ordførere', 'gruppeformand', 'gruppeforperson'], substitute: false },
]

/** Verbs by which someone is chosen. */
export const CHOOSES =
  /(?<!\p{L})(?:valgte|udpegede|genvalgte|genudpegede|indstillede|blev\s(?:valgt|udpeget|genvalgt|genudpeget|indstillet)|vælges|udpeges)(?!\p{L})/u

/** Table headings: whom a column holds. */
export const COLUMN_ROLES = {
  member: /^(?:navn|medlem(?:mer)?|repræsentant|kandidat|udpeget|person)/iu,
  substitute: /^(?:suppleant|stedfortræder|personlig suppleant|personlig stedfortræder)/iu,
  municipality: /^kommune/iu,
  party: /^(?:parti|liste)/iu,
  board: /^(?:bestyrelse|udvalg|råd|organ|institution|skole|forum|post|selskab)/iu,
} as const
