// Texts of one line: megabytes without an end, blanks, numbers of numbers. Read in a time that grows with their length.
import { describe, expect, it } from 'vitest'
import { readingOf } from '../documents/fixture-documents.ts'
import { workOf } from '../properties/work.ts'

const HEAD = 'REFERAT 2031\nKKR SJÆLLAND\nDato: 16-06-2031 10:00\n\n1. Eventuelt\n\nBeslutning\n\n'
const MEGABYTE = 1024 * 1024

const LINES: Readonly<Record<string, (size: number) => string>> = {
  words: (size) => 'Mødet blev udsat til senere, og sagen gik videre. '.repeat(size / 50),
  'words without a period': (size) => 'kommunerne drøfter og '.repeat(size / 22),
  'one word': (size) => 'a'.repeat(size),
  'capitals and initials': (size) => 'A. B. Andersen (V), '.repeat(size / 20),
}

async function secondsFor(text: string): Promise<number> {
  const work = await workOf(async () => {
    const { referat } = await readingOf('input.txt', new TextEncoder().encode(text))
    expect(referat.coverage.characters).toBeGreaterThan(50)
  })
  return work / 1000
}

describe('one line of 5 MB is read in its time', { timeout: 300_000 }, () => {
  it.each(Object.entries(LINES))('of %s', async (_, make) => {
    await secondsFor(HEAD + make(100_000))
    const small = await secondsFor(HEAD + make(1.25 * MEGABYTE))
    const large = await secondsFor(HEAD + make(5 * MEGABYTE))
    // Four times the text: four times the time, with room for noise; sixteen would be a square.
    expect(large, `${small.toFixed(1)} s, then ${large.toFixed(1)} s`).toBeLessThan(Math.max(8, small * 9))
  })
})

describe('a line of nothing much is read in a moment', () => {
  it.each([
    ['200,000 blanks', ' '.repeat(200_000)],
    ['200,000 blanks between words', `og${' '.repeat(200_000)}så`],
    ['200,000 tabs', `og${'\t'.repeat(200_000)}så`],
    ['50,000 numbers in one', '1.'.repeat(50_000)],
    ['50,000 numbers in one, and a title', `${'1.'.repeat(50_000)} Eventuelt`],
    ['100,000 periods', `Eventuelt ${'.'.repeat(100_000)} 3`],
  ])('%s', async (_, line) => {
    expect(await secondsFor(`${HEAD}${line}\n${line}`)).toBeLessThan(5)
  })
})
