// What is taken from the cache: the same as what was read, in every form, or nothing.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openCache, renamed, type Cache } from '../../src/reading/cache.ts'
import type { Outcome } from '../../src/reading/outcome.ts'
import { gistOf, lineOf, valueOf } from '../../src/reading/products.ts'
import { ndjson } from '../../src/emit/json.ts'
import { PDF } from '../../src/read/failures/document-texts.ts'
import type { Referat } from '../../src/referat.ts'
import { item, beslutning, referat } from '../emit/small-referat.ts'
import { folder, readJson, tree } from './folder.ts'
import { cli } from './transcript.ts'

const SMALL = referat({ items: [item({ title: 'Ål ##[ \u2028 på å' }), item({ beslutning: beslutning({}) })] })
const HASH = SMALL.source.sha256
const read = (made: Referat): Outcome => ({ kind: 'read', gist: gistOf(made), made: { referat: { value: made } } })
const REFUSED: Outcome & { kind: 'refused' } = {
  kind: 'refused',
  failure: { code: 'damaged', texts: PDF.damaged },
}
const open = (root: string, identity = '1'): Cache => openCache(root, ['referat'], [identity])

/** A cache with one entry, of a Referat or a failure. */
async function kept(kind: 'read' | 'refused' = 'read'): Promise<{ root: string; path: string; bytes: Buffer }> {
  const root = folder()
  await open(root).put('small.txt', HASH, kind === 'read' ? read(SMALL) : REFUSED)
  const path = join(root, tree(root)[0] ?? '')
  return { root, path, bytes: readFileSync(path) }
}

describe('an entry', () => {
  it('gives what was kept, a failure too', async () => {
    const { root } = await kept()
    const outcome = await open(root).get('small.txt', HASH)
    if (outcome?.kind !== 'read') throw new Error('not there')
    expect(lineOf(outcome, 'referat').toString()).toBe(ndjson(SMALL))
    expect(valueOf(outcome, 'referat')).toEqual(SMALL)
    expect(outcome.gist).toEqual({ name: 'small.txt', sha256: HASH, bytes: 1, pages: null, items: 2, decisions: 1 })
    expect(await open((await kept('refused')).root).get('small.txt', HASH)).toEqual(REFUSED)
  })

  it('holds every product that was asked for, and is not there for those who ask for others', async () => {
    const root = folder()
    const pages = { text: 'Å\n', pages: [] }
    const both: Outcome = { ...(read(SMALL) as Outcome & { kind: 'read' }), made: { referat: { value: SMALL }, pages: { value: pages } } } // prettier-ignore
    const cache = openCache(root, ['referat', 'pages'], ['1'])
    await cache.put('small.txt', HASH, both)
    const outcome = await cache.get('small.txt', HASH)
    if (outcome?.kind !== 'read') throw new Error('not there')
    expect(valueOf(outcome, 'pages')).toEqual(pages)
    expect(valueOf(outcome, 'referat')).toEqual(SMALL)
    expect(await open(root).get('small.txt', HASH)).toBeNull()
    expect(() => valueOf(outcome, 'source')).toThrow('nobody asked for the product source')
  })

  it.each(['read', 'refused'] as const)(
    '(%s) is not there when any of its bits is another, or it is cut',
    async (kind) => {
      const { root, path, bytes } = await kept(kind)
      const get = (): Promise<unknown> => open(root).get('small.txt', HASH)
      for (let i = 0; i < bytes.length; i++) {
        const spoilt = Buffer.from(bytes)
        spoilt[i] = (spoilt[i] ?? 0) ^ (1 << (i % 8))
        writeFileSync(path, spoilt)
        expect(await get(), `byte ${i}`).toBeNull()
        writeFileSync(path, bytes.subarray(0, i))
        expect(await get(), `cut at ${i}`).toBeNull()
      }
      writeFileSync(path, Buffer.concat([bytes, Buffer.from('\n')]))
      expect(await get()).toBeNull()
      writeFileSync(path, bytes)
      expect(await get()).not.toBeNull()
    },
  )

  it('of another version, of other bytes or of another kind of name is not there, even in the place of ours', async () => {
    const { root, bytes } = await kept()
    for (const [identity, name, hash] of [
      ['2', 'small.txt', HASH],
      ['1', 'small.txt', '1'.repeat(64)],
      ['1', 'small.md', HASH],
    ] as const) {
      const key = createHash('sha256')
        .update(JSON.stringify([identity, ['referat'], name.slice(5), hash]))
        .digest('hex')
      const place = join(root, key.slice(0, 2), `${key}.ndjson`)
      mkdirSync(dirname(place), { recursive: true })
      writeFileSync(place, bytes)
      const cache = open(root, identity)
      expect(await cache.get(name, hash)).toBeNull()
      // It was looked for there.
      await cache.put(name, hash, read({ ...SMALL, source: { ...SMALL.source, sha256: hash } }))
      expect(readFileSync(place).equals(bytes)).toBe(false)
      expect(await cache.get(name, hash)).not.toBeNull()
    }
  })

  it('as earlier versions wrote it is read anew and written over', async () => {
    const { root, path, bytes } = await kept()
    const text = JSON.stringify({ referat: SMALL })
    const { key } = JSON.parse(bytes.toString().split('\n')[0] ?? '') as { key: string }
    const sum = createHash('sha256').update(text).digest('hex')
    writeFileSync(path, `${JSON.stringify({ key, sum })}\n${text}\n`)
    const cache = open(root)
    expect(await cache.get('small.txt', HASH)).toBeNull()
    await cache.put('small.txt', HASH, read(SMALL))
    expect(readFileSync(path).equals(bytes)).toBe(true)
  })

  it.each([
    ['in one language', { code: 'empty', problem: 'the file is empty', advice: 'fetch it again' }],
    ['in fewer languages', { code: 'empty', texts: { en: REFUSED.failure.texts.en } }],
    ['of a class that is no more', { ...REFUSED.failure, code: 'unknown' }],
  ])('with a failure %s is read anew and written over', async (_, failure) => {
    const { root, path, bytes } = await kept('refused')
    const { key } = JSON.parse(bytes.toString().split('\n')[0] ?? '') as { key: string }
    const summed = `${JSON.stringify({ key, gist: null }).slice(1)}\n${JSON.stringify(failure)}\n`
    const sum = createHash('sha256').update(summed).digest('hex')
    writeFileSync(path, `{"sum":"${sum}",${summed}`)
    const cache = open(root)
    expect(await cache.get('small.txt', HASH)).toBeNull()
    await cache.put('small.txt', HASH, REFUSED)
    expect(readFileSync(path).equals(bytes)).toBe(true)
  })
})

