// Reads the attendance: its parts in turn, persons into their lists, and what names nobody into remarks. Nobody is invented:
// words that do not all read as persons are told as they are printed, and change no one.
//   lines -> parts (parts.ts) -> persons of each (danish/persons.ts) -> lists
import { nameAtStart, hasGivenName } from '../../danish/person-name.ts'
import { readMunicipality } from '../../danish/municipality.ts'
import { readParty } from '../../danish/party.ts'
import type { Person, Unread } from '../../referat.ts'
import { lineWords } from '../../text/passage.ts'
import type { Line } from '../../text/source.ts'
import type { AttendanceList } from '../../vocabulary/attendance-headings.ts'
import { passageOf, placeOfLines, type Document } from '../document.ts'
import { readEntry, type Listed } from './entries.ts'
import { SIDE_ADDRESS } from '../../vocabulary/cover-lines.ts'
import type { Part } from './part.ts'
import { partAttendance } from './parts.ts'

export interface Attendance {
  readonly lists: Readonly<Record<AttendanceList, Person[]>>
  /** What names nobody, in print order: `Ingen afbud.`, sentences, what cannot be read. */
  readonly remarks: readonly string[]
  /** Of these, what cannot be read although it may name persons. */
  readonly unread: readonly Unread[]
}

/** A part, read. */
interface Reading {
  readonly part: Part
  readonly listed: readonly Listed[]
  readonly lost: readonly Line[][]
}

/** Addresses of the publisher's side column, run into the list. */
const areAddresses = (lines: readonly Line[]): boolean => lines.every((line) => SIDE_ADDRESS.test(lineWords(line)))

/** A sentence that names nobody needs no reader's eye: `Der var kaffe fra kl. 9.` */
function isRemark(text: string): boolean {
  const words = text.split(' ')
  const names = words.some((_, i) => i > 0 && nameAtStart(words.slice(i, i + 2).join(' ')).includes(' '))
  return words.length >= 4 && /\p{Ll}[.!?]$/u.test(text) && !names && !/\(\p{Alpha}{1,2}\)/u.test(text)
}

/** What speaks for an entry beside its name, as one word: entries of a list look alike. */
const shapeOf = ({ person, isRow }: Listed): string =>
  [person.municipality === null ? '' : 'town', person.role === null ? '' : 'role', isRow ? 'row' : ''].join(' ')

/** `Asta`, `Peder K.`: the rest of the name stands elsewhere, in a cell that was not seen as one. */
const isHalfName = (name: string): boolean => !name.includes(' ') || /\p{Upper}\.$/u.test(name)

/**
 * A name by itself, or with a place, may be a heading (`Fælles Ansvar`) or a row of another table (`Nordisk Vand, Køge`). It
 * is a person where its given name is known, or where others of its look are.
 */
function settleDoubts(readings: readonly Reading[]): Reading[] {
  const isSure = ({ person: { name }, isBacked }: Listed): boolean =>
    !isHalfName(name) && (isBacked || hasGivenName(name))
  const shapes = new Set(
    readings.flatMap(({ listed }) => listed.filter((one) => !one.isBacked && isSure(one)).map(shapeOf)),
  )
  return readings.map((reading) =>
    reading.part.kind === 'entry' &&
    reading.listed.some((listed) => isHalfName(listed.person.name) || (!isSure(listed) && !shapes.has(shapeOf(listed))))
      ? { ...reading, listed: [], lost: [reading.part.lines] }
      : reading,
  )
}

/** A sentence about somebody whom the list names already: `Kim Holm forlod mødet under punkt 2.1.` */
const isAbout = ({ party, municipality, role, note, substituteFor, raw }: Person): boolean =>
  party === null &&
  municipality === null &&
  role === null &&
  (note !== null || substituteFor !== null) &&
  raw.endsWith('.')

/** Reads the attendance's lines. */
export function readAttendance(document: Document, lines: readonly Line[]): Attendance {
  const lists: Record<AttendanceList, Person[]> = {
    deltagere: [],
    afbud: [],
    fravaerende: [],
    guests: [],
    secretariat: [],
  }
  const remarks: string[] = []
  const unread: Unread[] = []
  const tell = (told: readonly Line[], isUnderstood: boolean): void => {
    const text = passageOf(document, told).text.trim()
    if (text === '') return
    remarks.push(text)
    if (!isUnderstood && !isRemark(text) && !areAddresses(told)) unread.push({ text, at: placeOfLines(document, told) })
  }
  const parts = partAttendance(lines, (own) => passageOf(document, own).text)
  const readings = settleDoubts(
    parts.map((part) =>
      part.kind === 'entry' ? { part, ...readEntry(document, part) } : { part, listed: [], lost: [] },
    ),
  )
  for (const { part, listed } of readings) {
    for (const { list, person } of listed) {
      const known = isAbout(person) ? lists[list].findIndex(({ name }) => name === person.name) : -1
      const named = lists[list][known]
      if (named !== undefined) {
        const { note, presence, substituteFor } = person
        if (named.note === null)
          lists[list][known] = { ...named, note, presence, substituteFor: named.substituteFor ?? substituteFor }
        remarks.push(person.raw)
        continue
      }
      const group = part.kind === 'entry' ? part.group : null
      const isGrouped =
        group !== null && (group.kind === 'party' ? person.party === null : person.municipality === null)
      if (isGrouped) group.taken = true
      if (!isGrouped) lists[list].push(person)
      else if (group.kind === 'party')
        lists[list].push({ ...person, party: readParty(group.name.split(' (')[0] ?? '', document.year) })
      else lists[list].push({ ...person, municipality: readMunicipality(group.name) })
    }
  }
  for (const { part, lost } of readings) {
    for (const each of lost) tell(each, false)
    if (part.kind === 'nobody') tell(part.lines, true)
    // A municipality or a party that nobody has from its heading must not be lost.
    if (part.kind === 'group' && !part.group.taken) tell([part.group.line], false)
  }
  return { lists, remarks, unread }
}
