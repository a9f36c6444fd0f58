// A decision: its label and outcome; below, one line for each thing that was said with it.
//
//   = beslutning "Beslutning", valgt | KKR Sjælland valgte Jan Dal som formand.
//     condition at der er råd
//     task due ultimo maj | Sekretariatet udarbejder et notat ultimo maj.
//     appointment Jan Dal | as formand
//     protokol party F SF | SF ønskede ført til protokol, at …
import type { Appointment, Beslutning, Side, Statement, Vote } from '../referat.ts'
import { municipalityOutline, partyOutline } from './person-outline.ts'
import { excerpt, visible } from './visible.ts'

/** Draws a decision. @returns its lines without their ends */
export function decisionOutline(decision: Beslutning): string[] {
  const { label, conditions, tasks, appointments, votes, statements } = decision
  const inside = [
    ...conditions.map(({ text }) => `condition ${excerpt(text)}`),
    ...tasks.map(({ due, text }) => `task due ${due === null ? '-' : excerpt(due)} | ${excerpt(text)}`),
    ...appointments.map((appointment) => `appointment ${appointmentOutline(appointment)}`),
    ...votes.map((vote) => `vote ${voteOutline(vote)}`),
    ...statements.map(statementOutline),
  ]
  return [`= beslutning ${labelOutline(label)}, ${outcomeOutline(decision)}`, ...inside.map((line) => `  ${line}`)]
}

function statementOutline({ party, person, protokol, text }: Statement): string {
  const who = [
    ...(party === null ? [] : [`party ${partyOutline(party)}`]),
    ...(person === null ? [] : [`person ${excerpt(person)}`]),
  ]
  return `${protokol ? 'protokol' : 'statement'} ${who.join(', ') || '-'} | ${excerpt(text)}`
}

/**
 * Draws what was decided and the sentence that says so: `tiltrådt | KKR Sjælland tiltrådte indstillingen.`
 * @param decided a decision, or a point that a decision speaks of
 */
export function outcomeOutline({ outcome, outcomeText }: Pick<Beslutning, 'outcome' | 'outcomeText'>): string {
  return `${outcome ?? 'no outcome'}${outcomeText === null ? '' : ` | ${excerpt(outcomeText)}`}`
}

/** Draws a label. @param printed as printed; `null` when the text has none */
export function labelOutline(printed: string | null): string {
  return printed === null ? '(no label)' : `"${visible(printed)}"`
}

// A vote on one line; a side the sentence does not speak of is left out, a side it only names is `-`.
//
//   for 14, against 2 (parties F SF; persons Jan Dal), abstaining - | For stemte 14, imod stemte SF og Jan Dal, …
export function voteOutline(vote: Vote): string {
  const sides = (['for', 'against', 'abstaining'] as const).flatMap((name) => {
    const side = vote[name]
    return side === null ? [] : [`${name} ${sideOutline(side)}`]
  })
  return `${sides.join(', ') || '-'} | ${excerpt(vote.text)}`
}

function sideOutline({ count, parties, persons }: Side): string {
  const who = [
    ...(parties.length === 0 ? [] : [`parties ${parties.map(partyOutline).join(', ')}`]),
    ...(persons.length === 0 ? [] : [`persons ${persons.map(visible).join(', ')}`]),
  ]
  return `${count ?? '-'}${who.length === 0 ? '' : ` (${who.join('; ')})`}`
}

// Someone chosen for an office, on one line; a part the paper does not give is left out.
//
//   Jan Dal | A Socialdemokratiet | Gribskov Kommune (270) | as medlem | of bestyrelsen for Fjordskolen | substitute
export function appointmentOutline(appointment: Appointment): string {
  const { name, party, municipality, office, board, substitute } = appointment
  const parts = [
    excerpt(name),
    partyOutline(party),
    municipalityOutline(municipality),
    office !== null && `as ${excerpt(office)}`,
    board !== null && `of ${excerpt(board)}`,
    substitute && 'substitute',
  ]
  return parts.filter(Boolean).join(' | ')
}
