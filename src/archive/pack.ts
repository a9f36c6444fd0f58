// Packs a Referat: every string that stands in the source text becomes places in it.
import { label } from '../pipeline.ts'
import type { Referat } from '../referat.ts'
import type { Source } from '../text/source.ts'
import { squash } from '../text/squash.ts'
import type { Shown } from './format/shown.ts'
import { BREAK, readPlaces, type Packed, type PackedWords, type Range } from './format/packed.ts'
import { lettersOf, type Letters } from './letters.ts'
import { printedPlace } from './printed.ts'

/** What the page does not show of a node, or makes of its other fields. */
const LEFT_OUT: Readonly<Record<string, ReadonlySet<string>>> = {
  // The blocks of a section say the same.
  sections: new Set(['text']),
  indstilling: new Set(['text']),
  beslutning: new Set(['text']),
  deltagere: new Set(['raw']),
  afbud: new Set(['raw']),
  fravaerende: new Set(['raw']),
  guests: new Set(['raw']),
  secretariat: new Set(['raw']),
}

/** Fields whose strings are the program's words, not the paper's. */
const NAMES = new Set([
  'body', 'canonical', 'code', 'endDate', 'kind', 'level', 'outcome', 'part', 'precision', 'region', 'type', 'url', 'verb', 'value',
]) // prettier-ignore

/** A value so long is looked for in the whole document when it does not stand in its node. */
const FAR = 12

/**
 * Packs what the page shows of a Referat.
 * @param source what was read
 * @param referat what was made of it
 * @returns JSON; `unpack` gives the same strings again
 */
export function pack(source: Source, referat: Referat): Packed {
  const { roles } = label(source)
  const numbered = source.lines.map((line, number) => ({ line, number, role: roles[number] }))
  const { text } = source
  const packer: Packer = {
    text,
    // Running heads stand between the lines of a paragraph that goes on over a page.
    inner: lettersOf(
      numbered.filter(({ line, role }) => role !== 'furniture' && line.aside === undefined),
      text,
    ),
    outer: lettersOf(numbered, text),
  }
  const { kind, meeting, deltagere, afbud, fravaerende, guests, secretariat, items, nextMeeting, followUps } = referat
  const shown: Shown = {
    kind, meeting, deltagere, afbud, fravaerende, guests, secretariat, items, nextMeeting, followUps,
  } // prettier-ignore
  return packNode(shown, '', { at: [0, text.length], cursor: 0, above: null }, packer)
}

interface Packer {
  readonly text: string
  readonly inner: Letters
  readonly outer: Letters
}

/** The node around a value. `cursor` is where the words found last end: a node's fields mostly stand in their order. */
interface Around {
  readonly at: Range
  cursor: number
  readonly above: Around | null
}

function packNode(value: unknown, key: string, around: Around, packer: Packer): Packed {
  if (typeof value === 'string') return NAMES.has(key) ? value : packString(value, around, packer)
  if (value === null || typeof value !== 'object') return value as Packed
  if (Array.isArray(value)) return value.map((one: unknown) => packNode(one, key, around, packer))
  const at = rangeOf((value as { at?: unknown }).at)
  const inside: Around = at === null ? around : { at, cursor: at[0], above: around }
  const left = LEFT_OUT[key]
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => left?.has(name) !== true)
      .map(([name, one]) => [name, name === 'at' ? at : packNode(one, name, inside, packer)]),
  )
}

function rangeOf(at: unknown): Range | null {
  if (at === null || typeof at !== 'object') return null
  const { start, end } = at as { start: number; end: number }
  return [start, end]
}

function packString(value: string, around: Around, packer: Packer): Packed {
  if (value === '') return value
  const printed = printedPlace(value, packer.text, ...around.at)
  if (printed !== null) around.cursor = printed[1]
  const places = printed === null ? placesOf(value, around, packer) : [printed]
  const last = places?.at(-1)
  if (places === null || last === undefined) return value
  around.cursor = last[1]
  return wordsOf(value, places, packer.text)
}

function placesOf(value: string, around: Around, { text, inner, outer }: Packer): Range[] | null {
  const { at, cursor } = around
  for (const letters of [inner, outer]) {
    const found = letters.find(value, cursor, at[1]) ?? letters.find(value, at[0], at[1])
    if (found !== null) return found
  }
  const joined = stemAndOwn(value, around, text, inner)
  if (joined !== null) return joined
  return value.length < FAR ? null : (inner.find(value, at[1], text.length) ?? inner.find(value, 0, text.length))
}

/** `Det indstilles, at KKR` + `godkender budgettet`: a point's own words, behind a stem that stands above. */
function stemAndOwn(value: string, { at, above }: Around, text: string, letters: Letters): Range[] | null {
  const wanted = squash(value)
  const own = squash(text.slice(at[0], at[1]))
  if (above === null || own === '' || !wanted.endsWith(own)) return null
  let left = wanted.length - own.length
  let stem = ''
  for (const letter of value) {
    if (left <= 0) break
    stem += letter
    left -= squash(letter).length
  }
  const found = letters.find(stem, above.at[0], at[0])
  return found === null ? null : [...found, at]
}

function wordsOf(value: string, places: readonly Range[], text: string): PackedWords {
  const $ = places.flatMap(([start, end]) => [start, end - start])
  const h = hyphensOf(value, places, text)
  if (h === null) return { $, t: value }
  return h === '' ? { $ } : { $, h }
}

/** How the hyphens at line ends have to be read for the value to come out; `null` when it does not. */
function hyphensOf(value: string, places: readonly Range[], text: string): string | null {
  const raw = places.map(([start, end]) => text.slice(start, end)).join('\n')
  const count = raw.match(BREAK)?.length ?? 0
  let chosen = ''
  for (let i = 0; i < count; i++) {
    const next = ['0', '1', '2'].find((choice) => {
      // What follows the next break is not known yet: only what stands before it is compared.
      const upTo = beforeBreak(raw, i + 1)
      return value.startsWith(readPlaces(upTo, [[0, upTo.length]], chosen + choice).trimEnd())
    })
    if (next === undefined) return null
    chosen += next
  }
  if (readPlaces(text, places, chosen) !== value) return null
  // Hyphens that are dropped at the end need not be said.
  return chosen.slice(0, Math.max(chosen.lastIndexOf('1'), chosen.lastIndexOf('2')) + 1)
}

/** The part of a text before its `n`-th break, from 0; all of it when there is none. */
function beforeBreak(raw: string, n: number): string {
  const found = [...raw.matchAll(BREAK)][n]
  return found === undefined ? raw : raw.slice(0, found.index)
}
