// Lines made one text again, every letter with its place: what field readers work on.
import type { Lexicon } from './lexicon.ts'
import { readHyphen } from './hyphen.ts'
import { sourceOffset, type Line } from './source.ts'
import { lastUpTo } from './span.ts'

/** Text rejoined over line ends. */
export interface Passage {
  readonly text: string
  /** Where a letter stands in the source; for `text.length` where the text ends. @param i from 0 to `text.length` */
  readonly offsetAt: (i: number) => number
}

/** A stretch of a line's view: indices half-open. */
export interface Stretch {
  readonly line: Line
  readonly from: number
  readonly to: number
}

const BROKEN = /[\p{Alpha}\p{N}][-‐‑]$/u
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
  /** Where the letters of each stretch begin in the text. */
  const starts: number[] = []
  let text = ''
  for (let i = 0; i < stretches.length; i++) {
    starts.push(text.length)
    text += joinable(stretches[i], stretches[i + 1], lexicon)
  }
  if (text.includes('\t')) text = text.replaceAll('\t', ' ')
  return {
    text,
    offsetAt: (i) => {
      const at = lastUpTo(starts, i)
      const stretch = stretches[at]
      // A blank between two stretches stands where the first of them ends.
      return stretch === undefined ? 0 : sourceOffset(stretch.line, stretch.from + i - (starts[at] ?? 0))
    },
  }
}

/** The letters of a stretch, and the blank between it and the next. */
function joinable(stretch: Stretch | undefined, next: Stretch | undefined, lexicon: Lexicon): string {
  if (stretch === undefined) return ''
  const { line, from, to } = stretch
  const view = line.text.slice(from, to)
  if (next === undefined || view === '') return view
  if (to === line.text.length && BROKEN.test(view.slice(-3))) {
    const reading = readHyphen(view, next.line.text.slice(next.from, next.to), line.hyphen, lexicon)
    if (reading === 'join') return view.slice(0, -1)
    return reading === 'space' ? `${view} ` : view
  }
  // `kr./` + `indbygger`: typesetters break behind a stroke.
  return view.endsWith('/') && /[^\s/]\/$/u.test(view) ? view : `${view} `
}

/** The part of a passage from `from` to `to` (half-open), outer blanks left out. */
export function slice(whole: Passage, from: number, to: number): Passage {
  const part = whole.text.slice(from, to)
  const lead = part.length - part.trimStart().length
  const text = part.trim()
  const start = from + lead
  return { text, offsetAt: (i) => whole.offsetAt(start + i) }
}

/** Two passages as one, a blank between them. */
export const concat = (above: Passage, below: Passage): Passage => ({
  text: `${above.text} ${below.text}`,
  offsetAt: (i) => (i <= above.text.length ? above.offsetAt(i) : below.offsetAt(i - above.text.length - 1)),
})

/** Where a passage begins and ends in the source, half-open. */
export const extent = ({ text, offsetAt }: Passage): { start: number; end: number } => ({
  start: offsetAt(0),
  end: offsetAt(text.length),
})

/** A line's view with its tabs made blanks. */
export const lineWords = ({ text }: Line): string => (TORN.test(text) ? text.replace(/\s+/gu, ' ') : text).trim()
