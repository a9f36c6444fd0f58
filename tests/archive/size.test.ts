// A page that grows too large for a browser keeps the data of its meetings beside it.
import { expect, it } from 'vitest'
import { makeArchive } from '../../src/archive/archive.ts'
import { entryOf, type Entry } from '../../src/archive/entry.ts'
import { FIXTURES, readFixture } from './fixtures.ts'

const entryOfFixture = async (name: string): Promise<Entry> => {
  const { source, referat } = await readFixture(name)
  return entryOf(source, referat)
}

it.each([
  { what: 'holds what it may hold', spare: 0, split: false },
  { what: 'has files beside it from one byte more on', spare: -1, split: true },
])('a page $what', async ({ spare, split }) => {
  const entries = await Promise.all(FIXTURES.slice(0, 2).map(entryOfFixture))
  const options = { title: 'Arkiv', version: '1.0.0', hrefOf: () => null, failed: [], files: [] }
  const { parts } = makeArchive(entries, { ...options, mostInPage: 0 })
  const size = parts.reduce((sum, { data }) => sum + data.length, 0)
  expect(size).toBeGreaterThan(1000)
  expect(makeArchive(entries, { ...options, mostInPage: size + spare }).overview.split).toBe(split)
})
