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

// Blanks that are more, or others, than one ordinary blank.
const TORN = /[^\S ]| \s/u

/** The whole of a line. */
export const whole = (line: Line): Stretch => ({ line, from: 0, to: line.text.length })

/**
 * Joins stretches into one text: hyphens at line ends read, line ends and tabs made blanks.
 * @param stretches in reading order
 * @param lexicon the words of the document
 */
export function join(stretches: readonly Stretch[], lexicon: Lexicon): Passage {
  let text = ''
  const offsets: number[] = []
  let end = 0
  stretches.forEach((stretch, i) => {
    const { line, from, to } = stretch
    let view = line.text.slice(from, to)
    const next = stretches[i + 1]
    let glue = next === undefined ? '' : ' '
    if (next !== undefined && /[\p{L}\p{N}][-‐‑]$/u.test(view) && to === line.text.length) {
      const reading = readHyphen(view, next.line.text.slice(next.from, next.to), line.hyphen, lexicon)
      if (reading !== 'space') glue = ''
      if (reading === 'join') view = view.slice(0, -1)
    } else if (next !== undefined && /[^\s/]\/$/u.test(view)) {
      // `kr./` + `indbygger`: typesetters break behind a stroke.
      glue = ''
    }
    for (let j = 0; j < view.length; j++) offsets.push(sourceOffset(line, from + j))
    text += view.replace(/\t/gu, ' ')
    end = sourceOffset(line, to)
    if (glue !== '' && view !== '') {
      offsets.push(end)
      text += glue
    }
  })
  offsets.push(end)
  return { text, offsets }
}

/** The part of a passage from `from` to `to` (half-open), outer blanks left out. */
export function slice(passage: Passage, from: number, to: number): Passage {
  const part = passage.text.slice(from, to)
  const lead = part.length - part.trimStart().length
  const text = part.trim()
  const start = from + lead
  const offsets = passage.offsets.slice(start, start + text.length)
  offsets.push(passage.offsets[start + text.length] ?? 0)
  return { text, offsets }
}

/** Where a passage begins and ends in the source, half-open. */
export function extent(passage: Passage): { start: number; end: number } {
  return { start: passage.offsets[0] ?? 0, end: passage.offsets[passage.offsets.length - 1] ?? 0 }
}

/** A line's view with its tabs made blanks. */
export const lineWords = ({ text }: Line): string => (TORN.test(text) ? text.replace(/\s+/gu, ' ') : text).trim()
