import type { JsonSchema } from './json-schema.ts'

const HEAD = `# Fields

Every field of the JSON, made from the schema: do not edit this page.
A path with \`[]\` goes into each element of an array. Every field is always there: \`null\` or an empty array means that
the paper does not have it. \`--no-at\` leaves out every \`at\`.
`

/**
 * Makes the page of the docs that lists every field.
 * @param schema as `jsonSchema` makes it
 * @returns Markdown, its tables unaligned
 */
export function fieldsPage(schema: JsonSchema): string {
  return `${HEAD}\n${fieldTable(schema)}`
}

// Every field of a Referat as Markdown tables, made from the schema: one for the document, one for each named shape.

/**
 * Draws the tables.
 * @param schema as {@link jsonSchema} makes it
 * @returns Markdown, unaligned; sections `Referat`, then the named shapes in alphabetical order
 */
export function fieldTable(schema: JsonSchema): string {
  const shapes = Object.entries(schema.$defs ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))
  return [['Referat', schema] as const, ...shapes].map(([name, shape]) => section(name, shape, schema)).join('\n')
}

function section(name: string, shape: JsonSchema, schema: JsonSchema): string {
  const intro = shape.description === undefined ? [] : [cell(shape.description), '']
  const rows = fields(shape, '').map(
    ([path, inner]) => `| \`${path}\` | ${cell(typeOf(inner))} | ${cell(describeField(inner, schema))} |`,
  )
  return [`## ${name}`, '', ...intro, '| field | type | meaning |', '| --- | --- | --- |', ...rows, ''].join('\n')
}

type Field = readonly [path: string, shape: JsonSchema]

function fields(shape: JsonSchema, prefix: string): Field[] {
  // The variants of a block differ by their `type`: it stands before the path, `list: items`.
  const variants = shape.oneOf?.flatMap((variant) => {
    const { type, ...rest } = variant.properties ?? {}
    return fields({ properties: rest }, `${prefix}${String(type?.const)}: `)
  })
  const own = Object.entries(shape.properties ?? {}).flatMap(([key, inner]) => {
    const path = prefix + key
    return [[path, inner] as const, ...inside(inner, path)]
  })
  return [...(variants ?? []), ...own]
}

/** The fields of an object that has no name of its own, in an array or not, nullable or not. */
function inside(shape: JsonSchema, path: string): Field[] {
  if (shape.items !== undefined) return inside(shape.items, `${path}[]`)
  const some = shape.anyOf?.find((choice) => choice.type !== 'null') ?? shape
  return fields(some, `${path}.`)
}

function typeOf(shape: JsonSchema): string {
  if (shape.$ref !== undefined) return link(shape.$ref)
  if (shape.anyOf !== undefined) return shape.anyOf.map(typeOf).join(' or ')
  if (shape.enum !== undefined) return shape.enum.map(literal).join(', ')
  if (shape.const !== undefined) return literal(shape.const)
  if (shape.items !== undefined) return `array of ${typeOf(shape.items)}`
  if (shape.format !== undefined) return shape.format
  return [shape.type ?? 'any'].flat().join(' or ')
}

const literal = (value: unknown): string => `\`${JSON.stringify(value)}\``

function link(ref: string): string {
  const name = ref.slice(ref.lastIndexOf('/') + 1)
  return `[${name}](#${name.toLowerCase()})`
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

/**
 * What a field means: its own description, else that of the named shape it holds.
 * @param field a property of the schema or of a part of it
 * @returns the description; empty when there is none
 */
export function describeField(field: JsonSchema, schema: JsonSchema): string {
  if (field.description !== undefined) return field.description
  const ref = field.$ref ?? field.anyOf?.find((choice) => choice.$ref !== undefined)?.$ref
  if (ref === undefined) return ''
  return schema.$defs?.[ref.slice(ref.lastIndexOf('/') + 1)]?.description ?? ''
}
