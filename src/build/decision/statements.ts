// Reads statements: what parties and persons wished, asked or reserved.
//
//   SF ønskede protokollert, at …          Boline Dollerup bemærkede, at …          …, idet Venstre tog forbehold
//   Formandskabet svarede, at …            <- no: no party and no member
import type { Party, Statement } from '../../referat.ts'
import type { Clause } from '../../danish/clause/clause.ts'
import { formsOf } from '../../danish/clause/lexicon.ts'
import { mentionsAt, type Mention } from '../../danish/mentions.ts'
import type { Token } from '../../danish/tokens.ts'
import { extent } from '../../text/passage.ts'
import {
  ASKS_NOT,
  GROUP_WORDS,
  NO_SPEAKER,
  NO_STATEMENT,
  RECORD_PLACES,
  RECORD_WORDS,
  RECORDING,
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
    if (!/^(?:af|fra)$/u.test(words[k]?.low ?? '')) continue
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

// `Protokolbemærkning fra Danmarksdemokraterne: »…«`, `Mindretalsudtalelse fra SF og Enhedslisten:`
function labelled({ sentence, from }: Clause, year: number | null): Speaker[] {
  const { words, text, tokens, at } = sentence
  if (!RECORD_WORDS.test(low(words, from)) || !/^(?:fra|af)$/u.test(low(words, from + 1))) return []
  return speakersOf(mentionsAt(text, tokens, at[from + 2] ?? tokens.length, year))
}

/** Reads the statements of a sentence: one for each party or person that makes it. */
export function readStatements(document: Document, said: Said, next: Said | undefined): Statement[] {
  const found: Speaker[] = []
  const [first] = said.clauses
  if (first !== undefined) found.push(...labelled(first.clause, document.year))
  if (found.length === 0) for (const { clause } of said.clauses) found.push(...speakersOfClause(clause))
  const speakers = found.filter(
    ({ party, person }, i) =>
      (person === null || !NO_SPEAKER.test(person)) &&
      found.findIndex(
        (one) => one.person === person && one.party?.letter === party?.letter && one.party?.name === party?.name,
      ) === i,
  )
  if (speakers.length === 0 || first === undefined) return []
  const protokol = isRecorded(first.clause.sentence.words)
  // The words may stand below: `Enhedslisten afgav følgende protokolbemærkning:`
  const below = said.passage.text.endsWith(':') ? next : undefined
  const { start } = extent(said.passage)
  const text = below === undefined ? said.passage.text : `${said.passage.text} ${below.passage.text}`
  const at = below === undefined ? placeOf(document, said.passage) : place(document, start, extent(below.passage).end)
  return speakers.map((speaker) => ({ ...speaker, text, protokol, at }))
}
