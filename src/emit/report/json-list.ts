// A list inside a larger JSON text, written while its elements are still being made.
import { jsonText } from '../json-text.ts'

export interface JsonList {
  /** @returns the element, with all that must stand before it */
  readonly next: (value: unknown) => string
  /** @returns the end of the list; with it, the list is whole, also when it has no element */
  readonly end: () => string
}

/** JSON indented by two blanks, to stand behind `indent` blanks; its first line is not indented. */
export const indented = (value: unknown, indent: number): string =>
  jsonText(value, 2).replaceAll('\n', `\n${' '.repeat(indent)}`)

/**
 * Starts a list.
 * @param before what stands before it, up to its key and colon
 * @param indent blanks before each element
 */
export function jsonList(before: string, indent: number): JsonList {
  let count = 0
  return {
    next: (value) => `${count++ === 0 ? `${before}[` : ','}\n${' '.repeat(indent)}${indented(value, indent)}`,
    end: () => (count === 0 ? `${before}[]` : `\n${' '.repeat(indent - 2)}]`),
  }
}
