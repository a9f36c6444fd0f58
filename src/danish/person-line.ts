// Does a line look like an entry of an attendance list? The one notion of it: the line reads as persons from its first word.
//
//   Anna Berg (A), Tårnby Kommune      Anna Berg, Faxe      Kim Holm, Gribskov Kommune supp. Jan Dal deltog
//   Mødet blev ledet af formanden.     <- no
//   Anna Berg                          <- a person among persons; elsewhere a heading may look like that
import { readMunicipality } from './municipality.ts'
import { beginsWithName, nameAtStart } from './person-name.ts'
import { bulletOf, tidyLine, toPieces } from './person-pieces.ts'
import { isSubstituteWord, officeAtStart } from './person-words.ts'
import { readPersons } from './persons.ts'
import { plainPerson } from './whole-person.ts'

const LONGEST = 300
/** What stands behind a name where more is said than the name. */
const MORE = /[(,;\t]|\s[-–]\s/u

/** Does a line begin a person? @param text one line of an attendance list, or a point of a list of persons */
export function looksLikePerson(text: string): boolean {
  if (plainPerson(text) !== null) return true
  const line = tidyLine(text)
  if (line.length > LONGEST || !beginsLarge(line)) return false
  const [first] = toPieces(line, bulletOf(line))
  // `…, Lejre` / `Kommune, Eva Ries (F)`: the end of a municipality.
  if (
    first === undefined ||
    first.text === 'Kommune' ||
    readMunicipality(nameAtStart(first.text)).code !== null ||
    closesMore(line)
  )
    return false
  const persons = readPersons(line)
  return persons?.[0]?.fields.name.includes(' ') === true
}

/** The end of another line: `Kim Holm)`. */
const closesMore = (line: string): boolean => line.search(/\)/u) >= 0 && line.search(/[()]/u) === line.indexOf(')')

/** Does the line look like an entry of an attendance list wherever it stands? @param text a line's view */
export function looksLikeAttendance(text: string): boolean {
  if (text.length >= 200 || !MORE.test(text)) return false
  const line = tidyLine(text)
  return beginsWithName(line.slice(bulletOf(line), 80)) && readPersons(line) !== null
}

/** Is it a row of a table in which the place stands first: `Faxe⇥Anna Berg (A)⇥x`? @param text a line's view */
export function looksLikeTownRow(text: string): boolean {
  const [town = '', person = ''] = text.split('\t')
  return nameAtStart(person) !== '' && readMunicipality(town.trim()).code !== null
}

const beginsLarge = (line: string): boolean => {
  const words = line.slice(bulletOf(line))
  return /^[\p{Upper}\d"“”]/u.test(words) || (beginsWithName(words) && !isSubstituteWord(officeAtStart(words)))
}

const SAYS = /^,? (?:deltog|deltager|mødte|møder|forlod|ankom|var|kom|gik) /u

/** Does a sentence say of somebody whether the person came? `Bo Lund deltog som stedfortræder for Kai Hee.` */
export function saysOfPerson(sentence: string): boolean {
  const name = nameAtStart(sentence)
  return name.includes(' ') && SAYS.test(sentence.slice(name.length))
}
