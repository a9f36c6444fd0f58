// One slip in an agenda is told as what it is, and not by every rule that it touches.
import { describe, expect, it } from 'vitest'
import { createLinter } from '../../src/lint/lint.ts'
import { extract } from '../../src/pipeline.ts'

const AGENDA = [
  '1. Godkendelse',
  '1.1. Dagsorden',
  '2. Sager',
  '2.1. Skoler',
  '2.2. Sundhed',
  '2.3. Trafik',
  '3. Eventuelt',
]

const TEXT = `SAG-2024-00001 abc

Indstilling

Det indstilles, at KKR Sjælland drøfter sagen.

Beslutning

KKR Sjælland drøftede sagen.

`

const findings = async (listed: readonly string[], typed: readonly string[], within = ''): Promise<string[]> => {
  const contents = listed.map((entry) => `${entry} ..... 3`).join('\n')
  const items = typed
    .map(
      (heading) =>
        `${heading}\n\n${/^\d+\.\d/u.test(heading) ? TEXT.replace('Beslutning', `${within}Beslutning`) : ''}`,
    )
    .join('')
  const text = `REFERAT 2024\n\nKKR SJÆLLAND\n\nDato: 12-03-2024 10:00\nSted: Ringsted\n\nIndholdsfortegnelse\n\n${contents}\n\nDeltagere\n\nAnna Berg (A), Faxe Kommune\nBent Dal (V), Greve Kommune\n\n${items}`
  const referat = await extract({ name: 'referat.txt', bytes: new TextEncoder().encode(text) })
  return createLinter()(referat, { rules: {}, language: 'en' }).map(({ rule, item }) => `${rule} ${item ?? '-'}`)
}

const instead = (from: string, to: string): string[] => AGENDA.map((entry) => (entry === from ? to : entry))
const without = (gone: string): string[] => AGENDA.filter((entry) => entry !== gone)

describe('findings of a slip', () => {
  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['none', AGENDA, AGENDA, []],
    ['a heading skips', AGENDA, instead('2.2. Sundhed', '2.7. Sundhed'), ['contents-number-differs 2.7']],
    ['the last heading skips', AGENDA, instead('2.3. Trafik', '2.5. Trafik'), ['contents-number-differs 2.5']],
    [
      'a number stands twice: two items are cited by it',
      AGENDA,
      instead('2.2. Sundhed', '2.1. Sundhed'),
      ['contents-number-differs 2.1', 'item-number-repeated 2.1'],
    ],
    ['the contents’ number', instead('2.2. Sundhed', '2.7. Sundhed'), AGENDA, ['contents-number-differs 2.2']],
    ['the contents lack one', without('2.2. Sundhed'), AGENDA, ['item-not-in-contents 2.2']],
    ['the body lacks one', AGENDA, without('2.2. Sundhed'), ['contents-entry-without-item -']],
    ['both lack a number', without('2.2. Sundhed'), without('2.2. Sundhed'), ['item-number-skipped 2.3']],
  ])('%s', async (_, listed, typed, said) => {
    expect(await findings(listed, typed)).toEqual(said)
  })

  it('are none where an item’s text repeats the agenda', async () => {
    expect(await findings(AGENDA, AGENDA, `Opsamling\n\n${AGENDA.join('\n')}\n\n`)).toEqual([])
  })
})
