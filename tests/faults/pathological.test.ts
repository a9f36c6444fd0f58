// Texts made to be slow: each is read in a time that grows with its length, not with its square.
import { describe, expect, it } from 'vitest'
import { readingOf } from '../documents/fixture-documents.ts'
import { workOf } from '../properties/work.ts'

const HEAD =
  'REFERAT 2026\nKKR SJÆLLAND\n\nDeltagere\n\nAnna Berg (A), Faxe Kommune\n\n1. Godkendelse\n\nSAG-2026-00001 abc\n\nBaggrund\n\n'
const lines = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n')

const TEXTS: Record<string, (size: number) => string> = {
  'one line of letters': (size) => HEAD + 'a'.repeat(size * 20),
  'one line of blanks and periods': (size) => `${HEAD}x${' .'.repeat(size * 10)} x`,
  'one line of commas': (size) => `${HEAD}${'Anna, '.repeat(size * 4)}`,
  'one sentence of abbreviations': (size) => `${HEAD}${'kl. '.repeat(size * 5)}`,
  'one line of numbers': (size) => `${HEAD}${'1.1.'.repeat(size * 5)}`,
  'many short lines': (size) => HEAD + lines(size, () => 'og'),
  'many numbered lines': (size) => HEAD + lines(size, (i) => `${i % 99}. Punkt`),
  'many case lines': (size) => HEAD + lines(size, (i) => `${(i % 9) + 1}.${(i % 20) + 1}. Sag\nSAG-2026-00001 abc`),
  'many labels': (size) => HEAD + lines(size, () => 'Beslutning'),
  'many points, each deeper': (size) => HEAD + lines(Math.min(size, 400), (i) => `${' '.repeat(i)}- punkt`),
  'many points': (size) => HEAD + lines(size, (i) => `${' '.repeat((i % 5) * 2)}- punkt`),
  'many dashes': (size) => HEAD + lines(size, () => '– punkt'),
  'many rows': (size) => HEAD + lines(size, (i) => `Køge\t${i}\t-`),
  'many entries of contents': (size) => lines(size, (i) => `${(i % 98) + 1}. Punkt ..... ${i % 999}`),
  'many bare numbers': (size) => lines(size, (i) => `${(i % 98) + 1}.`),
  'many open brackets among people': (size) =>
    HEAD.replace('Faxe Kommune', `Faxe Kommune\n${lines(size, () => 'Jan Dal (suppleant for')}`),
  'many people': (size) =>
    HEAD.replace('Faxe Kommune', `Faxe Kommune\n${lines(size, () => 'Jan Dal (V), Køge Kommune')}`),
  'many marks of a machine': (size) => `${HEAD}${'**[a](<i>'.repeat(size * 2)}`,
  'many soft hyphens': (size) => `${HEAD}${'a\u00ad'.repeat(size * 5)}`,
  'many form feeds': (size) => `${HEAD}${'Udkast\n\f'.repeat(size)}`,
  'next meetings': (size) => `${HEAD}${'Næste møde den '.repeat(size)}`,
  'recommendations without an end': (size) => `${HEAD}Indstilling\n\n${'Det indstilles '.repeat(size)}`,
}

const timeOf = (text: string): Promise<number> => workOf(() => readingOf('input.txt', new TextEncoder().encode(text)))

describe('a text is read in its time:', () => {
  it.each(Object.entries(TEXTS))('%s', async (_, make) => {
    await timeOf(make(100))
    const small = await timeOf(make(1000))
    const large = await timeOf(make(8000))
    // Eight times the text: eight times the time, with room for noise; thirty and more would be a square.
    expect(large, `${small.toFixed(0)} ms, then ${large.toFixed(0)} ms`).toBeLessThan(Math.max(3000, small * 24))
  })
})
