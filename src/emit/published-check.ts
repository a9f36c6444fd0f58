// The check of a Referat by the schema that is published with the program.
import { readFileSync } from 'node:fs'
import type { JsonSchema } from './json-schema.ts'
import { BROKEN, schemaCheck, type Check } from './schema-check.ts'

let made: Check | null = null

/** Checks a Referat. @returns as {@link Check}; also {@link BROKEN} when the schema cannot be read */
export const publishedCheck: Check = (value) => (made ??= make())(value)

function make(): Check {
  try {
    const text = readFileSync(new URL('../../docs/referat.schema.json', import.meta.url), 'utf8')
    return schemaCheck(JSON.parse(text) as JsonSchema)
  } catch {
    return () => BROKEN
  }
}
