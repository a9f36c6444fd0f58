// The schemas of what `check` reads and writes, and of the report of a run.
import * as z from 'zod'
import { Config } from '../lint/config.ts'
import { Finding } from '../lint/finding.ts'
import { RULE_BY_NAME } from '../lint/rules.ts'
import { RULE_LEVELS } from '../lint/rule.ts'
import type { JsonSchema } from './json-schema.ts'
import { RunReport } from './run-report-shape.ts'

function schemaOf(shape: z.ZodType, name: string): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(shape, {
    target: 'draft-2020-12',
    override({ jsonSchema: made }) {
      if (made.maximum === Number.MAX_SAFE_INTEGER) delete made.maximum
    },
  })
  return { $schema, $id: `urn:kkr-referat:${name}:1.0`, title: name, ...schema } as JsonSchema
}

/** The JSON Schema of a finding: a line of `check --format ndjson`. */
export const findingSchema = (): JsonSchema => schemaOf(Finding, 'finding')

/** The JSON Schema of what `--report` and `merge-reports` write. */
export const reportSchema = (): JsonSchema => schemaOf(RunReport, 'report')

/** The JSON Schema of `kkr-referat.config.json`, with the names of the rules, so that an editor can offer them. */
export function configSchema(): JsonSchema {
  const { properties, ...schema } = schemaOf(Config, 'config')
  const level = { enum: RULE_LEVELS }
  const rules = Object.fromEntries(
    [...RULE_BY_NAME.values()].map(({ name, prose }) => [name, { ...level, description: prose.en.what }]),
  )
  const named = {
    description: properties?.['rules']?.description,
    type: 'object',
    properties: rules,
    additionalProperties: false,
  }
  return { ...schema, properties: { ...properties, rules: named } } as JsonSchema
}
