import type { JsonSchema } from './json-schema.ts'

/**
 * What a field means: its own description, else that of the named shape it holds.
 * @param field a property of the schema or of a part of it
 * @param schema the whole schema, which names the shapes
 * @returns the description; empty when there is none
 */
export function describeField(field: JsonSchema, schema: JsonSchema): string {
  if (field.description !== undefined) return field.description
  const ref = field.$ref ?? field.anyOf?.find((choice) => choice.$ref !== undefined)?.$ref
  if (ref === undefined) return ''
  return schema.$defs?.[ref.slice(ref.lastIndexOf('/') + 1)]?.description ?? ''
}
