import type { Beslutning, Item, Point } from '../../referat.ts'
import { foldedWords } from '../fold.ts'
import type { RowOf } from '../tables.ts'
import type { KeyedItem } from './items.ts'
import { municipalityOf, partyOf, placeOf, type Paper } from './place.ts'

/** The rows of what is recommended in an item, each point before those nested below it. */
export function pointRows({ key, item }: KeyedItem, paper: Paper): RowOf<'points'>[] {
  const rows = (points: readonly Point[], before: string, parent: string | null): RowOf<'points'>[] =>
    points.flatMap(({ text, verb, addressee, outcome, outcomeText, points: below, at }, i) => {
      const id = `${before}${i + 1}`
      const own = { id, item: key, parent, verb, addressee, outcome, outcome_text: outcomeText, text }
      return [{ ...own, ...placeOf(paper, at) }, ...rows(below, `${id}.`, id)]
    })
  return rows(item.indstilling?.points ?? [], `${key}/point-`, null)
}

/** An item that was decided. */
export interface Decided extends KeyedItem {
  readonly item: Item & { readonly beslutning: Beslutning }
}

export const isDecided = (keyed: KeyedItem): keyed is Decided => keyed.item.beslutning !== null

const decisionKey = (item: string): string => `${item}/decision`

/** The row of a decision. */
export function decisionRow({ key, item }: Decided, paper: Paper): RowOf<'decisions'> {
  const { outcome, outcomeText, label, text, at } = item.beslutning
  return {
    id: decisionKey(key),
    item: key,
    meeting: paper.meeting,
    date: paper.date,
    council: paper.council,
    number: item.number,
    title: item.title,
    outcome,
    outcome_text: outcomeText,
    label,
    text,
    folded: foldedWords(item.title, text),
    ...placeOf(paper, at),
  }
}

const inDecision = (key: string) => ({ decision: decisionKey(key), item: key })

/** The rows of a decision’s reservations. */
export const conditionRows = ({ key, item }: Decided, paper: Paper): RowOf<'conditions'>[] =>
  item.beslutning.conditions.map(({ text, at }, i) => ({
    id: `${key}/condition-${i + 1}`,
    ...inDecision(key),
    text,
    ...placeOf(paper, at),
  }))

/** The rows of what parties and persons wished, asked or reserved. */
export const statementRows = ({ key, item }: Decided, paper: Paper): RowOf<'statements'>[] =>
  item.beslutning.statements.map(({ party, person, protokol, text, at }, i) => ({
    id: `${key}/statement-${i + 1}`,
    ...inDecision(key),
    date: paper.date,
    council: paper.council,
    ...partyOf(party),
    person,
    protokol,
    text,
    ...placeOf(paper, at),
  }))

/** The rows of those who were chosen. */
export const appointmentRows = ({ key, item }: Decided, paper: Paper): RowOf<'appointments'>[] =>
  item.beslutning.appointments.map((one, i) => ({
    id: `${key}/appointment-${i + 1}`,
    ...inDecision(key),
    date: paper.date,
    council: paper.council,
    name: one.name,
    ...partyOf(one.party),
    ...municipalityOf(one.municipality),
    office: one.office,
    board: one.board,
    substitute: one.substitute,
    replaces: one.replaces,
    ...placeOf(paper, one.at),
  }))

/** The rows of what is to be made. */
export const taskRows = ({ key, item }: Decided, paper: Paper): RowOf<'tasks'>[] =>
  item.beslutning.tasks.map(({ text, due, at }, i) => ({
    id: `${key}/task-${i + 1}`,
    ...inDecision(key),
    text,
    due,
    ...placeOf(paper, at),
  }))
