// Files that are not, when they are read, what they were when they were found.
import { appendFileSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Readable as Stream } from 'node:stream'
import type { Engine } from '../../src/cli/engine/engine.ts'
import { CLEAN } from './checking.ts'
import { fakeEngine, realEngine } from './fake-program.ts'
import { folder, readJson } from './folder.ts'
import { cli } from './transcript.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The engine is opened when all inputs are found: then something happens to them. */
const after =
  (happens: () => void, engine = realEngine) =>
  (stdin: Stream): Engine => {
    happens()
    return engine(stdin)
  }

/** The same, once the first input has been hashed. */
const afterHashing =
  (happens: () => void) =>
  (stdin: Stream): Engine => {
    const inner = fakeEngine(stdin)
    return {
      ...inner,
      extract(input, options) {
        happens()
        return inner.extract(input, options)
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

  it('and the report tells the bytes that were read', async () => {
    const cwd = folder({ 'a.txt': '1 item' })
    const engine = afterHashing(() => {
      writeFileSync(join(cwd, 'a.txt'), '12 items')
    })
    const { stdout } = await cli(cacheArgs, { cwd, engine })
    expect(stdout).toContain(sha256('12 items'))
    expect(readJson(join(cwd, 'run.json'))).toMatchObject({ inputs: [{ sha256: sha256('12 items'), bytes: 8 }] })
  })

  it.each([
    ['2 items', 'a result'],
    ['empty', 'a failure'],
  ])('for %j, and %s of the other bytes is not kept for the first', async (content) => {
    const cwd = folder({ 'a.txt': '1 item' })
    const engine = afterHashing(() => {
      writeFileSync(join(cwd, 'a.txt'), content)
    })
    await cli(cacheArgs, { cwd, engine })
    writeFileSync(join(cwd, 'a.txt'), '1 item')
    expect(await cli(cacheArgs, { cwd })).toEqual(await cli(['extract', 'a.txt'], { cwd }))
  })

  it('and the next run knows that it has changed', async () => {
    const cwd = folder({ 'a.txt': '1 item' })
    const engine = afterHashing(() => {
      writeFileSync(join(cwd, 'a.txt'), '2 items')
    })
    await cli([...cacheArgs, '--changed-only'], { cwd, engine })
    expect((await cli([...cacheArgs, '--changed-only'], { cwd })).stdout).toBe('')
    writeFileSync(join(cwd, 'a.txt'), '1 item')
    expect((await cli([...cacheArgs, '--changed-only'], { cwd })).stdout).not.toBe('')
  })
})
