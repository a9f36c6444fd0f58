// How many columns of a terminal a text takes. Combining marks take none, pictures and East Asian letters two.
import { stripVTControlCharacters } from 'node:util'

const PLAIN = /^[\x20-\x7eæøåÆØÅ]*$/u

// Both take some milliseconds to make, and few texts that are printed need them.
let segmenter: Intl.Segmenter | undefined
const isWide = (grapheme: string): boolean =>
  /^[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60]/u.test(
    grapheme,
  )

/** What a reader sees as letters, in order. */
export function graphemes(text: string): string[] {
  if (PLAIN.test(text)) return Array.from(text)
  segmenter ??= new Intl.Segmenter('da', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

const width = (grapheme: string): number => (/^\p{M}/u.test(grapheme) ? 0 : isWide(grapheme) ? 2 : 1)

/** The columns of a text that is safe to print. */
export const columns = (text: string): number =>
  PLAIN.test(text) ? text.length : graphemes(text).reduce((sum, grapheme) => sum + width(grapheme), 0)

/** Breaks a text at its blanks: `first` and `rest` are columns of its lines. Only a longer word makes a longer line. */
export function wrap(text: string, first: number, rest: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && columns(longer) > (lines.length === 0 ? first : rest)) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

/**
 * Breaks a line at its blanks, as it is otherwise: blanks inside, colours. What follows hangs below its own beginning.
 * @param hang columns by which it hangs
 * @returns lines of at most `width` columns; only a longer word makes a longer line
 */
export function wrapLine(line: string, width: number, hang: number): string[] {
  const seen = (text: string): number => columns(stripVTControlCharacters(text).trimEnd())
  if (seen(line) <= width) return [line]
  const indent = /^ */u.exec(line)?.[0].length ?? 0
  const margin = ' '.repeat(Math.min(indent + hang, Math.floor(width / 2)))
  const lines: string[] = []
  let current = ' '.repeat(indent)
  let isEmpty = true
  for (const word of line.slice(indent).split(/(?<= )(?! )/u)) {
    if (!isEmpty && seen(current + word) > width) {
      lines.push(current.trimEnd())
      current = margin
    }
    current += word
    isEmpty = false
  }
  return [...lines, current.trimEnd()]
}

/** The narrowest terminal that lines are broken for. */
export const LEAST_WIDTH = 40
