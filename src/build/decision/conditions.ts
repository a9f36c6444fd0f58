// Reads on what a decision depends.
//
//   … med forudsætningen, at budgettet ikke overstiger 1,9 mio. kr., og at betalingen tages op igen.
//                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ two conditions
import type { Clause } from '../../danish/clause/clause.ts'
import type { Token } from '../../danish/tokens.ts'
import { extent, type Passage } from '../../text/passage.ts'
import type { Beslutning } from '../../referat.ts'
import { DEMANDS, RESERVATION_LEAD, RESERVATION_NOUN } from '../../vocabulary/reservations.ts'
import { place, placeOf, type Document } from '../document.ts'
import { partOf, type Said } from './said.ts'

type Condition = Beslutning['conditions'][number]

/** Words that reserve: where they begin, where the reservation's own words begin, and whether `at` leads to them. */
interface Intro {
  readonly from: number
  readonly own: number
  readonly clause: boolean
}

const low = (words: readonly Token[], i: number): string => words[i]?.low ?? ''

/** Skips `af, at`, `om, at`, `, at`, `:`. */
function behindNoun(words: readonly Token[], from: number, i: number): Intro {
  let k = i
  if (low(words, k) === ',' && low(words, k + 1) === 'at') return { from, own: k + 2, clause: true }
  if (low(words, k) === 'at') return { from, own: k + 1, clause: true }
  if (/^(?:af|om|for|til|fra)$/u.test(low(words, k))) {
    k++
    if (low(words, k) === 'at') return { from, own: k + 1, clause: true }
    if (low(words, k) === ',' && low(words, k + 1) === 'at') return { from, own: k + 2, clause: true }
    return { from, own: k, clause: false }
  }
  if (low(words, k) === ':') k++
  return { from, own: k, clause: false }
}

/** Reads the words that reserve at `i`. */
function introAt(words: readonly Token[], i: number): Intro | null {
  const word = low(words, i)
  if (word === 'med') {
    let k = i + 1
    while (k < i + 5 && !RESERVATION_NOUN.test(low(words, k)) && RESERVATION_LEAD.test(low(words, k))) k++
    if (RESERVATION_NOUN.test(low(words, k))) return behindNoun(words, i, k + 1)
    return null
  }
  if (word === 'under' || word === 'på') {
    let k = i + 1
    while (k < i + 4 && RESERVATION_LEAD.test(low(words, k)) && !RESERVATION_NOUN.test(low(words, k))) k++
    return /^(?:forudsætning(?:en|er)?|betingelse(?:n|r)?|vilkår|forbehold)$/u.test(low(words, k))
      ? behindNoun(words, i, k + 1)
      : null
  }
  if (word === 'forudsat') return behindNoun(words, i, i + 1)
  if (word === 'betinget') return behindNoun(words, i, i + 1)
  if (word === 'dog') {
    if (/^(?:således|sådan)$/u.test(low(words, i + 1))) return behindNoun(words, i, i + 2)
    if (low(words, i + 1) === 'med') return introAt(words, i + 1) ?? { from: i, own: i + 2, clause: false }
    return null
  }
  if (word === 'således' && low(words, i - 1) === ',' && low(words, i + 1) === 'at')
    return { from: i, own: i + 2, clause: true }
  return null
}

/** A clause that hangs on the decision and ties it: `hvis renten holder`, `idet afsnittet udgår`. */
function hangingAt(words: readonly Token[], i: number, to: number): Intro | null {
  const word = low(words, i)
  if (word === 'hvis' || word === 'såfremt' || word === 'medmindre')
    return { from: i, own: word === 'medmindre' ? i : i + 1, clause: false }
  if (word !== 'idet') return null
  const demands = words.slice(i, to).some((one) => DEMANDS.test(one.low))
  return demands ? { from: i, own: i + 1, clause: false } : null
}

