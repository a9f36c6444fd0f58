// The words that headings of the attendance are made of. A line made of such words alone is a heading; at the beginning of
// a line, in front of a colon or of names, they say whose list begins: `Deltog via Teams`, `Der var afbud fra: Anna Berg`.
// A new heading is a word here.

export type AttendanceList = 'deltagere' | 'afbud' | 'fravaerende' | 'guests' | 'secretariat'

/** Headings over the whole attendance; 2010-11 names stand straight under them. */
export const ATTENDANCE_HEADINGS: readonly string[] = [
  'Deltagerfortegnelse',
  'Deltagerliste',
  'Fremmøde',
  'Mødedeltagere',
  'Deltagere og afbud',
  'Deltagere/afbud',
  'Fortegnelse over deltagere',
  'Liste over deltagere',
  'Mødedeltagelse',
  'Fremmøde og afbud',
]

/** What a word of a heading says. `mention`: a word that headings have, and that alone is none. */
export type HeadingWord = 'present' | 'member' | 'away' | 'apology' | 'guest' | 'staff' | 'not' | 'mention' | 'verb'

/** Words in lower case; `til stede` is two of them. */
export const HEADING_WORDS: Readonly<Record<HeadingWord, readonly string[]>> = {
  present: [
    ...['deltagere', 'deltager', 'deltagende', 'mødedeltagere', 'stede', 'tilstede', 'tilstedeværende', 'fremmødte'],
    ...['fremmødt', 'mødt', 'mødte', 'deltog', 'deltagelse', 'nærværende', 'tilstedeværelse'],
  ],
  member: [
    ...['medlemmer', 'medlemmerne', 'kkr-medlemmer', 'suppleanter', 'stedfortrædere', 'politikere'],
    ...['borgmestre', 'kontaktrådsmedlemmer', 'rådsmedlemmer'],
  ],
  away: ['fraværende', 'fravær', 'udeblevet', 'udeblevne', 'udeblev', 'manglende'],
  apology: ['afbud', 'forfald', 'afbudsmelding', 'afmeldt', 'forhindret', 'forhindrede'],
  guest: [
    ...['gæster', 'gæst', 'øvrige', 'inviterede', 'inviteret', 'indbudte', 'observatører', 'observatør', 'tilhørere'],
    ...['oplægsholdere', 'oplægsholder', 'tilforordnede', 'andre', 'endvidere', 'desuden', 'derudover', 'endvidere', 'eksterne'],
    ...['gæstedeltagere', 'gæstetalere'],
  ],
  staff: [
    ...['sekretariat', 'sekretariatet', 'kkr-sekretariat', 'kkr-sekretariatet', 'kl', "kl's", 'kls', 'embedsmænd', 'kkr-sekretariatets'],
    ...['administration', 'administrationen', 'sekretærer', 'sekretær', 'referent', 'referenter', 'sekretariatets', 'medarbejdere'],
    ...['embedsværket', 'mødesekretær', 'forvaltningen', 'sekretariatsbetjening'],
  ],
  not: ['ikke', 'uden'],
  verb: ['var', 'er', 'havde', 'har', 'meldt', 'fra', 'deltog', 'mødte', 'følgende', 'meldte', 'deltager', 'deltagende', 'sendt'],
  mention: [
    ...['til', 'der', 'fra', 'af', 'i', 'på', 'mødet', 'møde', 'med', 'og', 'samt', 'via', 'fysisk', 'online', 'virtuelt'],
    ...['virtuel', 'digitalt', 'digital', 'teams', 'zoom', 'skype', 'video', 'videolink', 'telefon', 'telefonisk', 'pr', 'per', 'kkr'],
    ...["kkr's", 'kkrs', 'valgte', 'stemmeberettigede', 'lovligt', 'anmeldt', 'punkt', 'pkt', 'punktet', 'under', 'kl', 'personer', 'for'],
    ...['hovedstaden', 'sjælland', 'syddanmark', 'midtjylland', 'nordjylland', 'følgende', 'ved', 'mødets', 'hele', 'blandt', 'som'],
    ...['teams-møde', 'liste', 'over', 'navne', 'dagens', 'fremmøde', 'medlem', 'antal', 'behandlingen', 'tillige', 'også', 'stemmeret'],
  ],
}
