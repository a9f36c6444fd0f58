import { jsonText } from './json-text.ts'

/**
 * JSON for people: indented by two blanks.
 * @param value anything JSON can hold
 * @returns the text with a final `\n`
 */
export function pretty(value: unknown): string {
  return `${jsonText(value, 2)}\n`
}
