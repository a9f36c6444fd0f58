// What a sentence decides, in short.
import { clausesOf } from '../../src/danish/clause/clause.ts'
import { decides, type Decides } from '../../src/danish/clause/decides.ts'
import { verdictsOf } from '../../src/danish/clause/verdicts.ts'

/** The deciding clauses of a sentence of KKR Sjælland's minutes of 2026, in order. */
export function decisionsIn(sentence: string, body: string | null = 'KKR Sjælland'): Decides[] {
  const reading = { year: 2026, body }
  return verdictsOf(clausesOf(sentence, reading), reading).filter(decides)
}

/** Why the clauses of a sentence decide nothing; `null` for one that does. */
export function refusals(sentence: string): (string | null)[] {
  const reading = { year: 2026, body: 'KKR Sjælland' }
  return verdictsOf(clausesOf(sentence, reading), reading).map((verdict) => ('why' in verdict ? verdict.why : null))
}
