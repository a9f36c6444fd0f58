// What changes and their facts are called, in both languages. English keeps the names that the JSON has.
import type { Language } from '../text/languages.ts'
import { CHANGE_TYPES, NOT_COMPARED, type ChangeType } from './change.ts'

/** The words of one language in which changes are told. */
export interface ChangeWords {
  readonly types: Readonly<Record<ChangeType, string>>
  /** A fact by its name in the JSON. */
  readonly fact: (fact: string) => string
  /** What a paper says of a fact. */
  readonly value: (fact: string, value: string | null) => string
  /** A section, a list of persons, or another part of a paper. */
  readonly part: (part: string) => string
  readonly noNumber: string
  readonly noEntry: string
  readonly decided: string
  readonly undecided: string
  readonly otherDecision: string
  readonly recommended: string
  readonly unrecommended: string
  readonly otherRecommendation: string
  readonly put: (list: string) => string
  readonly taken: (list: string) => string
  readonly remarks: string
  readonly cover: string
  readonly footnote: string
  readonly moved: string
  readonly putIn: string
  readonly takenOut: string
  readonly otherFigures: string
  readonly otherWords: string
  readonly notCompared: (note: string) => string
}

const DANISH_FACTS: Readonly<Record<string, string>> = {
  outcome: 'udfald',
  sentence: 'beslutningens ord',
  points: 'punkter',
  conditions: 'forbehold',
  votes: 'stemmer',
  appointments: 'udpegninger',
  tasks: 'opgaver',
  statements: 'udtalelser',
  figures: 'tal og datoer',
  decided: 'besluttet',
  number: 'nummer',
  initials: 'initialer',
  closed: 'åbent eller lukket',
  target: 'link',
  kind: 'papirets art',
  body: 'råd',
  region: 'region',
  jointWith: 'sammen med',
  year: 'år',
  date: 'dato',
  endDate: 'sidste dag',
  startTime: 'begynder kl.',
  endTime: 'slutter kl.',
  place: 'sted',
  notes: 'bemærkninger',
  closing: 'afslutning',
  list: 'liste',
  name: 'navn',
  party: 'parti',
  municipality: 'kommune',
  role: 'hverv',
  substituteFor: 'suppleant for',
  note: 'bemærkning',
  line: 'linje',
}

const DANISH_PARTS: Readonly<Record<string, string>> = {
  fravaerende: 'fraværende',
  guests: 'gæster',
  secretariat: 'sekretariat',
  remarks: 'bemærkninger om deltagere',
  contents: 'indholdsfortegnelse',
  footnote: 'fodnote',
}

/** Words within what is read of a paper. */
const DANISH_VALUES: Readonly<Record<string, string>> = {
  closed: 'lukket',
  open: 'åbent',
  no: 'nej',
  yes: 'ja',
  ...DANISH_PARTS,
}

const danishFact = (fact: string): string =>
  DANISH_FACTS[fact] ??
  fact
    .replace(/^row (?=\d)/u, 'række ')
    .replace(/(?<=, )column (?=\d+$)/u, 'kolonne ')
    .replace(/^target of /u, 'link til ')

const danishValue = (fact: string, value: string): string =>
  fact === 'votes'
    ? value
        .replace(/(?<!\p{Alpha})against(?= )/gu, 'imod')
        .replace(/(?<!\p{Alpha})abstaining(?= )/gu, 'undlod at stemme:')
    : fact === 'closed' || fact === 'decided' || fact === 'list'
      ? (DANISH_VALUES[value] ?? value)
      : value

export const CHANGE_WORDS: Readonly<Record<Language, ChangeWords>> = {
  en: {
    types: Object.fromEntries(CHANGE_TYPES.map((type) => [type, type])) as Record<ChangeType, string>,
    fact: (fact) => fact,
    value: (_, value) => value ?? 'none',
    part: (part) => part,
    noNumber: 'no number',
    noEntry: 'no entry',
    decided: 'a decision where there was none',
    undecided: 'the decision is gone',
    otherDecision: 'other words decide',
    recommended: 'an indstilling where there was none',
    unrecommended: 'the indstilling is gone',
    otherRecommendation: 'other words are recommended',
    put: (list) => `put on the list ${list}`,
    taken: (list) => `taken off the list ${list}`,
    remarks: 'remarks among the persons',
    cover: 'other words on the cover',
    footnote: 'a footnote',
    moved: 'moved within the item',
    putIn: 'put in',
    takenOut: 'taken out',
    otherFigures: 'other figures, dates or negations',
    otherWords: 'other words',
    notCompared: (note) => note,
  },
  da: {
    types: {
      'decision-changed': 'beslutning ændret',
      'indstilling-changed': 'indstilling ændret',
      'item-added': 'nyt punkt',
      'item-removed': 'punkt taget ud',
      'item-moved': 'punkt flyttet',
      'item-renumbered': 'punkt har fået nyt nummer',
      'item-retitled': 'overskrift ændret',
      'case-changed': 'sagslinje ændret',
      'meeting-changed': 'oplysninger om mødet ændret',
      'next-meeting-changed': 'næste møde ændret',
      'attendance-changed': 'deltagere ændret',
      'table-changed': 'tabel ændret',
      'bilag-changed': 'bilag ændret',
      'link-changed': 'link ændret',
      'wording-changed': 'ordlyd ændret',
      'contents-changed': 'indholdsfortegnelse ændret',
    },
    fact: danishFact,
    value: (fact, value) => (value === null ? 'ingen' : danishValue(fact, value)),
    part: (part) => DANISH_PARTS[part] ?? part,
    noNumber: 'intet nummer',
    noEntry: 'ikke nævnt',
    decided: 'en beslutning, hvor der ingen var',
    undecided: 'beslutningen er væk',
    otherDecision: 'beslutningen har andre ord',
    recommended: 'en indstilling, hvor der ingen var',
    unrecommended: 'indstillingen er væk',
    otherRecommendation: 'indstillingen har andre ord',
    put: (list) => `sat på listen: ${list}`,
    taken: (list) => `taget af listen: ${list}`,
    remarks: 'bemærkninger om deltagerne',
    cover: 'andre ord på forsiden',
    footnote: 'en fodnote',
    moved: 'flyttet inden for punktet',
    putIn: 'sat ind',
    takenOut: 'taget ud',
    otherFigures: 'andre tal, datoer eller et ikke',
    otherWords: 'andre ord',
    notCompared: (note) =>
      note === NOT_COMPARED.targets
        ? 'hvor links fører hen: det ene papir er ren tekst'
        : 'indholdsfortegnelsen: det ene papir har ingen',
  },
}
