// What a decision says, apart from how: the facts by which two decisions are told apart, and of which the hash of
// decisions is made. Words around them (who told what, how long was talked) are wording.
import type { Appointment, Beslutning, Item, Party, Point, Side, Vote } from '../referat.ts'
import { isWeighty, wordsOf } from './words.ts'

/** A fact by its name, as words that can be compared and shown; null when the paper says nothing. */
export type Facts = Readonly<Record<string, string | null>>

const list = (values: readonly (string | null)[]): string | null =>
  values.filter((value) => value !== null && value !== '').join('; ') || null

/** Words as they are compared: spacing and the shape of signs left out. */
export const plain = (text: string): string =>
  wordsOf(text)
    .map(({ key }) => key)
    .join(' ')

const partyName = (party: Party | null): string | null => party?.letter ?? party?.name ?? null

/** A decision's facts. @param item the item that bears it */
export function decisionFacts({ beslutning, indstilling }: Item): Facts {
  if (beslutning === null) return {}
  return {
    outcome: beslutning.outcome,
    sentence: beslutning.outcomeText === null ? null : plain(beslutning.outcomeText),
    points: list(pointOutcomes(indstilling?.points ?? [], beslutning.outcome)),
    conditions: list(beslutning.conditions.map(({ text }) => plain(text))),
    votes: list(beslutning.votes.map(voteText)),
    appointments: list(beslutning.appointments.map((one) => appointmentText(one, plain(beslutning.text)))),
    tasks: list(beslutning.tasks.map(({ text, due }) => plain(text) + (due === null ? '' : ` (${plain(due)})`))),
    statements: list(
      beslutning.statements.map(
        ({ party, person, text, protokol }) =>
          `${partyName(party) ?? person ?? ''}: ${plain(text)}${protokol ? ' (protokol)' : ''}`,
      ),
    ),
    figures: figuresOf(beslutning),
  }
}

/** Does the paper decide anything there? A label without words does not. */
export const isDecided = (beslutning: Beslutning | null): beslutning is Beslutning =>
  beslutning !== null && beslutning.text.trim() !== ''

/** Figures, dates and negations in the order of the words. */
const figuresOf = ({ text }: Beslutning): string | null =>
  list(wordsOf(text).flatMap((word) => (isWeighty(word) ? [word.key] : [])))

/** Points in the order they are read, whatever hangs below which: that is the typesetter's indent. */
const flatPoints = (points: readonly Point[]): Point[] =>
  points.flatMap((point) => [point, ...flatPoints(point.points)])

/** What became of each point, where it is not the same for all: else nothing is said that the outcome does not. */
function pointOutcomes(points: readonly Point[], outcome: Beslutning['outcome']): (string | null)[] {
  const flat = flatPoints(points)
  if (flat.every((point) => point.outcome === null || point.outcome === outcome)) return []
  return flat.map((point, i) => (point.outcome === null ? null : `${i + 1}: ${point.outcome}`))
}

function voteText({ for: pro, against, abstaining, candidates }: Vote): string | null {
  return list([
    sideText('for', pro),
    sideText('against', against),
    sideText('abstaining', abstaining),
    ...candidates.map(({ name, count }) => `${plain(name)} ${count}`),
  ])
}

function sideText(name: string, side: Side | null): string | null {
  if (side === null) return null
  const who = [...side.parties.map(partyName), ...side.persons.map(plain)].filter((one) => one !== null)
  return `${name} ${[side.count ?? null, ...who].filter((one) => one !== null).join(', ')}`
}

/** @param said the decision's words: a board that only the title names belongs to the title */
function appointmentText(
  { name, party, municipality, office, board, substitute, replaces }: Appointment,
  said: string,
): string {
  const parts = [
    plain(name),
    partyName(party) === null ? null : `(${partyName(party) ?? ''})`,
    municipality === null ? null : plain(municipality.name),
    office === null ? null : plain(office),
    board === null || !said.includes(plain(board)) ? null : plain(board),
    substitute ? 'suppleant' : null,
    replaces === null ? null : `for ${plain(replaces)}`,
  ]
  return parts.filter((part) => part !== null).join(', ')
}

// Where blanks stand is the typesetter's.
const bare = (value: string | null): string | null => value?.replaceAll(' ', '') ?? null

/** The facts in which two papers differ. @param leave facts that are not looked at */
export const factChanges = (
  before: Facts,
  after: Facts,
  leave: readonly string[] = [],
): { fact: string; before: string | null; after: string | null }[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((fact) => {
    const [a, b] = [before[fact] ?? null, after[fact] ?? null]
    return bare(a) === bare(b) || leave.includes(fact) ? [] : [{ fact, before: a, after: b }]
  })
