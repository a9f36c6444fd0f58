// Does a line run on the entry above it?
//   Alexandra Holm (C), Faxe Kommune (suppleant for     <- a bracket is open, and closes below
//   Kim Berg)
//   Else Krag (A),                                      <- a comma, a small word
//   Næstved Kommune
//   Bo Lund (V)                                         <- what follows gives the person what is missing, and nothing else
//   Køge Kommune
// A line that would change what is read already, or that is a person itself, runs on nothing.
import { endsSentence } from '../../danish/breaks.ts'
import { readMunicipality } from '../../danish/municipality.ts'
import { namesParty } from '../../danish/party.ts'
import { looksLikePerson } from '../../danish/person-line.ts'
import { hasGivenName, isOrganisationWord, nameAtStart } from '../../danish/person-name.ts'
import { tidyLine } from '../../danish/person-pieces.ts'
import { endsInOffice, officeOfLine, presenceAt, hangsInList, isNumbers } from '../../danish/person-words.ts'
import { readPersons, type PersonFields } from '../../danish/persons.ts'
import type { Line } from '../../text/source.ts'
import { readMarker } from '../marker.ts'
import { isCards } from './cards.ts'
import { filledCells } from './columns.ts'
import { withTabs } from './entry-words.ts'
import type { WordsOf } from './paragraph.ts'
import type { Entry } from './part.ts'

/** A bracket that nobody closes must not swallow the list. */
const MOST_LINES_IN_BRACKETS = 4
const MOST_LINES = 40

const opened = (text: string): number => text.split('(').length - text.split(')').length

/** The brackets left open above close within the next lines, in front of any that open there. */
function closesBelow(lines: readonly Line[], i: number): boolean {
  for (let at = i; at < Math.min(lines.length, i + MOST_LINES_IN_BRACKETS - 1); at++) {
    const text = lines[at]?.text ?? ''
    const close = text.indexOf(')')
    const open = text.indexOf('(')
    if (close >= 0 && (open < 0 || close < open)) return true
    // `suppleant for Kim Holm (A))`
    if (close >= 0 && opened(text) < 0 && !looksLikePerson(text)) return true
    if (open >= 0) return false
  }
  return false
}

/** Does what is read with the next line say all that was read without it, and more of the same persons? */
function adds(alone: readonly PersonFields[], both: readonly PersonFields[], last: string, text: string): boolean {
  if (alone.length !== both.length) return false
  const begins = /^[\p{Ll}(]/u.test(text) || officeOfLine(text) !== ''
  const isRemark = text.startsWith('(') || presenceAt(text, true) === 0 || isNumbers(text)
  // `regionsdirektør, Region` / `Sjælland`
  const runsOver = isOrganisationWord(last.slice(last.lastIndexOf(' ') + 1))
  return both.every((person, k) => {
    const before = alone[k]
    if (before?.name !== person.name) return false
    const kept = (['party', 'substituteFor'] as const).every(
      (key) => before[key] === null || JSON.stringify(before[key]) === JSON.stringify(person[key]),
    )
    // `Faxe` / `Kommune`
    const town =
      before.municipality === null ||
      (before.municipality.code === (person.municipality?.code ?? null) &&
        (person.municipality?.name.startsWith(before.municipality.name) ?? false))
    const note = before.note === person.note || (isRemark && (person.note?.startsWith(before.note ?? '') ?? false))
    const role =
      before.role === person.role ||
      (before.role === null ? begins : runsOver && (person.role?.startsWith(before.role) ?? false))
    return kept && town && note && role
  })
}

/** `Svend Åge`, `Peder K.`: given names and nothing else. */
const lacksSurname = (name: string): boolean =>
  name.split(' ').every((word) => /^\p{Upper}\.$/u.test(word) || hasGivenName(word))

/** A surname on a line of its own: `Anna Sofie Grethe` / `Berg (A), Greve Kommune`. */
function endsName(
  alone: readonly PersonFields[],
  both: readonly PersonFields[],
  text: string,
  isCard: boolean,
): boolean {
  const [person] = alone
  const whole = both[0]?.name ?? ''
  return (
    alone.length === 1 &&
    both.length === 1 &&
    person !== undefined &&
    [person.party, person.municipality, person.note].every((value) => value === null) &&
    person.role === (both[0]?.role ?? null) &&
    (person.role === null || isCard || lacksSurname(person.name)) &&
    !nameAtStart(text).includes(' ') &&
    !namesParty(text) &&
    readMunicipality(text).code === null &&
    whole.startsWith(`${person.name} `)
  )
}

/**
 * Does a line run on the entry above it?
 * @param open the entry
 * @param lines all lines
 * @param i index of the line
 * @param wordsOf gives lines as one text
 */
export function runsOn(open: Entry, lines: readonly Line[], i: number, wordsOf: WordsOf): boolean {
  const line = lines[i]
  const last = open.lines.at(-1)
  if (line === undefined || last === undefined || line.blankBefore === true || open.lines.length >= MOST_LINES)
    return false
  if (open.form === 'row' || filledCells(line).length > 1) return false
  const { text } = line
  const isOpen = open.lines.reduce((brackets, own) => brackets + opened(own.text), 0) > 0
  if (isOpen && open.lines.length < MOST_LINES_IN_BRACKETS && closesBelow(lines, i)) return true
  // In a list grouped by municipality, the next one is the next group.
  if (open.group?.kind === 'municipality' && readMunicipality(text.replace(/:$/u, '')).code !== null) return false
  // A party's name heads those below it, unless each person has it in a line of a card.
  if (namesParty(text) && (open.group?.kind === 'party' || !isCards(lines, i))) return false
  const marker = readMarker(text)?.kind
  if (marker === 'dash' || marker === 'glyph') return false
  const isPerson = looksLikePerson(text)
  const hangs = hangsInList(last.text) || (open.form === 'clause' && endsInOffice(last.text))
  if (isPerson && !hangs) return false
  const wordsOfAll = (all: readonly Line[]): string => tidyLine(withTabs(wordsOf(all), all)).slice(open.textAt)
  const alone = readPersons(wordsOfAll(open.lines))?.map(({ fields }) => fields) ?? null
  const both = readPersons(wordsOfAll([...open.lines, line]))?.map(({ fields }) => fields) ?? null
  // `Ida Ries deltog som stedfortræder for` / `Ove Dam`: the name below is not another person's.
  const isSame = alone !== null && alone.length === both?.length
  if (hangs)
    return isPerson
      ? both !== null && (open.form === 'clause' || alone === null || isSame)
      : both !== null || alone === null
  if (both === null || alone === null) {
    // A sentence that nobody is read from: it stays together.
    const isProse = /^\p{Ll}/u.test(text) && !endsSentence(last.text)
    return alone === null && (both !== null || isProse)
  }
  return adds(alone, both, last.text, text) || endsName(alone, both, text, isCards(lines, i))
}
