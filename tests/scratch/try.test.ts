import { it } from 'vitest'
import { clausesOf, wordsOfClause } from '../../src/danish/clause/clause.ts'
import { verdictOf } from '../../src/danish/clause/decides.ts'
import { segmentsOf } from '../../src/danish/clause/segments.ts'
import { sentenceOf } from '../../src/danish/said.ts'
import { readFileSync } from 'node:fs'
const reading = { year: 2026, body: 'KKR Sjælland' }
it('x', () => {
  for (const text of readFileSync('/tmp/decision/try.txt', 'utf8').trim().split('\n')) {
    console.log(text + '\n' + clausesOf(text, reading).map((c) => {
      const v = verdictOf(c, reading)
      return `   [${c.link}] ${wordsOfClause(c)} | ${c.subject.who} | ${c.verb ? [c.verb.lemma, c.verb.tense, c.verb.passive ? 'pass' : '', c.verb.modal, c.verb.carrier, c.verb.negation].join(' ') : '-'} | ${JSON.stringify(v)}`
    }).join('\n'))
    void segmentsOf; void sentenceOf
  }
})
