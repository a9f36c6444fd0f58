import type { Finding } from '../../lint/finding.ts'
import type { At, FollowUp } from '../../referat.ts'
import type { RowOf } from '../tables.ts'
import type { KeyedItem } from './items.ts'
import { joined, placeOf, type Paper } from './place.ts'

/**
 * The key of the item that a number means: of several that bear it, the last that begins before a place.
 * @returns `null` where no item bears the number
 */
function itemAt(items: readonly KeyedItem[], number: string | null, at: At | null): string | null {
  if (number === null) return null
  const same = items.filter(({ item }) => item.number === number)
  const before = at === null ? undefined : same.findLast(({ item }) => item.at.start <= at.start)
  return (before ?? same[0])?.key ?? null
}

/** The rows of what was promised. */
export const followUpRows = (
  followUps: readonly FollowUp[],
  items: readonly KeyedItem[],
  paper: Paper,
): RowOf<'follow_ups'>[] =>
  followUps.map(({ item, text, dates, meeting, at }, i) => ({
    id: `${paper.meeting}/follow-up-${i + 1}`,
    meeting: paper.meeting,
    item: itemAt(items, item, at),
    date: paper.date,
    council: paper.council,
    text,
    due: joined(
      dates.map(({ value }) => value),
      '; ',
    ),
    due_printed: joined(
      dates.map((date) => date.text),
      '; ',
    ),
    coming_meeting: meeting,
    ...placeOf(paper, at),
  }))

/** The rows of a document’s faults. */
export const findingRows = (
  findings: readonly Finding[],
  items: readonly KeyedItem[],
  paper: Paper,
): RowOf<'findings'>[] =>
  findings.map(({ rule, severity, item, at, quote, message, fingerprint }, i) => ({
    id: `${paper.meeting}/finding-${i + 1}`,
    meeting: paper.meeting,
    item: itemAt(items, item, at),
    rule,
    severity,
    message,
    quote: quote?.text ?? null,
    fingerprint,
    ...placeOf(paper, at),
  }))
