// Reads on what a decision depends.
//
//   … med forudsætningen, at budgettet ikke overstiger 1,9 mio. kr., og at betalingen tages op igen.
//                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ two conditions
import type { Clause } from '../../danish/clause/clause.ts'
import { MATTER } from '../../danish/council.ts'
import { decides } from '../../danish/clause/decides.ts'
import { hangingAt, introAt, ownWordsOfPoint, presupposes, tiesAbove } from '../../danish/reservation.ts'
import type { Token } from '../../danish/tokens.ts'
import { extent, slice, type Passage } from '../../text/passage.ts'
import type { Beslutning } from '../../referat.ts'
import { place, placeOf, type Document } from '../document.ts'
import { partOf, type Said } from './said.ts'

type Condition = Beslutning['conditions'][number]

const low = (words: readonly Token[], i: number): string => words[i]?.low ?? ''

/** Where the words from `own` on end: before the next clause that stands on its own. @param isSetIn they stand behind the verb, in front of its object */
function endOf(said: Said, clause: Clause, own: number, isSetIn: boolean): number {
  const { words } = clause.sentence
  const next = said.clauses.find(
    ({ clause: other }) => other.from > own && (other.link === 'main' || other.link === 'mens'),
  )?.clause
  const { finite = 0, at = 0 } = clause.verb ?? {}
  // `Under forudsætning af dispensation tiltrådtes indstillingen.`, `blev under forudsætning af dispensation godkendt`: in
  // front of the verb, or between its parts, it ends there.
  const verb = own <= finite ? finite : at
  const isAhead = own <= verb && clause.from <= own
  let last = (isAhead ? verb : next === undefined ? words.length : next.from) - 1
  while (
    last >= own &&
    (/^[.,;!?–—]$/u.test(words[last]?.text ?? '') ||
      (next !== undefined && /^(?:og|men|samt|mens|hvorefter)$/u.test(low(words, last))))
  ) {
    if (next === undefined && words[last]?.text === '.' && isAbbreviated(clause.sentence.text, words, last)) break
    last--
  }
  // `tiltrådte, under forudsætning af at staten betaler, indstillingen`: set in, it ends at its comma.
  const comma = words.findLastIndex(({ text }, k) => text === ',' && k > own && k <= last)
  if (!isAhead && isSetIn && comma > 0 && words.slice(comma, last + 1).some(({ low: word }) => MATTER.test(word)))
    last = comma - 1
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

/** Parts joined by `, og at`, or each with an introduction: indices of the words where each begins and ends. */
function partsOf(words: readonly Token[], from: number, endChar: number): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = []
  let start = words[from]?.start ?? endChar
  for (let k = from; k < words.length && (words[k]?.start ?? endChar) < endChar; k++) {
    if (!/^(?:og|samt)$/u.test(low(words, k))) continue
    // `…, og under forudsætning af, at …`: the next with words of its own.
    const again = low(words, k - 1) === ',' ? introAt(words, k + 1) : null
    const own = low(words, k + 1) === 'at' ? k + 2 : again?.clause === true ? again.own : null
    if (own === null) continue
    const before = words[k - 1]
    parts.push({ start, end: before?.text === ',' ? before.start : (before?.end ?? start) })
    start = words[own]?.start ?? endChar
  }
  return [...parts, { start, end: endChar }]
}

/**
 * Reads the conditions of a clause that decides, each in its own words, `at` and the full stop left out.
 * @param below what stands below words that end in a colon: `med denne bemærkning:`
 */
export function conditionsOf(document: Document, said: Said, clause: Clause, below: readonly Said[]): Condition[] {
  const { words } = clause.sentence
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
    const isSetIn = words[intro.from - 1]?.text === ',' && intro.from - 2 === clause.verb?.at && !clause.verb.passive
    const end = endOf(said, clause, intro.own, isSetIn)
    const start = words[intro.own]?.start ?? end
    // `idet punkt 4 udgik`, `med undtagelse af punkt 4, som udsættes`: a part with a fate of its own.
    const parts = said.clauses.some(
      ({ clause: other, verdict }) =>
        decides(verdict) &&
        other.link !== 'main' &&
        other.from >= intro.from &&
        (words[other.from]?.start ?? end) < end,
    )
    if (parts) continue
    if (low(words, k) === 'med' && /^(?:stemmer|stemme)$/u.test(low(words, k + 2))) continue
    if (start >= end) {
      // Nothing behind the noun: the words below a colon, else (`med de faldne bemærkninger.`) the phrase itself.
      const phrase = partOf(said, words[intro.from]?.start ?? start, end)
      found.push(...(below.length > 0 ? below.map(pointOf) : [phrase]).map((one) => conditionOf(document, one)))
      break
    }
    const pieces = intro.clause ? partsOf(words, intro.own, end) : [{ start, end }]
    found.push(
      ...pieces
        .filter((part) => part.end > part.start)
        .map((part) => conditionOf(document, partOf(said, part.start, part.end))),
    )
    break
  }
  return found
}

/** A point below, in its own words. */
const pointOf = ({ passage }: Said): Passage => slice(passage, ...ownWordsOfPoint(passage.text))

/**
 * Reads the conditions in a sentence of their own: `Tilslutningen er betinget af, at staten betaler.`
 * @param isNext it stands right below the one that decides: `Det er en forudsætning, at staten betaler.`
 */
export function conditionsBelow(document: Document, said: Said, isNext: boolean): Condition[] {
  const clause = said.clauses[0]?.clause
  if (clause === undefined) return []
  const { words } = clause.sentence
  const intro = tiesAbove(words) ?? (isNext ? presupposes(words) : null)
  if (intro === null) return []
  const end = endOf(said, clause, intro.own, false)
  return partsOf(words, intro.own, end)
    .filter((part) => part.end > part.start)
    .map((part) => conditionOf(document, partOf(said, part.start, part.end)))
}

function conditionOf(document: Document, passage: Passage): Condition {
  const { start, end } = extent(passage)
  return end > start
    ? { text: passage.text, at: placeOf(document, passage) }
    : { text: passage.text, at: place(document, start, start) }
}
