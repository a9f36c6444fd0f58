// Finds the place of a meeting in a sentence, or beside its date and time.
//
//   KKR Hovedstaden holdt møde den 20. september 2017 kl. 10.00 på Hotel Bymose, Helsinge.
//                                                                  ^^^^^^^^^^^^^^^^^^^^^^^
//   Mødet blev afholdt virtuelt.          11. marts 2016 kl. 10.00-12.00, Middelfart Rådhus
//                      ^^^^^^^^                                           ^^^^^^^^^^^^^^^^^
import { WEEKDAYS } from '../vocabulary/months.ts'
import {
  MEETING_KIND,
  NOWHERE,
  PLACE_WORDS,
  REMARK_STARTS,
  REMARK_VERB,
  STREET_ABBREVIATIONS,
} from '../vocabulary/cover-lines.ts'
import { readAllMeetingDays } from './meeting-days.ts'
import { readTimes } from './times.ts'
import { matches } from '../text/matches.ts'

/** A stretch of a text: offsets from 0, half-open. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Stands for a letter of a date, a time, or a remark in brackets. */
const MASK = '\ue000'
const BRACKETS = /\([^()]{0,200}\)/gu
/** Some year: days without theirs are days as well. */
const ANY_YEAR = { year: 2000, labelled: true }

/** A text as long as this one, in which dates and times, and remarks in brackets that hold some, are masked. */
function masked(text: string): string {
  const days = readAllMeetingDays(text, ANY_YEAR)
  // The year of the context is not the paper's: a day with its own year may be read as one without.
  const { times } = readTimes(text)
  const dated = [...days, ...times]
  const brackets = matches(BRACKETS, text)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => dated.some((each) => each.start >= start && each.end <= end))
  const letters = text.split('')
  for (const { start, end } of [...days, ...times, ...brackets]) letters.fill(MASK, start, end)
  return letters.join('')
}

const HELD =
  /(?<!\p{Alpha})(?:holdt|holdes|holder|afholdt|afholdes|afholdtes|sted|mødes|mødtes|foregik|foregår|gennemført|gennemføres|møde|mødet)(?!\p{Alpha})/iu
/** A preposition of place, and what may stand behind it. */
const AT =
  /(?<=^|\s)(?:på|i|hos|ved)\s(?!KKR|Kommunekontaktråd|[Rr]egion(?:en)?\s|forlængelse|forbindelse|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|\d|stedet)/gu
/** A period of a street's name ends no sentence: `Gl. Færgevej`, `J. F. Kennedys Plads`. */
const SHORT = String.raw`(?<!(?<!\p{Alpha})(?:${STREET_ABBREVIATIONS.join('|')}|\p{Upper}))`
const STOP = new RegExp(
  [
    String.raw`\ue000|${SHORT}\.(?=\s+\p{Upper})|\.(?=\s*$)|[!?](?=\s+\p{Upper}|\s*$)|;`,
    String.raw`,? (?:hvor|som|der|med|fra|kl\.?|klokken|den|d\.) |,? (?:kl\.?|den|d\.|fra)(?=\ue000)`,
  ].join('|'),
  'u',
)

/** The rest of a text without the glue at its end: `Hotel Fjorden, den`. */
const LOOSE_END = /(?:[\s,;:(–—-]|(?<=\s)(?:kl\.?|klokken|fra|til|den|d\.|og|i|på))$/u

function trimmed(text: string, start: number, end: number): Stretch {
  let to = end
  for (;;) {
    const loose = LOOSE_END.exec(text.slice(start, to).slice(-40))
    if (loose === null || loose[0] === '') break
    to -= loose[0].length
  }
  if (text[to - 1] === '.' && !/\p{Alpha}\.\p{Alpha}\.$/u.test(text.slice(start, to))) to--
  return { start, end: to }
}

/** Does a phrase behind a preposition name a place? */
const isPlace = (phrase: string): boolean =>
  /^(?:\p{Upper}|["”“])/u.test(phrase) || PLACE_WORDS.test(phrase.split(' ').slice(0, 3).join(' '))

/**
 * The place in a sentence that tells of a meeting.
 * @param text one sentence or more
 * @returns where it stands; `null` when the sentence tells of no meeting, or names no place
 */
export function placeSaid(text: string): Stretch | null {
  const rest = masked(text)
  const held = HELD.exec(rest)
  if (held === null) return null
  const from = held.index + held[0].length
  for (const match of matches(AT, rest.slice(from))) {
    const start = from + match.index + match[0].length
    const stop = STOP.exec(rest.slice(start))
    const found = trimmed(text, start, stop === null ? text.length : start + stop.index)
    if (found.end > found.start && isPlace(text.slice(found.start, found.end))) return found
  }
  const nowhere = NOWHERE.exec(rest.slice(from))
  return nowhere === null ? null : { start: from + nowhere.index, end: from + nowhere.index + nowhere[0].length }
}

const GLUE = new RegExp(
  `^(?:[\\s,;:.)–—-]+|(?:kl\\.?|klokken|fra|til|den|d\\.|ca\\.|og|på|i|hos|ved|${WEEKDAYS.join('|')})(?=[\\s,:]|$))`,
  'iu',
)

/**
 * The place that stands beside a date and a time.
 * @param text the words behind a label, or a line of the title
 * @param trusted the label says that a place stands here
 * @returns where it stands; `null` when nothing else stands here, or nothing that is surely a place
 */
export function placeBeside(text: string, trusted: boolean): Stretch | null {
  const rest = masked(text)
  let best: Stretch | null = null
  for (const match of matches(/[^\ue000]+/gu, rest)) {
    let start = match.index
    const end = start + match[0].length
    for (;;) {
      const glue = GLUE.exec(rest.slice(start, end))
      if (glue === null || glue[0] === '') break
      start += glue[0].length
    }
    const lead = rest.slice(match.index, start)
    const found = trimmed(text, start, Math.max(start, end))
    const phrase = text.slice(found.start, found.end)
    const introduced = match.index > 0 && /[,;–—-]|(?:^|\s)(?:på|i|hos|ved)\s/iu.test(lead)
    if (phrase.length < 3 || !(trusted || introduced) || !isSurelyPlace(phrase, trusted)) continue
    if (best === null || found.end - found.start > best.end - best.start) best = found
  }
  return best
}

const MEETING_WORDS = /^(?:Møde|Referat|Dagsorden|KKR|Kommunekontakt|Ekstra|Ordinær|Konstituer|Udkast|Side)/iu

const isSurelyPlace = (phrase: string, trusted: boolean): boolean =>
  isPlace(phrase) &&
  !REMARK_STARTS.test(phrase) &&
  !REMARK_VERB.test(phrase) &&
  !MEETING_KIND.test(phrase) &&
  (trusted || (!MEETING_WORDS.test(phrase) && phrase.split(' ').length <= 12))
