// Reads votes, sentence by sentence, and gathers those that stand together.
//
//   For stemte 14 medlemmer, imod stemte O og Ø. B undlod at stemme.
//   ^^^        ^^            ^^^^        ^^^^^^  ^ abstaining
import type { Party, Vote } from '../../referat.ts'
import { extent, type Passage } from '../../text/passage.ts'
import { place, type Document } from '../document.ts'
import { OTHERS } from '../../danish/council.ts'
import { NO_SPEAKER } from '../../vocabulary/speech.ts'
import { mainClause } from './outcome.ts'
import { readPartyList } from '../../danish/party-list.ts'

type SideName = 'for' | 'against' | 'abstaining'
type Side = NonNullable<Vote['for']>

const VOTING = /(?<!\p{L})(?:stemte|stemmer|at stemme|stemt)(?!\p{L})/u
const CLAUSES =
  /,\s(?=imod|for|mens|og\s|\d|to\s|tre\s|fire\s|fem\s|[eé]n\s|[eé]t\s)|;\s|\.\s|(?<=for|imod|medlemmer|\d)\s(?:og|mens)\s(?=\d|\p{Lu}|imod|for|to|tre|fire|fem|én|en)/u
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
    tretten: 13,
    fjorten: 14,
    femten: 15,
    seksten: 16,
    sytten: 17,
    atten: 18,
    nitten: 19,
    tyve: 20,
    ét: 1,
  },
}
const COUNT =
  /(?<![\p{L}\d])(?<count>\d{1,3}|[eé]n|[eé]t|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|tyve)(?=\s(?:medlem|stemte|stemmer|for|imod|undlod|og)|[.,]|$)/iu
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
  const named = (readPartyList(behind, year) ?? readPartyList(clause, year))?.parties
  if (named !== undefined) return named
  // `14 medlemmer stemte for (A og V)`; a person's own party did not vote with the person.
  const inBrackets = personsOf(clause).length > 0 ? undefined : /\((?<list>[^()]+)\)/u.exec(clause)?.groups?.['list']
  const list = inBrackets === undefined ? null : readPartyList(inBrackets, year)
  return list?.end === inBrackets?.length ? (list?.parties ?? []) : []
}

const PERSON =
  /^(?<name>\p{Lu}[\p{L}'’-]+(?:\s(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+|de|der|la|von|van|af)){1,4})(?:\s\([^()]{1,30}\))?\s(?:stemte|undlod)/u

function personsOf(clause: string): string[] {
  const name = PERSON.exec(clause)?.groups?.['name']
  return name === undefined || NO_SPEAKER.test(name) ? [] : [name]
}

function countOf(clause: string): number | null {
  const printed = COUNT.exec(clause)?.groups?.['count']
  if (printed === undefined) return null
  return /^\d/u.test(printed) ? Number(printed) : (NUMBERS[printed.toLowerCase()] ?? null)
}

function merge(side: Side | null, count: number | null, parties: readonly Party[], persons: readonly string[]): Side {
  return {
    count: count ?? side?.count ?? null,
    parties: [...(side?.parties ?? []), ...parties],
    persons: [...(side?.persons ?? []), ...persons],
  }
}

// `14 stemmer mod 3`
const SCORE = /(?<yes>(?<!\p{L})\p{L}+|(?<!\d)\d+)\sstemmer\smod\s(?<no>\p{L}+|\d+)(?:\sstemmer)?/u
const DENIED = /(?<!\p{L})stemte\sikke(?!\p{L})/u

/** The sentence's own telling: nothing of what others say or vote. */
const tellingOf = (text: string): string =>
  OTHERS.test(text)
    ? ''
    : mainClause(text)
        .replace(/^I\salt\s/u, '')
        .replace(SCORE, '$<yes> stemmer for, $<no> stemmer imod')

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
    for (const clause of tellingOf(sentence.text).split(CLAUSES)) {
      if (DENIED.test(clause)) continue
      const side = sideOf(clause, last)
      const count = countOf(clause)
      const parties = partiesOf(clause, document.year)
      const persons = parties.length > 0 ? [] : personsOf(clause)
      if (side === null || (count === null && parties.length === 0 && persons.length === 0)) continue
      current[side] = merge(current[side], count, parties, persons)
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
