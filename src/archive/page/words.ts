// The page's own words in both languages. Names and texts of the paper stay as they are printed.

/** The languages; Danish is the page's own. */
export type Language = 'da' | 'en'

const WORDS = {
  decisions: ['Beslutninger', 'Decisions'],
  meetings: ['Møder', 'Meetings'],
  cases: ['Sager', 'Matters'],
  people: ['Personer', 'People'],
  municipalities: ['Kommuner', 'Municipalities'],
  parties: ['Partier', 'Parties'],
  looseEnds: ['Løse ender', 'Loose ends'],
  posts: ['Hvem sidder hvor', 'Who sits where'],
  about: ['Om arkivet', 'About'],
  skip: ['Gå til indholdet', 'Skip to the content'],
  otherLanguage: ['In English', 'På dansk'],
  menu: ['Arkivets sider', 'Pages of the archive'],
  search: ['Søg i beslutninger', 'Search decisions'],
  searchHint: ['Fx sundhed, rammeaftale eller "Greater Copenhagen"', 'Such as sundhed, rammeaftale or "Greater Copenhagen"'],
  council: ['Råd', 'Council'],
  year: ['År', 'Year'],
  outcome: ['Udfald', 'Outcome'],
  party: ['Parti, der nævnes', 'Party named'],
  municipality: ['Kommune, der nævnes', 'Municipality named'],
  kind: ['Indeholder', 'Contains'],
  all: ['Alle', 'All'],
  reset: ['Ryd søgning og filtre', 'Clear search and filters'],
  more: ['Vis flere', 'Show more'],
  moreFilters: ['Flere filtre', 'More filters'],
  none: ['Intet passer. Prøv færre ord eller et filter mindre.', 'Nothing matches. Try fewer words or one filter less.'],
  inText: ['I sagens tekst:', 'In the text of the item:'],
  fullText: ['Søg også i sagernes fulde tekst', 'Search the full text of the items as well'],
  reading: ['Læser sagernes tekst …', 'Reading the text of the items …'],
  item: ['punkt', 'item'],
  page: ['side', 'page'],
  pageShort: ['s.', 'p.'],
  line: ['linje', 'line'],
  of: ['af', 'of'],
  date: ['Dato', 'Date'],
  time: ['Tid', 'Time'],
  place: ['Sted', 'Place'],
  documents: ['Dokumenter', 'Documents'],
  document: ['Dokument', 'Document'],
  notShown: ['vises ikke', 'not shown'],
  openPdf: ['Åbn PDF’en her', 'Open the PDF here'],
  openFile: ['Åbn filen', 'Open the file'],
  facsimile: ['Faksimile af side', 'Facsimile of page'],
  facsimileHint: ['Vælg en oplysning i referatet for at se ordene på siden.', 'Choose a value in the minutes to see its words on the page.'],
  sourceText: ['Dokumentets tekst', 'The text of the document'],
  previous: ['Forrige side', 'Previous page'],
  next: ['Næste side', 'Next page'],
  close: ['Luk', 'Close'],
  agendaOf: ['Dagsorden', 'Agenda'],
  minutesOf: ['Referat', 'Minutes'],
  contents: ['Punkter', 'Items'],
  attendance: ['Fremmøde', 'Attendance'],
  present: ['Deltagere', 'Present'],
  apologies: ['Afbud', 'Apologies'],
  absent: ['Fraværende', 'Absent'],
  guests: ['Gæster', 'Guests'],
  secretariat: ['Sekretariat', 'Secretariat'],
  substituteFor: ['for', 'for'],
  closedItem: ['Lukket punkt', 'Closed item'],
  caseNumber: ['Sag', 'Case'],
  recommended: ['Hvad der blev af indstillingen', 'What became of the recommendation'],
  decision: ['Beslutning', 'Decision'],
  conditions: ['Forbehold', 'Reservations'],
  votes: ['Afstemning', 'Vote'],
  for: ['for', 'for'],
  against: ['imod', 'against'],
  abstaining: ['hverken for eller imod', 'abstaining'],
  notCounted: ['ikke talt', 'not counted'],
  votesFor: ['stemmer', 'votes'],
  statements: ['Ytringer', 'Statements'],
  protokol: ['til protokollen', 'for the record'],
  appointments: ['Valgt og udpeget', 'Chosen'],
  tasks: ['Skal gøres', 'To be done'],
  due: ['frist', 'due'],
  presentations: ['Oplæg', 'Presentations'],
  bilag: ['Bilag', 'Enclosures'],
  links: ['Links', 'Links'],
  footnotes: ['Noter', 'Notes'],
  followUps: ['Opfølgning', 'Follow-up'],
  nextMeeting: ['Næste møde', 'Next meeting'],
  coming: ['Kommende møder', 'Coming meetings'],
  toldIn: ['oplyst i referatet fra', 'told in the minutes of'],
  findings: ['Kontrollens anmærkninger', 'What the check found'],
  findingsNone: ['Kontrollen fandt intet at anmærke.', 'The check found nothing.'],
  changes: ['Ændringer', 'Changes'],
  changedAgainst: ['I forhold til', 'Against'],
  before: ['Før', 'Before'],
  after: ['Nu', 'Now'],
  error: ['fejl', 'error'],
  warning: ['advarsel', 'warning'],
  info: ['bemærkning', 'remark'],
  name: ['Navn', 'Name'],
  office: ['Hverv', 'Office'],
  board: ['Udvalg eller bestyrelse', 'Board'],
  replaces: ['afløser', 'replaces'],
  substitute: ['suppleant', 'substitute'],
  meeting: ['Møde', 'Meeting'],
  source: ['Kilde', 'Source'],
  share: ['Fremmøde', 'Attendance'],
  shareNote: [
    'Andelen af de møder, hvor navnet står på fremmødelisten som medlem: til stede, afbud eller fraværende. Møder som suppleant tæller ikke med.',
    'The share of the meetings whose attendance list has the name as a member: present, apologies or absent. Meetings as a substitute are not counted.',
  ],
  shareOfMunicipalities: [
    'Andelen af de møder, hvor kommunen står på fremmødelisten, hvor mindst én fra kommunen var til stede, suppleanter medregnet.',
    'The share of the meetings whose attendance list has the municipality, at which at least one from it was present, substitutes included.',
  ],
  shareOfParties: [
    'Partiets medlemmer lagt sammen: fremmøder af de gange, hvor de står på fremmødelisten. Møder som suppleant tæller ikke med.',
    'The members of the party together: times present of the times listed. Meetings as a substitute are not counted.',
  ],
  ofMeetings: ['møder', 'meetings'],
  wasThere: ['Til stede', 'Present'],
  asSubstitute: ['Som suppleant', 'As a substitute'],
  sentApologies: ['Afbud', 'Apologies'],
  wasAbsent: ['Fraværende', 'Absent'],
  unclear: ['Både til stede og fraværende på listen', 'Listed as present and as away'],
  filterList: ['Find i listen', 'Find in the list'],
  maybe: ['Måske samme person', 'Perhaps the same person'],
  putOff: ['Udsat', 'Put off'],
  promised: ['Lovet', 'Promised'],
  'not-seen': ['Ikke set siden', 'Not seen since'],
  'folder-ends': ['Endnu intet senere møde i arkivet', 'No later meeting in the archive yet'],
  'taken-up': ['Taget op igen', 'Taken up again'],
  perhaps: ['Måske taget op igen', 'Perhaps taken up again'],
  lookedAt: ['senere møder gennemset', 'later meetings looked at'],
  last: ['senest', 'the last on'],
  state: ['Hvad blev der af det', 'What became of it'],
  what: ['Hvad', 'What'],
  endsNote: [
    'Sager, der blev udsat, og det, der blev lovet til et senere møde. »Ikke set siden« betyder, at intet senere møde i arkivet tager sagen op.',
    'Matters that were put off, and what was promised for a later meeting. “Not seen since” means that no later meeting in the archive takes the matter up.',
  ],
  casesNote: [
    'Sager, som flere møder har behandlet. Ved hvert møde står, hvorfor det hører til.',
    'Matters that several meetings treated. Each meeting says why it belongs.',
  ],
  why: ['Hvorfor', 'Why'],
  first: ['første gang', 'for the first time'],
  nothing: ['Her er ikke noget endnu.', 'There is nothing here yet.'],
  notFound: ['Siden findes ikke', 'There is no such page'],
  toDecisions: ['Til beslutningerne', 'To the decisions'],
  files: ['Filer ved siden af', 'Files beside this page'],
  failed: ['Dokumenter, der ikke kunne læses', 'Documents that could not be read'],
  aboutText: [
    'Siden er lavet af kkr-referat ud fra mødernes dokumenter. Alt, der står her, er læst i dokumenterne; vælg en oplysning for at se de ord, den bygger på. Siden henter intet fra nettet og sender intet.',
    'This page was made by kkr-referat from the documents of the meetings. All that stands here was read in the documents; choose a value to see the words it rests on. The page fetches nothing from the net and sends nothing.',
  ],
  openMeeting: ['Se mødet', 'Open the meeting'],
  noDate: ['uden dato', 'no date'],
  number: ['Antal', 'Number'],
  plotOf: ['Fremmøde i procent', 'Attendance in per cent'],
  loading: ['Åbner mødet …', 'Opening the meeting …'],
  cannotLoad: ['Mødets data kunne ikke læses. Ligger mappen »data« ved siden af siden?', 'The data of the meeting could not be read. Is the folder “data” beside the page?'],
  tooOld: ['Siden kræver en nyere browser.', 'This page needs a newer browser.'],
} as const satisfies Record<string, readonly [string, string]> // prettier-ignore

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
  condition: ['Forbehold', 'A reservation'],
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
