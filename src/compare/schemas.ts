// The schemas of what `compare` and `ledger` write.
import * as z from 'zod'
import type { JsonSchema } from '../emit/json-schema.ts'
import { Comparison } from './change.ts'
import { LedgerLine } from './ledger-line.ts'

function schemaOf(shape: z.ZodType, name: string): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(shape, {
    target: 'draft-2020-12',
    override({ jsonSchema: made }) {
      if (made.maximum === Number.MAX_SAFE_INTEGER) delete made.maximum
    },
  })
  return { $schema, $id: `urn:kkr-referat:${name}:1.0`, title: name, ...schema } as JsonSchema
}

/** The JSON Schema of a comparison: a line of `compare --format ndjson`. */
export const comparisonSchema = (): JsonSchema => schemaOf(Comparison, 'comparison')

/** The JSON Schema of a line of the ledger. */
export const ledgerSchema = (): JsonSchema => schemaOf(LedgerLine, 'ledger')
