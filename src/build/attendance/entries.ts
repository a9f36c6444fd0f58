// Reads one entry of the attendance: its lines as one text, the persons in it, and whose list each belongs to.
import { joinAtEnd, tidyLine } from '../../danish/person-pieces.ts'
import { readPresence } from '../../danish/presence.ts'
import { readPersons, type ReadPerson } from '../../danish/persons.ts'
import type { Person } from '../../referat.ts'
import { cutLine } from '../../text/cut-line.ts'
import { slice, type Passage } from '../../text/passage.ts'
import type { Line } from '../../text/source.ts'
import type { AttendanceList } from '../../vocabulary/attendance-headings.ts'
import { SENT_APOLOGIES, WAS_ABSENT, WAS_THERE } from '../../vocabulary/presence-words.ts'
import { passageOf, placeOf, type Document } from '../document.ts'
import { cellText, filledCells } from './columns.ts'
import { withTabs } from './entry-words.ts'
import type { Entry } from './part.ts'
import { readRow } from './rows.ts'

/** A person with the list that names the person. */
export interface Listed {
  readonly list: AttendanceList
  readonly person: Person
  /** More than a name and a place speaks for a person. */
  readonly isBacked: boolean
  readonly isRow: boolean
}

const isAway = (list: AttendanceList): boolean => list === 'afbud' || list === 'fravaerende'

/** Whose list a person belongs to: the heading's, unless the person's own words say otherwise. */
function listOf(list: AttendanceList, entry: Entry, { fields }: ReadPerson, text: string): AttendanceList {
  const { note, party, municipality } = fields
  const isMember = party !== null || municipality?.code != null
  if (!isAway(list) && list !== 'secretariat' && note !== null) {
    if (SENT_APOLOGIES.test(note)) return 'afbud'
    if (WAS_ABSENT.test(note)) return 'fravaerende'
  }
  // A sentence about someone who came, below the list of those who did not.
  const isSentence = entry.form === 'line' && text.endsWith('.') && note !== null && WAS_THERE.test(note)
  if (isAway(list) && isSentence && fields.substituteFor === null) return isMember ? 'deltagere' : 'guests'
  // `Under punkt 4 deltog direktør Mette Ravn, Movia`
  return list === 'deltagere' && entry.isRemark && !isMember ? 'guests' : list
}

function listed(
  document: Document,
  entry: Entry,
  lines: readonly Line[],
  row: ReturnType<typeof readRow> | null,
): Listed[] | null {
  const passage = passageOf(document, lines)
  const text = row === null || lines.length > 1 ? withTabs(passage.text, lines) : row.text
  const list = row?.list != null && !isAway(entry.list) ? row.list : entry.list
  const persons = readPersons(text.slice(entry.textAt), {
    year: document.year,
    list: isAway(list) ? 'absent' : 'present',
    ...(row === null ? {} : { kindOf: row.kindOf }),
  })
  if (persons === null) return null
  // Whose of several the remark of a row is, nobody can tell.
  if (row !== null && row.remark !== null && persons.length > 1) return null
  const lead = entry.isRemark ? passage.text.slice(0, entry.textAt).trim() : null
  return persons.map((read): Listed => {
    const isAll = lead !== null || persons.length === 1
    const own = isAll
      ? slice(passage, 0, passage.text.length)
      : trimmed(passage, entry.textAt + read.from, entry.textAt + read.to)
    const note = read.fields.note ?? lead ?? row?.remark ?? null
    return {
      list: listOf(list, entry, read, text),
      person: {
        ...read.fields,
        note,
        presence: read.fields.note === null ? readPresence(note) : read.fields.presence,
        raw: own.text,
        at: placeOf(document, own),
      },
      isBacked: read.isBacked,
      isRow: entry.form === 'row',
    }
  })
}

/** A person's words without what joins them to the next: a comma, `og`. */
const trimmed = (passage: Passage, from: number, to: number): Passage =>
  slice(passage, from, Math.max(from, to - joinAtEnd(passage.text.slice(from, to))))

/**
 * Reads an entry.
 * @returns its persons in print order, and the lines that nobody was read from
 */
export function readEntry(document: Document, entry: Entry): { listed: Listed[]; lost: Line[][] } {
  const [line] = entry.lines
  if (line === undefined) return { listed: [], lost: [] }
  // On a page an empty cell leaves no mark: where a cell stands says whose column it is.
  const isParted = document.source.text.slice(line.start, line.end).includes('\t') || line.text !== tidyLine(line.text)
  const byCount = line.box === undefined && isParted
  const row =
    entry.form === 'row' && entry.lines.length === 1 ? readRow(line, entry.columns, byCount, entry.legend) : null
  const whole = row?.isUnclear === true ? null : listed(document, entry, entry.lines, row)
  if (whole !== null) return { listed: whole, lost: [] }
  const cells = entry.lines.length === 1 ? filledCells(line) : []
  if (cells.length < 2 || entry.columns !== null) return { listed: [], lost: [entry.lines] }
  // What stands beside a person, and is nobody, is told by itself: an address in a column of its own.
  const found: Listed[] = []
  const lost: Line[][] = []
  for (const cell of cells) {
    const own = cutLine(line, cell.start, cell.end)
    const persons = listed(document, { ...entry, form: 'line' }, [own], null)
    const isSure = persons?.every(({ isBacked }) => isBacked) ?? false
    if (persons !== null && isSure && cellText(line, cell).length > 3) found.push(...persons)
    else lost.push([own])
  }
  return found.length === 0 ? { listed: [], lost: [entry.lines] } : { listed: found, lost }
}
