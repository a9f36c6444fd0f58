// The schema of a Referat, made from the one zod definition. Shapes that stand in more than one place get a name.
import * as z from 'zod'
import * as shapes from '../referat.ts'

/** A JSON Schema, as far as we look into it. */
export interface JsonSchema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, JsonSchema>>
  readonly title?: string
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly format?: string
  readonly pattern?: string
  readonly minimum?: number
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean
  readonly items?: JsonSchema
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
}

const { Referat, ...NAMED } = shapes

/** Makes the JSON Schema (draft 2020-12) of what `extract` writes. @returns an object to be written as JSON */
export function jsonSchema(): JsonSchema {
  for (const [id, shape] of Object.entries(NAMED)) z.globalRegistry.add(shape, { ...z.globalRegistry.get(shape), id })
  const { $schema, ...schema } = z.toJSONSchema(Referat, {
    target: 'draft-2020-12',
    override({ jsonSchema: made }) {
      // "A whole number" is what is meant, not the largest one this language can count to.
      if (made.maximum === Number.MAX_SAFE_INTEGER) delete made.maximum
      if (made.minimum === Number.MIN_SAFE_INTEGER) delete made.minimum
    },
  })
  return { $schema, $id: 'urn:kkr-referat:schema:1.0', title: 'Referat', ...schema } as JsonSchema
}
