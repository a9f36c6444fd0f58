import { jsonText } from './json-text.ts'

/**
 * One record of NDJSON: a line that every splitter (`\n`, Python's `splitlines`, …) sees as one.
 * @param value anything JSON can hold
 * @returns the record with its `\n`
 */
export function ndjson(value: unknown): string {
  return `${jsonText(value)}\n`
}
