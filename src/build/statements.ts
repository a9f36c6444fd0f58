// Reads statements: what parties and persons wished, asked or reserved.
//
//   SF ønskede protokollert, at …          Boline Dollerup bemærkede, at …
//   Formandskabet svarede, at …            <- no: no party and no member
import type { Statement } from '../referat.ts'
import type { Passage } from '../text/passage.ts'
import { RECORDED, SPEAKER_TITLE, SPEECH } from '../vocabulary/speech.ts'
import { placeOf, type Document } from './document.ts'
import { readParty } from './party.ts'
import { readPartyList } from './party-list.ts'

const PERSON =
  /^(?<name>\p{Lu}[\p{L}'’-]+(?:\s(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+|de|la|von|van|af)){1,4})(?:\s\((?<party>[^()]{1,30})\))?(?:,\s[^,]{2,40},)?\s/u
const NO_PERSON = /^(?:KKR|KL|Et|En|Der|Det|Kommunekontaktrådet|Region|Danmarks|Flere)\s/u

/** Reads the statements of a sentence: one for each party that makes it. */
export function readStatements(document: Document, sentence: Passage): Statement[] {
  const { text } = sentence
  const at = placeOf(document, sentence)
  const protokol = RECORDED.test(text)
  const list = readPartyList(text, document.year)
  if (list !== null && SPEECH.test(text.slice(list.end).trimStart())) {
    return list.parties.map((party) => ({ party, person: null, text, protokol, at }))
  }
  const title = SPEAKER_TITLE.exec(text)?.[0] ?? ''
  const person = PERSON.exec(text.slice(title.length))
  const name = person?.groups?.['name']
  if (person === null || name === undefined || NO_PERSON.test(text)) return []
  if (!SPEECH.test(text.slice(title.length + person[0].length))) return []
  const party = person.groups?.['party']
  return [{ party: party === undefined ? null : readParty(party, document.year), person: name, text, protokol, at }]
}
