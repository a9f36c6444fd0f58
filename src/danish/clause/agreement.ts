// An agreement without its verb: there was one, or there was none.
//
//   Enighed om at rette henvendelse til ministeren.      Ingen opbakning til forslaget.      Enige om, at …
import type { VerbLine } from '../../vocabulary/verbs.ts'
import type { Sentence } from '../said.ts'

const NOUN = /^(?:enighed|konsensus|enige?|enigt|opbakning|tilslutning|flertal|støtte)$/u
const DEGREE = /^(?:bred|fuld|stor|god|generel|samlet|enstemmig|klar|klart|stort|bredt|fuldstændig|ingen|ikke)$/u
const LEADS = /^(?:om|til|for|i|[.,:])$/u

/** Where the noun of an agreement stands that begins at `from`; `null` when none begins there. */
export function agreementAt({ words }: Sentence, from: number, to: number): number | null {
  let k = from
  while (k < to && k < from + 3 && DEGREE.test(words[k]?.low ?? '')) k++
  const next = words[k + 1]?.low ?? '.'
  return k < to && NOUN.test(words[k]?.low ?? '') && LEADS.test(next) ? k : null
}

/** Is the line one of agreement: `var enighed om at`, `var opbakning`? */
export const isAgreement = ({ lemma, who, action }: VerbLine): boolean =>
  lemma === 'være' && who === 'any' && (action === 'adopt' || action === 'resolve')
