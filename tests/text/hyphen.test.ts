// A hyphen at a line's end: the typesetter's (join), the word's own (keep), or a suspended one (space).
import { describe, expect, it } from 'vitest'
import { readHyphen } from '../../src/text/hyphen.ts'
import { DANISH_HYPHENS } from '../../src/danish/hyphens.ts'
import { lexiconOf, wordsOf, type Lexicon } from '../../src/text/lexicon.ts'
import { pageLines } from './make-lines.ts'

/** A document that holds these words. */
const holding = (...words: string[]): Lexicon => ({ has: (word) => words.includes(word), hyphens: DANISH_HYPHENS })
const nothing = holding()

describe('a hyphen at a line’s end', () => {
  it.each([
    ['de berørte kommu-', 'ner, og', 'join'],
    ['et sprøjte-', 'forbud', 'join'],
    ['netværks-', 'og talentudvikling', 'space'],
    ['drifts- og anlægs-', 'eller andre', 'space'],
    ['netværks-', 'ogsåhed', 'join'],
    ['SOSU-', 'uddannelser', 'keep'],
    ['A-', 'kassen', 'keep'],
    ['dansk-', 'Tyske', 'keep'],
    ['i 2026-', '2030', 'keep'],
    ['covid-19-', 'prøver', 'keep'],
    ['pædagogisk-', 'psykologisk', 'keep'],
    ['det offentlig-', 'e', 'join'],
    ['sætningen -', 'med tankestreg', 'space'],
    ['drift-', ', anlæg', 'keep'],
    ['drift-', '“anlæg”', 'space'],
  ])('%s | %s: %s', (before, after, want) => {
    expect(readHyphen(before, after, undefined, nothing)).toBe(want)
  })

  it('listens to the document: its own words are the best dictionary', () => {
    const lexicon = holding('sosuuddannelser', 'dag-institution', 'netværksog')
    expect(readHyphen('SOSU-', 'uddannelser', undefined, lexicon)).toBe('join')
    expect(readHyphen('dag-', 'institution', undefined, lexicon)).toBe('keep')
    expect(readHyphen('netværks-', 'og', undefined, lexicon)).toBe('join')
  })

  it('knows a name in front of its compound by the name standing alone', () => {
    expect(readHyphen('Femern-', 'forbindelsen', undefined, holding('femern'))).toBe('keep')
    expect(readHyphen('Femern-', 'forbindelsen', undefined, nothing)).toBe('join')
    // Three letters are too few to tell a name from the head of a word.
    expect(readHyphen('Ung-', 'dommen', undefined, holding('ung'))).toBe('join')
  })

  it('believes the input where it knows', () => {
    expect(readHyphen('netværks-', 'og', 'soft', nothing)).toBe('join')
    expect(readHyphen('kommu-', 'ner', 'hard', nothing)).toBe('keep')
    expect(readHyphen('i 2026-', '2030', 'soft', nothing)).toBe('keep')
  })
})

describe('the words of a document', () => {
  it('are those that stand whole within a line', () => {
    const lexicon = wordsOf('sosu-uddannelser i de berørte kommu-\nner og andre')
    expect([...lexicon]).toEqual(['sosu-uddannelser', 'i', 'de', 'berørte', 'og', 'andre'])
  })

  it('know one hyphen', () => {
    expect(lexiconOf(pageLines(['A\u2011kasse']), DANISH_HYPHENS).has('a-kasse')).toBe(true)
  })
})
