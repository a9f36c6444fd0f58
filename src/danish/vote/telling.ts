// The words of a sentence that tell of the meeting's own votes: nothing that hangs on another clause, nothing that others
// did, or that was done elsewhere or earlier.
//
//   I byrådet i Faxe stemte 15 for.    På sidste møde stemte 12 for.    SF oplyste, at partiet stemte imod.    <- none
import type { Clause } from '../clause/clause.ts'
import { isTold } from '../clause/decides.ts'
import { isOtherBody } from '../council.ts'
import type { Token } from '../tokens.ts'

/** Is the clause's place another body's: `I byrådet i Faxe stemte …`, `12 stemte for i Folketinget`? */
function isElsewhere({ sentence: { words }, from, to, verb }: Clause): boolean {
  const finite = verb?.finite ?? from
  for (let k = from; k < to; k++) {
    if (!/^(?:i|hos|ved|på)$/u.test(words[k]?.low ?? '')) continue
    // In front of the verb, or right behind it and its side.
    if (k > finite && !/^(?:for|imod|stemte|stemmer)$/u.test(words[k - 1]?.low ?? '')) continue
    let at = k + 1
    if (/^(?:møde|mødet|behandlingen|afstemningen)$/u.test(words[at]?.low ?? '') && words[at + 1]?.low === 'i') at += 2
    if (isOtherBody(words[at]?.low ?? '')) return true
  }
  return false
}

function isOthers(clause: Clause): boolean {
  const { link, subject, verb, sentence } = clause
  if (link !== 'main' && link !== 'mens') return link !== 'idet' && link !== 'result'
  if (verb !== null && verb.modal !== null) return true
  if (subject.who === 'elsewhere' || isElsewhere(clause) || isTold(clause)) return true
  return (
    subject.who === 'other' &&
    verb?.passive !== true &&
    !/^(?:flere|samtlige|alle|\d)/u.test(sentence.words[subject.from]?.low ?? '')
  )
}

/** The tokens that tell, in order; `null` when nothing does. */
export function tellingOf(clauses: readonly Clause[]): { text: string; tokens: readonly Token[] } | null {
  const [first] = clauses
  if (first === undefined) return null
  const { sentence } = first
  const hidden = clauses
    .filter(isOthers)
    .map(({ from, to }) => [sentence.words[from]?.start ?? 0, sentence.words[to - 1]?.end ?? 0] as const)
  const tokens = sentence.tokens.filter(({ start }) => !hidden.some(([from, to]) => from <= start && start < to))
  return tokens.length === 0 ? null : { text: sentence.text, tokens }
}
