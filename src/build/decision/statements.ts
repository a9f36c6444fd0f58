// Reads statements: what parties and persons wished, asked or reserved.
//
//   SF ønskede protokollert, at …          Boline Dollerup bemærkede, at …
//   Formandskabet svarede, at …            <- no: no party and no member
import type { Party, Statement } from '../../referat.ts'
import type { Passage } from '../../text/passage.ts'
import { NO_SPEAKER, NOT_RECORDED, RECORDED, SPEAKER_TITLE, SPEECH } from '../../vocabulary/speech.ts'
import { placeOf, type Document } from '../document.ts'
import { readParty } from '../../danish/party.ts'
import { readPartyList } from '../../danish/party-list.ts'

const NAME = "\\p{Lu}[\\p{L}'’-]+(?:\\s(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]+|de|der|den|la|von|van|af)){1,4}"
const PERSON = new RegExp(`^(?<name>${NAME})(?:\\s\\((?<party>[^()]{1,30})\\))?(?:,\\s[^,]{2,40},)?\\s`, 'u')
const NO_PERSON = /^(?:KKR|KL|Et|En|Der|Det|Kommunekontaktrådet|Region|Danmarks|Danske|Flere|Ingen|Alle)\s/u
const AND = /^og\s/u
/** `Venstres gruppe ønskede …` */
const GROUP = /^(?<party>[^,.]{1,40}?)['’]?s\s(?:\p{Ll}+s)?gruppe(?=\s)/u
/** `Endvidere ønskede SF …`: the verb in front of its subject. */
const INVERTED = /^(?:Endvidere|Desuden|Derudover|Herudover|Endelig|Herefter|Samtidig)\s(?<verb>\p{L}+)\s/u

interface Speakers {
  readonly parties: readonly Party[]
  readonly end: number
}

/** The parties that a sentence is the statement of. */
function speakingParties(text: string, year: number | null): readonly Party[] | null {
  const inverted = INVERTED.exec(text)
  if (inverted !== null && SPEECH.test(`${inverted.groups?.['verb'] ?? ''} `)) {
    return readPartyList(text.slice(inverted[0].length), year)?.parties ?? null
  }
  const group = GROUP.exec(text)
  const named = readPartyList(group?.groups?.['party'] ?? '', year)
  const list: Speakers | null =
    group !== null && named !== null ? { parties: named.parties, end: group[0].length } : readPartyList(text, year)
  return list !== null && SPEECH.test(text.slice(list.end).trimStart()) ? list.parties : null
}

/** The persons that a sentence is the statement of: `Anna Berg og Kim Holm ønskede …`. */
function speakingPersons(text: string, year: number | null): { party: Party | null; person: string }[] {
  const persons: { party: Party | null; person: string }[] = []
  let rest = text
  for (;;) {
    rest = rest.slice(SPEAKER_TITLE.exec(rest)?.[0].length ?? 0)
    const person = PERSON.exec(rest)
    const { name, party } = person?.groups ?? {}
    if (person === null || name === undefined || NO_SPEAKER.test(name)) return []
    persons.push({ party: party === undefined ? null : readParty(party, year), person: name })
    rest = rest.slice(person[0].length)
    if (!AND.test(rest)) return SPEECH.test(rest) ? persons : []
    rest = rest.replace(AND, '')
  }
}

/** Reads the statements of a sentence: one for each party or person that makes it. */
export function readStatements(document: Document, sentence: Passage): Statement[] {
  const { text } = sentence
  const parties = speakingParties(text, document.year)
  const persons = parties !== null || NO_PERSON.test(text) ? [] : speakingPersons(text, document.year)
  const speakers = [...(parties ?? []).map((party) => ({ party, person: null })), ...persons]
  if (speakers.length === 0) return []
  const protokol = RECORDED.test(text) && !NOT_RECORDED.test(text)
  const at = placeOf(document, sentence)
  return speakers.map((speaker) => ({ ...speaker, text, protokol, at }))
}
