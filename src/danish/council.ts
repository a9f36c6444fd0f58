// Who acts in a clause: the council in any spelling, a part of it, a party, a person, somebody else, or the matter.
//
//   KKR Sjælland · Kommunekontaktrådet i Sjælland · Rådet · Et flertal bestående af A og V · Alle partier   council
//   KKR-formandskabet · KKR Sjællands formandskab · Rådet for Sikker Trafik · Kommunerne                    others
import { isFinite } from './clause/lexicon.ts'
import { isSmall } from './clause/words.ts'
import { REGION_LIST } from '../vocabulary/regions.ts'
import { OTHER_ASSEMBLY } from '../vocabulary/speech.ts'
import { mentionsAt, type Mention } from './mentions.ts'
import { countOf } from './number-words.ts'
import { wordBehind, type Sentence } from './said.ts'

export type Who =
  'council' | 'elsewhere' | 'majority' | 'minority' | 'party' | 'person' | 'other' | 'matter' | 'thing' | 'nobody'

export interface Subject {
  readonly who: Who
  /** Indices into the sentence's words, half-open. */
  readonly from: number
  readonly to: number
  readonly mentions: readonly Mention[]
}

/** What the council decides upon. */
export const MATTER =
  /^(?:(?:formandskabets|sekretariatets)?indstilling(?:en|er|erne)?|forslag(?:et|ene)?|ændringsforslag(?:et|ene)?|anbefaling(?:en|er|erne)?|sag(?:en|er|erne)|punkt(?:et|er|erne)?|pkt|dagsorden(?:en)?|dagsordenspunkt(?:et)?|beslutningsforslag(?:et)?|oplæg(?:get)?|(?:at-|indstillings|del)punkt(?:et|er|erne)?|pind(?:en|e|ene)?|litra)$/u

const REGIONS = new Set(REGION_LIST.map(({ name }) => name.toLowerCase()))
const COUNCIL_WORD = /^(?:kkr|kommunekontaktråd(?:et)?)$/u
const ADJECTIVES = new Set(
  'stort bredt enigt enstemmigt samlet klart snævert knebent politisk enige samlede samtlige'.split(' '),
)
const ARTICLES = new Set(['et', 'en', 'det', 'de', 'hele', 'begge', 'to'])
/** Those who were there: `de fremmødte`, `de tilstedeværende medlemmer`, and not `de fremmødte borgere`. */
const PRESENT = /^(?:tilstedeværende|fremmødte|mødedeltagende)$/u
const MEMBERS = /^(?:medlemmer|borgmestre|repræsentanter|delegerede|kkr-medlemmer)$/u
const EVERYBODY =
  /^(?:partier|medlemmer|grupper|parter|tilstedeværende|fremmødte|kommuner|borgmestre|partierne|medlemmerne)$/u
/** Whole words, and with any ending or beginning: those who are not the council. */
const OTHER_WORD =
  /^(?:formand(?:en)?|formændene|næstformand(?:en)?|mødeleder(?:en)?|kommuner(?:ne)?|kommunen?|region(?:en|er|erne)?|kl|deltagerne|staten|flere|nogle|enkelte|andre|hun|han|de|partiet|partierne|retten|loven|priserne|danske)$/u
const OTHER_BEGINS =
  /^(?:kkr-formandskab|formandskab|sekretariat|kommunaldirektør|kommunalbestyrelse|byråd|regering|minist|bestyrelse|regionsråd|embedsmand|direktør|folketing|forslagsstiller)/u
const OTHER_ENDS =
  /(?:styrelse(?:n|rne|r)?s?|udvalg(?:et|ene)?|gruppe(?:n|r|rne)?|selskab(?:et)?|borgmest(?:er|eren|re|rene)s?)$/u
const isOther = (low: string): boolean => OTHER_WORD.test(low) || OTHER_BEGINS.test(low) || OTHER_ENDS.test(low)

const regionOf = (text: string): string | undefined =>
  REGION_LIST.find(({ name }) => text.toLowerCase().includes(name.toLowerCase()))?.name

