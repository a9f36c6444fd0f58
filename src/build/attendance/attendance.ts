// Reads the attendance: one entry a person, however the lines fall.
//
//   Alexandra Holm (C) Faxe Kommune (suppleant for Kim     <- brackets left open: the entry runs on
//   Berg)
//   Anna Berg (A), Faxe Kommune    Kim Dal (V), Køge Kommune   <- two columns on one line: two entries
import type { LineReading } from '../../label/line-reading.ts'
import { endsSentence } from '../../danish/breaks.ts'
import type { Person } from '../../referat.ts'
import { cutLine } from '../../text/cut-line.ts'
import type { Line } from '../../text/source.ts'
import type { AttendanceList } from '../../vocabulary/attendance-headings.ts'
import { passageOf, placeOf, type Document } from '../document.ts'
import { looksLikePerson } from './looks-like-person.ts'
import { readMarker } from '../marker.ts'
import { readMunicipality } from '../../danish/municipality.ts'
import { readPerson, type PersonFields } from './person.ts'

export interface Attendance {
  readonly lists: Readonly<Record<AttendanceList, Person[]>>
  /** Sentences between the lists. */
  readonly remarks: readonly string[]
}

/** The entries of a line: its cells where each is a person, else the whole line. */
function entriesOf(line: Line): Line[] {
  if (line.cells.length < 2) return [line]
  const cells = line.cells.filter(({ start, end }) => end > start).map(({ start, end }) => cutLine(line, start, end))
  return cells.length > 1 && cells.filter(({ text }) => looksLikePerson(text)).length >= 2 ? cells : [line]
}

/** The lines of the entry that is being read, with what tells whether the next one runs on. */
interface Open {
  readonly lines: Line[]
  /** Brackets opened and not closed. */
  depth: number
}

/** A bracket that nobody closes must not swallow the list. */
const MOST_LINES_IN_BRACKETS = 4

const balance = (text: string): number => (text.match(/\(/gu)?.length ?? 0) - (text.match(/\)/gu)?.length ?? 0)

/** Does the line run on the entry above it? */
function runsOn(open: Open, line: Line): boolean {
  const last = open.lines.at(-1)
  if (last === undefined || line.blankBefore === true) return false
  if (open.depth > 0 && open.lines.length < MOST_LINES_IN_BRACKETS) return true
  if (/[,-]$|(?<!\p{L})(?:for|og|supp\.|suppleant|fra|til|under|pkt\.|punkt)$/u.test(last.text)) return true
  // A name with a letter that no font names is a person all the same.
  if (/^\p{Lu}[^(),]*\s\([^()]{1,20}\),/u.test(line.text)) return false
  return !looksLikePerson(line.text) && readMarker(line.text)?.kind !== 'dash'
}

const isRemark = (text: string): boolean =>
  endsSentence(text) && !text.endsWith(':') && text.split(' ').length >= 6 && !/^\p{L}+ [^,]*\(/u.test(text)

/** `Afbud: Ingen.` */
const NOBODY = /^Ingen(?:\safbud|\sfraværende)?\.?$/u

/** A municipality and nothing else. */
const isTown = (text: string): boolean => readMunicipality(text.replace(/:$/u, '')).code !== null

/** In a list grouped by municipality, a person has that of its group. */
const withGroup = (person: PersonFields, group: string | null): PersonFields =>
  group === null || person.municipality !== null
    ? person
    : { ...person, municipality: readMunicipality(group.replace(/:$/u, '')) }

/** Reads the attendance's lines. */
export function readAttendance(document: Document, lines: readonly LineReading[]): Attendance {
  const lists: Record<AttendanceList, Person[]> = {
    deltagere: [],
    afbud: [],
    fravaerende: [],
    guests: [],
    secretariat: [],
  }
  const remarks: string[] = []
  let list: AttendanceList = 'deltagere'
  let group: string | null = null
  let isGroupTaken = false
  let entries = 0
  let open: Open = { lines: [], depth: 0 }
  const add = (line: Line): void => {
    open.lines.push(line)
    open.depth += balance(line.text)
  }
  const close = (): void => {
    const passage = passageOf(document, open.lines)
    const raw = passage.text.trim()
    open = { lines: [], depth: 0 }
    if (raw === '') return
    const text = raw.slice(readMarker(raw)?.textAt ?? 0)
    if (NOBODY.test(text) || (isRemark(text) && !looksLikePerson(text))) remarks.push(raw)
    else {
      const absent = list === 'afbud' || list === 'fravaerende'
      const person = readPerson(text, { year: document.year, list: absent ? 'absent' : 'present' })
      if (person.municipality === null) isGroupTaken = true
      lists[list].push({ ...withGroup(person, group), raw, at: placeOf(document, passage) })
    }
    entries++
  }
  // A town that nobody has from its group must not be lost.
  const leaveGroup = (): void => {
    if (group !== null && !isGroupTaken) remarks.push(group)
    group = null
    isGroupTaken = false
  }
  for (const { line, attendance: read } of lines) {
    if (read.role !== 'person') {
      close()
      leaveGroup()
      list = read.role === 'list-heading' ? read.list : 'deltagere'
      entries = 0
      if (read.role === 'list-heading' && read.textAt < line.text.length) add(cutLine(line, read.textAt))
      continue
    }
    // A town in front of the first entry: the list is grouped by municipality.
    if (isTown(line.text) && (group !== null || (entries === 0 && open.lines.length === 0))) {
      close()
      leaveGroup()
      group = line.text
      continue
    }
    for (const entry of entriesOf(line)) {
      if (!runsOn(open, entry)) close()
      add(entry)
    }
  }
  close()
  leaveGroup()
  return { lists, remarks }
}
