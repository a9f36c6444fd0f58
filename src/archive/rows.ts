// A document's decisions and appointments as rows of the page's lists.
import type { Beslutning, Item, Party, Referat } from '../referat.ts'
import { MUNICIPALITIES } from '../vocabulary/municipalities.ts'
import type { DecisionKind, DecisionRow, PostRow } from './format/overview.ts'
import type { Placed, Range } from './format/packed.ts'
import type { Shown } from './format/shown.ts'

/** A municipality by its official name, alone or in the genitive, wherever it stands in a sentence. */
const MUNICIPALITY = new RegExp(
  `(?<![\\p{Alpha}-])(?<name>${MUNICIPALITIES.map(({ name }) => name).join('|')})s?(?![\\p{Alpha}])`,
  'gu',
)

/** The rows of all decisions, without their meeting. */
export function decisionRows({ items }: Referat, placed: Placed<Shown>): Omit<DecisionRow, 'meeting'>[] {
  return items.flatMap((item, i) => {
    const { beslutning } = item
    const words = placed.items[i]?.beslutning
    if (beslutning === null || words === null || words === undefined) return []
    const { at, outcomeText } = words
    return [
      {
        number: item.number,
        item: i,
        title: item.title,
        page: beslutning.at.page ?? item.page,
        outcome: beslutning.outcome,
        outcomeText: beslutning.outcomeText,
        text: beslutning.text,
        kinds: kindsOf(beslutning),
        record: beslutning.statements.filter(({ protokol }) => protokol).map(({ text }) => text),
        parties: partiesOf(beslutning),
        municipalities: municipalitiesOf(item, beslutning),
        places: outcomeText?.exact === true ? outcomeText.places : [at],
        at: [item.at.start, item.at.end] satisfies Range,
      },
    ]
  })
}

function kindsOf({ votes, appointments, conditions, tasks, statements }: Beslutning): DecisionKind[] {
  const kinds: (DecisionKind | false)[] = [
    votes.length > 0 && 'vote',
    appointments.length > 0 && 'appointment',
    conditions.length > 0 && 'condition',
    tasks.length > 0 && 'task',
    statements.length > 0 && 'statement',
    statements.some(({ protokol }) => protokol) && 'protokol',
  ]
  return kinds.filter((kind) => kind !== false)
}

/** What a party is called in lists: the register's name, else as printed. */
const partyName = (party: Party | null): string | null => party?.name ?? party?.letter ?? null

function partiesOf({ votes, appointments, statements }: Beslutning): string[] {
  const sides = votes.flatMap((vote) =>
    [vote.for, vote.against, vote.abstaining].flatMap((side) => side?.parties ?? []),
  )
  const all = [...sides, ...appointments.map(({ party }) => party), ...statements.map(({ party }) => party)]
  return unique(all.map(partyName))
}

function municipalitiesOf({ title, indstilling }: Item, { text, appointments }: Beslutning): string[] {
  const named = [title, indstilling?.text ?? '', text].flatMap((words) =>
    [...words.matchAll(MUNICIPALITY)].map(({ groups }) => groups?.['name'] ?? null),
  )
  return unique([...named, ...appointments.map(({ municipality }) => municipality?.canonical ?? null)])
}

const unique = (names: readonly (string | null)[]): string[] =>
  [...new Set(names.filter((name) => name !== null))].sort()

/** The rows of all appointments, without their meeting. */
export function postRows({ items }: Referat, placed: Placed<Shown>): Omit<PostRow, 'meeting'>[] {
  return items.flatMap(({ number, beslutning }, i) =>
    (beslutning?.appointments ?? []).map((one, k) => ({
      number,
      item: i,
      page: one.at.page,
      name: one.name,
      party: partyName(one.party),
      municipality: one.municipality?.canonical ?? one.municipality?.name ?? null,
      office: one.office,
      board: one.board,
      substitute: one.substitute,
      replaces: one.replaces,
      places: placed.items[i]?.beslutning?.appointments[k]?.name.places ?? [],
    })),
  )
}
