// A vote, its sides, and who is named on each.
import type { Side, Vote } from '../../referat.ts'
import type { RowOf } from '../tables.ts'
import type { Decided } from './decisions.ts'
import { joined, partyOf, placeOf, type Paper } from './place.ts'

const SIDES = ['for', 'against', 'abstaining'] as const

/** The rows of an item’s votes. */
export function voteRows(
  { key, item }: Decided,
  paper: Paper,
): Pick<{ [N in 'votes' | 'vote_sides' | 'vote_members']: RowOf<N>[] }, 'votes' | 'vote_sides' | 'vote_members'> {
  const keyed = item.beslutning.votes.map((vote, i) => ({ vote, id: `${key}/vote-${i + 1}` }))
  return {
    votes: keyed.map(({ vote, id }) => ({
      id,
      decision: `${key}/decision`,
      item: key,
      text: vote.text,
      ...placeOf(paper, vote.at),
    })),
    vote_sides: keyed.flatMap(({ vote, id }) => [...sideRows(vote, id, paper), ...candidateRows(vote, id, paper)]),
    vote_members: keyed.flatMap(({ vote, id }) =>
      sidesOf(vote).flatMap(([side, named]) => memberRows(named, `${id}/${side}`, vote, paper)),
    ),
  }
}

const sidesOf = (vote: Vote): (readonly [(typeof SIDES)[number], Side])[] =>
  SIDES.flatMap((side) => {
    const named = vote[side]
    return named === null ? [] : [[side, named] as const]
  })

const sideRows = (vote: Vote, id: string, paper: Paper): RowOf<'vote_sides'>[] =>
  sidesOf(vote).map(([side, { count, parties, persons }]) => ({
    id: `${id}/${side}`,
    vote: id,
    side,
    candidate: null,
    count,
    parties: joined(
      parties.map(({ name, letter }) => name ?? letter ?? ''),
      '; ',
    ),
    persons: joined(persons, '; '),
    ...placeOf(paper, vote.at),
  }))

const candidateRows = (vote: Vote, id: string, paper: Paper): RowOf<'vote_sides'>[] =>
  vote.candidates.map(({ name, count }, i) => ({
    id: `${id}/candidate-${i + 1}`,
    vote: id,
    side: 'candidate',
    candidate: name,
    count,
    parties: null,
    persons: null,
    ...placeOf(paper, vote.at),
  }))

const memberRows = ({ parties, persons }: Side, side: string, vote: Vote, paper: Paper): RowOf<'vote_members'>[] => [
  ...parties.map((party, i) => ({
    id: `${side}/party-${i + 1}`,
    side,
    ...partyOf(party),
    name: null,
    ...placeOf(paper, vote.at),
  })),
  ...persons.map((name, i) => ({
    id: `${side}/person-${i + 1}`,
    side,
    ...partyOf(null),
    name,
    ...placeOf(paper, vote.at),
  })),
]
