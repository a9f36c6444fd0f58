// The numbers and bullets that Word counts itself: they stand in no paragraph, but on the page.
//   <w:lvl w:ilvl="1"> numFmt decimal, lvlText "%1.%2."   ->   2.1.
import { readable } from '../characters.ts'
import { below, childrenOf, type Element, valueAt } from './xml.ts'

interface Level {
  readonly format: string
  readonly text: string
  readonly start: number
}

const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** `4` -> `iv` */
export function roman(value: number): string {
  let [left, text] = [Math.min(value, 200), '']
  for (const [step, sign] of ROMAN) for (; left >= step; left -= step) text += sign
  return text
}

/** 1 -> a, 27 -> aa. */
const letter = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(9, Math.ceil(value / 26)))

function written(value: number, format: string): string {
  if (format === 'lowerLetter') return letter(value)
  if (format === 'upperLetter') return letter(value).toUpperCase()
  if (format === 'lowerRoman') return roman(value)
  if (format === 'upperRoman') return roman(value).toUpperCase()
  return format === 'decimalZero' ? String(value).padStart(2, '0') : String(value)
}

function levelsOf(element: Element): Map<number, Level> {
  const levels = new Map<number, Level>()
  for (const level of childrenOf(element).filter(({ name }) => name === 'lvl')) {
    levels.set(Number(level.attributes.get('ilvl') ?? 0), {
      format: valueAt(level, 'numFmt') ?? 'decimal',
      text: valueAt(level, 'lvlText') ?? '',
      start: Number(valueAt(level, 'start') ?? 1) || 0,
    })
  }
  return levels
}

/** Counts the paragraphs of lists; give it them in the order of the document. */
export class Numbering {
  readonly #levels = new Map<string, Map<number, Level>>()
  /** Lists that count together, by what they are made from. */
  readonly #source = new Map<string, string>()
  readonly #counts = new Map<string, number[]>()

  /** @param root of `word/numbering.xml` */
  constructor(root: Element | undefined) {
    const abstracts = new Map<string, Element>()
    for (const element of childrenOf(root)) {
      if (element.name === 'abstractNum') abstracts.set(element.attributes.get('abstractNumId') ?? '', element)
      if (element.name !== 'num') continue
      const id = element.attributes.get('numId') ?? ''
      const abstract = valueAt(element, 'abstractNumId') ?? ''
      const made = abstracts.get(abstract)
      const levels = made === undefined ? new Map<number, Level>() : levelsOf(made)
      const overrides = childrenOf(element).filter(({ name }) => name === 'lvlOverride')
      for (const override of overrides) {
        const at = Number(override.attributes.get('ilvl') ?? 0)
        for (const [level, own] of levelsOf(override)) levels.set(level, own)
        const start = valueAt(override, 'startOverride')
        const level = levels.get(at)
        if (start !== undefined && level !== undefined) levels.set(at, { ...level, start: Number(start) || 0 })
      }
      this.#levels.set(id, levels)
      // A list that begins anew counts for itself.
      const isOwn = overrides.some((override) => below(override, 'startOverride') !== undefined)
      this.#source.set(id, isOwn ? `num ${id}` : `abstract ${abstract}`)
    }
  }

  /** The mark in front of the next paragraph of a list: `2.1.`, `a)`, `•`; empty when it has none. */
  next(list: string, level: number): string {
    const levels = this.#levels.get(list)
    const own = levels?.get(level)
    if (levels === undefined || own === undefined || own.format === 'none') return ''
    if (own.format === 'bullet') return bullet(own.text)
    const source = this.#source.get(list) ?? list
    const counts = this.#counts.get(source) ?? []
    this.#counts.set(source, counts)
    counts[level] = counts[level] === undefined ? own.start : counts[level] + 1
    counts.length = level + 1
    return own.text.replace(/%(?<n>[1-9])/gu, (_, digit: string) => {
      const at = Number(digit) - 1
      const { format, start } = levels.get(at) ?? own
      return written(counts[at] ?? start, format)
    })
  }
}

/** Bullets of symbol fonts as bullets. */
function bullet(text: string): string {
  const seen = Array.from(text, readable).join('').trim()
  return seen === '' || /^[\uf000-\uf0ff]/u.test(seen) ? '•' : seen
}
