// What `compare` and `ledger` write is what the published schemas say, and the schemas refuse what is otherwise.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { realEngine } from '../cli/fake-program.ts'
import { folder } from '../cli/folder.ts'
import { AUGUST, CORRECTED, DAGSORDEN, JUNE, RETYPESET, UDSAT } from '../cli/june-papers.ts'
import { cli } from '../cli/transcript.ts'
import { FIXTURES, textOf } from '../documents/fixture-documents.ts'

function published(name: string): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true })
  addFormats.default(ajv)
  return ajv.compile(JSON.parse(readFileSync(fileURLToPath(new URL(`../../docs/${name}`, import.meta.url)), 'utf8')) as object) // prettier-ignore
}

const lines = (text: string): unknown[] => text.trimEnd().split('\n').map((line): unknown => JSON.parse(line)) // prettier-ignore

/** Each value that the schema refuses, with why. */
const refused = (validate: ValidateFunction, values: readonly unknown[]): unknown[] =>
  values.flatMap((value) => (validate(value) ? [] : [{ value, errors: validate.errors }]))

describe('a comparison', () => {
  const validate = published('comparison.schema.json')

  it('is as published, of all papers, alone and in pairs', async () => {
    const before = { 'a/juni.txt': JUNE, 'a/dagsorden.txt': DAGSORDEN }
    const after = { 'b/juni.txt': UDSAT, 'b/dagsorden.txt': CORRECTED, 'b/august.txt': AUGUST, 'b/om.txt': RETYPESET }
    // Every fixture against the next: nearly all kinds of changes.
    const others = FIXTURES.map((fixture, i) => [`p/${i}.txt`, textOf(fixture)] as const)
    const cwd = folder({ ...before, ...after, ...Object.fromEntries(others) })
    const run = async (...args: string[]): Promise<string> => (await cli(['compare', ...args], { cwd, engine: realEngine })).stdout // prettier-ignore
    const seen = new Set<string>()
    const texts = [await run('a', 'b', '--format', 'ndjson')]
    for (let i = 1; i < others.length; i++) texts.push(await run(`p/${i - 1}.txt`, `p/${i}.txt`, '--format', 'ndjson'))
    for (const text of texts) {
      const comparisons = lines(text) as { changes: { type: string }[] }[]
      expect(refused(validate, comparisons)).toEqual([])
      for (const { changes } of comparisons) for (const { type } of changes) seen.add(type)
    }
    expect(seen.size).toBeGreaterThanOrEqual(8)
    const whole = JSON.parse(await run('a', 'b', '--format', 'json')) as unknown[]
    expect(whole.length).toBeGreaterThan(1)
    expect(refused(validate, whole)).toEqual([])
  })

  it.each([
    ['without its changes', { changes: undefined }],
    ['of another version', { schemaVersion: '2.0' }],
    ['with a field more', { verdict: 'equal' }],
    ['with a change of no type', { changes: [{ type: 'rewritten' }] }],
  ])('is refused %s', async (_, other) => {
    const cwd = folder({ 'a.txt': JUNE, 'b.txt': UDSAT })
    const { stdout } = await cli(['compare', 'a.txt', 'b.txt', '--format', 'ndjson'], { cwd, engine: realEngine })
    const [comparison] = lines(stdout) as object[]
    expect(validate(comparison)).toBe(true)
    expect(validate(JSON.parse(JSON.stringify({ ...comparison, ...other })))).toBe(false)
  })
})

describe('a line of the ledger', () => {
  const validate = published('ledger.schema.json')

  it('is as published, in the file and as it is told', async () => {
    const names = FIXTURES.slice(0, 3).map((fixture) => [`m/${fixture.name}.txt`, textOf(fixture)] as const)
    const cwd = folder({ 'm/juni.txt': JUNE, 'm/igen.txt': JUNE, 'm/august.txt': AUGUST, ...Object.fromEntries(names) })
    const { stdout } = await cli(['ledger', 'm', '--file', 'l.jsonl', '--format', 'ndjson'], { cwd, engine: realEngine }) // prettier-ignore
    const kept = lines(readFileSync(join(cwd, 'l.jsonl'), 'utf8'))
    expect(kept).toHaveLength(6)
    expect(refused(validate, kept)).toEqual([])
    expect(lines(stdout)).toEqual(kept)
    const [first] = kept as object[]
    for (const other of [{ state: 'lost' }, { sha256: 'abc' }, { seen: 'yesterday' }, { note: '' }]) {
      expect(validate({ ...first, ...other })).toBe(false)
    }
  })
})
