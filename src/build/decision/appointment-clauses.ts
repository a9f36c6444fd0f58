// Who is chosen by the clauses of a sentence.
//
//   KKR valgte Anna Berg som formand.    Anna Berg udtræder af Fjordrådet, og Kim Holm indtræder.    Bo Dal afløses af Kim Holm.
import type { Clause } from '../../danish/clause/clause.ts'
import { decides } from '../../danish/clause/decides.ts'
import type { Document } from '../document.ts'
import { NO_FRAME, scanChosen, type Chosen } from './appointment-scan.ts'
import type { Said } from './said.ts'

/** Who left, and what: whoever comes in stands in that place. */
export interface Leaving {
  readonly name: string
  readonly board: string | null
}

const LEAVES = new Set(['udtræde', 'fratræde'])
const COMES = new Set(['indtræde', 'overtage'])

/** The tokens of a clause, brackets included. */
function tokensOfClause({ sentence, from, to, subject }: Clause): Clause['sentence']['tokens'] {
  const start = subject.who === 'person' ? Math.min(from, subject.from) : from
  return sentence.tokens.slice(sentence.at[start], sentence.at[to])
}

/** Reads a sentence. @param left who left in the sentence above */
export function chosenIn(
  said: Said,
  { year }: Document,
  left: Leaving | null,
): { chosen: Chosen[]; leaving: Leaving | null } {
  let leaving = left
  const chosen = said.clauses.flatMap(({ clause, verdict }): Chosen[] => {
    const { verb, subject, sentence } = clause
    if (verb === null) return []
    const tokens = tokensOfClause(clause)
    const finite = LEAVES.has(verb.lemma) ? verb.lemma : ''
    if (finite !== '' && subject.who === 'person') {
      const [one] = scanChosen(sentence.text, tokens, NO_FRAME, year)
      if (one !== undefined) leaving = { name: one.name, board: one.board }
      return []
    }
    if (!decides(verdict) || verdict.action !== 'choose') return []
    if (verb.passive && /^(?:afløse|erstatte)$/u.test(verb.lemma)) {
      const by = tokens.findIndex(({ low }) => low === 'af')
      const [gone] = subject.mentions
      const name = gone?.kind === 'person' ? gone.name : null
      return by < 0
        ? []
        : scanChosen(sentence.text, tokens.slice(by + 1), NO_FRAME, year).map((one) => ({ ...one, replaces: name }))
    }
    // `Følgende blev udpeget: A, B og C` is read behind its colon.
    const colon = tokens.findIndex(({ text }) => text === ':')
    const found = scanChosen(sentence.text, tokens, NO_FRAME, year, colon >= 0)
    const instead = COMES.has(verb.lemma) || tokens.some(({ low }) => low === 'stedet')
    const place = leaving
    if (!instead || place === null) return found
    return found.map((one) => ({ ...one, replaces: one.replaces ?? place.name, board: one.board ?? place.board }))
  })
  return { chosen, leaving: chosen.length > 0 ? null : leaving }
}
