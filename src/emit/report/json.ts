// Everything in one object, indented: for programs that read a report whole.
//
//   { "schemaVersion": …, "tool": {…}, "files": [ { "name": …, "findings": […] } ], "totals": {…} }
import { indented, jsonList } from '../json.ts'
import { TOOL, type CreateReporter } from './reporter.ts'

/** The version of this report's shape. */
const SCHEMA_VERSION = '1.0'

export const json: CreateReporter = ({ version }) => {
  const tool = indented({ name: TOOL, version }, 2)
  const files = jsonList(`{\n  "schemaVersion": "${SCHEMA_VERSION}",\n  "tool": ${tool},\n  "files": `, 4)
  return {
    next: ({ name, sha256, mediaType, failure, findings }) =>
      files.next({ name, sha256, mediaType, failure, findings }),
    end({ rules, ...counts }) {
      const totals = { ...counts, rules: rules.map(([rule, count]) => ({ rule, count })) }
      return `${files.end()},\n  "totals": ${indented(totals, 2)}\n}\n`
    },
  }
}
