// Scoring a document of one's own: an answer that a person wrote, against what the program reads.
import { describe, expect, it } from 'vitest'
import { draftAnswer, scoreAnswer, type Answer } from '../../scripts/eval/answer.mjs'
import { extract } from '../../src/pipeline.ts'
import type { Referat } from '../../src/referat.ts'

const PAPER = `REFERAT 2024

KKR SJÆLLAND

Dato: 12-03-2024 10:00
Sted: Kongrescentret, Ringsted

Deltagere

Anna Berg (A), Faxe Kommune
Bent Dal (V), Greve Kommune

1. Godkendelse af dagsorden

1.1. Godkendelse af dagsorden

SAG-2024-00123 abc

Indstilling

Det indstilles, at KKR Sjælland godkender dagsordenen.

Beslutning

KKR Sjælland godkendte dagsordenen.
`

const read = (): Promise<Referat> => extract({ name: 'referat.txt', bytes: new TextEncoder().encode(PAPER) })

/** `group right/missing/extra` of each group that is scored. */
const score = (answer: Answer, referat: Referat): string[] =>
  scoreAnswer(answer, referat).map(
    ({ group, wanted, got, right }) => `${group} ${[right, wanted - right, got - right].join('/')}`,
  )

describe('an answer', () => {
  it('that was drafted from the document is right, and one of the draft is no proof', async () => {
    const referat = await read()
    const results = scoreAnswer(draftAnswer(referat), referat)
    expect(results.map(({ group }) => group)).toContain('outcome')
    expect(results.flatMap(({ differences }) => differences)).toEqual([])
  })

  it.each<[string, Answer, string[]]>([
    ['is scored for what it has, and for nothing else', { meeting: { date: '2024-03-12' } }, ['meeting 1/0/0']],
    ['counts what is missing', { meeting: { date: '2024-03-12', startTime: '11:00' } }, ['meeting 1/1/1']],
    [
      'counts persons that the paper does not have, and those that were not read',
      { deltagere: [{ name: 'Anna Berg', party: 'A' }, { name: 'Cille Eng' }] },
      ['deltagere 2/1/2'],
    ],
    [
      'may speak of some fields of an item',
      {
        items: [
          { number: '1', outcome: null },
          { number: '1.1', outcome: 'udsat' },
        ],
      },
      ['items 2/0/0', 'outcome 0/1/1'],
    ],
    [
      'is compared without blanks, kinds of hyphens and quotation marks',
      { meeting: { place: 'Kongres-centret,  Ringsted.' } },
      ['meeting 1/0/0'],
    ],
  ])('%s', async (_, answer, expected) => {
    expect(score(answer, await read())).toEqual(expected)
  })
})
