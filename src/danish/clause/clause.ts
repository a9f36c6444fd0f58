// Reads the clauses of a sentence: who does what, in which tense, and with what line of the lexicon.
//
//   På den baggrund kunne KKR Sjælland ikke tiltræde indstillingen.
//   .........lead.. ^kunne subject...      ^tiltræde object......
import type { VerbLine } from '../../vocabulary/verbs.ts'
import { subjectAt, type Subject } from '../council.ts'
import { sentenceOf, type Sentence } from '../said.ts'
import { agreementAt } from './agreement.ts'
import { carriedOn } from './carried.ts'
import { fitOf, linesOf, participleOf } from './lexicon.ts'
import { fitsAt } from './takings.ts'
import { segmentsOf, type Segment } from './segments.ts'
import { verbGroupOf, type VerbGroup } from './verb-group.ts'
import { ADVERBS, CONJUNCTIONS, isSmall, PREPOSITIONS, type Link } from './words.ts'

export interface Clause {
  readonly sentence: Sentence
  readonly link: Link
  /** Its own words, and where the clauses that hang on it end: indices into the sentence's words, half-open. */
  readonly from: number
  readonly to: number
  readonly until: number
  /** It goes on with the auxiliary of the one before: `blev drøftet | og udsat`. */
  readonly gaps: boolean
  readonly subject: Subject
  readonly verb: VerbGroup | null
  readonly line: VerbLine | null
  /** What the verb is about: the words of the object, or of the passive's subject. */
  readonly object: { readonly from: number; readonly to: number }
}

/** What the readers of clauses must know of the document. */
export interface Reading {
  readonly year: number | null
  /** The council whose minutes these are: `KKR Sjælland`. */
  readonly body: string | null
}

/** The line of the lexicon that fits a clause best. */
function lineOf(
  sentence: Sentence,
  { from, to, link }: Segment,
  verb: VerbGroup,
  year: number | null,
): VerbLine | null {
  const lines = linesOf(verb.lemma)
  if (lines.length === 0) return null
  const places = Array.from({ length: to - from }, (_, k) => from + k)
  // `indstillingen, som faldt`: what it is about stands in front.
  if (link === 'relative' && from > 2) places.unshift(from - 3)
  const fits = fitsAt(sentence, year)
  let best: { line: VerbLine; fit: number } | null = null
  for (const line of lines) {
    const fit = fitOf(line, fits, places)
    if (fit >= 0 && (best === null || fit > best.fit)) best = { line, fit }
  }
  return best?.line ?? null
}

const NOBODY: Subject = { who: 'nobody', from: 0, to: 0, mentions: [] }
/** Leads a clause whose subject stands behind the verb: `Hvad angår punkt 3 afventer KKR …` */
const isLead = (low: string): boolean =>
  ADVERBS.has(low) || PREPOSITIONS.has(low) || low === 'således' || low === 'hvad'

/** Who does it: what stands in front of the finite verb, or behind it where the clause begins with something else. */
function subjectOf(sentence: Sentence, segment: Segment, verb: VerbGroup, { year, body }: Reading): Subject {
  const { words } = sentence
  let from = segment.from
  while (CONJUNCTIONS.has(words[from]?.low ?? '') || /^(?:[,:]|hverken|både)$/u.test(words[from]?.low ?? '')) from++
  const behind = (): Subject => {
    let k = verb.finite + 1
    while ((ADVERBS.has(words[k]?.low ?? '') || words[k]?.low === 'ikke') && k < segment.to) k++
    if (words[k]?.low === 'sig') k++
    return subjectAt(sentence, k, segment.to, body, year)
  }
  if (verb.tense === 'none') {
    if (agreementAt(sentence, verb.finite, segment.to) !== null) return NOBODY
    let k = from
    while (k < verb.at && (ADVERBS.has(words[k]?.low ?? '') || words[k]?.low === 'ikke')) k++
    return k >= verb.at ? { ...NOBODY, from: k, to: k } : subjectAt(sentence, k, verb.at, body, year)
  }
  if (verb.finite <= from) return behind()
  const ahead = subjectAt(sentence, from, verb.finite, body, year)
  if (ahead.who === 'council' || ahead.who === 'elsewhere' || ahead.who === 'majority' || ahead.who === 'minority')
    return ahead
  if (ahead.who === 'party' || ahead.who === 'person' || ahead.who === 'other') return ahead
  const after = behind()
  if (isLead(words[from]?.low ?? '')) {
    // `Herefter KKR …` is no Danish; `Efter drøftelse tiltrådte KKR …` is.
    return after
  }
  // `Indstillingen kunne KKR Sjælland ikke tiltræde.`
  return ['council', 'elsewhere', 'majority', 'minority', 'party', 'person'].includes(after.who) && !verb.passive
    ? after
    : ahead
}

