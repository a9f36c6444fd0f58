// The sentences of a section, each with its place and its clauses: read once, and shared by all readers of a decision.
import { clausesOf, type Clause, type Reading } from '../../danish/clause/clause.ts'
import { type Verdict } from '../../danish/clause/decides.ts'
import { numberOfLetter } from '../../danish/clause/points.ts'
import { verdictsOf } from '../../danish/clause/verdicts.ts'
import { sentencesOf } from '../../danish/sentences.ts'
import { extent, slice, type Passage } from '../../text/passage.ts'
import type { Document } from '../document.ts'
import type { ReadSection } from '../sections.ts'
import { ticked } from './ticked.ts'

/** A sentence of a section. */
export interface Said {
  readonly passage: Passage
  /** Where its own words begin behind a label: `Ad 2: Udsat.` is 6. */
  readonly from: number
  /** The points of the recommendation that its label names. */
  readonly numbers: readonly number[]
  readonly clauses: readonly { readonly clause: Clause; readonly verdict: Verdict }[]
  /** The group it stands in: paragraph or list point, counted from 0 in the section. */
  readonly group: number
}

export const readingOf = ({ year, body }: Document): Reading => ({ year, body })

// `1. Godkendt.`, `Ad 2: Udsat.`, `At 1 og 3: Godkendt.`, `Ad a) Udsat.`
const LABEL =
  /^(?:(?:Ad|At|Punkt|Pkt\.?|At-punkt)\s)?(?<list>\d{1,2}(?:(?:,\s|\sog\s|\s?[-–]\s?)\d{1,2}){0,8})(?:[.:)]|\s[-–:])(?:\s+|$)/iu
const LETTERED =
  /^(?:(?:[Aa]d|At|[Pp]unkt|[Pp]kt\.?|[Ll]itra)\s(?<letter>[a-h])(?:\)?[.:]|\))|\(?(?<alone>[a-h])\))(?:\s+(?=\p{Lu})|$)/u
const RANGE = /(?<from>\d{1,2})(?:\s?[-–]\s?(?<to>\d{1,2}))?/gu

function numbersOf(list: string): number[] {
  return [...list.matchAll(RANGE)].flatMap(({ groups }) => {
    const from = Number(groups?.['from'])
    const to = Number(groups?.['to'] ?? from)
    return Array.from({ length: Math.max(0, Math.min(50, to - from + 1)) }, (_, i) => from + i)
  })
}

function saidOf(passage: Passage, above: readonly number[], group: number, reading: Reading): Said {
  const lettered = LETTERED.exec(passage.text)
  const label = LABEL.exec(passage.text) ?? lettered
  const letter = lettered?.groups?.['letter'] ?? lettered?.groups?.['alone']
  const from = label?.[0].length ?? 0
  const numbers =
    label === null ? above : letter !== undefined ? [numberOfLetter(letter)] : numbersOf(label.groups?.['list'] ?? '')
  let read: Said['clauses'] | undefined
  return {
    passage,
    from,
    numbers,
    group,
    get clauses(): Said['clauses'] {
      if (read !== undefined) return read
      const clauses = clausesOf(passage.text.slice(from), reading)
      const verdicts = verdictsOf(clauses, reading)
      return (read = clauses.map((clause, i) => ({ clause, verdict: verdicts[i] ?? { why: 'not read' } })))
    },
  }
}

/** The sentences of a section, in order, but for what stands at an empty box; tables have none. */
export function saidIn(document: Document, { prose, numbers }: ReadSection): Said[] {
  const reading = readingOf(document)
  return ticked(prose, document.source.text).flatMap((parts, group) => {
    const mark = numbers[group] ?? null
    let pending: readonly number[] = mark === null ? [] : [mark]
    return parts.flatMap(sentencesOf).map((sentence): Said => {
      const said = saidOf(sentence, pending, group, reading)
      // A number may stand as a sentence of its own: it is that of the next.
      pending = said.from === sentence.text.length ? said.numbers : []
      return said
    })
  })
}

/** A part of a sentence's own words, by indices into them. */
export const partOf = (said: Said, from: number, to: number): Passage =>
  slice(said.passage, said.from + from, said.from + to)

/** Do the words of `at` hold the sentence? */
export function standsIn(said: Said, at: { readonly start: number; readonly end: number }): boolean {
  const { start, end } = extent(said.passage)
  return at.start <= start && end <= at.end
}
