// Tells the sentence that closes a meeting, and its time.
//
//   Mødet sluttede kl. 12.15.     Formanden hævede mødet kl. 12.05.     Sluttidspunkt: 13.00
//         ^^^^^^^^ subject, what it did                ^^^^^^ with the meeting as its object
//   Det blev nævnt, at temamødet i april sluttede kl. 14.30.   <- no: another meeting
import { BEFORE_END, CLAUSE_WORDS, ENDED, END_LABELS, SIGNATURE_STARTS } from '../vocabulary/endings.ts'
import { readMeetingDays } from './meeting-days.ts'
import { nameAtStart } from './person-name.ts'
import { sentencesIn } from './sentences.ts'
import { readTimes } from './times.ts'
import { matches } from '../text/matches.ts'

const ended = new Set(ENDED)
const before = new Set(BEFORE_END)
const clause = new Set(CLAUSE_WORDS)
const MEETING = /^(?:KKR-)?[Mm]ødet$/u
const TODAYS = /^[Dd]agens$/u
const TIME = /^\d{1,2}(?:[.:]\d{2})?,?$/u
/** The council's name behind `Mødet i`. */
const COUNCIL = /^(?:i|KKR|Kommunekontaktrådet|Hovedstaden|Sjælland|Syddanmark|Midtjylland|Nordjylland)$/u
/** No sentence that closes a meeting has more words before it does. */
const SEARCHED = 14

const bare = (word: string): string => word.replace(/[.,:;!]$/u, '')

/** The end of what says that a clause closes the meeting: index behind the verb; -1 when it closes nothing. */
function verbIn(text: string): number {
  const words = text.split(' ')
  let at = 0
  for (const [i, word] of words.slice(0, SEARCHED).entries()) {
    at += word.length + 1
    if (i > 0 && clause.has(word)) return -1
    if (i === 0 || !ended.has(bare(word))) continue
    const ahead = words.slice(0, i).filter((each, j) => !(TODAYS.test(each) && /^møde$/u.test(words[j + 1] ?? '')))
    const isMeeting = (each: string): boolean => MEETING.test(each) || (ahead.length < i && each === 'møde')
    // The meeting as the subject, first in the sentence, or behind a time of day: `Kl. 12.15 blev mødet hævet.`
    const own = ahead.filter((each) => !isMeeting(each) && !TIME.test(each) && !COUNCIL.test(each))
    if (ahead.some(isMeeting) && own.every((each) => before.has(each.toLowerCase()))) return at
    // Or as the object, at once: `Herefter hævede formanden mødet`, `lukkede mødet kl. 12`.
    const object = words.slice(i + 1, i + 7).findIndex((each) => MEETING.test(bare(each)))
    if (object >= 0 && !/^(?:i|for|mellem)$/u.test(words[i + object + 2] ?? '')) return at
  }
  return -1
}

/** Thanks for this meeting, and what is said of it: `takkede for et godt møde, som sluttede kl. 12`. */
const THANKED =
  /(?<!\p{Alpha})(?:takkede|tak)(?: \p{Ll}+){0,3} for (?:et|dagens|det) (?:\p{Ll}+t (?:og \p{Ll}+t )?)?møde, (?:som|der) /iu
/** `Da der ikke var mere, sluttede mødet kl. 12.15`: the verb stands first behind it, as behind `Herefter`. */
const GROUND = /^(?:Da|Eftersom|Idet|Efter at) [^,]*, /u
const NEXT_CLAUSE = /, (?:og|hvorefter|så) /gu

/** Where the words end that say how the sentence closes the meeting; -1 when it closes nothing. */
function closesAt(sentence: string): number {
  const label = END_LABELS.exec(sentence)
  if (label !== null) return label[0].length
  const first = verbIn(sentence)
  if (first >= 0) return first
  const ground = GROUND.exec(sentence)?.[0].length ?? 0
  const behind = ground > 0 ? verbIn(`Herefter ${sentence.slice(ground)}`) : -1
  if (behind >= 0) return ground + behind - 'Herefter '.length
  const thanked = THANKED.exec(sentence)
  if (thanked !== null) {
    const from = thanked.index + thanked[0].length
    const at = verbIn(`Mødet ${sentence.slice(from)}`)
    if (at >= 0) return from + at - 'Mødet '.length
  }
  // `Der var ikke mere, og mødet blev hævet`: this meeting, unless another one stands before.
  for (const match of matches(NEXT_CLAUSE, sentence)) {
    if (/møde/iu.test(sentence.slice(0, match.index))) return -1
    const from = match.index + match[0].length
    const at = verbIn(sentence.slice(from))
    if (at >= 0) return from + at
  }
  return -1
}

/** Does a sentence close the meeting? @param sentence one sentence */
const closesMeeting = (sentence: string): boolean => /^\p{Upper}/u.test(sentence) && closesAt(sentence) >= 0

const LASTED = /varede\s*$/u

/** The time at which a sentence closes the meeting, "HH:MM"; `null` when it names none. */
function closingTime(sentence: string): string | null {
  const at = closesAt(sentence)
  if (at < 0) return null
  const behind = sentence.slice(at).replace(/^[\s:]+/u, '')
  const { times } = readTimes(/^(?:ca\.\s)?\d/u.test(behind) ? `Tid: ${behind}` : behind)
  // `varede fra kl. 10.00 til kl. 12.15`
  const first = LASTED.test(sentence.slice(0, at)) ? times.at(-1) : times[0]
  return (first ?? readTimes(sentence.slice(0, at)).times.at(-1))?.time ?? null
}

/** The sentences of a text; one that stands in brackets is one, too. */
function sentences(text: string): string[] {
  const bare = /^\([^()]*\)\.?$/u.test(text) ? text.replace(/^\(|\)\.?$/gu, '') : text
  return sentencesIn(bare)
}

/** Does a line begin with a sentence that closes the meeting? @param text a line's view */
export function isClosing(text: string): boolean {
  if (text.length >= 300 || !/^\(?\p{Upper}/u.test(text)) return false
  const [first = ''] = sentences(text)
  return first.length < 120 && closesMeeting(first)
}

/** The first sentence of a text that closes the meeting, and its time. */
export function readClosing(text: string): { text: string; time: string | null } | null {
  const found = sentences(text).find((sentence) => sentence.length < 200 && closesMeeting(sentence))
  return found === undefined ? null : { text: found, time: closingTime(found) }
}

const RULE = /^[_.\-–—…\s]+$/u
const INITIALS = /^\p{Alpha}{2,5}(?:\/\p{Alpha}{2,5})+$/u
const PLACE_AND_DAY = /^(?:\p{Upper}\p{Alpha}+,? )?(?:den )?/u

/** Does a line sign the minutes: a name with an office, a line to sign on, a greeting, the day? @param text a line's view */
export function isSignature(text: string): boolean {
  if (text.length > 90 || /[?!]$/u.test(text)) return false
  if (RULE.test(text) || INITIALS.test(text) || SIGNATURE_STARTS.test(text)) return true
  const [person = ''] = text.split(/[,;(\t/]/u)
  const name = nameAtStart(person.trim())
  if (name.includes(' ') && name === person.trim()) return !text.endsWith('.')
  const days = readMeetingDays(text)
  const lead = PLACE_AND_DAY.exec(text)?.[0].length ?? 0
  return days !== null && days.start <= lead && days.end >= text.length - 1
}

/** A page number alone on its line. @param text a line's view */
export const isPageNumber = (text: string): boolean => /^(?:side )?\d{1,3}(?: ?(?:\/|af) ?\d{1,3})?$/iu.test(text)
