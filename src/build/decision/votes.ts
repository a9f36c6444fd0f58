// Reads votes, sentence by sentence, and gathers those that stand together.
//
//   For stemte 14 medlemmer, imod stemte O og Ø. B undlod at stemme.
//   ^^^        ^^            ^^^^        ^^^^^^  ^ abstaining
import type { Vote } from '../../referat.ts'
import { extent } from '../../text/passage.ts'
import { place, type Document } from '../document.ts'
import type { Said } from './said.ts'
import type { SideName } from '../../danish/vote-parts.ts'
import { readCandidates, readSides, type SideRead } from './vote-sides.ts'

type Side = NonNullable<Vote['for']>
const SIDES: readonly SideName[] = ['for', 'against', 'abstaining']

const merge = (side: Side | null, { count, parties, persons }: SideRead): Side => ({
  count: count ?? side?.count ?? null,
  parties: [...(side?.parties ?? []), ...parties],
  persons: [...(side?.persons ?? []), ...persons],
})

/** Reads the votes of a decision. @param said its sentences, in order */
export function readVotes(document: Document, said: readonly Said[]): Vote[] {
  const votes: Vote[] = []
  let open: Vote | null = null
  for (const one of said) {
    const sides = readSides(one, document.year)
    const candidates = readCandidates(one, document.year)
    if (sides === null && candidates.length === 0) {
      open = null
      continue
    }
    const { start, end } = extent(one.passage)
    const begin = (): Vote => {
      const vote: Vote = {
        for: null,
        against: null,
        abstaining: null,
        candidates: [],
        text: '',
        at: place(document, start, end),
      }
      votes.push(vote)
      return vote
    }
    const write = (vote: Vote): void => {
      if (vote.text.endsWith(one.passage.text)) return
      vote.text = vote.text === '' ? one.passage.text : `${vote.text} ${one.passage.text}`
      vote.at = { ...vote.at, end }
    }
    for (const side of sides ?? []) {
      // A side that was counted already is that of another vote.
      const counted = open?.[side.name]?.count != null && side.count !== null
      if (open === null || counted) open = begin()
      open[side.name] = merge(open[side.name], side)
      write(open)
    }
    if (candidates.length > 0) {
      if (open === null || (open.candidates.length > 0 && SIDES.some((name) => open?.[name] !== null))) open = begin()
      open.candidates.push(...candidates)
      write(open)
    }
  }
  return votes
}
