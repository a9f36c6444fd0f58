// Lines made one text again, every letter with its place: what field readers work on.
import type { Lexicon } from './lexicon.ts'
import { readHyphen } from './hyphen.ts'
import { sourceOffset, type Line } from './source.ts'

/** Text rejoined over line ends. `offsets[i]` is where `text[i]` stands in the source, `offsets[text.length]` where it ends. */
export interface Passage {
  readonly text: string
  readonly offsets: readonly number[]
}

/** A stretch of a line's view: indices half-open. */
export interface Stretch {
  readonly line: Line
  readonly from: number
  readonly to: number
}

const BROKEN = /[\p{L}\p{N}][-‐‑]$/u
// Blanks that are more, or others, than one ordinary blank.
const TORN = /[^\S ]| \s/u

/** A passage whose offsets are made when they are asked for: most texts are read without. */
class LazyPassage implements Passage {
  readonly text: string
  readonly #make: () => readonly number[]
  #offsets: readonly number[] | undefined

  constructor(text: string, make: () => readonly number[]) {
    this.text = text
    this.#make = make
  }

  get offsets(): readonly number[] {
    return (this.#offsets ??= this.#make())
  }
}

/** The whole of a line. */
export const whole = (line: Line): Stretch => ({ line, from: 0, to: line.text.length })

/**
 * Joins stretches into one text: hyphens at line ends read, line ends and tabs made blanks.
 * @param stretches in reading order
 * @param lexicon the words of the document
 */
export function join(stretches: readonly Stretch[], lexicon: Lexicon): Passage {
  const parts = stretches.map((stretch, i) => joinable(stretch, stretches[i + 1], lexicon))
  const text = parts.map(({ view, glue }) => (view.includes('\t') ? view.replaceAll('\t', ' ') : view) + glue).join('')
  return new LazyPassage(text, () => offsetsOf(stretches, parts))
}

/** The letters of a stretch, and what stands between it and the next. */
interface Part {
  readonly view: string
  readonly glue: '' | ' '
}

function joinable({ line, from, to }: Stretch, next: Stretch | undefined, lexicon: Lexicon): Part {
  const view = line.text.slice(from, to)
  if (next === undefined) return { view, glue: '' }
  if (to === line.text.length && BROKEN.test(view.slice(-3))) {
    const reading = readHyphen(view, next.line.text.slice(next.from, next.to), line.hyphen, lexicon)
    const letters = reading === 'join' ? view.slice(0, -1) : view
    return { view: letters, glue: reading === 'space' && letters !== '' ? ' ' : '' }
  }
  // `kr./` + `indbygger`: typesetters break behind a stroke.
  return { view, glue: view === '' || (view.endsWith('/') && /[^\s/]\/$/u.test(view)) ? '' : ' ' }
}

function offsetsOf(stretches: readonly Stretch[], parts: readonly Part[]): number[] {
  const offsets: number[] = []
  let end = 0
  stretches.forEach(({ line, from, to }, i) => {
    const { view, glue } = parts[i] ?? { view: '', glue: '' }
    for (let j = 0; j < view.length; j++) offsets.push(sourceOffset(line, from + j))
    end = sourceOffset(line, to)
    if (glue !== '') offsets.push(end)
  })
  offsets.push(end)
  return offsets
}

/** The part of a passage from `from` to `to` (half-open), outer blanks left out. */
export function slice(whole: Passage, from: number, to: number): Passage {
  const part = whole.text.slice(from, to)
  const lead = part.length - part.trimStart().length
  const text = part.trim()
  const start = from + lead
  return new LazyPassage(text, () => {
    const offsets = whole.offsets.slice(start, start + text.length)
    return [...offsets, whole.offsets[start + text.length] ?? 0]
  })
}

/** Two passages as one, a blank between them. */
export const concat = (above: Passage, below: Passage): Passage =>
  new LazyPassage(`${above.text} ${below.text}`, () => [...above.offsets, ...below.offsets])

/** Where a passage begins and ends in the source, half-open. */
export function extent({ offsets }: Passage): { start: number; end: number } {
  return { start: offsets[0] ?? 0, end: offsets[offsets.length - 1] ?? 0 }
}

/** A line's view with its tabs made blanks. */
export const lineWords = ({ text }: Line): string => (TORN.test(text) ? text.replace(/\s+/gu, ' ') : text).trim()
