// What a line of the lexicon takes: words of the clause as they stand, and kinds of words that begin with `@`.
//
//   @matter  indstillingen, sagen      @topic  these, and a plan or an application      @later  på næste møde
//   @person  Anna Berg, følgende       @talk   en god drøftelse                         @office formand
import { MATTER } from '../council.ts'
import { mentionsAt } from '../mentions.ts'
import { officeAt } from '../office.ts'
import type { Sentence } from '../said.ts'
import { isLaterMeeting } from './time.ts'
import { PREPOSITIONS } from './words.ts'

const PERSONS =
  /^(?:følgende|nedenstående|medlemmer(?:ne)?|medlem|kandidater|kandidat|repræsentanter|repræsentant|suppleanter|personer)$/u

/** What may lie before a council, beside matters in its own words. */
const TOPIC =
  /^(?:spørgsmål(?:et|ene)?|emne(?:t|rne)?|tema(?:et)?|\p{Alpha}*ansøgning(?:en|erne)?|henvendelse(?:n|rne)?|ønske(?:t|rne)?|\p{Alpha}*plan(?:en|erne)?|udkast(?:et)?|finansiering(?:en)?|høringssvar(?:et)?|problemstilling(?:en)?)$/u
const POST = /^\p{Alpha}*(?:post|plads|hverv|sæde|mandat)(?:en|et)?$/u
const TALK = /^(?:\p{Alpha}*drøftelse|debat|diskussion|meningsudveksling|dialog)$/u
/** `en god og konstruktiv drøftelse`, and not `behov for en drøftelse`. */
function isTalk({ words }: Sentence, at: number): boolean {
  if (!TALK.test(words[at]?.low ?? '')) return false
  for (let k = at - 1; k > at - 6 && k >= 0; k--) {
    const low = words[k]?.low ?? ''
    if (/^(?:en|et)$/u.test(low)) return !/^(?:om|for|til|efter)$/u.test(words[k - 1]?.low ?? '')
    if (PREPOSITIONS.has(low)) return false
  }
  return false
}

/** `debat`, `en længere debat`: a talk begins at `at`. */
const isDebate = ({ words }: Sentence, at: number): boolean => {
  for (let k = at; k < at + 5; k++) {
    const { kind, low = '' } = words[k] ?? {}
    if (TALK.test(low)) return true
    if (kind !== 'word' || PREPOSITIONS.has(low)) return false
  }
  return false
}

/** Does a word of a line's takings stand at `at`? */
export function fitsAt(sentence: Sentence, year: number | null): (word: string, at: number) => boolean {
  const { words, text, tokens, at: places } = sentence
  return (word, at) => {
    const token = words[at]
    if (token === undefined) return false
    if (word === '@matter') return MATTER.test(token.low)
    if (word === '@topic') return (MATTER.test(token.low) || TOPIC.test(token.low)) && words[at - 1]?.low !== 'til'
    if (word === '@later') return isLaterMeeting(sentence, at)
    if (word === '@talk') return isTalk(sentence, at)
    if (word === '@debate') return isDebate(sentence, at)
    if (word === '@office') return officeAt(words, at) !== null
    if (word === '@post') return POST.test(token.low)
    if (word === '@person')
      return (
        PERSONS.test(token.low) || mentionsAt(text, tokens, places[at] ?? 0, year).some(({ kind }) => kind === 'person')
      )
    return token.low === word
  }
}
