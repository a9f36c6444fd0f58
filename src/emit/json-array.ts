// One JSON array, written while its elements are still being made. Whatever was written is an array once `end` is.
//
//   [
//   {…},
//   {…}
//   ]
import { jsonText } from './json-text.ts'

/** Writes an array piece by piece; each call returns the text to append. */
export interface JsonArray {
  next(value: unknown): string
  end(): string
}

/**
 * Starts an array.
 * @param indent blanks per level; 0 puts each element on one line
 */
export function jsonArray(indent = 0): JsonArray {
  let count = 0
  return {
    next(value) {
      const text = jsonText(value, indent)
      const before = count++ === 0 ? '[\n' : ',\n'
      return before + (indent === 0 ? text : text.replace(/^/gmu, ' '.repeat(indent)))
    },
    end: () => (count === 0 ? '[]\n' : '\n]\n'),
  }
}
