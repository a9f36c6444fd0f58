// A document as the page holds it: the source text once, and every value of the Referat as places in it. What is no exact
// reading of its places is kept as it is, so that nothing can differ from the JSON.
//
//   "Indstillingen blev til-\ntrådt."      {"$":[120,32]}            Indstillingen blev tiltrådt.
//   "SOSU-\nuddannelser"                   {"$":[40,17],"h":"1"}     SOSU-uddannelser
//   "16-06-2026"                           "2026-06-16"              (no words of the paper)
//
// This file is used by the program and, bundled, by the page: it knows neither Node nor a browser.

/** A stretch of the source text: UTF-16 offsets from 0, half-open. */
export type Range = readonly [start: number, end: number]

/** A string of the Referat and the words it rests on. */
export interface Words {
  /** Exactly the JSON's. */
  readonly text: string
  /** Where its words stand, in reading order; those of the nearest node where it has none of its own. */
  readonly places: readonly Range[]
  /** The places are those of the value itself, not of a node around it. */
  readonly exact: boolean
}

/** A node of the Referat with its strings placed; `at` is the node's range. */
export type Placed<T> = T extends string
  ? Words
  : T extends { readonly page: number | null; readonly line: number; readonly start: number; readonly end: number }
    ? Range
    : T extends readonly (infer U)[]
      ? readonly Placed<U>[]
      : T extends object
        ? { readonly [K in keyof T]: Placed<T[K]> }
        : T

/** Words of the packed form: pairs of start and length, how hyphens at line ends are read, or the words themselves. */
export interface PackedWords {
  readonly $: readonly number[]
  readonly h?: string
  readonly t?: string
}

/** The packed form; JSON. A bare string has no words of its own. Under `at` stands a range. */
export type Packed =
  null | boolean | number | string | PackedWords | readonly Packed[] | { readonly [key: string]: Packed }

/** A sign at a line's end that may belong to the word or to the typesetter. */
export const BREAK = /[-‐‑\u00ad/][^\S\n]*\n\s*/gu

/**
 * Reads pieces of the source text as one line.
 * @param text the source text
 * @param places pieces, in reading order
 * @param hyphens one digit for each {@link BREAK}: 0 the sign is dropped, 1 kept, 2 kept with a blank behind it; those
 *   left out are 0
 */
export function readPlaces(text: string, places: readonly Range[], hyphens = ''): string {
  const raw = places.map(([start, end]) => text.slice(start, end)).join('\n')
  let i = 0
  return raw
    .replace(BREAK, (found) => {
      const choice = hyphens[i++] ?? '0'
      const sign = found.charAt(0)
      return choice === '0' ? '' : choice === '1' ? sign : `${sign} `
    })
    .replace(/\s+/gu, ' ')
}

const isWords = (value: object): value is PackedWords => '$' in value

/** The ranges of packed words. */
function placesOf({ $ }: PackedWords): Range[] {
  const places: Range[] = []
  for (let i = 0; i + 1 < $.length; i += 2) places.push([$[i] ?? 0, ($[i] ?? 0) + ($[i + 1] ?? 0)])
  return places
}

/**
 * Unpacks a document: the inverse of `pack`.
 * @param packed what `pack` made
 * @param text the source text
 */
export function unpack<T>(packed: Packed, text: string): Placed<T> {
  return unpackNode(packed, text, []) as Placed<T>
}

function unpackNode(packed: Packed, text: string, around: readonly Range[]): unknown {
  if (typeof packed === 'string') return { text: packed, places: around, exact: false } satisfies Words
  if (packed === null || typeof packed !== 'object') return packed
  if (isList(packed)) return packed.map((one) => unpackNode(one, text, around))
  if (isWords(packed)) {
    const places = placesOf(packed)
    return { text: packed.t ?? readPlaces(text, places, packed.h), places, exact: true } satisfies Words
  }
  const own = nearest(packed) ?? around
  return Object.fromEntries(
    Object.entries(packed).map(([key, value]) => [
      key,
      key === 'at' ? (value as unknown) : unpackNode(value, text, own),
    ]),
  )
}

const isList = (packed: object): packed is readonly Packed[] => Array.isArray(packed)

/** What stands for a node's values that have no words of their own: the node's place, else its first words. */
function nearest(node: Readonly<Record<string, Packed>>): readonly Range[] | null {
  const at = node['at']
  if (Array.isArray(at)) return [at as unknown as Range]
  for (const value of Object.values(node)) {
    if (value !== null && typeof value === 'object' && !isList(value) && isWords(value)) return placesOf(value)
  }
  return null
}
