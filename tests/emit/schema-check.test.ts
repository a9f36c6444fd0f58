// The check by the published schema: it lets pass what the schema in zod lets pass, in the same order, and nothing else.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { publishedCheck } from '../../src/emit/published-check.ts'
import { BROKEN, schemaCheck } from '../../src/emit/schema-check.ts'
import { Referat } from '../../src/referat.ts'
import { FIXTURES, formOf, readForm } from '../documents/fixture-documents.ts'

const text = { type: 'string' }
const nullable = { anyOf: [{ type: 'integer', minimum: 1 }, { type: 'null' }] }
const pair = { properties: { a: text, b: nullable }, required: ['a', 'b'], additionalProperties: false }
const block = (kind: string): object => ({
  properties: { type: { type: 'string', const: kind }, [kind]: text },
  required: ['type', kind],
  additionalProperties: false,
})

describe('schemaCheck', () => {
  it.each<[what: string, schema: object, sound: unknown[], broken: unknown[]]>([
    ['a string', text, ['', 'a'], [1, null, undefined, ['a']]],
    ['a pattern', { type: 'string', pattern: '^[a-z]+$' }, ['ab'], ['', 'AB', 'a\nb', 1]],
    ['one of several words', { type: 'string', enum: ['a', 'b'] }, ['a', 'b'], ['c', '']],
    ['a number', { type: 'number' }, [0, -1.5], [NaN, Infinity, '1']],
    ['a whole number', { type: 'integer' }, [0, -1], [1.5, 2 ** 53, '1']],
    ['no less than', { type: 'integer', minimum: 1 }, [1, 2], [0, -1]],
    ['true or false', { type: 'boolean' }, [true, false], [0, 'true', null]],
    ['two types', { type: ['string', 'null'] }, ['a', null], [1, undefined]],
    ['a choice', nullable, [1, null], [0, '1', undefined]],
    ['a list', { type: 'array', items: text }, [[], ['a', 'b']], [['a', 1], 'a', { 0: 'a' }, null]],
    ['an object', pair, [{ a: '', b: 1 }], [{ a: '' }, { a: '', b: 1, c: 1 }, { a: '', c: 1 }, [], null, 'a']],
    [
      'kinds of objects',
      { oneOf: [block('list'), block('text')] },
      [{ type: 'text', text: '' }],
      [{ type: 'list', text: '' }],
    ],
    [
      'a shape within itself',
      {
        $ref: '#/$defs/Point',
        $defs: {
          Point: {
            properties: { points: { items: { $ref: '#/$defs/Point' } } },
            required: ['points'],
            additionalProperties: false,
          },
        },
      },
      [{ points: [{ points: [] }] }],
      [{ points: [{}] }],
    ],
  ])('%s', (_, schema, sound, broken) => {
    const check = schemaCheck(schema)
    for (const value of sound) expect(check(value)).toBe(value)
    for (const value of broken) expect(check(value)).toBe(BROKEN)
  })

  it('puts fields in the order of the schema, in a copy', () => {
    const given = [{ b: null, a: '' }]
    const made = schemaCheck({ items: pair })(given)
    expect(JSON.stringify(made)).toBe('[{"a":"","b":null}]')
    expect(JSON.stringify(given)).toBe('[{"b":null,"a":""}]')
  })

  it.each([
    ['what it does not know', { ...text, maxLength: 3 }],
    ['a type it does not know', { type: 'date' }],
    ['fields that may be left out', { ...pair, required: ['a'] }],
    ['fields that may be added', { ...pair, additionalProperties: true }],
  ])('refuses a schema of %s', (_, schema) => {
    expect(() => schemaCheck(schema)).toThrow(RangeError)
  })

  it('refuses a shape that is not there', () => {
    expect(() => schemaCheck({ $ref: '#/$defs/Gone' })(1)).toThrow(/Gone/u)
  })
})

/** Every place in a value: where it stands, and what. */
function* places(value: unknown, path: readonly (string | number)[] = []): Generator<readonly (string | number)[]> {
  yield path
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value))
    yield* places(inner, [...path, Array.isArray(value) ? Number(key) : key])
}

/** A copy with something else in a place. */
function withChange(
  value: unknown,
  [key, ...rest]: readonly (string | number)[],
  change: (old: unknown) => unknown,
): unknown {
  if (key === undefined) return change(value)
  const old = value as Record<string | number, unknown>
  const inner = withChange(old[key], rest, change)
  return Array.isArray(value) ? value.map((one: unknown, i) => (i === key ? inner : one)) : { ...old, [key]: inner }
}

const TEXTS = await Promise.all(FIXTURES.map((fixture) => readForm(formOf(fixture, 'txt'))))

describe('publishedCheck', () => {
  it('makes of what is read from the fixtures what zod makes of it', () => {
    expect(TEXTS.length).toBeGreaterThan(0)
    for (const { referat } of TEXTS)
      expect(JSON.stringify(publishedCheck(referat))).toBe(JSON.stringify(Referat.parse(referat)))
  })

  it('judges as zod does, whatever is changed in a Referat', () => {
    const sound = TEXTS[0]?.referat
    const other = fc.oneof(
      fc.constantFrom(undefined, null, '', 0, 1, -1, 1.5, true, [], {}, '2026-02-29', '2024-02-29', '09:30', '24:00'),
      fc.anything(),
    )
    fc.assert(
      fc.property(fc.constantFrom(...places(sound)), other, (path, changed) => {
        const value = withChange(sound, path, () => changed)
        const byZod = Referat.safeParse(value)
        const made = publishedCheck(value)
        expect(made === BROKEN).toBe(!byZod.success)
        if (byZod.success) expect(JSON.stringify(made)).toBe(JSON.stringify(byZod.data))
      }),
    )
  })
})
