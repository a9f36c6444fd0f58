// Reads the end of the paper: when the meeting was closed, and when the council meets next.
//
//   Mødet sluttede kl. 12.50. Næste møde i KKR Sjælland er mandag den 23. april 2018 kl. 10.00-13.00.
import type { Meeting, Referat } from '../referat.ts'
import { readClosing } from '../danish/closing.ts'
import {
  LISTED,
  isBrokenAnnouncement,
  passagesBelow,
  isDateOfList,
  isNextMeetingTitle,
  readAnnounced,
  wordsOnNext,
  wordsOnYear,
  type Announced,
  mayTellNext,
  mayTellYear,
} from '../danish/next-meeting.ts'
import { sentencesOf } from '../danish/sentences.ts'
import { concat, type Passage } from '../text/passage.ts'
import type { Line } from '../text/source.ts'
import { passageOf, place, placeOf, type Document } from './document.ts'
import type { ReadItem } from './item.ts'

/** The end may stand in the prose of the last items. */
const LAST_ITEMS = 2

/**
 * Reads when the meeting was closed.
 * @param lines those that close it, in reading order
 * @param items as they were read
 * @returns the words of those lines, and the time as "HH:MM", which may stand in the last items' prose as well; each
 *   `null` where the paper has none
 */
export function readEnd(
  document: Document,
  lines: readonly Line[],
  items: readonly ReadItem[],
): { closing: Meeting['closing']; time: string | null } {
  if (lines.length > 0) {
    const closing = passageOf(document, lines).text.trim()
    return { closing, time: readClosing(closing)?.time ?? null }
  }
  for (const { prose } of items.slice(-LAST_ITEMS).toReversed()) {
    const found = prose.flatMap(({ text }) => readClosing(text) ?? []).at(-1)
    // The sentence is told with its item; no line is told twice.
    if (found !== undefined) return { closing: null, time: found.time }
  }
  return { closing: null, time: null }
}

interface Said {
  readonly words: string
  readonly at: () => NonNullable<Referat['nextMeeting']>['at']
  /** It begins the sentence, and is no aside: `Næste møde er …`, not `udsat til næste møde den …`. */
  readonly isFirst: boolean
}

const told = (document: Document, passage: Passage, words: string, isFirst: boolean): Said => ({
  words,
  isFirst,
  at: () => placeOf(document, passage),
})

/** Passages, but an announcement that is broken over several is one. */
function unbroken(prose: readonly Passage[]): Passage[] {
  const found: Passage[] = []
  for (const passage of prose) {
    const above = found.at(-1)
    if (above !== undefined && isBrokenAnnouncement(above.text, passage.text))
      found.splice(-1, 1, concat(above, passage))
    else found.push(passage)
  }
  return found
}

/** What passages that follow each other say of the next meeting. */
function saidIn(document: Document, prose: readonly Passage[], isListed: boolean): Said[] {
  let listed = isListed ? LISTED : 0
  return unbroken(prose).flatMap((passage): Said[] => {
    const isAnnouncement = mayTellNext(passage.text)
    const said = !isAnnouncement
      ? []
      : sentencesOf(passage).flatMap((sentence) => {
          const next = wordsOnNext(sentence.text)
          return next === null ? [] : [told(document, sentence, next.said, next.isFirst)]
        })
    // The dates below a heading or a colon are the next meetings'.
    const own =
      listed > 0 && said.length === 0 && isDateOfList(passage.text) ? [told(document, passage, passage.text, true)] : []
    const below = isAnnouncement ? passagesBelow(passage.text) : 0
    listed = below > 0 ? below : Math.max(0, listed - 1)
    return [...said, ...own]
  })
}

/** What passages say of the meetings of this year: dates in the sentence, or in a list below its colon. */
function saidOfYear(document: Document, prose: readonly Passage[], held: string | null): Said[] {
  let listed = 0
  return prose.flatMap((passage): Said[] => {
    const said = !mayTellYear(passage.text)
      ? []
      : sentencesOf(passage).flatMap((sentence) => {
          const words = wordsOnYear(sentence.text, held)
          return words === null ? [] : [told(document, sentence, words, false)]
        })
    const own =
      listed > 0 && said.length === 0 && isDateOfList(passage.text)
        ? [told(document, passage, passage.text, false)]
        : []
    listed = said.length > 0 && passage.text.trimEnd().endsWith(':') ? LISTED : Math.max(0, listed - 1)
    return [...said, ...own]
  })
}

/**
 * Reads the next meeting.
 * @param items as they were read
 * @param closing the lines that close the meeting
 * @param held the (last) day of this meeting, ISO 8601
 * @returns `null` when the paper does not give its date; as it is printed, even if it lies before this meeting
 */
export function readNextMeeting(
  document: Document,
  items: readonly ReadItem[],
  closing: readonly Line[],
  held: string | null,
): Referat['nextMeeting'] {
  const said = [
    ...items.flatMap(({ item, prose }) => [
      ...inTitle(document, item),
      ...saidIn(document, prose, isNextMeetingTitle(item.title)),
    ]),
    ...(closing.length === 0 ? [] : saidIn(document, [passageOf(document, closing)], false)),
  ]
  const first = said.filter(({ isFirst }) => isFirst)
  return (
    firstOf(first, held, false) ??
    firstOf(
      said.filter(({ isFirst }) => !isFirst),
      held,
      false,
    ) ??
    firstOf(
      items.flatMap(({ prose }) => saidOfYear(document, prose, held)),
      held,
      false,
    ) ??
    firstOf(first, held, true)
  )
}

/** `6. Næste møde: 4. september 2026 kl. 10` */
function inTitle(document: Document, { title, at }: ReadItem['item']): Said[] {
  const next = mayTellNext(title) ? wordsOnNext(title) : null
  return next?.isFirst === true
    ? [{ words: next.said, isFirst: true, at: () => place(document, at.start, at.end) }]
    : []
}

function firstOf(said: readonly Said[], held: string | null, asPrinted: boolean): Referat['nextMeeting'] {
  for (const { words, at } of said) {
    const announced: Announced | null = readAnnounced(words, held, asPrinted)
    if (announced !== null) return { ...announced, at: at() }
  }
  return null
}
