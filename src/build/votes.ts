// Reads votes, sentence by sentence, and gathers those that stand together.
//
//   For stemte 14 medlemmer, imod stemte O og Ø. B undlod at stemme.
//   ^^^        ^^            ^^^^        ^^^^^^  ^ abstaining
import type { Party, Vote } from '../referat.ts'
import { extent, type Passage } from '../text/passage.ts'
import { place, type Document } from './document.ts'
import { readPartyList } from './party-list.ts'

type SideName = 'for' | 'against' | 'abstaining'
type Side = NonNullable<Vote['for']>

const VOTING = /(?<!\p{L})(?:stemte|stemmer|at stemme|stemt)(?!\p{L})/u
const CLAUSES =
  /,\s(?=imod|for|mens|og\s)|;\s|\.\s|(?<=(?:for|imod|medlemmer|\d))\s(?:og|mens)\s(?=\d|\p{Lu}|imod|for|to|tre|fire|fem|én|en)/u
const NUMBERS: Readonly<Record<string, number>> = {
  ...{
    én: 1,
    en: 1,
    et: 1,
    to: 2,
    tre: 3,
    fire: 4,
    fem: 5,
    seks: 6,
    syv: 7,
    otte: 8,
    ni: 9,
    ti: 10,
    elleve: 11,
    tolv: 12,
  },
}
const COUNT =
  /(?<![\p{L}\d])(?<count>\d{1,3}|én|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv)(?=\s(?:medlem|stemte|stemmer|for|imod|undlod|og)|[.,]|$)/iu
const SUBJECT =
  /^(?:For(?:\s(?:indstillingen|forslaget))?\sstemte|Imod(?:\s(?:indstillingen|forslaget))?\sstemte|imod\sstemte|for\sstemte|imod|mens|og)?\s*/u
const ABSTAINS = /(?<!\p{L})(?:undlod|undlader|hverken\sfor|stemte\sblankt)(?!\p{L})/u

function sideOf(clause: string, last: SideName | null): SideName | null {
  if (ABSTAINS.test(clause)) return 'abstaining'
  if (/(?<!\p{L})(?:imod|mod)(?!\p{L})/iu.test(clause)) return 'against'
  if (/(?<!\p{L})for(?!\p{L})/iu.test(clause)) return 'for'
  return last
}

/** The parties a clause names: before its verb, or behind `stemte`. */
function partiesOf(clause: string, year: number | null): Party[] {
  const behind = clause.replace(SUBJECT, '')
  return (readPartyList(behind, year) ?? readPartyList(clause, year))?.parties ?? []
}

function countOf(clause: string): number | null {
  const printed = COUNT.exec(clause)?.groups?.['count']
  if (printed === undefined) return null
  return /^\d/u.test(printed) ? Number(printed) : (NUMBERS[printed.toLowerCase()] ?? null)
}

function merge(side: Side | null, count: number | null, parties: readonly Party[]): Side {
  return {
    count: count ?? side?.count ?? null,
    parties: [...(side?.parties ?? []), ...parties],
    persons: side?.persons ?? [],
  }
}

/** Reads the votes of a decision. @param sentences its sentences, in order */
export function readVotes(document: Document, sentences: readonly Passage[]): Vote[] {
  const votes: Vote[] = []
  let open: Vote | null = null
  for (const sentence of sentences) {
    if (!VOTING.test(sentence.text)) {
      open = null
      continue
    }
    const { start, end } = extent(sentence)
    const current: Vote = open ?? {
      for: null,
      against: null,
      abstaining: null,
      text: '',
      at: place(document, start, end),
    }
    let told = false
    let last: SideName | null = null
    for (const clause of sentence.text.split(CLAUSES)) {
      const side = sideOf(clause, last)
      const count = countOf(clause)
      const parties = partiesOf(clause, document.year)
      if (side === null || (count === null && parties.length === 0)) continue
      current[side] = merge(current[side], count, parties)
      last = side
      told = true
    }
    if (!told) continue
    current.text = current.text === '' ? sentence.text : `${current.text} ${sentence.text}`
    current.at = { ...current.at, end }
    if (open === null) votes.push(current)
    open = current
  }
  return votes
}
