// A decision: its label and outcome; below, one line for each thing that was said with it.
//
//   = beslutning "Beslutning", valgt | KKR Sjælland valgte Jan Dal som formand.
//     condition at der er råd
//     task due ultimo maj | Sekretariatet udarbejder et notat ultimo maj.
//     appointment Jan Dal | as formand
//     protokol party F SF | SF ønskede ført til protokol, at …
import type { Beslutning, Statement } from '../referat.ts'
import { appointmentOutline } from './appointment-outline.ts'
import { excerpt } from './excerpt.ts'
import { labelOutline } from './label-outline.ts'
import { outcomeOutline } from './outcome-outline.ts'
import { partyOutline } from './party-outline.ts'
import { voteOutline } from './vote-outline.ts'

/**
 * Draws a decision.
 * @param decision as read
 * @returns its lines without their ends
 */
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
