// The same paper typeset twice, or as text, has not changed; a dagsorden and its referat differ in what was planted.
import { describe, expect, it } from 'vitest'
import { compareReferater } from '../../src/compare/compare.ts'
import { decisionsOf, meaningOf } from '../../src/compare/meaning.ts'
import { readManuscript } from '../../scripts/typeset/manuscript.mjs'
import { FIXTURES, formOf, readForm } from '../documents/fixture-documents.ts'
import { dagsordenOf, readText, recommendingOtherwise, withItem } from './dagsordener.ts'

const pairs = FIXTURES.flatMap((fixture) =>
  fixture.forms.flatMap((a, i) =>
    fixture.forms.slice(i + 1).map((b) => ({ name: fixture.name, one: a.name, other: b.name, a, b })),
  ),
)

describe('one paper in two forms', () => {
  it.each(pairs)('$name: $one and $other say the same', async ({ a, b }) => {
    const [one, other] = [(await readForm(a)).referat, (await readForm(b)).referat]
    const { changes, notCompared } = compareReferater(one, other)
    expect(changes).toEqual([])
    expect(meaningOf(one)).toBe(meaningOf(other))
    expect(decisionsOf(one)).toBe(decisionsOf(other))
    // What a text cannot hold is said.
    const isPdf = (name: string): boolean => name.endsWith('.pdf')
    expect(notCompared.filter((note) => !note.startsWith('targets of links'))).toEqual([])
    if (isPdf(a.file) && isPdf(b.file)) expect(notCompared).toEqual([])
  })

  it('says that different papers differ', async () => {
    const all = await Promise.all(FIXTURES.map(async (fixture) => (await readForm(formOf(fixture, 'txt'))).referat))
    expect(new Set(all.map(meaningOf)).size).toBe(all.length)
    expect(new Set(all.map(decisionsOf)).size).toBeGreaterThan(all.length - 3)
  })
})

describe('a dagsorden and its referat', () => {
  const referater = FIXTURES.filter(({ name }) => !name.endsWith('-dagsorden'))

  it.each(referater)('$name: that decisions appear is no change', async (fixture) => {
    const { referat } = await readForm(formOf(fixture, 'txt'))
    const dagsorden = await readText(dagsordenOf(readManuscript(fixture.folder)))
    expect(dagsorden.kind).toBe('dagsorden')
    const { changes, agenda } = compareReferater(dagsorden, referat)
    expect(changes.map(({ type, summary, words }) => `${type}: ${summary} ${JSON.stringify(words)}`)).toEqual([])
    expect(agenda?.length).toBe(referat.items.length)
    expect(agenda?.filter(({ state }) => state === 'treated').length).toBe(
      referat.items.filter(({ beslutning }) => beslutning !== null).length,
    )
    // In either order: the dagsorden comes first.
    expect(compareReferater(referat, dagsorden).before?.kind).toBe('dagsorden')
  })

  it.each(referater)('$name: what was planted is told, and nothing else', async (fixture) => {
    const { referat } = await readForm(formOf(fixture, 'txt'))
    const manuscript = dagsordenOf(readManuscript(fixture.folder))
    const other = recommendingOtherwise(manuscript)
    const dagsorden = await readText(withItem(other?.manuscript ?? manuscript, 'Sejlende biblioteker'))
    const { changes, agenda } = compareReferater(dagsorden, referat)
    const want = [...(other === null ? [] : [`indstilling-changed ${other.item}`]), 'item-removed Sejlende biblioteker']
    expect(changes.map(({ type, item }) => `${type} ${(item?.after ?? item?.before)?.title ?? ''}`)).toEqual(want)
    expect(agenda?.filter(({ state }) => state === 'withdrawn').map(({ item }) => item.title)).toEqual([
      'Sejlende biblioteker',
    ])
    // What was recommended before it was adopted, and what came of it.
    const altered = changes.find(({ type }) => type === 'indstilling-changed')
    expect(altered?.facts.some(({ fact }) => fact === 'outcome') ?? true).toBe(true)
  })

  it('tells an item that only the referat has', async () => {
    const fixture = referater[0]
    if (fixture === undefined) throw new Error('no fixtures')
    const manuscript = readManuscript(fixture.folder)
    const dagsorden = await readText(dagsordenOf(manuscript))
    const referat = await readText(withItem(manuscript, 'Sejlende biblioteker'))
    const { changes, agenda } = compareReferater(dagsorden, referat)
    expect(changes.map(({ type }) => type)).toEqual(['item-added'])
    expect(agenda?.filter(({ state }) => state === 'added').map(({ item }) => item.title)).toEqual([
      'Sejlende biblioteker',
    ])
  })
})