it('a result has the record that it would have had under its new name, whatever the names', () => {
  const name = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('##[x]', 'a"\\##', '\u2028\u202e\u0085\u007f', '\ud800'),
  )
  fc.assert(
    fc.property(name, name, (first, second) => {
      const named = (one: string): typeof SMALL => ({ ...SMALL, source: { ...SMALL.source, name: one } })
      const made = renamed({ referat: { line: Buffer.from(ndjson(named(first))) } }, first, second)
      expect(lineOf({ made }, 'referat').toString()).toBe(ndjson(named(second)))
      expect(valueOf({ made }, 'referat')).toEqual(JSON.parse(JSON.stringify(named(second))))
    }),
  )
})

describe('a run out of the cache', () => {
  const FILES = { 'm/a.txt': '2 items', 'm/b.txt': '1 item', 'm/c.txt': 'empty', 'm/d.txt': '7 items' }

  it.each([
    [['extract', 'm']],
    [['extract', 'm', '--pretty']],
    [['extract', 'm', '--format', 'json']],
    [['extract', 'm', '--format', 'json', '--pretty']],
    [['extract', 'm', '--no-at']],
    [['check', 'm', '--format', 'concise']],
    [['check', 'm', '--format', 'json']],
  ])('of %j ends as the run that filled it, and as one without', async (args) => {
    const cwd = folder(FILES)
    const without = await cli(args, { cwd })
    expect(await cli([...args, '--cache', 'kept'], { cwd })).toEqual(without)
    expect(await cli([...args, '--cache', 'kept'], { cwd })).toEqual(without)
    cpSync(join(cwd, 'm'), join(cwd, 'n'), { recursive: true })
    rmSync(join(cwd, 'm'), { recursive: true })
    const moved = args.map((arg) => (arg === 'm' ? 'n' : arg))
    expect(await cli([...moved, '--cache', 'kept'], { cwd })).toEqual(await cli(moved, { cwd }))
  })

  it('writes the same files, sums up the same and reports the same', async () => {
    const cwd = folder(FILES)
    const run = async (out: string): Promise<{ summary: string; report: unknown; files: string[] }> => {
      const args = ['extract', 'm', '--out-dir', out, '--cache', 'kept', '--report', 'run.json']
      const { stderr } = await cli(args, { cwd, tty: true })
      const summary = /\d+ documents[^\n]*unreadable/u.exec(stderr)?.[0] ?? ''
      const report = readJson(join(cwd, 'run.json')) as { inputs: object[]; totals: object }
      return {
        summary,
        report: {
          inputs: report.inputs.map((entry) => ({ ...entry, milliseconds: 0, cached: null, change: null })),
          totals: { ...report.totals, fresh: 0, unchanged: 0 },
        },
        files: tree(join(cwd, out)).map((name) => readFileSync(join(cwd, out, name), 'utf8')),
      }
    }
    const first = await run('one')
    expect(first.summary).toBe('3 documents, 10 items, 3 decisions, 1 unreadable')
    expect(first.files).toHaveLength(3)
    expect(await run('two')).toEqual(first)
  })
})
