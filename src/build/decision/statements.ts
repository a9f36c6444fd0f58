// Reads statements: what parties and persons wished, asked or reserved.
//
//   SF ønskede protokollert, at …          Boline Dollerup bemærkede, at …          …, idet Venstre tog forbehold
//   Formandskabet svarede, at …            <- no: no party and no member
import type { Party, Statement } from '../../referat.ts'
import type { Clause } from '../../danish/clause/clause.ts'
import { formsOf, isFinite } from '../../danish/clause/lexicon.ts'
import { isEarlier } from '../../danish/clause/time.ts'
import { isInAssembly, isInOtherBody } from '../../danish/council.ts'
import { mentionsAt, type Mention } from '../../danish/mentions.ts'
import { personAt } from '../../danish/person-mention.ts'
import { tokensOf, type Token } from '../../danish/tokens.ts'
import { extent } from '../../text/passage.ts'
import {
  ASKS_NOT,
  GROUP_WORDS,
  NO_SPEAKER,
  NO_STATEMENT,
  OTHER_ASSEMBLY,
  RECORD_PLACES,
  RECORD_WORDS,
  RECORDING,
  REMARK,
  STATES,
  STATES_WITH,
} from '../../vocabulary/speech.ts'
import { place, placeOf, type Document } from '../document.ts'
import type { Said } from './said.ts'

interface Speaker {
  readonly party: Party | null
  readonly person: string | null
}

const speakersOf = (mentions: readonly Mention[]): Speaker[] =>
  mentions.map((one) =>
    one.kind === 'party' ? { party: one.party, person: null } : { party: one.party, person: one.name },
  )

/** Does the clause's verb make a statement of its subject? */
function states({ sentence, verb, from, to, subject, until }: Clause): boolean {
  const { words } = sentence
  if (verb === null || (verb.tense === 'none' && subject.who !== 'party')) return false
  if (verb.passive && verb.carrier === null) return false
  const said = words.slice(from, until).map(({ low }) => low)
  const finite = formsOf(words[verb.finite]?.low ?? '').map(({ lemma }) => lemma)
  const lemmas = [verb.lemma, ...finite, verb.carrier ?? '', verb.modal ?? '']
  if (said.some((word) => RECORD_PLACES.test(word) || RECORD_WORDS.test(word)) && !lemmas.includes('udarbejde'))
    return true
  const withWords = lemmas.some((lemma) => STATES_WITH[lemma]?.some((word) => said.includes(word)))
  if (withWords) return true
  const states = lemmas.some((lemma) => STATES.has(lemma))
  if (subject.who === 'person') return states
  // A party does nothing in minutes but vote, name people, and say something.
  if (lemmas.some((lemma) => NO_STATEMENT.has(lemma))) return states && verb.lemma !== 'stemme'
  return verb.lemma !== '' || (words[verb.finite]?.low ?? '').endsWith('ede') ? to > from : false
}

/** `har i Folketinget foreslået`, `spurgte i byrådet, om …`: said in another assembly, or at another time. */
function isElsewhere({ sentence, verb, from }: Clause): boolean {
  if (verb === null) return false
  // `I regionsrådet tog Venstre forbehold`, `På sidste møde ønskede SF …`
  if (from < verb.finite && (isInOtherBody(sentence, from) || isEarlier(sentence, from))) return true
  for (let k = verb.finite + 1; k <= verb.at + 1; k++)
    if (low(sentence.words, k) === 'i' && OTHER_ASSEMBLY.test(low(sentence.words, k + 1))) return true
  return false
}

/** The speakers of a clause; none where it is no statement. */
function speakersOfClause(clause: Clause): Speaker[] {
  const { subject, link, sentence, verb, to } = clause
  if (
    link === 'at' ||
    link === 'relative' ||
    link === 'if' ||
    link === 'when' ||
    link === 'question' ||
    link === 'cause'
  )
    return []
  if (subject.who === 'party' || subject.who === 'person' || subject.who === 'minority') {
    if (isElsewhere(clause)) return []
    // `Venstres gruppeformand`, `Enhedslistens forslag`: it is not the party that acts.
    const last = subject.mentions.at(-1)
    const group = sentence.tokens[(last?.to ?? 1) - 1]?.low ?? ''
    if (last?.kind === 'party' && last.genitive && !GROUP_WORDS.test(group)) return []
    return states(clause) ? speakersOf(subject.mentions) : []
  }
  // `Det blev bemærket af SF`, `Fra Venstre blev der spurgt til …`
  if (verb?.passive !== true || !STATES.has(verb.lemma) || subject.who === 'council') return []
  const { words, text, tokens, at } = sentence
  for (let k = clause.from; k < to; k++) {
    const word = words[k]?.low ?? ''
    // `tiltrådt mod stemmerne fra Ø`
    const leads = word === 'fra' && (k === clause.from || k === verb.at + 1)
    if (word !== 'af' && !leads) continue
    const mentions = mentionsAt(text, tokens, at[k + 1] ?? tokens.length, null)
    if (mentions.length > 0) return speakersOf(mentions)
  }
  return []
}

const low = (words: readonly Token[], i: number): string => words[i]?.low ?? ''

/** Was it asked to be recorded? */
function isRecorded(words: readonly Token[]): boolean {
  const asked = words.some(
    ({ low: word }, k) =>
      RECORD_WORDS.test(word) ||
      (RECORD_PLACES.test(word) &&
        words.slice(Math.max(0, k - 6), k + 4).some((one) => RECORDING.test(one.low) || one.low === 'til')),
  )
  return asked && !words.some((_, k) => ASKS_NOT.test(low(words, k)) && low(words, k + 1) === 'ikke')
}

