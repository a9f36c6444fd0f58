// The letters of a document without what may differ between the paper and a value (blanks, hyphens), each with its place:
// where the words of a value are looked for.
//
//   text     "Sagen blev ud-\nsat til næste møde."
//   letters   Sagenblevudsattilnæstemøde.            `udsat` is found, and its place is "ud-\nsat"
import type { Line } from '../text/source.ts'
import { sourceOffset } from '../text/source.ts'
import { squash } from '../text/squash.ts'
import type { Range } from './format/packed.ts'

const DROPPED = /[\s\u00ad\u200b-\u200d\u2060\-‐‑]/u
const IN_WORD = /[\p{Alpha}\p{N}]/u
const MARK = /\p{M}/u
/** A value of so many letters is taken for found in the midst of a word, too. */
const LONG = 6

/** The letters of some lines. */
export interface Letters {
  /**
   * Finds the words of a value.
   * @param value as the Referat has it
   * @param from offset into the source text from which they may begin
   * @param to offset by which they end
   * @returns their places, one for each run of lines that follow each other; `null` when they do not stand there
   */
  readonly find: (value: string, from: number, to: number) => Range[] | null
}

/**
 * Gathers letters.
 * @param lines those to be searched, in reading order, each with its number among all lines
 * @param text the source text
 */
export function lettersOf(lines: readonly { readonly line: Line; readonly number: number }[], text: string): Letters {
  const parts: string[] = []
  const places: number[] = []
  const numbers: number[] = []
  const gaps: boolean[] = []
  for (const { line, number } of lines) {
    let gap = true
    for (let i = 0; i < line.text.length; i++) {
      const letter = line.text.charAt(i)
      if (DROPPED.test(letter)) {
        gap = true
        continue
      }
      parts.push(letter)
      places.push(sourceOffset(line, i))
      numbers.push(number)
      gaps.push(gap)
      gap = false
    }
  }
  const all = parts.join('')
  const isBorder = (i: number): boolean =>
    i <= 0 || i >= all.length || gaps[i] === true || !IN_WORD.test(all.charAt(i - 1)) || !IN_WORD.test(all.charAt(i))
  const indexOf = (offset: number): number => {
    let low = 0
    let high = places.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((places[middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
  const rangesOf = (first: number, last: number, value: string): Range[] => {
    const ranges: Range[] = []
    let start = places[first] ?? 0
    for (let i = first; i <= last; i++) {
      if (i < last && (numbers[i + 1] ?? 0) - (numbers[i] ?? 0) <= 1) continue
      let end = (places[i] ?? 0) + 1
      while (MARK.test(text.charAt(end))) end++
      ranges.push([start, end])
      start = places[i + 1] ?? end
    }
    const end = ranges.at(-1)
    // `netværks-`: a hyphen at the end of the value is a word's own.
    if (end !== undefined && /[-‐‑]$/u.test(value) && /[-‐‑]/u.test(text.charAt(end[1]))) {
      ranges[ranges.length - 1] = [end[0], end[1] + 1]
    }
    return ranges
  }
  return {
    find(value, from, to) {
      const wanted = squash(value)
      if (wanted === '') return null
      const end = indexOf(to)
      let loose = -1
      for (
        let i = all.indexOf(wanted, indexOf(from));
        i >= 0 && i + wanted.length <= end;
        i = all.indexOf(wanted, i + 1)
      ) {
        if (isBorder(i) && isBorder(i + wanted.length)) return rangesOf(i, i + wanted.length - 1, value)
        if (loose < 0 && wanted.length >= LONG) loose = i
      }
      return loose < 0 ? null : rangesOf(loose, loose + wanted.length - 1, value)
    },
  }
}
