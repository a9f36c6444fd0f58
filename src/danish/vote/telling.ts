// The words of a sentence that tell of the meeting's own votes: nothing that hangs on another clause, nothing that others
// did, or that was done elsewhere or earlier.
//
//   I byrådet i Faxe stemte 15 for.    På sidste møde stemte 12 for.    SF oplyste, at partiet stemte imod.    <- none
import type { Clause } from '../clause/clause.ts'
import { isTold } from '../clause/decides.ts'
import { ADVERBS } from '../clause/words.ts'
import { SUMS_UP } from '../../vocabulary/auxiliaries.ts'
import { AS_ONLY_ONE, BESIDE_SIDE, VOTE_HELD, VOTERS } from '../../vocabulary/votes.ts'
import { isInAssembly, isInOtherBody, MATTER } from '../council.ts'
import { mentionsAt } from '../mentions.ts'
import { countOf } from '../number-words.ts'
import type { Token } from '../tokens.ts'

/** Is the clause's place another body's: `I byrådet i Faxe stemte …`, `12 stemte for i Folketinget`? */
function isElsewhere({ sentence, from, to, verb }: Clause): boolean {
  const { words } = sentence
  const finite = verb?.finite ?? from
  for (let k = from; k < to; k++) {
    // In front of the verb, or right behind it and its side.
    if (k > finite && k !== (verb?.at ?? finite) + 1 && !/^(?:for|imod)$/u.test(words[k - 1]?.low ?? '')) continue
    if (isInOtherBody(sentence, k)) return true
  }
  return false
}

/**
 * `Der var afstemning, hvor 12 stemte for`, `SF stemte imod indstillingen, som blev vedtaget med 12 stemmer mod 9`: says of the
 * meeting's vote how it went.
 */
function goesOnVote({ link, verb, from, sentence: { words } }: Clause): boolean {
  if (link !== 'relative' || verb === null || verb.tense === 'present' || words[from - 2]?.text !== ',') return false
  const [before, opener] = [words[from - 3]?.low ?? '', words[from - 1]?.low ?? '']
  if (opener === 'hvor') return VOTE_HELD.test(before) && verb.tense === 'past'
  return verb.passive && verb.tense === 'past' && MATTER.test(before)
}

function isOthers(clause: Clause): boolean {
  const { link, subject, verb, sentence } = clause
  if (link !== 'main' && link !== 'mens' && !goesOnVote(clause)) return link !== 'idet' && link !== 'result'
  if (verb !== null && verb.modal !== null) return true
  if (subject.who === 'elsewhere' || isElsewhere(clause) || isTold(clause)) return true
  return (
    subject.who === 'other' &&
    verb?.passive !== true &&
    !/^(?:flere|samtlige|alle|\d)/u.test(sentence.words[subject.from]?.low ?? '')
  )
}

/** `stemte imod`, `undlod at stemme`, `var imod`, `hverken var for eller imod` */
const SAYS_SIDE =
  /^(?:(?:stemte|stemmer) (?:for|i?mod|ja|nej|blankt?|hverken)|hverken (?:stemte|var) for eller i?mod|undlod|undlader|afstod|afholdt sig|var (?:for|i?mod|blanke?|hverken))(?!\p{Alpha})/u

/** Does a clause say how those in front of it voted: `Ø, der stemte imod`, `1 stemme, der var blank`? */
function votes({ link, verb, sentence: { words, text, tokens, at }, from, to }: Clause): boolean {
  if (link !== 'relative' || verb?.modal !== null || verb.tense === 'present') return false
  const said = words.slice(from, to).map(({ low }) => low)
  if (words[from - 2]?.text !== ',' || said.includes('ikke') || !SAYS_SIDE.test(said.join(' '))) return false
  const end = at[from - 2] ?? 0
  const counted = VOTERS.test(words[from - 3]?.low ?? '') ? from - 4 : from - 3
  if (countOf(words[counted]?.low ?? '') !== null) return true
  return tokens.some((_, k) => k >= end - 12 && k < end && mentionsAt(text, tokens, k, null).at(-1)?.to === end)
}

/** `Formanden konstaterede, at 17 stemte for, og at 2 stemte imod`: what the chair states is told. */
function isStated(clauses: readonly Clause[], { link, verb }: Clause): boolean {
  const main = clauses.find((one) => one.link === 'main' && one.verb !== null)
  if (link !== 'at' || verb?.tense !== 'past' || verb.modal !== null || main?.verb == null) return false
  return SUMS_UP.has(main.verb.lemma) && main.verb.negation === 'none' && !isTold(main)
}

