// The schema of SARIF by OASIS (2.1.0-rtm.5, the text that became the standard; from SchemaStore, Apache-2.0, as in the
// npm package @microsoft/jest-sarif 1.0.0-beta.0, MIT).
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'

const schema = JSON.parse(readFileSync(new URL('sarif-schema-2.1.0.json', import.meta.url), 'utf8')) as object
// One of its patterns is sloppy. It is of draft 4; all it uses of that means the same in later drafts.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats.default(ajv)
const draft = new Set(['$schema', 'id'])
const validate = ajv.compile(Object.fromEntries(Object.entries(schema).filter(([key]) => !draft.has(key))))

/** What the schema has against a log. */
export function sarifFaults(log: unknown): string[] {
  validate(log)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)
}
