// Papers made to be slow: each is judged in a time that grows with its length, not with its square.
import { describe, expect, it } from 'vitest'
import { createLinter } from '../../src/lint/lint.ts'
import { workOf } from '../properties/work.ts'
import { readPaper } from './model-paper.ts'
import type { Paper } from '../../src/lint/rule.ts'

/** `a`, `b`, …, `ba`, …: words without digits. */
const word = (i: number): string =>
  String(i).replace(/\d/gu, (digit) => String.fromCharCode('a'.charCodeAt(0) + Number(digit)))
const words = (count: number, make: (word: string) => string): string =>
  Array.from({ length: count }, (_, i) => make(word(i))).join(' ')
const people = (count: number, make: (word: string) => string): string =>
  Array.from({ length: count }, (_, i) => make(word(i))).join('\n')
const item = (text: string): string => `1. Orientering\n\n1.1. Nye råd\n\n${text}\n\n2. Eventuelt`

const PAPERS: Record<string, (count: number) => Paper> = {
  'words with a hyphen left in': (count) => ({
    items: item(`${words(count, (w) => `kommu${w}stof`)}. ${words(count, (w) => `kommu-${w}stof`)}.`),
  }),
  'words broken in two': (count) => ({
    items: item(`${words(count, (w) => `kommu${w}stof`)}. ${words(count, (w) => `kommu- ${w}stof`)}.`),
  }),
  'namesakes who sat in for namesakes': (count) => ({
    attendance: `Deltagere\n\n${people(count, (w) => `Anna ${w.toUpperCase()} Berg (A), Faxe Kommune (suppleant for Bo X${w})`)}\n\nAfbud\n\n${people(count, (w) => `Bo X${w} (A), Køge Kommune`)}`,
  }),
  'labels under no item': (count) => ({
    attendance: `Deltagere\n\nAnna Berg (A), Faxe Kommune\n\n${words(count, () => 'Indstilling\n\n')}`,
  }),
}

describe('a paper is judged in its time:', () => {
  it.each(Object.entries(PAPERS))('%s', async (_, make) => {
    const [first = 0, , last = 0] = await [1500, 3000, 6000].reduce<Promise<number[]>>(async (before, count) => {
      const times = await before
      const referat = await readPaper(make(count))
      return [...times, await workOf(() => createLinter()(referat))]
    }, timed())
    // Four times the paper: four times the time, with room for noise.
    expect(last, `${first.toFixed(0)} ms, then ${last.toFixed(0)} ms`).toBeLessThan(Math.max(3000, first * 12))
  })
})

/** No times yet; the program is warm. */
async function timed(): Promise<number[]> {
  createLinter()(await readPaper({}))
  return []
}
