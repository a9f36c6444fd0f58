// JSON as we write it everywhere. Beyond JSON.stringify, these stand as `\u…`: DEL and C1 (a terminal may obey them),
// U+0085, U+2028 and U+2029 (some readers end a line there), bidi controls, the second sign of `##[` and `##name[` (a log
// of CI may be told to do something by it, wherever it stands in a line). Parsed, the value is the same.
const ESCAPED = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]|(?<=#)#(?=[.\w]*\[)/gu
// A quick look, since most texts hold none of them.
const SUSPECT = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u

/** Escapes what must be in JSON as `JSON.stringify` writes it. */
const escaped = (text: string): string =>
  !text.includes('##') && !SUSPECT.test(text)
    ? text
    : text.replace(ESCAPED, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** So deep a value is written part by part: a long text in one piece is copied whole before it can be looked at. */
const PARTED = 2

const isParted = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  !('toJSON' in value) &&
  (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype)

/** JSON on one line; `undefined` for what JSON has no form for, as `JSON.stringify` does. */
function oneLine(value: unknown, depth: number): string | undefined {
  if (depth === 0 || !isParted(value)) {
    const text = JSON.stringify(value) as string | undefined
    return text === undefined ? undefined : escaped(text)
  }
  let text = ''
  if (Array.isArray(value)) {
    for (const element of value) text += `${text === '' ? '' : ','}${oneLine(element, depth - 1) ?? 'null'}`
    return `[${text}]`
  }
  for (const [key, inner] of Object.entries(value)) {
    const own = oneLine(inner, depth - 1)
    if (own !== undefined) text += `${text === '' ? '' : ','}${escaped(JSON.stringify(key))}:${own}`
  }
  return `{${text}}`
}

/**
 * Writes a value as JSON.
 * @param value anything JSON can hold
 * @param indent blanks per level; 0 for one line
 */
export const jsonText = (value: unknown, indent = 0): string =>
  indent === 0 ? (oneLine(value, PARTED) ?? '') : escaped(JSON.stringify(value, null, indent))

/**
 * JSON for people: indented by two blanks.
 * @param value anything JSON can hold
 * @returns the text with a final `\n`
 */
export function pretty(value: unknown): string {
  return `${jsonText(value, 2)}\n`
}

/**
 * One record of NDJSON: a line that every splitter (`\n`, Python's `splitlines`, …) sees as one.
 * @param value anything JSON can hold
 * @returns the record with its `\n`
 */
export function ndjson(value: unknown): string {
  return `${jsonText(value)}\n`
}

// One JSON array, written while its elements are still being made. Whatever was written is an array once `end` is.
//
//   [
//   {…},
//   {…}
//   ]

/** Writes an array piece by piece; each call returns the text to append. */
export interface JsonArray {
  next(value: unknown): string
  end(): string
}

/** Starts an array. @param indent blanks per level; 0 puts each element on one line */
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

// A list inside a larger JSON text, written while its elements are still being made.

export interface JsonList {
  /** @returns the element, with all that must stand before it */
  readonly next: (value: unknown) => string
  /** @returns the end of the list; with it, the list is whole, also when it has no element */
  readonly end: () => string
}

/** JSON indented by two blanks, to stand behind `indent` blanks; its first line is not indented. */
export const indented = (value: unknown, indent: number): string =>
  jsonText(value, 2).replaceAll('\n', `\n${' '.repeat(indent)}`)

/** Starts a list. @param before what stands before it, up to its key and colon */
export function jsonList(before: string, indent: number): JsonList {
  let count = 0
  return {
    next: (value) => `${count++ === 0 ? `${before}[` : ','}\n${' '.repeat(indent)}${indented(value, indent)}`,
    end: () => (count === 0 ? `${before}[]` : `\n${' '.repeat(indent - 2)}]`),
  }
}

/**
 * A copy without any `at`: for readers who want the words only, and for comparing two forms of one document.
 * @param value a Referat or a part of one; every key named `at` in it goes, at any depth
 */
export function withoutAt(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAt)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'at')
      .map(([key, inner]) => [key, withoutAt(inner)]),
  )
}
