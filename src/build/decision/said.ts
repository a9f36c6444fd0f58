// The sentences of a section, each with its place and its clauses: read once, and shared by all readers of a decision.
import { clausesOf, type Clause, type Reading } from '../../danish/clause/clause.ts'
import { type Verdict } from '../../danish/clause/decides.ts'
import { labelOfPoints } from '../../danish/clause/points.ts'
import { verdictsOf } from '../../danish/clause/verdicts.ts'
import { sentencesOf } from '../../danish/sentences.ts'
import { concat, extent, slice, type Passage } from '../../text/passage.ts'
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
  /** Is the group a point of a list? */
  readonly isPoint: boolean
}

export const readingOf = ({ year, body }: Document): Reading => ({ year, body })

/** Says that what was decided follows: `Konklusion: KKR Sjælland godkendte budgettet.` */
const LEAD = /^(?:Konklusion|Beslutning|Afgørelse|Resultat)(?:en|et|n)?\s?:\s+(?=\p{Upper})/u

function saidOf(
  passage: Passage,
  above: readonly number[],
  { group, isPoint }: Pick<Said, 'group' | 'isPoint'>,
  reading: Reading,
): Said {
  const label = labelOfPoints(passage.text)
  const from = label?.to ?? LEAD.exec(passage.text)?.[0].length ?? 0
  let read: Said['clauses'] | undefined
  return {
    passage,
    from,
    numbers: label?.numbers ?? above,
    group,
    isPoint,
    get clauses(): Said['clauses'] {
      if (read !== undefined) return read
      const clauses = clausesOf(passage.text.slice(from), reading)
      const verdicts = verdictsOf(clauses, reading)
      return (read = clauses.map((clause, i) => ({ clause, verdict: verdicts[i] ?? { why: 'not read' } })))
    },
  }
}

/**
 * The council above a list of what it did:
 *   KKR Sjælland:
 *   - godkendte budgettet
 */
const COUNCIL = /^(?<name>KKR(?:\s\p{Upper}\p{Alpha}+)?|Rådet)\s?:?$/u

/** The words of a council that stands alone, without its colon; `null` for anything else. */
function councilAlone(parts: readonly Passage[]): Passage | null {
  const [only, second] = parts
  const name = second === undefined ? COUNCIL.exec(only?.text.trim() ?? '')?.groups?.['name'] : undefined
  return only === undefined || name === undefined ? null : slice(only, 0, only.text.indexOf(name) + name.length)
}

/** The sentences of a section, in order, but for what stands at an empty box; tables have none. */
export function saidIn(document: Document, { prose, numbers }: ReadSection): Said[] {
  const reading = readingOf(document)
  /** What a label on a line of its own names: all below it is on that, up to the next label. */
  let above: readonly number[] = []
  let council: Passage | null = null
  return ticked(prose, document.source.text).flatMap((parts, group) => {
    const mark = numbers[group] ?? null
    let own = mark === null ? above : [mark]
    if (mark !== null) above = []
    const isPoint = numbers[group] !== undefined
    if (!isPoint) council = councilAlone(parts)
    return parts.flatMap(sentencesOf).map((words, i): Said => {
      const isDone = council !== null && isPoint && i === 0 && /^\p{Ll}/u.test(words.text)
      const sentence = isDone && council !== null ? concat(council, words) : words
      const said = saidOf(sentence, own, { group, isPoint }, reading)
      // The label of a paragraph is that of all its sentences.
      own = said.numbers
      if (i === 0 && labelOfPoints(sentence.text) !== null)
        above = said.from === sentence.text.length ? said.numbers : []
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
