// Decisions without any verb that the lexicon reads.
//
//   Som indstillet.      I overensstemmelse med indstillingen.      Til efterretning.      Ad notam.
import type { Action } from '../../vocabulary/verbs.ts'
import type { Sentence } from '../said.ts'

type Decides = Exclude<Action, 'none'>

const RECOMMENDED =
  /^(?:(?:som|jf|jævnfør) (?:\. )?(?:indstillet|foreslået|anbefalet|indstillingen|forslaget)|i (?:overensstemmelse|henhold|tråd|samklang) (?:med|til) (?:\p{Alpha}+s |den |det )?(?:indstillingen?|forslaget|anbefalingen|oplægget))(?!\p{Alpha})/u
const WHOLE_RECOMMENDED = /^(?:efter|ifølge) (?:\p{Alpha}+s )?indstillingen?$/u
const NOTED = /^(?:(?:\p{Alpha}+ ){0,2}til (?:efterretning|orientering|notits|underretning)(?: .*)?|ad notam|noteret)$/u
const YES = /^(?:enstemmigt )?(?:ja|bifald)$/u

const lowOf = ({ words }: Sentence, from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ low }) => low)
    .join(' ')

/** Do words point at the recommendation: `som indstillet`, `i henhold til indstillingen`? */
export function asRecommended(sentence: Sentence, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (/^(?:som|jf|jævnfør|i)$/u.test(sentence.words[k]?.low ?? '') && RECOMMENDED.test(lowOf(sentence, k, k + 6)))
      return true
  return false
}

/** What words without a verb do; `null` when nothing. */
export function formulaOf(sentence: Sentence, from: number, to: number): Decides | null {
  const said = sentence.words
    .slice(from, to)
    .filter(({ kind }) => kind === 'word')
    .map(({ low }) => low)
    .join(' ')
  if (RECOMMENDED.test(said) || WHOLE_RECOMMENDED.test(said) || YES.test(said)) return 'adopt'
  return NOTED.test(said) ? 'note' : null
}