function objectOf(sentence: Sentence, segment: Segment, verb: VerbGroup, subject: Subject): Clause['object'] {
  if (verb.passive || subject.who === 'matter' || subject.who === 'thing') {
    let from = subject.from
    // Of a passive, all in front of the verb (or between its parts) is what it is about.
    const to = subject.from < verb.finite ? verb.finite : verb.at
    if (verb.tense === 'none') from = segment.from
    return from < to ? { from, to } : { from: subject.from, to: subject.to }
  }
  const front =
    segment.from < verb.finite && subject.from > verb.finite && !isLead(sentence.words[segment.from]?.low ?? '')
  if (front) return { from: segment.from, to: verb.finite }
  const from = Math.max(verb.at + 1, subject.from > verb.at ? subject.to : 0)
  return { from, to: segment.to }
}

/** `Indstillingen følges, dog udskydes evalueringen`: behind an adverb and the verb stands what the clause is about itself. */
function hasOwnSubject({ words }: Sentence, { from }: Segment, verb: VerbGroup, subject: Subject): boolean {
  const low = words[subject.from]?.low ?? ''
  const isNoun = subject.from === verb.finite + 1 && words[subject.from]?.kind === 'word' && !isSmall(low)
  return ADVERBS.has(words[from]?.low ?? '') && verb.passive && isNoun && participleOf(low) === undefined
}

/** A participle that goes on with the auxiliary of another: `blev hverken godkendt eller afvist`, `ikke godkendt, men udsat`. */
function withAuxiliary(
  verb: VerbGroup | null,
  before: VerbGroup | null | undefined,
  conjunction: string,
): VerbGroup | null {
  if (verb === null || before == null) return verb
  const { tense, passive, modal } = before
  const negation = verb.negation === 'none' && conjunction !== 'men' ? before.negation : verb.negation
  return { ...verb, tense, passive, modal, negation }
}

/**
 * No sentence of a paper is longer, in characters: the reading of clauses looks back over them, and is not tried on a text
 * without an end.
 */
const LONGEST = 6000

/** Reads a sentence; none of one without an end. @param text the sentence, rejoined over line ends */
export function clausesOf(text: string, reading: Reading): Clause[] {
  if (text.length > LONGEST) return []
  const sentence = sentenceOf(text)
  const segments = segmentsOf(sentence)
  const clauses: Clause[] = []
  const bySegment: (Clause | null)[] = []
  segments.forEach((segment, i) => {
    const begun = segment.continues && segment.shares >= 0 ? segments[segment.shares] : undefined
    const whole = begun !== undefined && begun.to > begun.from ? begun : undefined
    const before = segment.gaps ? bySegment[segment.shares] : undefined
    const joined = sentence.words.slice(Math.max(0, segment.from - 5), segment.from).map(({ low }) => low)
    const carried = before?.verb == null ? null : carriedOn(sentence, segment.from, before.verb, joined.includes('men'))
    const verb = carried ?? withAuxiliary(verbGroupOf(sentence, segment), before?.verb, joined.at(-1) ?? '')
    let subject = verb === null ? NOBODY : subjectOf(sentence, segment, verb, reading)
    if (whole !== undefined && verb !== null && verb.finite <= segment.from + 1) {
      // The clause goes on: `Formanden, der …, bød velkommen`. A beginning that is no subject stood in front of the verb.
      const ahead = subjectAt(sentence, whole.from, whole.to, reading.body, reading.year)
      if (!isLead(sentence.words[whole.from]?.low ?? '')) subject = ahead
    } else if (segment.shares >= 0 && !segment.continues) {
      const shared = bySegment[segment.shares]?.subject
      const own = subject.who
      if (shared !== undefined && carried !== null) subject = shared
      else if (
        shared !== undefined &&
        !['council', 'majority', 'party', 'person'].includes(own) &&
        (verb === null || !hasOwnSubject(sentence, segment, verb, subject))
      )
        subject = shared
    }
    // What hangs on it follows, up to the next clause that stands on its own.
    const next = segments.findIndex(({ link }, k) => k > i && (link === 'main' || link === 'mens'))
    const until = next < 0 ? sentence.words.length : (segments[next]?.from ?? segment.to)
    const clause: Clause = {
      sentence,
      link: segment.link,
      from: segment.from,
      to: segment.to,
      until,
      gaps: segment.gaps,
      subject,
      verb,
      line:
        verb === null
          ? null
          : lineOf(sentence, whole === undefined ? segment : { ...segment, from: whole.from }, verb, reading.year),
      object:
        before != null && verb?.passive === true
          ? before.object
          : verb === null
            ? { from: segment.from, to: segment.from }
            : objectOf(sentence, segment, verb, subject),
    }
    bySegment[i] = clause
    if (segment.to > segment.from) clauses.push(clause)
  })
  return clauses
}

/** A clause's own words as printed. */
export function wordsOfClause({ sentence, from, to }: Pick<Clause, 'sentence' | 'from' | 'to'>): string {
  const [first, last] = [sentence.words[from], sentence.words[to - 1]]
  return first === undefined || last === undefined ? '' : sentence.text.slice(first.start, last.end)
}