const isVoter = ({ subject: { who } }: Clause): boolean => who === 'party' || who === 'person' || who === 'minority'

/**
 * `SF kunne ikke støtte forslaget og stemte imod`, `SF tog forbehold og undlod at stemme`: what the same did before is none of
 * the vote, but who did it.
 */
function goesOnVoting(clause: Clause, next: Clause | undefined): boolean {
  if (next?.verb == null || !isVoter(clause) || next.subject !== clause.subject || next.verb.modal !== null)
    return false
  const said = next.sentence.words.slice(next.from, next.to).map(({ low }) => low)
  // `og stemte derfor imod`
  const plain = said.filter((low) => low === 'hverken' || !ADVERBS.has(low))
  return SAYS_SIDE.test(plain.join(' ')) && !said.includes('ikke')
}

/** `SF stemmer for, hvis der findes midler`: nobody has voted yet. */
const isOnlyIf = (clause: Clause, next: Clause | undefined): boolean =>
  clause.verb?.tense === 'present' && isVoter(clause) && next?.link === 'if'

const choosesVote = ({ verb }: Clause): boolean =>
  /^(?:vælge|beslutte)$/u.test(verb?.carrier ?? '') &&
  /^(?:stemme|undlade|afholde)$/u.test(verb?.lemma ?? '') &&
  verb?.tense === 'past' &&
  !verb.passive &&
  verb.negation === 'none'

const DENIES = /^(?:ikke|heller|hverken|aldrig|næppe|kun|blot|alene)$/u
const SIDE = /^(?:for|i?mod|ja|nej|blankt?|hverken)$/u

/** How many tokens say, from one on, that nobody else voted so: `som det eneste parti`; 0: none. */
function asOnlyOne(tokens: readonly Token[], from: number): number {
  let to = from
  for (const word of AS_ONLY_ONE) {
    if (word.test(tokens[to]?.low ?? '')) to++
    else if (!word.test('')) return 0
  }
  return to - from
}

/** `SF stemte derfor imod`, `Venstre stemte som det eneste parti imod`: as if there stood nothing between the verb and the side. */
function withoutAdverbs(tokens: readonly Token[]): Token[] {
  const passes = tokens.map(({ low }) => BESIDE_SIDE.test(low) || (ADVERBS.has(low) && !DENIES.test(low)))
  tokens.forEach((_, i) => passes.fill(true, i, i + asOnlyOne(tokens, i)))
  return tokens.filter((_, i) => {
    if (passes[i] !== true) return true
    let [from, to] = [i, i]
    while (passes[from - 1] === true) from--
    while (passes[to + 1] === true) to++
    return !/^(?:stemte|stemmer)$/u.test(tokens[from - 1]?.low ?? '') || !SIDE.test(tokens[to + 1]?.low ?? '')
  })
}

/** The tokens that tell, in order; `null` when nothing does. */
export function tellingOf(clauses: readonly Clause[]): { text: string; tokens: readonly Token[] } | null {
  const [first] = clauses
  if (first === undefined) return null
  const { sentence } = first
  const { words } = sentence
  if (isInAssembly(sentence, first.from)) return null
  const hidden = clauses.flatMap((clause, i): (readonly [number, number])[] => {
    const next = clauses[i + 1]
    const { from, to, subject } = clause
    const hide = (a: number, b: number): [number, number][] =>
      b < a ? [] : [[words[a]?.start ?? 0, words[b]?.end ?? 0]]
    if (goesOnVoting(clause, next)) {
      const isOwn = !isElsewhere(clause) && !isTold(clause)
      // `Herefter tog SF forbehold og stemte imod`: of all that only `SF`.
      return isOwn ? [...hide(from, subject.from - 1), ...hide(subject.to, to - 1)] : hide(from, to - 1)
    }
    // `Venstre valgte at stemme imod`: as if there stood no other verb.
    const { verb } = clause
    if (verb !== null && choosesVote(clause) && !isOthers(clause)) return hide(verb.finite, verb.at - 1)
    if (!isOnlyIf(clause, next) && (!isOthers(clause) || isStated(clauses, clause))) return []
    // `Ø, der stemte imod`: as if there stood `Ø stemte imod`.
    return votes(clause) ? hide(from - 2, from - 1) : hide(from, to - 1)
  })
  const told = sentence.tokens.filter(({ start }) => !hidden.some(([from, to]) => from <= start && start < to))
  const tokens = withoutAdverbs(told)
  return tokens.length === 0 ? null : { text: sentence.text, tokens }
}
