// Every outcome with sentences that decide it and sentences that do not: the examples stand beside the words in
// src/vocabulary/outcomes.ts.
import { describe, expect, it } from 'vitest'
import { readOutcomes } from '../../src/build/decision/outcome.ts'
import { OUTCOME_WORDS } from '../../src/vocabulary/outcomes.ts'

const outcomes = (sentence: string): string[] => readOutcomes(sentence).map(({ outcome }) => outcome)

describe.each(OUTCOME_WORDS)('$outcome', ({ outcome, accepted, refused }) => {
  it('has at least three sentences for and three against', () => {
    expect(accepted.length).toBeGreaterThanOrEqual(3)
    expect(refused.length).toBeGreaterThanOrEqual(3)
  })
  it.each(accepted)('is decided by: %s', (sentence) => {
    expect(outcomes(sentence)).toContain(outcome)
  })
  it.each(refused)('is not decided by: %s', (sentence) => {
    expect(outcomes(sentence)).not.toContain(outcome)
  })
})

describe('a sentence with several verbs', () => {
  it('counts the weightier of two verbs of one clause', () => {
    expect(outcomes('KKR Sjælland drøftede sagen og tiltrådte indstillingen.')).toEqual(['tiltrådt'])
  })
  it('gives each of two clauses its own', () => {
    expect(outcomes('KKR Midtjylland godkendte punkt 1-4 i aftalen, mens punkt 5 blev udsat.')).toEqual([
      'godkendt',
      'udsat',
    ])
  })
  it('does not take what hangs on a conjunction', () => {
    expect(outcomes('KKR Hovedstaden besluttede, at sagen udsættes.')).toEqual(['besluttet'])
  })
})
