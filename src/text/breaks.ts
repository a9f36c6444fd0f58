// Does a new paragraph begin at a line? Blank lines, gaps, indentation, weight and line length are evidence that an
// input may or may not carry; nothing here depends on one of them alone.
//
//   … en plan for havnen.
//   KKR Hovedstaden tiltrådte …      <- the first word would have fitted above: the break was meant
import type { Layout } from './layout.ts'
import type { Line } from './source.ts'

/** What a language says of the end of a line. */
export interface LineEndWords {
  /** Does the text end in an abbreviation, whose period ends no sentence? */
  readonly endsInAbbreviation: (text: string) => boolean
  /** Does the text end in a word that ends no sentence, whatever follows? */
  readonly hangs: (text: string) => boolean
}

const FIRST_WORD = /^\S+/u
const TERMINAL = /[.!?:;]["”’')\]]*$/u
// No sentence ends so; a dash has a blank before it.
const BROKEN_WORD = /[\p{Alpha}\p{N}][-‐]$/u
const LOWER_START = /^(?:["”“']?\p{Ll}|\()/u

// What a line that ends a sentence ends with: most do not.
const LAST: ReadonlySet<string> = new Set('.!?:;"”’\')]')

/** Does the line end a sentence (or announce a list)? */
export const endsSentence = (text: string, words: LineEndWords): boolean =>
  LAST.has(text.at(-1) ?? '') && TERMINAL.test(text) && !words.endsInAbbreviation(text)

/** Does the line begin as the middle of a sentence does? */
export const startsLower = (text: string): boolean => LOWER_START.test(text)

const columnsOf = (line: Line): number => (line.indent ?? 0) + line.text.length

const isBroken = (line: Line): boolean => BROKEN_WORD.test(line.text.slice(-3))

/** Does a sentence run on over the end of this line? */
const runsOnOver = (line: Line, next: Line, words: LineEndWords): boolean =>
  isBroken(line) || (!endsSentence(line.text, words) && (startsLower(next.text) || words.hangs(line.text)))

/** Could the first word of `next` have stood at the end of `line`? Then the break between them was meant. */
export function wouldFit(line: Line, next: Line, layout: Layout, words: LineEndWords): boolean {
  if (layout.kind === 'wrapped') {
    const columns = columnsOf(line) + 1
    return columns <= layout.wrapColumn && columns + roomFor(line, next, words) <= layout.wrapColumn
  }
  if (line.box === undefined || line.text.length === 0) return false
  const { left, right } = line.box
  const letter = (right - left) / line.text.length
  const margin = layout.margins.right(line)
  // Most lines of a paragraph end at the margin, without room for a letter.
  return right + letter < margin && right + letter * (1 + roomFor(line, next, words)) < margin
}

/** The room that the first word of `next` takes, in letters: more, where a sentence that runs on is to be called finished. */
function roomFor(line: Line, next: Line, words: LineEndWords): number {
  const word = (FIRST_WORD.exec(next.text)?.[0] ?? '').length
  return word * (startsLower(next.text) && !endsSentence(line.text, words) ? 1.6 : 1.15)
}

/** Does a line of a page end far from the margin? */
function isShort(line: Line, { margins }: Layout): boolean {
  if (line.box === undefined) return false
  const [left, right] = [margins.left(line), margins.right(line)]
  return line.box.right < left + (right - left) * 0.6
}

const sameStyle = (a: Line, b: Line): boolean =>
  (a.bold === undefined || b.bold === undefined || a.bold === b.bold) &&
  (a.italic === undefined || b.italic === undefined || a.italic === b.italic) &&
  (a.box === undefined || b.box === undefined || Math.abs(a.box.size - b.box.size) < 0.6)

/**
 * Tells whether a paragraph ends between two lines that follow each other (furniture left out).
 * @param line the upper line
 * @param next the line after it
 * @param layout how the document is set
 * @param words what the document's language says of the ends of lines
 */
export function breaksBetween(line: Line, next: Line, layout: Layout, words: LineEndWords): boolean {
  // A word is broken here, whatever else the lines look like.
  if (isBroken(line) && next.blankBefore !== true && /^[\p{Alpha}\p{N}]/u.test(next.text)) return false
  // Furniture that cut a sentence in two leaves empty lines that mean nothing.
  if (layout.belowFurniture.has(next.start) && startsLower(next.text) && runsOnOver(line, next, words)) return false
  if (layout.kind === 'flowing') {
    // A page break in mid-sentence leaves an empty line that means nothing.
    if (layout.knowsBlanks && next.blankBefore !== true) return true
    return !(line.text.length > 60 && runsOnOver(line, next, words))
  }
  if (layout.kind === 'wrapped') return breaksInWrapped(line, next, layout, words)
  if (line.box === undefined || next.box === undefined) return wouldFit(line, next, layout, words)
  // A sentence that only seems to run on (`Hvad familierne lægger vægt på` / `Familierne vil …`) gives way to the type.
  if (!sameStyle(line, next) && !(startsLower(next.text) && runsOnOver(line, next, words))) return true
  if (line.page !== next.page) {
    if (startsLower(next.text) || runsOnOver(line, next, words))
      return wouldFit(line, next, layout, words) && line.text.length < 40
    return endsSentence(line.text, words) || wouldFit(line, next, layout, words)
  }
  const gap = next.box.baseline - line.box.baseline
  if (gap < -line.box.size * 0.5) return !runsOnOver(line, next, words)
  const usual = layout.leading(Math.min(line.box.size, next.box.size))
  if (gap > usual * 1.25 + 1) return true
  if (!wouldFit(line, next, layout, words)) return false
  const runsOver = words.hangs(line.text) && (startsLower(next.text) || !isShort(line, layout))
  return !(runsOver && runsOnOver(line, next, words))
}

/** Text wrapped at a column, or at a margin in type of many widths: a sentence that runs on needs a short line to break. */
function breaksInWrapped(line: Line, next: Line, layout: Layout, words: LineEndWords): boolean {
  if (next.blankBefore !== true && !wouldFit(line, next, layout, words)) return false
  const isShort = columnsOf(line) < layout.wrapColumn * 0.6 && !words.hangs(line.text)
  return isShort || !runsOnOver(line, next, words)
}