/** Of the council, joined to its name: `KKR Sjællands formandskab`, `KKR-møde`. */
const JOINED = /^(?:formand|møde|netværk|embedsmand|sekretariat)/u
const DEFINITE = /(?:et|en|ne)$/u
/**
 * Is the word at `i` joined to the council's name in front of it: `KKR Sjælland formandskab`? Behind a verb, `bemyndigede KKR
 * Sjælland formandskabet`, it is a noun of its own: whom the council told.
 */
const isJoined = ({ words }: Sentence, i: number, name: number): boolean =>
  JOINED.test(words[i]?.low ?? '') && !(name > 0 && DEFINITE.test(words[i]?.low ?? ''))

/** The council's own name at `i`; `to` is behind its region. */
function councilName(sentence: Sentence, i: number, body: string | null): { who: Who; to: number } | null {
  const { words } = sentence
  const word = words[i]?.low ?? ''
  const [name = '', joined] = word.split(/-(?=\p{Alpha})/u)
  let to = i + 1
  let region: string | undefined = joined
  if (COUNCIL_WORD.test(name) && (joined === undefined || REGIONS.has(joined))) {
    if (words[to]?.low === 'i' && (REGIONS.has(words[to + 1]?.low ?? '') || words[to + 1]?.low === 'region')) to++
    if (words[to]?.low === 'region' && REGIONS.has(words[to + 1]?.low ?? '')) to++
    const next = words[to]
    if (next !== undefined && REGIONS.has(next.low)) {
      region = next.low
      to++
    } else if (next !== undefined && REGIONS.has(next.low.replace(/['’]?s$/u, ''))) return { who: 'other', to }
    if (isJoined(sentence, to, i)) return { who: 'other', to }
  } else if (
    !(word === 'rådet' && words[to]?.low !== 'for') &&
    word !== 'mødet' &&
    word !== 'mødedeltagerne' &&
    word !== 'forsamlingen'
  ) {
    return null
  } else if (word === 'rådet' && words[to]?.low === 'i') {
    if (REGIONS.has(words[to + 1]?.low ?? '')) to += 2
  }
  const own = regionOf(body ?? '')
  if (region !== undefined && own !== undefined && region !== own.toLowerCase()) return { who: 'elsewhere', to }
  return { who: 'council', to }
}

/** Who is named at `i`; `null` when nobody the minutes know. */
function councilAt(sentence: Sentence, i: number, body: string | null): { who: Who; to: number } | null {
  const { words } = sentence
  let k = i
  if (ARTICLES.has(words[k]?.low ?? '')) k++
  while (ADJECTIVES.has(words[k]?.low ?? '')) k++
  const word = words[k]?.low ?? ''
  if (word === 'flertal' || word === 'flertallet') return { who: 'majority', to: k + 1 }
  if (word === 'mindretal' || word === 'mindretallet') return { who: 'minority', to: k + 1 }
  if (k > i && /^(?:kkr['’]?er|kkr|råd|parter)$/u.test(word)) return { who: 'council', to: k + 1 }
  const first = words[i]?.low ?? ''
  if (first === 'de' && PRESENT.test(words[i + 1]?.low ?? '')) {
    const [noun, next] = [words[i + 2], words[i + 3]]
    if (MEMBERS.test(noun?.low ?? '')) return { who: 'council', to: i + 3 }
    const alone = noun?.kind !== 'word' || isFinite(noun.low) || next === undefined
    // `vedtog de tilstedeværende planen`
    return alone || isSmall(noun.low) || DEFINITE.test(noun.low) ? { who: 'council', to: i + 2 } : null
  }
  if (first === 'man' || first === 'parterne' || first === 'medlemmerne') return { who: 'council', to: i + 1 }
  if (first === 'alle' || first === 'samtlige' || /^kkr['’]s$/u.test(first))
    return EVERYBODY.test(words[i + 1]?.low ?? '')
      ? { who: 'council', to: i + 2 }
      : first === 'alle'
        ? { who: 'council', to: i + 1 }
        : { who: 'other', to: i + 1 }
  return councilName(sentence, k, body)
}

/** The parties a majority or minority consists of: `bestående af A og V`, `(A og V)`, `på 12 medlemmer (A)`. */
function membersOf(sentence: Sentence, to: number, year: number | null): { mentions: Mention[]; to: number } {
  const { words, tokens, text, at } = sentence
  let k = to
  if (words[k]?.low === 'på') k += 3
  if (/^(?:bestående|udgjort)$/u.test(words[k]?.low ?? '') && words[k + 1]?.low === 'af') k += 2
  else if (words[k]?.low === ',') k = to
  const opening = tokens[at[k] ?? 0 - 1]
  const previous = tokens[(at[k] ?? 0) - 1]
  if (k > to && previous?.depth === 0) {
    const mentions = mentionsAt(text, tokens, at[k] ?? 0, year)
    const end = mentions.at(-1)?.to
    if (end !== undefined) return { mentions, to: wordBehind(sentence, end) }
  }
  const bracket = tokens.findIndex((token, j) => j >= (at[to - 1] ?? 0) && token.text === '(')
  if (bracket >= 0 && bracket < (at[k] ?? 0) + 1 && opening !== undefined) {
    return { mentions: mentionsAt(text, tokens, bracket + 1, year), to: k }
  }
  return { mentions: [], to: k }
}

/** `alle tre punkter`, `samtlige indstillingens punkter`: the word behind; 0 when the words say no such thing. */
function allOfMatter({ words }: Sentence, i: number): number {
  const first = words[i]?.low
  if (first !== 'alle' && first !== 'samtlige' && first !== 'begge') return 0
  for (let k = i + 1; k < i + 4; k++) {
    const low = words[k]?.low ?? ''
    if (MATTER.test(low)) return k + 1
    if (countOf(low) === null && !/^(?:de|indstillingens)$/u.test(low)) return 0
  }
  return 0
}

/** Reads who or what stands at a word. @param end where its clause ends */
export function subjectAt(
  sentence: Sentence,
  i: number,
  end: number,
  body: string | null,
  year: number | null,
): Subject {
  const { words, tokens, text, at } = sentence
  const nobody: Subject = { who: 'nobody', from: i, to: i, mentions: [] }
  const word = words[i]
  if (word === undefined || i >= end) return nobody
  const all = allOfMatter(sentence, i)
  if (all > 0) return { who: 'matter', from: i, to: all, mentions: [] }
  const council = councilAt(sentence, i, body)
  if (council !== null) {
    if (council.who === 'majority' || council.who === 'minority')
      return { who: council.who, from: i, ...membersOf(sentence, council.to, year) }
    return { who: council.who, from: i, to: council.to, mentions: [] }
  }
  const mentions = mentionsAt(text, tokens, at[i] ?? 0, year)
  const [first] = mentions
  if (first !== undefined) {
    return { who: first.kind, from: i, to: wordBehind(sentence, mentions.at(-1)?.to ?? 0), mentions }
  }
  if (word.low === 'der' || (word.low === 'det' && !/^\p{Alpha}/u.test(words[i + 1]?.text ?? '.')))
    return { ...nobody, to: i + 1 }
  if (word.kind !== 'word' && word.kind !== 'number') return nobody
  const matter = words.slice(i, Math.min(end, i + 5)).findIndex(({ low }) => MATTER.test(low))
  // `formandskabets forslag`, `sekretariatets indstilling`
  if (matter > 0 && word.low.endsWith('s') && isOther(word.low) && matter <= 3)
    return { who: 'matter', from: i, to: i + matter + 1, mentions: [] }
  const pronoun = /^(?:de|han|hun)$/u.test(word.low)
  if (isOther(word.low) && (!pronoun || i + 1 >= end)) return { who: 'other', from: i, to: i + 1, mentions: [] }
  if (
    /^\p{Upper}/u.test(word.text) &&
    !isSmall(word.low) &&
    isOther((words[i + 1]?.low ?? '').replace(/^kommunes?$/u, 'kommunen')) &&
    i + 1 < end
  )
    return { who: 'other', from: i, to: i + 2, mentions: [] }
  return matter >= 0
    ? { who: 'matter', from: i, to: i + matter + 1, mentions: [] }
    : { who: 'thing', from: i, to: i + 1, mentions: [] }
}

const AGENT =
  /^(?:(?:kkr-)?formandskab\p{Alpha}*|formand(?:en)?|formændene|næstformand(?:en)?|mødeleder(?:en)?|sekretariat\p{Alpha}*|embedsmand\p{Alpha}*|kommunaldirektør\p{Alpha}*|kommuner(?:ne)?|kommunen?|\p{Alpha}*(?:arbejds|styre|projekt)gruppe(?:n|rne)?)$/u
const MOVER = /^(?:forslagsstiller\p{Alpha}*|borgmest\p{Alpha}*|byråd\p{Alpha}*|kommunalbestyrelse\p{Alpha}*)$/u
const some = ({ words }: Sentence, { from, to }: Subject, pattern: RegExp): boolean =>
  words.slice(from, Math.max(to, from + 1)).some(({ low }) => pattern.test(low))

/** May the council tell the subject to do something: the chair, the secretariat, a group, the municipalities? */
export const isAgent = (sentence: Sentence, subject: Subject): boolean =>
  subject.who === 'person' || (subject.who === 'other' && some(sentence, subject, AGENT))

/** May the subject have brought a matter up? Neither the state nor the region. */
export const isMover = (sentence: Sentence, subject: Subject): boolean =>
  subject.who === 'party' || isAgent(sentence, subject) || (subject.who === 'other' && some(sentence, subject, MOVER))

/** The last word of a body's name: `Faxe Byråd`, `Greve Kommunes økonomiudvalg`. */
const isBody = (low: string): boolean => OTHER_BEGINS.test(low) || /(?:udvalg(?:et)?|bestyrelsen?)$/u.test(low)

/** Is the word one of a body that decides elsewhere: `godkendt af bestyrelsen`? */
export const isOtherBody = (low: string): boolean => isOther(low)

const IN_NAME = /^(?:\p{Upper}|\p{Alpha}+s$)/u

/**
 * Is another body named behind the preposition at `i`: `i byrådet`, `I Faxe Byråd`, `i Region Sjællands udvalg`, `på et møde
 * i bestyrelsen`?
 */
export function isInOtherBody({ words }: Pick<Sentence, 'words'>, i: number): boolean {
  if (!/^(?:i|hos|ved|på)$/u.test(words[i]?.low ?? '')) return false
  let k = i + 1
  if (/^(?:et|det|den)$/u.test(words[k]?.low ?? '')) k++
  if (/^(?:møde|mødet|behandlingen|afstemningen)$/u.test(words[k]?.low ?? '') && words[k + 1]?.low === 'i') k += 2
  if (isOtherBody(words[k]?.low ?? '')) return true
  if (COUNCIL_WORD.test(words[k]?.low ?? '')) return false
  for (const end = k + 3; k < end && IN_NAME.test(words[k]?.text ?? ''); k++)
    if (isBody(words[k + 1]?.low ?? '')) return true
  return false
}

/**
 * Does a sentence begin in another assembly: `I regionsrådet tog Venstre forbehold, og SF stemte imod`? All of it is told of
 * there, and not only the clause that says so.
 */
export const isInAssembly = ({ words }: Pick<Sentence, 'words'>, i: number): boolean =>
  isInOtherBody({ words }, i) && words.slice(i + 1, i + 7).some(({ low }) => OTHER_ASSEMBLY.test(low))

/** The council as the beginning of a line, as a pattern: for readers that do not read clauses. */
export const COUNCIL = `(?:(?:KKR|Kommune[Kk]ontakt[Rr]ådet)(?:[\\s-](?:${REGION_LIST.map(({ name }) => name).join('|')}))?(?![\\p{Alpha}-])(?!\\s(?:formand|møde))|Mødet|Rådet(?!\\sfor\\s)|Et (?:stort |enigt )?flertal|Flertallet|Et enigt (?:KKR|råd))`
