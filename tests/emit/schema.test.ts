import { readFileSync } from 'node:fs'
import { format } from 'prettier'
import { describe, expect, it } from 'vitest'
import { describeField, fieldsPage, fieldTable } from '../../src/emit/fields-page.ts'
import { pretty } from '../../src/emit/json.ts'
import { jsonSchema } from '../../src/emit/json-schema.ts'
import type { JsonSchema } from '../../src/emit/json-schema.ts'

const schema = jsonSchema()

/** Every property at any depth, with its path. */
function* properties(shape: JsonSchema, path: string): Generator<[path: string, shape: JsonSchema]> {
  for (const [name, inner] of Object.entries(shape.$defs ?? {})) yield* properties(inner, name)
  for (const [key, inner] of Object.entries(shape.properties ?? {})) {
    yield [`${path}.${key}`, inner]
    yield* properties(inner, `${path}.${key}`)
  }
  if (shape.items !== undefined) yield* properties(shape.items, `${path}[]`)
  for (const inner of [...(shape.anyOf ?? []), ...(shape.oneOf ?? [])]) yield* properties(inner, path)
}

describe('jsonSchema', () => {
  it('says what it is', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:kkr-referat:schema:1.0',
      title: 'Referat',
      type: 'object',
      additionalProperties: false,
    })
  })

  it('describes every field', () => {
    const undescribed = [...properties(schema, 'Referat')].filter(([, field]) => describeField(field, schema) === '')
    expect(undescribed.map(([path]) => path)).toEqual([])
  })

  it('names the shapes that return, and only ours', () => {
    expect(Object.keys(schema.$defs ?? {})).toContain('At')
    expect(Object.keys(schema.$defs ?? {}).filter((name) => !/^[A-Z][A-Za-z]+$/u.test(name))).toEqual([])
  })

  it('holds no limit that comes from the language', () => {
    expect(pretty(schema)).not.toContain(String(Number.MAX_SAFE_INTEGER))
  })

  it('is the same each time', () => {
    expect(pretty(jsonSchema())).toBe(pretty(schema))
  })
})

describe('fieldTable', () => {
  it('draws a row for each field, named shapes apart', () => {
    const small: JsonSchema = {
      description: 'A thing.',
      properties: {
        name: { type: 'string', description: 'Either a | or\nb.' },
        kind: { enum: ['a', 'b'] },
        one: { const: 1 },
        day: { type: 'string', format: 'date' },
        parts: { type: 'array', items: { type: 'object', properties: { deep: { type: ['string', 'null'] } } } },
        maybe: { anyOf: [{ type: 'object', properties: { in: {} } }, { type: 'null' }] },
        at: { $ref: '#/$defs/At' },
        block: { anyOf: [{ $ref: '#/$defs/Block' }, { type: 'null' }] },
      },
      $defs: {
        Block: { oneOf: [{ properties: { type: { const: 'list' }, text: { type: 'string' } } }, {}] },
        At: { description: 'A place.', properties: { page: { type: 'integer' } } },
      },
    }
    expect(fieldTable(small)).toBe(`## Referat

A thing.

| field | type | meaning |
| --- | --- | --- |
| \`name\` | string | Either a \\| or b. |
| \`kind\` | \`"a"\`, \`"b"\` |  |
| \`one\` | \`1\` |  |
| \`day\` | date |  |
| \`parts\` | array of object |  |
| \`parts[].deep\` | string or null |  |
| \`maybe\` | object or null |  |
| \`maybe.in\` | any |  |
| \`at\` | [At](#at) | A place. |
| \`block\` | [Block](#block) or null |  |

## At

A place.

| field | type | meaning |
| --- | --- | --- |
| \`page\` | integer |  |

## Block

| field | type | meaning |
| --- | --- | --- |
| \`list: text\` | string |  |
`)
  })

  it('draws no shape that is not there', () => {
    expect(fieldTable({})).toBe('## Referat\n\n| field | type | meaning |\n| --- | --- | --- |\n')
    expect(describeField({ $ref: '#/$defs/Gone' }, {})).toBe('')
  })
})

describe('the docs made from the schema are up to date (npm run build && node scripts/docs.mjs)', () => {
  const docs = (name: string): string => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')

  it('docs/referat.schema.json', () => {
    expect(docs('referat.schema.json')).toBe(pretty(schema))
  })

  it('docs/fields.md', async () => {
    const style = JSON.parse(readFileSync(new URL('../../.prettierrc.json', import.meta.url), 'utf8')) as object
    expect(docs('fields.md')).toBe(await format(fieldsPage(schema), { ...style, parser: 'markdown' }))
  })
})
