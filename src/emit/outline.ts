// A Referat as a tree for people, one node a line: our golden format, read in reviews. No offsets, name or digest in it,
// so that the same document in another form (PDF, text, re-wrapped) gives the same tree.
//
//   meeting KKR Hovedstaden (hovedstaden, 2026)
//     date 2026-06-16 10:00-12:15
//   items 24
//     3.2 Status på samarbejdet  p15
//       baggrund "Baggrund", 412 characters: 2 paragraphs, 1 list of 3 | Kommunerne har … i foråret.
import type { FollowUp, Meeting, Referat } from '../referat.ts'
import { itemOutline } from './item-outline.ts'
import { personOutline } from './person-outline.ts'
import { excerpt, visible } from './visible.ts'

/** What stands where the paper has nothing. */
const NONE = '-'

/** Draws the tree of a document. @returns lines, each ended by `\n`; safe to print */
export function outline(referat: Referat): string {
  const { source, meeting, toc, nextMeeting, followUps, coverage } = referat
  const pages = source.pages === null ? 'no pages' : `${source.pages} pages`
  const lines = [
    `${referat.kind ?? NONE} (template ${visible(referat.template ?? NONE)}, ${pages})`,
    ...meetingOutline(meeting),
    `toc ${toc.length}`,
    ...toc.map((e) => `  ${visible(e.number ?? NONE)} ${excerpt(e.title)}${e.page === null ? '' : `  p${e.page}`}`),
    ...(['deltagere', 'afbud', 'fravaerende', 'guests', 'secretariat'] as const).flatMap((list) => [
      `${list} ${referat[list].length}`,
      ...referat[list].map((person) => `  ${personOutline(person)}`),
    ]),
    `items ${referat.items.length}`,
    ...referat.items.flatMap(itemOutline),
    `nextMeeting ${nextMeeting === null ? NONE : moment(nextMeeting)}`,
    `followUps ${followUps.length}`,
    ...followUps.flatMap(followUpOutline).map((line) => `  ${line}`),
    `coverage ${coverage.characters} characters: ${coverage.placed} placed, ${coverage.furniture} furniture, ` +
      `${coverage.unplaced.length} spans unplaced`,
  ]
  return lines.map((line) => `${line}\n`).join('')
}

function meetingOutline(meeting: Meeting): string[] {
  return [
    `meeting ${visible(meeting.body ?? NONE)} (${meeting.region ?? NONE}, ${meeting.year ?? NONE})`,
    `  date ${moment(meeting)}`,
    `  place ${visible(meeting.place ?? NONE)}`,
    ...meeting.notes.map((note) => `  note ${visible(note)}`),
    ...(meeting.closing === null ? [] : [`  closing ${visible(meeting.closing)}`]),
    `  cover ${meeting.cover.length} lines`,
  ]
}

function moment(m: { date: string | null; startTime: string | null; endTime: string | null }): string {
  const end = m.endTime === null ? '' : `-${m.endTime}`
  return `${m.date ?? NONE} ${m.startTime ?? NONE}${end}`
}

// A promise: the item that makes it, whether for a coming meeting, its sentence; below, the dates it names.
//
//   3.2, meeting | Sagen genoptages på mødet i september, efter at sekretariatet ultimo juni 2026 …
//     "ultimo juni 2026" 2026-06, month, ultimo
function followUpOutline({ item, meeting, text, dates }: FollowUp): string[] {
  return [
    `${visible(item ?? '-')}${meeting ? ', meeting' : ''} | ${excerpt(text)}`,
    ...dates.map((date) => {
      const exact = [visible(date.value), date.precision, ...(date.part === null ? [] : [date.part])]
      return `  "${excerpt(date.text)}" ${exact.join(', ')}`
    }),
  ]
}
