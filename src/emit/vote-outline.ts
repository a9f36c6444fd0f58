// A vote on one line; a side the sentence does not speak of is left out, a side it only names is `-`.
//
//   for 14, against 2 (parties F SF; persons Jan Dal), abstaining - | For stemte 14, imod stemte SF og Jan Dal, …
import type { Side, Vote } from '../referat.ts'
import { excerpt } from './excerpt.ts'
import { partyOutline } from './party-outline.ts'
import { visible } from './visible.ts'

/**
 * Draws a vote.
 * @param vote as read
 * @returns one line without its end
 */
export function voteOutline(vote: Vote): string {
  const sides = (['for', 'against', 'abstaining'] as const).flatMap((name) => {
    const side = vote[name]
    return side === null ? [] : [`${name} ${sideOutline(side)}`]
  })
  const persons = vote.candidates.map(({ name, count }) => `${visible(name)} ${count}`)
  return `${[...sides, ...persons].join(', ') || '-'} | ${excerpt(vote.text)}`
}

function sideOutline({ count, parties, persons }: Side): string {
  const who = [
    ...(parties.length === 0 ? [] : [`parties ${parties.map(partyOutline).join(', ')}`]),
    ...(persons.length === 0 ? [] : [`persons ${persons.map(visible).join(', ')}`]),
  ]
  return `${count ?? '-'}${who.length === 0 ? '' : ` (${who.join('; ')})`}`
}
