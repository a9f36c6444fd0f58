// Every verb of the lexicon with a sentence in which it decides and one in which it does not: the examples stand beside
// the verb in src/vocabulary/verbs.ts.
import { describe, expect, it } from 'vitest'
import { OUTCOMES, OUTCOME_OF } from '../../src/vocabulary/outcomes.ts'
import { VERBS } from '../../src/vocabulary/verbs.ts'
import { decisionsIn } from './verdicts.ts'

const actions = (sentence: string): string[] => decisionsIn(sentence).map(({ action }) => action)

// A verb that by itself decides nothing (`ende`) has no sentence that does.
describe.each(VERBS.filter(({ decides }) => decides !== ''))('$lemma ($action)', ({ action, decides }) => {
  it(`decides in: ${decides}`, () => {
    expect(actions(decides)).toContain(action)
  })
})

describe.each(VERBS)('$lemma ($action)', ({ action, decides, refused, takes }) => {
  it('has a sentence that decides, if it does anything', () => {
    expect(decides === '' && action !== 'none').toBe(false)
  })
  it(`does not in: ${refused}`, () => {
    expect(refused).not.toBe('')
    expect(actions(refused)).not.toContain(action)
  })
  it('has its takings parted by strokes with blanks around', () => {
    for (const words of takes) expect(words.join(' ')).toMatch(/^[@\p{L}]/u)
  })
})

it('every action has an outcome of the list, but for those that only a part or nothing has', () => {
  const reached = new Set(Object.values(OUTCOME_OF).map(({ outcome }) => outcome))
  expect(OUTCOMES.filter((outcome) => !reached.has(outcome))).toEqual(['tiltrådt-med-forbehold', 'delvist', 'andet'])
})
