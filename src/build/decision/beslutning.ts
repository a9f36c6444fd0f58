// Reads what was decided.
import type { Beslutning, Block, Item, Point, Referat } from '../../referat.ts'
import { chosenIn } from '../../danish/chosen/clauses.ts'
import { decides } from '../../danish/clause/decides.ts'
import { mayDecide } from '../../danish/clause/lexicon.ts'
import { listsNext } from '../../danish/next-meeting.ts'
import { extent, slice, type Passage } from '../../text/passage.ts'
import { place, placeOf, type Document } from '../document.ts'
import type { ReadSection } from '../sections.ts'
import { readAppointments } from './appointments.ts'
import { withWholeSentences } from './broken-names.ts'
import { conditionsBelow } from './conditions.ts'
import { decisive, rulingsOf, type Ruling } from './rulings.ts'
import { readingOf, saidIn, type Said } from './said.ts'
import { readStatements } from './statements.ts'
import { readTasks } from './tasks.ts'
import { readVotes } from './votes.ts'

/** A decision, the rulings it consists of, and its sentences. */
export interface Decision {
  readonly beslutning: Item['beslutning']
  readonly rulings: readonly Ruling[]
  readonly said: readonly Said[]
}

const NONE: Decision = { beslutning: null, rulings: [], said: [] }

/** Two verbs may share their reservation. */
const onePlaceEach = <T extends { readonly at: Beslutning['at'] }>(found: readonly T[]): T[] =>
  found.filter(({ at }, i) => found.findIndex((other) => other.at.start === at.start) === i)

/** What was printed, and where. */
interface Printed {
  readonly label: string | null
  readonly text: string
  readonly at: Beslutning['at']
}

/**
 * @param parts the sentences, section by section: the last section that decides gives the outcome
 * @param recorded sentences of a section of its own that were asked to be recorded
 */
function decisionOf(
  document: Document,
  { label, text, at }: Printed,
  parts: readonly (readonly Said[])[],
  appointments: Beslutning['appointments'],
  blocks: readonly Block[],
  recorded: readonly Said[] = [],
): Decision {
  const said = parts.flat()
  const ruled = parts.map((part) => rulingsOf(document, part))
  const rulings = ruled.findLast((part) => decisive(part) !== null) ?? []
  const found = decisive(rulings, appointments.length > 0)
  // Names alone answer what asked for names.
  const silent = text === '' ? null : appointments.length > 0 ? ('valgt' as const) : ('andet' as const)
  const beslutning: Beslutning = {
    label,
    text,
    outcome: found?.outcome ?? silent,
    outcomeText: found?.ruling.sentence ?? null,
    conditions: onePlaceEach([
      ...ruled.flat().flatMap(({ conditions }) => conditions),
      // `Godkendelsen er betinget af, at …` alone.
      ...(found === null ? said.flatMap((one) => conditionsBelow(document, one, false)) : []),
    ]),
    tasks: readTasks(document, said),
    appointments,
    votes: readVotes(document, said, blocks),
    statements: [...readStatements(document, said), ...readStatements(document, recorded, true)],
    at,
  }
  return { beslutning, rulings, said }
}

const isDecisive = (said: Said): boolean => said.clauses.some(({ verdict }) => decides(verdict))
const mayBeDecisive = ({ passage }: Said): boolean =>
  passage.text.length < 40 || (passage.text.toLowerCase().match(/\p{Alpha}+/gu) ?? []).some(mayDecide)

/** The words of a paragraph from one place of the source to another. */
function between(paragraph: Passage, start: number, end: number): Passage {
  const places = Array.from({ length: paragraph.text.length + 1 }, (_, i) => paragraph.offsetAt(i))
  return slice(paragraph, places.indexOf(start), places.lastIndexOf(end))
}

/**
 * What a sentence appoints, in an item without labels. `KKR valgte Anna Berg som formand. KKR valgte Kim Holm som
 * næstformand.` is one decision: sentences that appoint, above the last of a paragraph, belong to it.
 */
function unlabelled(document: Document, part: ReadSection, said: readonly Said[], last: Said, title: string): Decision {
  const own = said.filter(({ group }) => group === last.group)
  const from = own.findIndex(
    (one) => mayBeDecisive(one) && chosenIn(one.clauses, readingOf(document), null, null).chosen.length > 0,
  )
  const to = own.indexOf(last)
  const taken = from < 0 || from > to ? [last] : own.slice(from, to + 1)
  const paragraph: Passage | undefined = part.prose[last.group]
  const [first] = taken
  const passage =
    paragraph === undefined || first === undefined || taken.length === 1
      ? last.passage
      : between(paragraph, extent(first.passage).start, extent(last.passage).end)
  const at = placeOf(document, passage)
  const appointments = readAppointments(document, [{ type: 'paragraph', text: passage.text, at }], taken, title, [])
  return decisionOf(document, { label: null, text: passage.text, at }, [[last]], appointments, [])
}

/** What stands below the decision under a label such as `Protokoltilførsel`. */
function recordedBelow(document: Document, sections: readonly ReadSection[]): Said[] {
  const first = sections.findIndex(({ section }) => section.kind === 'beslutning')
  const below = sections.filter(({ section }, i) => i > first && section.kind === 'protokol')
  return below.flatMap((part) => saidIn(document, part))
}

/** Reads the decision of an item: the sections so labelled, else in an item without labels the last sentence that decides. */
export function readBeslutning(
  document: Document,
  sections: readonly ReadSection[],
  kind: Referat['kind'],
  title: string,
  points: readonly Point[],
): Decision {
  const labelled = sections.filter(({ section }) => section.kind === 'beslutning')
  const [first] = labelled
  if (first !== undefined) {
    const parts = labelled.map((part) => saidIn(document, withWholeSentences(part)))
    const blocks = labelled.flatMap(({ section }) => section.blocks)
    const { start } = first.section.at
    const end = labelled.at(-1)?.section.at.end ?? first.section.at.end
    const text = labelled
      .map(({ section }) => section.text)
      .filter((one) => one !== '')
      .join('\n\n')
    const printed = { label: first.section.heading, text, at: place(document, start, end) }
    const appointments = readAppointments(document, blocks, parts.flat(), title, points)
    return decisionOf(document, printed, parts, appointments, blocks, recordedBelow(document, sections))
  }
  if (kind === 'dagsorden' || sections.some(({ section }) => section.heading !== null)) return NONE
  for (const part of sections.map(withWholeSentences).reverse()) {
    const said = saidIn(document, part)
    const last = said.findLast((one) => mayBeDecisive(one) && isDecisive(one))
    if (last === undefined) continue
    const decision = unlabelled(document, part, said, last, title)
    // `Punkter til næste møde`: `Punktet om busser genoptages.` says what comes, and decides nothing.
    const { rulings } = decision
    const isPlan = listsNext(title) && rulings.length > 0 && rulings.every(({ resumes }) => resumes)
    return isPlan ? NONE : decision
  }
  return NONE
}
