// Papers that are taken for KKR minutes: refused by name, and read all the same when the user insists.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/pipeline.ts'
import { ReadFailure } from '../../src/read/read-failure.ts'
import { FIXTURES, formOf } from './fixture-documents.ts'

const folder = new URL('../../fixtures/refused/', import.meta.url)
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, folder)))
const gold = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Record<
  string,
  { refused: string; looksLike: string | null }
>

async function refusalOf(name: string, bytes: Uint8Array): Promise<ReadFailure> {
  const outcome: unknown = await extract({ name, bytes }).catch((error: unknown) => error)
  if (outcome instanceof ReadFailure) return outcome
  throw new Error(`${name} was not refused`, { cause: outcome })
}

/** The words that tell one look-alike from another. */
const telling = (name: string): RegExp =>
  new RegExp(
    name
      .replace(/\s*\(.*\)$/u, '')
      .split('')
      .join('\\s?'),
    'iu',
  )

describe('a look-alike', () => {
  const alikes = Object.entries(gold).flatMap(([name, { refused, looksLike }]) =>
    looksLike === null ? [] : [{ name, refused, looksLike }],
  )

  it.each(alikes)('$name is refused as $looksLike', async ({ name, refused, looksLike }) => {
    const failure = await refusalOf(name, bytesOf(name))
    expect(failure.code).toBe(refused)
    expect(failure.problem).toMatch(telling(looksLike))
  })

  it.each(alikes)('$name is read when the user insists, with no template', async ({ name }) => {
    const referat = await extract({ name, bytes: bytesOf(name) }, { force: true })
    expect(referat.template).toBeNull()
    expect(referat.coverage.unplaced).toEqual([])
  })
})

describe('a file that holds nothing', () => {
  it('is refused, however the user insists', async () => {
    const failure = await refusalOf('empty.txt', bytesOf('empty.txt'))
    expect(failure.code).toBe(gold['empty.txt']?.refused)
    await expect(extract({ name: 'empty.txt', bytes: bytesOf('empty.txt') }, { force: true })).rejects.toThrow(
      ReadFailure,
    )
  })
})

describe('KKR minutes', () => {
  it.each(FIXTURES.map((fixture) => [fixture.name, formOf(fixture, 'txt').path]))(
    '%s are not refused',
    async (_, path) => {
      const referat = await extract({ name: 'referat.txt', bytes: new Uint8Array(readFileSync(path)) })
      expect(referat.template).not.toBeNull()
    },
  )
})
