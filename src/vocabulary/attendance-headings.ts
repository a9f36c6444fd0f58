// The headings of the attendance, and the list each one opens.

export type AttendanceList = 'deltagere' | 'afbud' | 'fravaerende' | 'guests' | 'secretariat'

/** Headings over the whole attendance; 2010-11 names stand straight under them. */
export const ATTENDANCE_HEADINGS: readonly string[] = [
  'Deltagerfortegnelse',
  'Deltagerliste',
  'Fremmøde',
  'Mødedeltagere',
  'Deltagere og afbud',
  'Fortegnelse over deltagere',
]

/** Headings over one list. */
export const LIST_HEADINGS: readonly { readonly list: AttendanceList; readonly forms: readonly string[] }[] = [
  {
    list: 'deltagere',
    forms: [
      'Deltagere',
      'Deltog',
      'Til stede',
      'Tilstede',
      'Medlemmer',
      'KKR-medlemmer',
      'Tilstedeværende',
      'Mødte',
      'Fremmødte',
      'Deltagende medlemmer',
      'Deltagere fra KKR',
      'Suppleanter',
      'Deltagende suppleanter',
      'Stedfortrædere',
    ],
  },
  {
    list: 'afbud',
    forms: ['Afbud', 'Afbud fra', 'Fraværende med afbud', 'Forfald', 'Meldt afbud'],
  },
  {
    list: 'fravaerende',
    forms: ['Fraværende', 'Fraværende uden afbud', 'Ikke til stede', 'Ikke mødt', 'Udeblevet', 'Udeblevet uden afbud'],
  },
  {
    list: 'guests',
    forms: [
      'Gæster',
      'Gæst',
      'Øvrige deltagere',
      'Øvrige',
      'Inviterede',
      'Observatører',
      'Observatør',
      'Oplægsholdere',
      'Øvrige mødedeltagere',
      'Tilforordnede',
      'Andre deltagere',
      'Endvidere deltog',
      'Desuden deltog',
      'Særligt inviterede',
    ],
  },
  {
    list: 'secretariat',
    forms: [
      'Sekretariat',
      'Sekretariatet',
      'Fra sekretariatet',
      'Fra KL',
      'KL',
      'KKR-sekretariatet',
      'KKR sekretariatet',
      'Fra KKR-sekretariatet',
      'KL’s sekretariat',
      'Fra KL’s sekretariat',
      'Embedsmænd',
      'Administrationen',
      'Fra administrationen',
      'Deltagere fra KL',
      'Deltagere fra sekretariatet',
      'Sekretærer',
      'Referent',
      'Referenter',
      'Administration',
    ],
  },
]

/** With one of these words a heading begins the attendance by itself, whatever stands below it. */
export const BEGINS_ATTENDANCE = /^(?:Deltage|Til ?stede|Afbud|Fremmødte)/iu
