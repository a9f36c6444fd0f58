// Reads votes, sentence by sentence and table by table, and gathers those that stand together.
//
//   For stemte 14 medlemmer, imod stemte O og Ø. B undlod at stemme.
//   ^^^        ^^            ^^^^        ^^^^^^  ^ abstaining
//   Imod stemte:       <- heads the lines below
//   Anna Berg (V)
import type { Block, Vote } from '../../referat.ts'
import { tokensOf } from '../../danish/tokens.ts'
import { announcesVotes, blankVotes, readCandidates } from '../../danish/vote/candidates.ts'
import type { SideName } from '../../danish/vote/cues.ts'
import { mayTellVotes, readSides, readVoters, type SideRead, type SidesRead } from '../../danish/vote/sides.ts'
import { readVoteTable } from '../../danish/vote/table.ts'
import { extent } from '../../text/passage.ts'
import { place, type Document } from '../document.ts'
import type { Said } from './said.ts'

type Side = NonNullable<Vote['for']>
type Candidates = Vote['candidates']
const SIDES: readonly SideName[] = ['for', 'against', 'abstaining']

const merge = (side: Side | null, { count, parties, persons }: SideRead): Side => ({
  count: count ?? side?.count ?? null,
  parties: [...(side?.parties ?? []), ...parties],
  persons: [...(side?.persons ?? []), ...persons],
})

const NO_VOTE: Omit<Vote, 'at'> = { for: null, against: null, abstaining: null, candidates: [], text: '' }

/** The votes found so far, and the one that the next words may add to. */
interface Gathering {
  readonly votes: Vote[]
  open: Vote | null
  /** In which paragraph it was last told of. */
  group: number
  /** The side that the words above head. */
  heads: SideName | null
  /** The words above say that numbers of votes among persons follow. */
  announced: boolean
}

function add(
  document: Document,
  state: Gathering,
  one: Said,
  sides: readonly SideRead[],
  candidates: Candidates,
): void {
  const { start, end } = extent(one.passage)
  const begin = (): Vote => {
    const vote: Vote = { ...NO_VOTE, candidates: [], at: place(document, start, end) }
    state.votes.push(vote)
    return vote
  }
  const write = (vote: Vote): void => {
    if (vote.text.endsWith(one.passage.text)) return
    vote.text = vote.text === '' ? one.passage.text : `${vote.text} ${one.passage.text}`
    vote.at = { ...vote.at, end }
  }
  // Another paragraph that counts both sides tells of another vote.
  const both = sides.filter(({ name, count }) => name !== 'abstaining' && count !== null).length === 2
  if (both && state.group !== one.group) state.open = null
  for (const side of sides) {
    // A side that was counted already is that of another vote.
    const counted = state.open?.[side.name]?.count != null && side.count !== null
    if (state.open === null || counted) state.open = begin()
    state.open[side.name] = merge(state.open[side.name], side)
    write(state.open)
  }
  if (candidates.length > 0) {
    const voted = SIDES.some((name) => name !== 'abstaining' && state.open?.[name] != null)
    if (state.open === null || voted) state.open = begin()
    state.open.candidates.push(...candidates)
    write(state.open)
  }
  state.group = one.group
}

/** In a vote among persons nobody is for or against; the blank votes are counted. */
function besides(read: SidesRead | null, candidates: Candidates, text: string): SidesRead | null {
  if (read === null || candidates.length === 0) return read
  // A number of the sentence may be a candidate's: only that which is said of the blank votes counts them.
  const count = blankVotes(text)
  return { sides: count === null ? [] : [{ name: 'abstaining', count, parties: [], persons: [] }], open: null }
}

/** Reads one sentence into what was gathered. */
function read(document: Document, state: Gathering, one: Said): void {
  const { year } = document
  const { text } = one.passage
  const { heads } = state
  const below = heads === null ? null : readVoters(text, tokensOf(text), heads, year)
  if (below !== null) {
    add(document, state, one, [below], [])
    return
  }
  const tells = state.announced || mayTellVotes(text)
  const clauses = tells ? one.clauses.map(({ clause }) => clause) : []
  const candidates = tells ? readCandidates(clauses, year, state.announced) : []
  const sides = tells ? besides(readSides(clauses, year), candidates, text) : null
  state.heads = sides?.open ?? null
  if (sides !== null || candidates.length > 0) {
    add(document, state, one, sides?.sides ?? [], candidates)
    return
  }
  state.announced = tells && announcesVotes(text, tokensOf(text))
  state.open = null
}

const tableVotes = (document: Document, table: Extract<Block, { type: 'table' }>): Vote[] => {
  const rows = table.rows.map(({ cells }) => cells.map(({ text }) => text))
  return readVoteTable(rows, document.year).map(({ sides, candidates }) => {
    const vote: Vote = { ...NO_VOTE, candidates, text: rows.map((row) => row.join(' ')).join(' '), at: table.at }
    for (const side of sides) vote[side.name] = merge(vote[side.name], side)
    return vote
  })
}

const repeats = (vote: Vote, told: Vote): boolean =>
  SIDES.every((name) => vote[name]?.count == null || vote[name].count === told[name]?.count) &&
  (vote.for !== null || vote.against !== null)

/**
 * Reads the votes of a decision, in order.
 * @param said its sentences, in order
 * @param blocks its blocks: their tables may tell of votes; one that repeats what a sentence tells is none of its own
 */
export function readVotes(document: Document, said: readonly Said[], blocks: readonly Block[]): Vote[] {
  const state: Gathering = { votes: [], open: null, group: -1, heads: null, announced: false }
  for (const one of said) read(document, state, one)
  const { votes } = state
  for (const block of blocks) {
    if (block.type !== 'table') continue
    for (const vote of tableVotes(document, block)) if (!votes.some((told) => repeats(vote, told))) votes.push(vote)
  }
  return votes.sort((a, b) => a.at.start - b.at.start)
}
