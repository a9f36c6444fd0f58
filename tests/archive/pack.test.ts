// What the page holds of a document is the JSON, no more and no less, and its places are the words.
import { describe, expect, it } from 'vitest'
import { pack } from '../../src/archive/pack.ts'
import { readPlaces, unpack, type Placed, type Words } from '../../src/archive/format/packed.ts'
import type { Shown } from '../../src/archive/format/shown.ts'
import { squash } from '../../src/text/squash.ts'
import { FIXTURES, readFixture } from './fixtures.ts'

const isWords = (node: object): node is Words => 'places' in node && 'exact' in node

/** A node of the unpacked form as the JSON has it: words as their text, places as they were. */
function plain(node: unknown): unknown {
  if (node === null || typeof node !== 'object') return node
  if (Array.isArray(node)) return node.map(plain)
  if (isWords(node)) return node.text
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, key === 'at' ? value : plain(value)]))
}

/** A node of the JSON without what the page does not hold. */
function held(node: unknown, above: string): unknown {
  if (node === null || typeof node !== 'object') return node
  if (Array.isArray(node)) return node.map((one) => held(one, above))
  const left = ['sections', 'indstilling', 'beslutning'].includes(above) ? 'text' : 'raw'
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => key !== left)
      .map(([key, value]) => [key, key === 'at' ? rangeOf(value as { start: number; end: number } | null) : held(value, key)]),
  )
} // prettier-ignore

const rangeOf = (at: { start: number; end: number } | null): unknown => (at === null ? null : [at.start, at.end])

function wordsIn(node: unknown): Words[] {
  if (node === null || typeof node !== 'object') return []
  if (!Array.isArray(node) && isWords(node)) return [node]
  return Object.values(node).flatMap(wordsIn)
}

describe.each(FIXTURES)('%s', (name) => {
  it('unpacks to its JSON, and every exact place holds the words of its value', async () => {
    const { source, referat } = await readFixture(name)
    const { kind, meeting, deltagere, afbud, fravaerende, guests, secretariat, items, nextMeeting, followUps } = referat
    const shown: Shown = { kind, meeting, deltagere, afbud, fravaerende, guests, secretariat, items, nextMeeting, followUps } // prettier-ignore
    const placed: Placed<Shown> = unpack<Shown>(pack(source, referat), source.text)
    expect(plain(placed)).toEqual(held(shown, ''))

    const words = wordsIn(placed)
    const exact = words.filter((one) => one.exact)
    expect(exact.length / words.length).toBeGreaterThan(0.5)
    // Days and times are printed in other forms; all else is the same letters.
    const others = exact.filter(({ text }) => !/^(?:\d{4}-\d{2}-\d{2}|\d{2}:\d{2})$/u.test(text))
    const wrong = others.filter(({ text, places }) => letters(readPlaces(source.text, places, '')) !== letters(text))
    expect(wrong.map(({ text, places }) => [text, readPlaces(source.text, places, '')])).toEqual([])
  })
})

/** The letters that count: marks of Markdown, and what it has of links, are none. */
const letters = (text: string): string =>
  squash(text)
    .replace(/\[(?<words>[^\]]*)\]\([^)]*\)/gu, '$<words>')
    .replace(/[*\\`_]/gu, '')
