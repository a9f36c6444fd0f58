// Files that are not, when they are read, what they were when they were found.
import { appendFileSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Engine } from '../../src/reading/engine.ts'
import { KEPT } from '../../src/reading/look.ts'
import { CLEAN } from './checking.ts'
import { fakeEngine, realEngine } from './fake-program.ts'
import { folder, readJson } from './folder.ts'
import { cli } from './transcript.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The engine is opened when all inputs are found: then something happens to them. */
const after =
  (happens: () => void, engine = realEngine) =>
  (): Engine => {
    happens()
    return engine()
  }

/** The same, once the first input has been hashed. */
const afterHashing = (happens: () => void) => (): Engine => {
  const inner = fakeEngine()
  return {
    ...inner,
    read(...given) {
      happens()
      return inner.read(...given)
    },
  }
}

describe('between finding and reading, a document', () => {
  it('is removed, emptied, cut, exchanged, goes on growing: each for itself, and what is read is of one moment', async () => {
    const other = CLEAN.replaceAll('12-03-2024', '13-03-2024')
    const names = ['gone', 'emptied', 'cut', 'exchanged', 'grown', 'whole']
    const cwd = folder({ ...Object.fromEntries(names.map((name) => [`m/${name}.txt`, CLEAN])), 'new.txt': other })
    const at = (name: string): string => join(cwd, 'm', `${name}.txt`)
    const engine = after(() => {
      rmSync(at('gone'))
      truncateSync(at('emptied'))
      truncateSync(at('cut'), 200)
      renameSync(join(cwd, 'new.txt'), at('exchanged'))
      appendFileSync(at('grown'), '\n3. Mere\n')
    })
    const { stdout, stderr, code } = await cli(['extract', 'm', '--jobs', '1'], { cwd, engine })
    const read = stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as { source: { name: string; sha256: string } }) // prettier-ignore
    expect(read.map(({ source }) => [source.name, source.sha256])).toEqual(
      ['cut', 'exchanged', 'grown', 'whole'].map((name) => [`m/${name}.txt`, sha256(readFileSync(at(name), 'utf8'))]),
    )
    expect(stderr).toMatch(/^m\/emptied\.txt: the file is empty[^\n]*\nm\/gone\.txt: there is no such file[^\n]*\n$/u)
    expect(code).toBe(3)
  })
})

describe('between hashing and reading, a document is exchanged', () => {
  const cacheArgs = ['extract', 'a.txt', '--cache', 'kept', '--report', 'run.json']
  /** A small file is opened once, and what was hashed is read; a large one is opened again. */
  const large = (text: string): string => text + ' '.repeat(KEPT)

  it.each([
    ['small', '1 item', '12 items', '1 item'],
    ['large', large('1 item'), large('12 items'), large('12 items')],
  ])('and the report tells the bytes that were read: a %s one', async (_, before, after, read) => {
    const cwd = folder({ 'a.txt': before })
    const engine = afterHashing(() => {
      writeFileSync(join(cwd, 'a.txt'), after)
    })
    const { stdout } = await cli(cacheArgs, { cwd, engine })
    expect(stdout).toContain(sha256(read))
    expect(readJson(join(cwd, 'run.json'))).toMatchObject({ inputs: [{ sha256: sha256(read), bytes: read.length }] })
  })

  it.each([
    ['small', '2 items', 'a result'],
    ['small', 'empty', 'a failure'],
    ['large', '2 items', 'a result'],
    ['large', 'empty', 'a failure'],
  ])('%s, for %j, and %s of the other bytes is not kept for the first', async (size, content) => {
    const sized = size === 'large' ? large : String
    const cwd = folder({ 'a.txt': sized('1 item') })
    const engine = afterHashing(() => {
      writeFileSync(join(cwd, 'a.txt'), sized(content))
    })
    await cli(cacheArgs, { cwd, engine })
    writeFileSync(join(cwd, 'a.txt'), sized('1 item'))
    expect(await cli(cacheArgs, { cwd })).toEqual(await cli(['extract', 'a.txt'], { cwd }))
  })

  it.each([
    ['small', String],
    ['large', large],
  ])('and the next run knows whether it has changed since it was read: a %s one', async (size, sized) => {
    const cwd = folder({ 'a.txt': sized('1 item') })
    const engine = afterHashing(() => {
      writeFileSync(join(cwd, 'a.txt'), sized('2 items'))
    })
    const again = async (): Promise<string> => (await cli([...cacheArgs, '--changed-only'], { cwd })).stdout
    await cli([...cacheArgs, '--changed-only'], { cwd, engine })
    const isRead = size === 'large'
    expect((await again()) === '').toBe(isRead)
    writeFileSync(join(cwd, 'a.txt'), sized('1 item'))
    expect(await again()).not.toBe('')
  })
})
