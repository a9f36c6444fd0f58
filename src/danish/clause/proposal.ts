// What somebody proposes in the course of a meeting, and what became of it: neither is what became of the matter itself.
//
//   SF foreslog, at sagen blev udsat. Forslaget blev ikke imødekommet.      a proposal that fell: nothing for the matter
//   Formanden foreslog at udsætte punktet, hvilket blev godkendt.           a proposal that was taken: put off
import { HELD_BACK, OUTCOME_OF, type Outcome } from '../../vocabulary/outcomes.ts'
import type { Token } from '../tokens.ts'
import type { Clause } from './clause.ts'
import { formsOf, linesOf } from './lexicon.ts'

export interface Proposal {
  /** `forslag`, `ønske`: the noun that takes it up again. */
  readonly noun: RegExp
  /** Of a party or a member; else of the chair. */
  readonly isOwn: boolean
  /** What becomes of the matter when it is taken. */
  readonly outcome: Outcome | null
}

const NOUNS: Readonly<Record<string, RegExp>> = {
  foreslå: /^\p{Alpha}*forslag(?:et)?$/u,
  fremsætte: /^\p{Alpha}*(?:forslag|anmodning|begæring|ønske)(?:et|en|t)?$/u,
  stille: /^\p{Alpha}*(?:forslag|anmodning)(?:et|en)?$/u,
  ønske: /^ønsket?$/u,
  begære: /^begæring(?:en)?$/u,
  anmode: /^anmodning(?:en)?$/u,
  bede: /^(?:anmodning(?:en)?|ønsket?)$/u,
}
const NEEDS_NOUN = new Set(['fremsætte', 'stille'])
const ACTS: Readonly<Record<string, 'postpone' | 'refer' | 'withdraw'>> = {
  udsættelse: 'postpone',
  oversendelse: 'refer',
}

/** What a word would do to the matter. */
function outcomeOf(low: string): Outcome | null {
  const noun = Object.hasOwn(ACTS, low) ? ACTS[low] : undefined
  if (noun !== undefined) return OUTCOME_OF[noun].outcome
  for (const { lemma } of formsOf(low)) {
    const [line] = linesOf(lemma)
    if (line === undefined || line.action === 'none' || line.takes.length > 0) continue
    const { outcome } = OUTCOME_OF[line.action]
    if (HELD_BACK.has(outcome) && outcome !== 'afvist') return outcome
  }
  return null
}

/** The word behind `ville`, with `gerne` in front of it. */
const saidBehind = (words: readonly Token[], finite: number): string =>
  words
    .slice(finite + 1, finite + (words[finite + 1]?.low === 'gerne' ? 3 : 2))
    .map(({ low }) => low)
    .join(' ')

/** What a clause proposes; `null` when it proposes nothing. */
export function proposalIn({ sentence, verb, subject, from, link }: Clause): Proposal | null {
  if (verb === null || (link !== 'main' && link !== 'mens')) return null
  const isOwn = subject.who === 'party' || subject.who === 'person' || subject.who === 'minority'
  if (!isOwn && subject.who !== 'other') return null
  const [finite] = formsOf(sentence.words[verb.finite]?.low ?? '')
  if (finite?.s === true) return null
  // `SF ville have sagen taget af dagsordenen`
  const wishes = verb.modal === 'ville' && /^(?:gerne )?(?:have|se)$/u.test(saidBehind(sentence.words, verb.finite))
  const lemma = wishes ? 'ønske' : [finite?.lemma ?? '', verb.lemma].find((one) => Object.hasOwn(NOUNS, one))
  const noun = lemma === undefined ? undefined : NOUNS[lemma]
  if (lemma === undefined || noun === undefined) return null
  const said = sentence.words.slice(from)
  if (NEEDS_NOUN.has(lemma) && !said.some(({ low }) => noun.test(low))) return null
  // Only what is said behind the verb, in front of what became of it.
  const end = said.findIndex(({ low }) => low === 'hvilket' || low === 'hvorefter' || low === 'men')
  const wished = said.slice(verb.finite - from + 1, end < 0 ? undefined : end)
  const denied = wished.some(({ low }) => low === 'ikke')
  const outcome = denied ? null : (wished.map(({ low }) => outcomeOf(low)).find((one) => one !== null) ?? null)
  return { noun, isOwn, outcome }
}

const ASKED_FOR = /^(?:\p{Alpha}*forslag(?:et)?|ønsket?|anmodning(?:en)?|begæring(?:en)?)$/u

/**
 * A proposal on the course of the matter that a clause rules on: `Et forslag om at udsætte sagen blev ikke fulgt`, `Ønsket om
 * udsættelse blev imødekommet`; `null` for none.
 */
export function proposedIn({ sentence: { words }, verb, subject, from, to }: Clause): Proposal | null {
  if (verb === null) return null
  for (let k = Math.min(from, subject.from); k < to - 1; k++) {
    if (!ASKED_FOR.test(words[k]?.low ?? '') || words[k + 1]?.low !== 'om') continue
    const at = words[k + 2]?.low === 'at' ? k + 3 : k + 2
    const outcome = at === verb.at ? null : outcomeOf(words[at]?.low ?? '')
    if (outcome !== null) return { noun: ASKED_FOR, isOwn: true, outcome }
  }
  return null
}

/** Does a clause speak of a proposal made before? @param near it follows at once: `Dette blev ikke imødekommet.` */
export function takesUp({ sentence, verb, subject, from, object }: Clause, { noun }: Proposal, near: boolean): boolean {
  const { words } = sentence
  if (verb === null) return false
  if (near && words[from - 1]?.low === 'hvilket') return true
  const [first, last] = [Math.min(from, subject.from), Math.max(verb.finite, object.to)]
  if (near && /^(?:det|dette)$/u.test(words[first]?.low ?? '') && verb.finite === first + 1) return true
  // `forslaget`, and not `forslaget til budget`
  return words.some(
    ({ low }, k) => k >= first && k < last && noun.test(low) && !/^(?:til|om)$/u.test(words[k + 1]?.low ?? ''),
  )
}
