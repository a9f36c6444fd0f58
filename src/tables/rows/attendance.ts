import type { Person, Referat } from '../../referat.ts'
import { ATTENDANCE_LISTS } from '../model/attendance.ts'
import type { RowOf } from '../tables.ts'
import { joined, municipalityOf, partyOf, placeOf, type Paper } from './place.ts'

const PRESENT = new Set<string>(['deltagere', 'guests', 'secretariat'])

/** The rows of the attendance, list by list, in printed order. @param persons keys of persons, by those of rows */
export function attendanceRows(
  referat: Referat,
  paper: Paper,
  persons: ReadonlyMap<string, string>,
): RowOf<'attendance'>[] {
  const lists = Object.entries(ATTENDANCE_LISTS) as [keyof typeof ATTENDANCE_LISTS, string][]
  return lists.flatMap(([list, word]) =>
    referat[list].map((person, i) => row(person, list, `${paper.meeting}/${word}-${i + 1}`, paper, persons)),
  )
}

function row(
  person: Person,
  list: string,
  id: string,
  paper: Paper,
  persons: ReadonlyMap<string, string>,
): RowOf<'attendance'> {
  const { name, party, municipality, role, substituteFor, note, presence, raw, at } = person
  return {
    id,
    meeting: paper.meeting,
    date: paper.date,
    council: paper.council,
    list,
    present: PRESENT.has(list),
    person: persons.get(id) ?? null,
    name,
    ...partyOf(party),
    ...municipalityOf(municipality),
    role,
    substitute_for: substituteFor,
    note,
    from: presence?.from ?? null,
    until: presence?.until ?? null,
    only_items: joined(presence?.items ?? [], ', '),
    raw,
    ...placeOf(paper, at),
  }
}