/** Where the words from `own` on end: before the next clause that stands on its own. */
function endOf(said: Said, clause: Clause, own: number): number {
  const { words } = clause.sentence
  const next = said.clauses.find(
    ({ clause: other }) => other.from > own && (other.link === 'main' || other.link === 'mens'),
  )?.clause
  let last = (next === undefined ? words.length : next.from) - 1
  while (
    last >= own &&
    (/^[.,;!?–—]$/u.test(words[last]?.text ?? '') ||
      (next !== undefined && /^(?:og|men|samt|mens|hvorefter)$/u.test(low(words, last))))
  ) {
    if (next === undefined && words[last]?.text === '.' && isAbbreviated(clause.sentence.text, words, last)) break
    last--
  }
  const token = words[last]
  if (token === undefined || last < own) return words[own]?.start ?? clause.sentence.text.length
  // Brackets behind the last word are part of it.
  const index = clause.sentence.at[last] ?? 0
  const more = clause.sentence.tokens.slice(index + 1).findIndex(({ depth }) => depth === 0)
  const inner = clause.sentence.tokens.slice(index + 1, more < 0 ? undefined : index + 1 + more).at(-1)
  return inner?.end ?? token.end
}

const isAbbreviated = (text: string, words: readonly Token[], last: number): boolean =>
  /^(?:kr|mio|mia|pct|mv|osv)$/u.test(words[last - 1]?.low ?? '') &&
  words[last - 1]?.end === words[last]?.start &&
  text.trimEnd().endsWith('..')

/** Parts joined by `, og at`: indices of the words where each begins and ends. */
function partsOf(words: readonly Token[], from: number, endChar: number): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = []
  let start = words[from]?.start ?? endChar
  for (let k = from; k < words.length && (words[k]?.start ?? endChar) < endChar; k++) {
    if (!/^(?:og|samt)$/u.test(low(words, k)) || low(words, k + 1) !== 'at') continue
    const before = words[k - 1]
    parts.push({ start, end: before?.text === ',' ? before.start : (before?.end ?? start) })
    start = words[k + 2]?.start ?? endChar
  }
  return [...parts, { start, end: endChar }]
}

/**
 * Reads the conditions of a clause that decides, each in its own words, `at` and the full stop left out.
 * @param next the sentence below, for words that end in a colon: `med denne bemærkning:`
 */
export function conditionsOf(document: Document, said: Said, clause: Clause, next: Said | undefined): Condition[] {
  const { words, text } = clause.sentence
  const own = (k: number): boolean => {
    const inside = said.clauses.find(({ clause: other }) => k >= other.from - 2 && k < other.to)?.clause
    return inside === undefined || inside === clause || inside.link !== 'main' || inside.verb === null
  }
  const first = said.clauses[0]?.clause
  const from =
    clause === first ||
    first === undefined ||
    !said.clauses
      .slice(
        0,
        said.clauses.findIndex((one) => one.clause === clause),
      )
      .some(({ clause: other }) => other.verb !== null && (other.link === 'main' || other.link === 'mens'))
      ? 0
      : clause.from
  const found: Condition[] = []
  for (let k = from; k < clause.until; k++) {
    const atVerb = k > (clause.verb?.at ?? 0)
    const intro = introAt(words, k) ?? (atVerb ? hangingAt(words, k, clause.until) : null)
    if (intro === null || !own(k)) continue
    const end = endOf(said, clause, intro.own)
    const start = words[intro.own]?.start ?? end
    if (low(words, k) === 'med' && /^(?:stemmer|stemme)$/u.test(low(words, k + 2))) continue
    if (start >= end) {
      // Nothing behind the noun: the words below a colon, else (`med de faldne bemærkninger.`) the phrase itself.
      const below = text.trimEnd().endsWith(':') && next !== undefined ? next.passage : null
      const phrase = below ?? partOf(said, words[intro.from]?.start ?? start, end)
      found.push(conditionOf(document, phrase))
      break
    }
    const parts = intro.clause ? partsOf(words, intro.own, end) : [{ start, end }]
    found.push(
      ...parts
        .filter((part) => part.end > part.start)
        .map((part) => conditionOf(document, partOf(said, part.start, part.end))),
    )
    break
  }
  return found
}

function conditionOf(document: Document, passage: Passage): Condition {
  const { start, end } = extent(passage)
  return end > start
    ? { text: passage.text, at: placeOf(document, passage) }
    : { text: passage.text, at: place(document, start, start) }
}