/** Who is named at a word, in front of a colon and a sentence of their own: `SF: Busserne bør være gratis.` */
function speakersAhead({ sentence: { words, text, tokens, at } }: Clause, i: number, year: number | null): Speaker[] {
  if (!text.includes(':')) return []
  const mentions = mentionsAt(text, tokens, at[i] ?? tokens.length, year)
  const end = mentions.at(-1)?.to
  if (end === undefined || tokens[end]?.text !== ':') return []
  // `A: Kim Holm`, `Venstre: 4` name those chosen, and count votes.
  const isNamed = personAt(text, tokens, end + 1, year) !== null
  const behind = words.findIndex((_, k) => (at[k] ?? 0) > end)
  const speaks = tokens[end + 1]?.text === '»' || words.some(({ low: word }, k) => k > behind && isFinite(word))
  return isNamed || !speaks ? [] : speakersOf(mentions)
}

// `Protokolbemærkning fra Danmarksdemokraterne: »…«`, `Mindretalsudtalelse fra SF og Enhedslisten:`
function labelled(clause: Clause, year: number | null): Speaker[] {
  const { sentence, from } = clause
  const { words, text, tokens, at } = sentence
  const ahead = speakersAhead(clause, from, year)
  if (ahead.length > 0) return ahead
  // `Til protokollen: SF anerkender arbejdet, men …`, `Protokolbemærkning: SF beklager, at …`
  // `Bemærkning til protokollen: SF …`
  const to = REMARK.test(low(words, from)) ? from + 1 : from
  const toRecord = low(words, to) === 'til' && RECORD_PLACES.test(low(words, to + 1))
  const colon = toRecord ? to + 2 : RECORD_WORDS.test(low(words, from)) ? from + 1 : null
  if (colon !== null && low(words, colon) === ':') {
    const named = speakersAhead(clause, colon + 1, year)
    if (named.length > 0) return named
    const mentions = mentionsAt(text, tokens, at[colon + 1] ?? tokens.length, year)
    const behind = tokens[mentions.at(-1)?.to ?? tokens.length]
    const isGenitive = mentions.some((one) => one.kind === 'party' && one.genitive)
    return isGenitive || behind?.kind !== 'word' || !/^\p{Ll}/u.test(behind.text) ? [] : speakersOf(mentions)
  }
  if (!/^(?:fra|af)$/u.test(low(words, from + 1))) return []
  // `Bemærkning fra SF: Busserne bør være gratis.`
  if (REMARK.test(low(words, from))) return speakersAhead(clause, from + 2, year)
  return RECORD_WORDS.test(low(words, from))
    ? speakersOf(mentionsAt(text, tokens, at[from + 2] ?? tokens.length, year))
    : []
}

const isSame = (one: Speaker, other: Speaker): boolean =>
  one.person === other.person && one.party?.letter === other.party?.letter && one.party?.name === other.party?.name

/** `Protokolbemærkninger:`, `Bemærkninger til protokollen:`: what those named below it say is recorded. */
function headsRecords({ passage: { text } }: Said): boolean {
  if (RECORD_WORDS.test(text.toLowerCase())) return true
  if (!text.endsWith(':') || text.length >= 80) return false
  return tokensOf(text).some(({ low: word }) => RECORD_WORDS.test(word) || RECORD_PLACES.test(word))
}

/**
 * Reads the statements of sentences: one for each party or person that makes one.
 * @param isRecord do they stand under a label that says that they were asked to be recorded?
 */
export function readStatements(document: Document, said: readonly Said[], isRecord = false): Statement[] {
  let recorded = false
  /** The paragraph right below such a heading: `Protokolbemærkning:` / `SF beklager, at …` */
  let below = -1
  /** Whose words the sentence before announced: they are told with it. */
  let announced: readonly Speaker[] = []
  return said.flatMap((one, i) => {
    const [first] = one.clauses
    if (first === undefined) return []
    const ahead = labelled(first.clause, document.year)
    recorded = headsRecords(one) && ahead.length === 0 ? true : recorded && ahead.length > 0
    if (recorded && ahead.length === 0) below = one.group + 1
    if (isInAssembly(first.clause.sentence, first.clause.from)) return []
    const found = ahead.length > 0 ? ahead : one.clauses.flatMap(({ clause }) => speakersOfClause(clause))
    const speakers = found.filter(
      (speaker, k) =>
        (speaker.person === null || !NO_SPEAKER.test(speaker.person)) &&
        found.findIndex((other) => isSame(other, speaker)) === k &&
        !announced.some((other) => isSame(other, speaker)),
    )
    announced = []
    if (speakers.length === 0) return []
    const protokol = isRecord || recorded || one.group === below || isRecorded(first.clause.sentence.words)
    // The words may stand below: `Enhedslisten afgav følgende protokolbemærkning:`
    const next = one.passage.text.endsWith(':') ? said[i + 1] : undefined
    if (next !== undefined) announced = speakers
    const { start } = extent(one.passage)
    const text = next === undefined ? one.passage.text : `${one.passage.text} ${next.passage.text}`
    const at = next === undefined ? placeOf(document, one.passage) : place(document, start, extent(next.passage).end)
    return speakers.map((speaker) => ({ ...speaker, text, protokol, at }))
  })
}
