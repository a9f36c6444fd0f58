// Reads where the meeting was held, and tells remarks, notices and letters from the place they stand below.
//
//   Sted: Hotel Fjorden, Havnegade 1,
//   Vejle.                                 <- the address goes on
//   Der er politiske formøder fra kl. 9    <- a remark: a sentence of its own, with a verb, or a time of day
//   MØDET ER AFLYST                        <- a notice
//   Til medlemmerne af KKR Sjælland        <- a letter
import { endsInAbbreviation } from '../danish/abbreviation.ts'
import { readMeetingDays, type DayContext } from '../danish/meeting-days.ts'
import { placeBeside, placeSaid, type Stretch } from '../danish/place.ts'
import { readTimes } from '../danish/times.ts'
import { lineWords } from '../text/passage.ts'
import type { Line } from '../text/source.ts'
import {
  ADDRESS,
  CALLED_OFF,
  LETTER_STARTS,
  MEETING_KIND,
  NOWHERE,
  PLACE_WORDS,
  PUT_OFF,
  REMARK_STARTS,
  REMARK_TIME,
  REMARK_VERB,
  TIME_WORD,
  PLACE_LEAD,
} from '../vocabulary/cover-lines.ts'
import { passageOf, type Document } from './document.ts'
import { isKkrTitle, isTitle } from './title.ts'

export interface PlaceAndNotes {
  readonly place: string | null
  readonly notes: readonly string[]
}

const isNotice = (text: string): boolean => CALLED_OFF.test(text) || PUT_OFF.test(text)

/** A line on the cover that is no field, no title and no place. */
export const isRemark = (text: string): boolean =>
  isNotice(text) ||
  REMARK_STARTS.test(text) ||
  REMARK_TIME.test(text) ||
  REMARK_VERB.test(text) ||
  MEETING_KIND.test(text.trim())

const endsSentence = (text: string): boolean => text.endsWith('.') && !endsInAbbreviation(text)

/** Does a paragraph begin here, as far as the input can tell? */
function isApart(above: Line, line: Line): boolean {
  if (line.blankBefore !== undefined) return line.blankBefore
  if (above.box === undefined || line.box === undefined || above.page !== line.page) return false
  return line.box.baseline - above.box.baseline > 2.2 * above.box.size
}

/** Does the place go on from one line to the next? */
const goesOn = (above: Line, line: Line): boolean =>
  !isRemark(line.text) &&
  !LETTER_STARTS.test(line.text) &&
  !endsSentence(above.text) &&
  (!isApart(above, line) || above.text.endsWith(',') || ADDRESS.test(line.text))

/** `Referent: …` below `Mødeleder: …` */
const OWN_LABEL = /^\p{Upper}[\p{Alpha} -]{2,30}\s?:(?:\s|$)/u

/** Lines as paragraphs: a remark over two lines is one. */
function paragraphs(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = []
  for (const line of lines) {
    const above = groups.at(-1)?.at(-1)
    const begins =
      above === undefined ||
      isApart(above, line) ||
      OWN_LABEL.test(line.text) ||
      [above, line].some(({ text }) => isTitle(text) || MEETING_KIND.test(text)) ||
      (endsSentence(above.text) && /^\p{Upper}/u.test(line.text))
    if (begins) groups.push([line])
    else groups.at(-1)?.push(line)
  }
  return groups
}

/** Remarks, one a paragraph; a letter to the members is none, unless it tells of a meeting that is moved or called off. */
export function readNotes(document: Document, lines: readonly Line[]): string[] {
  const letter = lines.findIndex((line) => LETTER_STARTS.test(line.text))
  const texts = (part: readonly Line[]): string[] =>
    paragraphs(part.filter(({ text }) => !isTitle(text))).map((group) => passageOf(document, group).text.trim())
  if (letter < 0) return texts(lines)
  return [...texts(lines.slice(0, letter)), ...texts(lines.slice(letter)).filter(isNotice)]
}

/** The lines of a labelled place: the place, and what stands below or behind it. */
export function readPlace(document: Document, lines: readonly Line[]): PlaceAndNotes {
  const [first] = lines
  if (first === undefined) return { place: null, notes: [] }
  const end = lines.findIndex((line, i) => i > 0 && !goesOn(lines[i - 1] ?? line, line))
  const cut = isNotice(first.text) ? 0 : end < 0 ? lines.length : end
  const text = passageOf(document, lines.slice(0, cut)).text.trim()
  // The remark may begin behind the place on the same line: `Hotel Fjorden, Vejle. Der er formøde fra kl. 9`.
  const sentences = text.split(/(?<=\.)\s+(?=\p{Upper})/u)
  const inside = sentences.findIndex((sentence, i) => i > 0 && isRemark(sentence))
  const place = (inside < 0 ? sentences : sentences.slice(0, inside)).join(' ').replace(/\.$/u, '')
  const behind = inside < 0 ? [] : [sentences.slice(inside).join(' ')]
  return { place: place === '' ? null : place, notes: [...behind, ...readNotes(document, lines.slice(cut))] }
}

