// How often a person was there, and out of how many meetings: a share is nothing without its denominator.
//
//   listed 9 = present 7 + apologies 2      share 7 of 9      stood in once: counted apart
import type { FolderPerson, PersonEntry } from './folder-person.ts'
import type { Meeting } from './meetings.ts'
import { grouped } from '../text/grouped.ts'

export interface Attendance {
  /** Key of the person. */
  readonly person: string
  /** Meetings at which the person was there as a member. */
  readonly present: number
  /** Of these, how many for a part of the meeting only. */
  readonly partly: number
  /** Meetings at which the person had sent apologies, or somebody else came instead. */
  readonly apologies: number
  /** Meetings at which the person was absent without apology, where the paper lists them apart. */
  readonly absent: number
  /** Meetings whose paper lists the person both as there and as away: in no share. */
  readonly unclear: number
  /** The denominator: `present` + `apologies` + `absent`. */
  readonly listed: number
  /** `present` / `listed`; `null` when it is of nothing. */
  readonly share: number | null
  /** Meetings at which the person sat in for somebody else; not part of `listed`. */
  readonly standIn: number
  /** Minuted meetings of the council from the first to the last that names the person, both included. */
  readonly span: number
  /** First and last day of these; `null` when no meeting has a date. */
  readonly first: string | null
  readonly last: string | null
}

type Kind = 'present' | 'apologies' | 'absent' | 'standIn'

function kindOf({ line }: PersonEntry): Kind {
  if (line.list === 'fravaerende') return 'absent'
  if (line.list === 'afbud' || line.replacedBy !== null) return 'apologies'
  return line.standIn ? 'standIn' : 'present'
}

/** What a meeting says of a person. @param lines the lines of one meeting that name them */
export function said(lines: readonly PersonEntry[]): Kind | 'unclear' {
  const kinds = new Set(lines.map(kindOf))
  const away = kinds.has('apologies') || kinds.has('absent')
  if (kinds.has('present')) return away ? 'unclear' : 'present'
  if (kinds.has('standIn')) return away ? 'unclear' : 'standIn'
  return kinds.has('absent') ? 'absent' : 'apologies'
}

/**
 * Counts the attendance of persons at the meetings whose minutes are there; agendas tell of nobody.
 * @returns one for each person of whom minutes tell, in the given order
 */
export function countAttendance(persons: readonly FolderPerson[], meetings: readonly Meeting[]): Attendance[] {
  const minuted = meetings.filter(({ document }) => document.minutes && document.people.length > 0)
  const days = new Map(
    [...grouped(minuted, ({ council }) => [council ?? 'unknown'])].map(([council, held]) => [
      council,
      held.flatMap(({ date }) => date ?? []).sort(),
    ]),
  )
  return persons.flatMap((person) => {
    const held = grouped(
      person.entries.filter(({ meeting }) => meeting.document.minutes),
      ({ meeting }) => [meeting.key],
    )
    if (held.size === 0) return []
    const counts = { present: 0, apologies: 0, absent: 0, standIn: 0, unclear: 0, partly: 0 }
    for (const lines of held.values()) {
      const kind = said(lines)
      counts[kind]++
      if (kind === 'present' && lines.every(({ line }) => line.partly)) counts.partly++
    }
    const dates = [...held.values()].flatMap(([entry]) => entry?.meeting.date ?? []).sort()
    const [first = null, last = null] = [dates[0], dates.at(-1)]
    const all = days.get(person.council) ?? []
    const span = first === null || last === null ? held.size : upTo(all, last) - below(all, first)
    const listed = counts.present + counts.apologies + counts.absent
    return [
      {
        person: person.key,
        ...counts,
        listed,
        share: listed === 0 ? null : counts.present / listed,
        span,
        first,
        last,
      },
    ]
  })
}

/** How many of sorted days lie before a day. */
function below(sorted: readonly string[], day: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < day) low = middle + 1
    else high = middle
  }
  return low
}

/** How many of sorted days lie not behind a day. */
const upTo = (sorted: readonly string[], day: string): number => below(sorted, `${day}~`)
