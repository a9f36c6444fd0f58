import { fieldTable } from './field-table.ts'
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