const cutOut = (text: string, found: Stretch | null): string | null =>
  found === null ? null : text.slice(found.start, found.end)

/** The place among date and time: `Tid og sted: 11. marts 2016 kl. 10.00, Middelfart Rådhus`, perhaps over lines. */
export function placeAmong(document: Document, lines: readonly Line[], trusted: boolean): PlaceAndNotes {
  const end = lines.findIndex((line, i) => i > 0 && isRemark(line.text) && !/\d/u.test(line.text))
  const cut = end < 0 ? lines.length : end
  const notes = readNotes(document, lines.slice(cut))
  // Lines below each other are parted more surely than words on a line.
  const from = lines.findIndex((line) => cutOut(line.text, placeBeside(line.text, trusted)) !== null)
  const line = lines[from]
  if (line === undefined || from >= cut) return { place: null, notes }
  const place = cutOut(line.text, placeBeside(line.text, trusted))
  const below =
    line.text.trimEnd().endsWith(place ?? '') || line.text.endsWith(',') ? addressBelow(lines.slice(0, cut), from) : []
  return { place: withBelow(document, place, line, below), notes }
}

/** The lines that go on with an address. */
function addressBelow(lines: readonly Line[], from: number): Line[] {
  const below: Line[] = []
  for (let i = from + 1; i < lines.length; i++) {
    const [above, line] = [lines[i - 1], lines[i]]
    if (above === undefined || line === undefined || !goesOn(above, line)) break
    if (!above.text.endsWith(',') && !ADDRESS.test(line.text)) break
    below.push(line)
  }
  return below
}

function withBelow(document: Document, place: string | null, line: Line, below: readonly Line[]): string | null {
  if (place === null || below.length === 0) return place
  const text = passageOf(document, [line, ...below]).text.trim()
  return text.slice(text.indexOf(place)).replace(/\.$/u, '')
}

/**
 * The place on a cover without a label for it: told in a sentence, beside the date, or on the line below it.
 * @param lines those under no label, in reading order
 * @param context what is known of the date
 * @returns the place, and the remarks among the lines
 */
export function readUnlabelledPlace(document: Document, lines: readonly Line[], context: DayContext): PlaceAndNotes {
  const told = paragraphs(lines).map((group) => ({ group, text: passageOf(document, group).text.trim() }))
  const said = told.map(({ group, text }) => ({ group, place: cutOut(text, placeSaid(text)) }))
  const sentence = said.find(({ place }) => place !== null)
  const notes = told
    .filter(({ group, text }) => isRemark(text) && isNote(text, group === sentence?.group, context))
    .map(({ text }) => text)
  const rest = lines.filter((line) => !LETTER_STARTS.test(line.text))
  return { place: sentence?.place ?? placeByDate(document, rest, context), notes }
}

/** A sentence that gives the day or the place of the meeting is no remark, unless it moves the meeting or calls it off. */
const isNote = (text: string, isPlace: boolean, context: DayContext): boolean =>
  isNotice(text) || (!isPlace && readMeetingDays(text, context) === null && !isKkrTitle(text) && !isTime(text))

/** A time of day and nothing else. */
const isTime = (text: string): boolean => TIME_WORD.test(text) && readTimes(text).times.length > 0 && text.length < 30

function placeByDate(document: Document, lines: readonly Line[], context: DayContext): string | null {
  for (const [i, line] of lines.entries()) {
    const isDated = readMeetingDays(line.text, context) !== null
    if (!isDated && !isTime(line.text)) continue
    const beside = placeAmong(document, lines.slice(i), false)
    if (beside.place !== null && line.text.includes(beside.place.split(' ')[0] ?? '')) return beside.place
    const below = lines[i + 1]
    if (below !== undefined && isPlaceLine(below)) {
      const words = lineWords(below)
      const place = words.replace(PLACE_LEAD, '').replace(/[.,]$/u, '')
      return withBelow(document, place, below, addressBelow(lines, i + 1))
    }
  }
  return null
}

/** A line that is a place and nothing else. */
const isPlaceLine = ({ text }: Line): boolean =>
  !isRemark(text) &&
  !isKkrTitle(text) &&
  text.length < 120 &&
  (PLACE_LEAD.test(text) || (/^\p{Upper}/u.test(text) && PLACE_WORDS.test(text)) || NOWHERE.test(text))
