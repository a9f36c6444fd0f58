// Reads what was decided.
import type { Beslutning, Item, Referat } from '../../referat.ts'
import { extent, slice, type Passage } from '../../text/passage.ts'
import { sentencesOf } from '../../danish/sentences.ts'
import type { Outcome } from '../../vocabulary/outcomes.ts'
import { NO_TASK, TASK } from '../../vocabulary/promises.ts'
import { readAppointments } from './appointments.ts'
import { hasReservation, readConditions } from './conditions.ts'
import { placeOf, type Document } from '../document.ts'
import { namesPoints, type Ruling } from './settle-points.ts'
import { readLooseDates } from '../../danish/loose-dates.ts'
import { readOutcomes, readVerbs } from './outcome.ts'
import { isProposal } from './ruling-object.ts'
import type { ReadSection } from '../sections.ts'
import { sentencesOfSection, type NumberedPassage } from './section-sentences.ts'
import { readStatements } from './statements.ts'
import { readVotes } from './votes.ts'

/** A decision, and the rulings it consists of. */
export interface Decision {
  readonly beslutning: Item['beslutning']
  readonly rulings: readonly Ruling[]
}

interface Weighed extends Ruling {
  readonly weight: number
  readonly passage: Passage
}

// `1. Godkendt.`, `Ad 2: Udsat.`
const NUMBERED = /^(?:(?:Ad|Punkt|Pkt\.)\s)?(?<number>\d{1,2})(?:[.:)]|\s[-–:])(?:\s+|$)/iu

/** The rulings of sentences; adopting with a reservation is an outcome of its own. */
function rulingsOf(sentences: readonly NumberedPassage[], body: string | null): Weighed[] {
  let pending: string | undefined
  return sentences.flatMap((passage) => {
    const label = NUMBERED.exec(passage.text)
    const printed = label?.groups?.['number'] ?? pending ?? passage.number?.toString()
    const own = passage.text.slice(label?.[0].length ?? 0)
    // A number may stand as a sentence of its own: it is that of the next.
    pending = own === '' ? printed : undefined
    return readVerbs(own, body)
      .flat()
      .map(({ outcome, weight, clause }): Weighed => {
        const reserved = outcome === 'tiltrådt' && hasReservation(clause)
        const ruled = reserved ? ('tiltrådt-med-forbehold' as const) : outcome
        const number = printed === undefined ? {} : { number: Number(printed) }
        return { outcome: ruled, weight, sentence: passage.text, clause, passage, ...number }
      })
  })
}

/** The ruling that decides: the weightiest, the first of equals; parts that fared otherwise make it `delvist`. */
function decisive(all: readonly Weighed[]): { outcome: Outcome; ruling: Weighed } | null {
  const rulings = all.filter(({ clause }) => !isProposal(clause))
  const most = Math.max(0, ...rulings.map(({ weight }) => weight))
  const ruling = rulings.find(({ weight }) => weight === most)
  if (ruling === undefined) return null
  const parted = rulings.some((other) => other.weight === 3 && other.outcome !== ruling.outcome && namesPoints(other))
  return { outcome: parted ? 'delvist' : ruling.outcome, ruling }
}

/** Two verbs may share their reservation. */
const onePlaceEach = <T extends { readonly at: Beslutning['at'] }>(found: readonly T[]): T[] =>
  found.filter(({ at }, i) => found.findIndex((other) => other.at.start === at.start) === i)

/** When a task is due, as printed. */
const dueOf = (sentence: string): string | null => {
  const dates = readLooseDates(sentence)
  const limit = dates.find(({ start }) => /(?<!\p{L})(?:inden|senest|til)\s$/u.test(sentence.slice(0, start)))
  const own = dates.filter(({ start }) => !/(?<!\p{L})(?:af|fra)\s$/u.test(sentence.slice(0, start)))
  return (limit ?? own[0])?.text ?? null
}

function decisionOf(
  document: Document,
  label: string | null,
  text: string,
  at: Beslutning['at'],
  sentences: readonly NumberedPassage[],
  part: ReadSection | null,
  title: string,
): Decision {
  const rulings = rulingsOf(sentences, document.body)
  const found = decisive(rulings)
  const reserved = rulings.filter(({ weight }) => weight > 1)
  const beslutning = {
    label,
    text,
    outcome: found?.outcome ?? (text === '' ? null : ('andet' as const)),
    outcomeText: found?.ruling.sentence ?? null,
    conditions: onePlaceEach(reserved.flatMap(({ passage, clause }) => readConditions(document, passage, clause))),
    tasks: sentences
      .filter(({ text: said }) => TASK.test(said) && !NO_TASK.test(said))
      .map((sentence) => ({ text: sentence.text, due: dueOf(sentence.text), at: placeOf(document, sentence) })),
    appointments: part === null ? [] : readAppointments(document, part.section.blocks, title),
    votes: readVotes(document, sentences),
    statements: sentences.flatMap((sentence) => readStatements(document, sentence)),
    at,
  }
  return { beslutning, rulings }
}

/**
 * What a sentence appoints, in an item without labels. `KKR valgte Anna Berg som formand. KKR valgte Kim Holm som
 * næstformand.` is one decision: sentences that appoint, above the last of a paragraph, belong to it.
 */
function appointing(
  document: Document,
  { section, prose }: ReadSection,
  last: Passage,
  title: string,
): { said: Passage; appointments: Beslutning['appointments'] } {
  const appointed = (said: Passage): Beslutning['appointments'] =>
    readAppointments(document, [{ type: 'paragraph', text: said.text, at: placeOf(document, said) }], title)
  const { start, end } = extent(last)
  const isIn = (at: { readonly start: number; readonly end: number }): boolean => at.start <= start && end <= at.end
  if (!section.blocks.some((block) => 'text' in block && isIn(block.at))) return { said: last, appointments: [] }
  const paragraph = prose.find((passage) => passage.text.includes(last.text) && isIn(extent(passage)))
  const sentences = paragraph === undefined ? [] : sentencesOf(paragraph)
  const first = sentences.find((sentence) => extent(sentence).start < start && appointed(sentence).length > 0)
  if (paragraph === undefined || first === undefined) return { said: last, appointments: appointed(last) }
  const from = paragraph.offsets.indexOf(extent(first).start)
  const said = slice(paragraph, from, paragraph.offsets.indexOf(start) + last.text.length)
  return { said, appointments: appointed(said) }
}

/** Reads the decision of an item: the section so labelled, else in an item without labels the last sentence that decides. */
export function readBeslutning(
  document: Document,
  sections: readonly ReadSection[],
  kind: Referat['kind'],
  title: string,
): Decision {
  const labelled = sections.find(({ section }) => section.kind === 'beslutning')
  if (labelled !== undefined) {
    const { heading, text, at } = labelled.section
    return decisionOf(document, heading, text, { ...at }, sentencesOfSection(document, labelled), labelled, title)
  }
  const none: Decision = { beslutning: null, rulings: [] }
  if (kind === 'dagsorden' || sections.some(({ section }) => section.heading !== null)) return none
  for (const part of [...sections].reverse()) {
    const sentences = sentencesOfSection(document, part)
    const last = sentences.findLast((sentence) => readOutcomes(sentence.text, document.body).length > 0)
    if (last === undefined) continue
    const { said, appointments } = appointing(document, part, last, title)
    const decision = decisionOf(document, null, said.text, placeOf(document, said), [last], null, title)
    if (decision.beslutning === null) return none
    return { ...decision, beslutning: { ...decision.beslutning, appointments } }
  }
  return none
}
