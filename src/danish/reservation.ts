// The words by which a clause ties itself to something.
//
//   med den bemærkning, at …      under forudsætning af, at …      dog således at …      hvis renten holder
import { DEMANDS, RESERVATION_LEAD, RESERVATION_NOUN } from '../vocabulary/reservations.ts'
import { isOtherBody } from './council.ts'
import type { Token } from './tokens.ts'

/** Words that reserve: where they begin, where the reservation's own words begin, and whether `at` leads to them. */
export interface Intro {
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
export function introAt(words: readonly Token[], i: number): Intro | null {
  const word = low(words, i)
  if (word === 'med') {
    let k = i + 1
    while (k < i + 5 && !RESERVATION_NOUN.test(low(words, k)) && RESERVATION_LEAD.test(low(words, k))) k++
    if (RESERVATION_NOUN.test(low(words, k))) return behindNoun(words, i, k + 1)
    return null
  }
  if (word === 'under' || word === 'på') {
    // `om, under hvilke forudsætninger …`
    if (/^hvilke[nt]?$/u.test(low(words, i + 1))) return null
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

const PRESUPPOSED = /^(?:forudsætning(?:en|er|erne)?|betingelse(?:n|r|rne)?|vilkår(?:et|ene)?)$/u

/** `Det er (dog) en forudsætning, at …`, `Forudsætningen er, at …`, `Det forudsættes, at …` */
export function presupposes(words: readonly Token[]): Intro | null {
  const isNoun = /^(?:forudsætningen|betingelsen|vilkåret)$/u.test(low(words, 0))
  if (!isNoun && low(words, 0) !== 'det') return null
  let k = 1
  if (isNoun || /^(?:er|var)$/u.test(low(words, k))) {
    if (!/^(?:er|var)$/u.test(low(words, k++))) return null
    while (/^(?:dog|imidlertid|en|et|klar)$/u.test(low(words, k))) k++
    if (!isNoun && !PRESUPPOSED.test(low(words, k++))) return null
  } else if (low(words, k++) !== 'forudsættes') return null
  while (/^(?:dog|imidlertid|herfor)$/u.test(low(words, k))) k++
  // `en forudsætning for tiltrædelsen, at …`
  if (low(words, k) === 'for' && DECISION_NOUN.test(low(words, k + 1))) k += 2
  const intro = behindNoun(words, 0, k)
  return intro.clause ? intro : null
}

/** A clause that hangs on the decision and ties it: `hvis renten holder`, `idet afsnittet udgår`. */
export function hangingAt(words: readonly Token[], i: number, to: number): Intro | null {
  const word = low(words, i)
  if (word === 'hvis' || word === 'såfremt' || word === 'medmindre')
    return { from: i, own: word === 'medmindre' ? i : i + 1, clause: false }
  if (word !== 'idet') return null
  const demands = words.slice(i, to).some((one) => DEMANDS.test(one.low) || PRESUPPOSED.test(one.low))
  return demands ? { from: i, own: i + 1, clause: false } : null
}

const JOINS_NEXT = [', og', ', samt', ' og', ' samt', ',', ';']

/** `at staten betaler, og` in a list is `staten betaler`. @returns indices into the text, half-open */
export function ownWordsOfPoint(text: string): [from: number, to: number] {
  const ended = text.trimEnd()
  const join = JOINS_NEXT.find((end) => ended.endsWith(end)) ?? ''
  return [/^at\s/iu.test(text) ? 3 : 0, ended.length - join.length]
}

const DECISION_NOUN =
  /^(?:godkendelsen|tilslutningen|tiltrædelsen|beslutningen|opbakningen|tilsagnet|støtten|vedtagelsen)$/u

/**
 * A sentence that ties the decision above it: `Godkendelsen gælder kun, hvis renten holder.`, `Tilslutningen er
 * betinget af, at …`, `Tilsagnet forudsætter, at …`.
 */
export function tiesAbove(words: readonly Token[]): Intro | null {
  if (!DECISION_NOUN.test(low(words, 0))) return null
  // What it is on may stand between: `Tilslutningen til projektet er betinget af …`
  for (let k = 1; k < Math.min(words.length, 10); k++) {
    const verb = low(words, k)
    // `Godkendelsen fra ministeriet`, `Godkendelsen gælder ikke, hvis …`
    if (isOtherBody(verb) || verb === 'ikke' || verb === 'blev') return null
    if (verb === 'forudsætter') return low(words, k + 1) === 'ikke' ? null : behindNoun(words, k, k + 1)
    if (!/^(?:er|gælder|gives|sker)$/u.test(verb)) continue
    for (let i = k + 1; i < k + 5 && low(words, i) !== 'ikke' && low(words, i) !== 'idet'; i++) {
      const intro = introAt(words, i) ?? (verb === 'gælder' ? hangingAt(words, i, words.length) : null)
      if (intro !== null) return intro
    }
    return null
  }
  return null
}
