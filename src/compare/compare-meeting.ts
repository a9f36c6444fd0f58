// What differs outside the items: the meeting, the next one, remarks among the persons, the list of contents.
import type { Referat, TocEntry } from '../referat.ts'
import type { Change, ChangeSide } from './change.ts'
import { factChanges } from './decision-facts.ts'
import { wordRuns } from './edits.ts'
import { inOrder } from './in-order.ts'
import { makeChange } from './make-change.ts'
import { attendanceRemarks, closingParts, coverLetters, meetingFacts, nextMeetingFacts } from './meeting-facts.ts'
import { essence, sameText } from './words.ts'

/**
 * Compares what the papers say of the meeting: one change, whatever differs in it.
 * @param agenda the first is the dagsorden: how the meeting ended is not known there
 */
export function meetingChanges(before: Referat, after: Referat, agenda: boolean): Change[] {
  const ofAgenda = agenda ? ['kind', ...(before.meeting.closing === null ? ['closing', 'endTime'] : [])] : []
  const leave = [...ofAgenda, ...(isNextOnly(before, after) ? ['closing'] : [])]
  const facts = factChanges(meetingFacts(before), meetingFacts(after), leave)
  const sameCover = coverLetters(before, agenda) === coverLetters(after, agenda)
  if (facts.length === 0 && sameCover) return []
  const ofCover = !sameCover
  const text = ({ meeting }: Referat): string => (ofCover ? meeting.cover.join(' ') : (meeting.closing ?? ''))
  const side = (referat: Referat): ChangeSide | null =>
    text(referat) === '' ? null : { text: text(referat), at: ofCover ? referat.meeting.at : null }
  return [
    makeChange({
      type: 'meeting-changed',
      before: side(before),
      after: side(after),
      words: wordRuns(text(before), text(after)),
      facts,
    }),
  ]
}

/** Does the end of the meeting differ in what it tells of the next one only? Then that is what is told. */
const isNextOnly = (before: Referat, after: Referat): boolean =>
  nextMeetingFacts(before, after).length > 0 && sameText(closingParts(before).end, closingParts(after).end)

/** Compares the next meeting, where no item’s change tells of it. */
export function nextMeetingChanges(before: Referat, after: Referat): Change[] {
  const facts = nextMeetingFacts(before, after)
  if (facts.length === 0) return []
  const isNext = isNextOnly(before, after)
  const text = (referat: Referat): string => (isNext ? closingParts(referat).next : '') || dayText(referat)
  const side = (referat: Referat): ChangeSide | null =>
    referat.nextMeeting === null ? null : { text: text(referat), at: referat.nextMeeting.at }
  const words = isNext ? wordRuns(text(before), text(after)) : []
  return [makeChange({ type: 'next-meeting-changed', facts, before: side(before), after: side(after), words })]
}

const dayText = ({ nextMeeting }: Referat): string =>
  [nextMeeting?.date, nextMeeting?.startTime, nextMeeting?.endTime].filter((one) => one != null).join(' ')

/** Compares the sentences among the persons. */
export function remarkChanges(before: Referat, after: Referat, agenda: boolean): Change[] {
  const [a, b] = [attendanceRemarks(before), attendanceRemarks(after)]
  if ((agenda && a.length === 0) || sameText(a.join(' '), b.join(' '))) return []
  const pairs = new Map(inOrder(a.length, b.length, (i, j) => (sameText(a[i] ?? '', b[j] ?? '') ? 1 : 0)))
  const taken = new Set(pairs.values())
  const one = a.filter((_, i) => !pairs.has(i)).join('\n')
  const other = b.filter((_, j) => !taken.has(j)).join('\n')
  if (one === '' && other === '') return []
  return [
    makeChange({
      type: 'attendance-changed',
      part: 'remarks',
      before: one === '' ? null : { text: one, at: null },
      after: other === '' ? null : { text: other, at: null },
      words: wordRuns(one, other),
    }),
  ]
}

/**
 * Compares the lists of contents: entries that were changed without the items they name. A paper without a list has
 * nothing to be compared.
 * @param follows what an entry may become since its item changed, squashed; null when the item is gone
 * @param added names of the items that were put in, squashed
 * @param isNew of an entry that may be there in the second paper only
 */
export function contentsChanges(
  before: Referat,
  after: Referat,
  follows: (entry: TocEntry) => readonly string[] | null,
  added: ReadonlySet<string>,
  isNew: (entry: TocEntry) => boolean,
): Change[] {
  if (before.toc.length === 0 || after.toc.length === 0) return []
  // Contents in columns keep their numbers only where a page tells what stands side by side.
  const numbered = [before, after].every(({ toc }) => toc.some(({ number }) => number !== null))
  const text = ({ number, title }: TocEntry): string =>
    (numbered && number !== null ? `${number} ${title}` : title).replace(/\.$/u, '')
  let right = [...after.toc]
  const strike = (name: string | null | undefined): boolean => {
    const found = right.find((entry) => essence(text(entry)) === name)
    right = right.filter((entry) => entry !== found)
    return found !== undefined
  }
  let left = before.toc.filter((entry) => !strike(essence(text(entry))))
  left = left.filter((entry) => {
    const next = follows(entry)
    return next !== null && !next.some(strike)
  })
  right = right.filter((entry) => !added.has(essence(text(entry))) && !isNew(entry))
  const pairs = Array.from({ length: Math.max(left.length, right.length) }, (_, i) => [left[i], right[i]] as const)
  return pairs.map(([one, other]) => {
    const words = [one, other].map((entry) => (entry === undefined ? null : text(entry)))
    const side = (entry: TocEntry | undefined): ChangeSide | null =>
      entry === undefined ? null : { text: text(entry), at: entry.at }
    return makeChange({
      type: 'contents-changed',
      weight: 'wording',
      part: 'contents',
      before: side(one),
      after: side(other),
      words: wordRuns(words[0] ?? '', words[1] ?? ''),
    })
  })
}
