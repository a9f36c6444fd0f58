// The language of the page, and what is said in it: words, outcomes, kinds, days, shares.
import { WORDS } from './wording.ts'

/** The languages; Danish is the page's own. */
export type Language = 'da' | 'en'

/** The name of a word. */
export type Word = keyof typeof WORDS

let now: Language = 'da'

/** Chooses the language of all that is made from now on. */
export function speak(language: Language): void {
  now = language
}

/** The language spoken. */
export const language = (): Language => now

/** A word in the language spoken. */
export const t = (word: Word): string => WORDS[word][now === 'da' ? 0 : 1]

/** Outcomes: sign, Danish, English, and the colour's name. */
export const OUTCOME_WORDS: Readonly<Record<string, readonly [sign: string, da: string, en: string, tone: string]>> = {
  tiltrådt: ['✓', 'Tiltrådt', 'Adopted', 'yes'],
  'tiltrådt-med-forbehold': ['◑', 'Tiltrådt med forbehold', 'Adopted with reservations', 'partly'],
  godkendt: ['✓', 'Godkendt', 'Approved', 'yes'],
  'taget-til-efterretning': ['●', 'Taget til efterretning', 'Noted', 'noted'],
  drøftet: ['●', 'Drøftet', 'Discussed', 'noted'],
  besluttet: ['✓', 'Besluttet', 'Resolved', 'yes'],
  valgt: ['✓', 'Valgt', 'Elected', 'yes'],
  udsat: ['↷', 'Udsat', 'Put off', 'held'],
  oversendt: ['↷', 'Oversendt', 'Referred', 'held'],
  afvist: ['✕', 'Afvist', 'Rejected', 'no'],
  udgået: ['✕', 'Udgået', 'Withdrawn', 'no'],
  delvist: ['◑', 'Delvist', 'In part', 'partly'],
  andet: ['○', 'Andet', 'Other', 'other'],
}

/** What a decision may contain. */
export const KIND_WORDS: Readonly<Record<string, readonly [da: string, en: string]>> = {
  vote: ['Afstemning', 'A vote'],
  appointment: ['Valg eller udpegning', 'An election'],
  condition: ['Forbehold eller ændring', 'A reservation or change'],
  task: ['En opgave', 'A task'],
  statement: ['En ytring', 'A statement'],
  protokol: ['Ytring til protokollen', 'A statement for the record'],
}

const CHANGE_WORDS: Readonly<Record<string, readonly [da: string, en: string]>> = {
  'decision-changed': ['Beslutningen er ændret', 'The decision was changed'],
  'indstilling-changed': ['Indstillingen er ændret', 'The recommendation was changed'],
  'item-added': ['Nyt punkt', 'New item'],
  'item-removed': ['Punktet er taget ud', 'The item was taken out'],
  'item-moved': ['Punktet er flyttet', 'The item was moved'],
  'item-renumbered': ['Punktet har fået nyt nummer', 'The item has a new number'],
  'item-retitled': ['Punktet har fået ny overskrift', 'The item has a new title'],
  'case-changed': ['Sagsnummeret er ændret', 'The case number was changed'],
  'meeting-changed': ['Mødets oplysninger er ændret', 'The facts of the meeting were changed'],
  'next-meeting-changed': ['Næste møde er ændret', 'The next meeting was changed'],
  'attendance-changed': ['Fremmødet er ændret', 'The attendance was changed'],
  'table-changed': ['En tabel er ændret', 'A table was changed'],
  'bilag-changed': ['Bilagene er ændret', 'The enclosures were changed'],
  'link-changed': ['Et link er ændret', 'A link was changed'],
  'contents-changed': ['Indholdsfortegnelsen er ændret', 'The contents were changed'],
  'wording-changed': ['Ordlyden er ændret', 'The wording was changed'],
}

/** A kind of change in words; one that has none stays as it is. */
export const changeWord = (type: string): string => CHANGE_WORDS[type]?.[now === 'da' ? 0 : 1] ?? type

/** What is counted: one and several, in both languages. */
const COUNTED = {
  decision: ['beslutning', 'beslutninger', 'decision', 'decisions'],
  meeting: ['møde', 'møder', 'meeting', 'meetings'],
  laterMeeting: ['senere møde gennemset', 'senere møder gennemset', 'later meeting looked at', 'later meetings looked at'],
  time: ['gang på fremmødelisten', 'gange på fremmødelisten', 'time on the attendance list', 'times on the attendance list'],
  case: ['sag', 'sager', 'matter', 'matters'],
  end: ['løs ende', 'løse ender', 'loose end', 'loose ends'],
  change: ['ændring', 'ændringer', 'change', 'changes'],
  finding: ['anmærkning', 'anmærkninger', 'finding', 'findings'],
  post: ['valg eller udpegning', 'valg og udpegninger', 'election', 'elections'],
  board: ['udvalg eller bestyrelse', 'udvalg og bestyrelser', 'board', 'boards'],
  people: ['person', 'personer', 'person', 'people'],
  municipalities: ['kommune', 'kommuner', 'municipality', 'municipalities'],
  parties: ['parti', 'partier', 'party', 'parties'],
} as const satisfies Record<string, readonly [one: string, several: string, one: string, several: string]> // prettier-ignore

/** A number and what it counts: `3 møder`. */
export const numberOf = (count: number, what: keyof typeof COUNTED): string =>
  `${count} ${COUNTED[what][(now === 'da' ? 0 : 2) + (count === 1 ? 0 : 1)] ?? ''}`

const DATE: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  da: new Intl.DateTimeFormat('da-DK', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
}

/** A day in words: `16. juni 2026`. @param iso ISO 8601, or `null` */
export function dayOf(iso: string | null): string {
  const at = iso === null ? NaN : Date.parse(`${iso}T00:00:00Z`)
  return Number.isNaN(at) ? t('noDate') : DATE[now].format(at)
}

/** A share in per cent: `83 %`. */
export function percent(part: number, whole: number): string {
  if (whole === 0) return '–'
  return now === 'da' ? `${Math.round((100 * part) / whole)} %` : `${Math.round((100 * part) / whole)}%`
}
