// The runs of one line -> its text and cells. A gap is a blank when it is wider than between letters, and parts cells
// when it is wider than between words; the gap after a number or a bullet is no more than a blank.
//   [1.1.]   [Godkendelse] [af referat][......]      [5]
//         ' '             ' '                   \t
import type { Cell } from '../../text/source.ts'
import { letterSpacing } from '../letter-spacing.ts'
import { accented } from '../characters.ts'
import type { Run } from './page-runs.ts'
import { isRuledBetween, type Rules } from './rules.ts'

const WORD_GAP = 0.17
// Cells that a rule parts may stand as near to each other as letters.
const LEAST_GAP = -0.02
const WIDE_GAP = 0.55
const CELL_GAP = 1.5
// Between narrow columns; in stretched prose all gaps are as wide, so it takes a figure or ordinary gaps beside it.
const NARROW_CELL_GAP = 0.9
const MARKER_GAP = 4
const EQUAL = 0.12
const HYPHEN_GAP = 0.3

const MARKER = /^(?:\d{1,2}(?:\.\d{1,2})*\.|\d{1,2}(?:\.\d{1,2})+|[\da-zæøå]\)|[·•▪◦●■❖➢◻✓\uf000-\uf0ffo*–-])$/u
const FIGURE = /^(?:[\d.,]+ ?%?|-)$/u
const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const RAISED = 0.15

const NO_RULES: Rules = { level: [], upright: [] }

/** A part of a line's text, up to a place: the run that it comes from, `undefined` for a blank or tab between runs. */
export interface Piece {
  readonly run: Run | undefined
  to: number
}

/** A line's text; the pieces that it is made of lie one behind the other, and none is empty. */
export interface LineText {
  readonly text: string
  readonly pieces: readonly Piece[]
  readonly cells: readonly Cell[]
}

/**
 * Puts a line together.
 * @param runs one line, left to right
 * @param rules of its page: an upright one parts cells
 */
export function lineText(runs: readonly Run[], rules: Rules = NO_RULES): LineText {
  const [only] = runs
  if (runs.length === 1 && only !== undefined) return withCells(tidy(only.text, [{ run: only, to: only.text.length }]))
  let raw = ''
  const pieces: Piece[] = []
  const isOpen = runs.some((run) => /\S \S/u.test(run.text))
  const isStretched = !isOpen && hasEqualGaps(runs)
  for (const [i, run] of runs.entries()) {
    const before = runs[i - 1]
    const isLast = i === runs.length - 1
    const gap =
      before === undefined || (isLast && isLineEnd(before, run))
        ? ''
        : gapText(before, run, { isFirst: i === 1, isOpen, isStretched, rules })
    let text = run.text
    if (before !== undefined && gap === '') {
      const letter = run.left < before.right ? accented(before.text, text) : null
      if (letter !== null) {
        raw = raw.slice(0, -1)
        shorten(pieces, raw.length)
        text = letter + text.slice(letter.length)
      } else text = raised(before, run)
    }
    if (gap !== '') pieces.push({ run: undefined, to: raw.length + gap.length })
    raw += gap + text
    pieces.push({ run, to: raw.length })
  }
  return withCells(tidy(raw, pieces))
}

/** Leaves pieces out from a place on. */
function shorten(pieces: Piece[], to: number): void {
  while (pieces.length > 0 && (pieces.at(-2)?.to ?? 0) >= to) pieces.pop()
  const last = pieces.at(-1)
  if (last !== undefined) last.to = to
}

// A hyphen that a typesetter drew at a line's end belongs to the word before it, even when a stretched blank stands
// in between.
function isLineEnd(a: Run, b: Run): boolean {
  return b.softHyphen === true && b.text === '-' && /\p{Alpha}$/u.test(a.text) && gapBetween(a, b) < HYPHEN_GAP
}

interface Gap {
  /** The first gap of its line. */
  readonly isFirst: boolean
  /** The line has ordinary gaps between words, too. */
  readonly isOpen: boolean
  /** The line is prose, stretched to the margin. */
  readonly isStretched: boolean
  readonly rules: Rules
}

// Two blanks for a wide gap: between letter-spaced words it is wider than between their letters.
function gapText(a: Run, b: Run, { isFirst, isOpen, isStretched, rules }: Gap): string {
  const gap = gapBetween(a, b)
  if (gap > LEAST_GAP && isRuledBetween(rules, a.right, b.left, b.baseline)) return '\t'
  const isMarker = isFirst && gap <= MARKER_GAP && MARKER.test(a.text.trim())
  const isNarrowCell = gap > NARROW_CELL_GAP && (isOpen || FIGURE.test(a.text) || FIGURE.test(b.text))
  if (!isMarker && !isStretched && (gap > CELL_GAP || isNarrowCell)) return '\t'
  if (gap > WIDE_GAP && !isStretched) return '  '
  return gap > WORD_GAP || b.blankBefore || isFootnoteMark(a, b) ? ' ' : ''
}

function gapBetween(a: Run, b: Run): number {
  return (b.left - a.right) / Math.max(a.size, b.size)
}

// Words of prose stretched to the margin are parted by gaps of one width; cells of a table hardly ever are.
function hasEqualGaps(runs: readonly Run[]): boolean {
  const gaps = runs.slice(1).map((run, i) => gapBetween(runs[i] ?? run, run))
  const words = runs.filter((run) => /\p{Alpha}/u.test(run.text))
  const spread = Math.max(...gaps) - Math.min(...gaps)
  return gaps.length > 1 && spread <= EQUAL && Math.max(...gaps) <= MARKER_GAP && words.length * 2 > runs.length
}

// A raised figure in front of ordinary text: "1 Se bemærkningerne", not "1Se".
function isFootnoteMark(a: Run, b: Run): boolean {
  return a.size < b.size && b.baseline - a.baseline > RAISED * b.size && /^\d{1,2}$/u.test(a.text)
}

// A raised figure right behind a figure is a footnote mark: "stk. 2¹", not "stk. 21".
function raised(a: Run, b: Run): string {
  const isRaised = b.size < a.size && a.baseline - b.baseline > RAISED * a.size
  if (!isRaised || !/\d$/u.test(a.text) || !/^\d{1,2}$/u.test(b.text)) return b.text
  return b.text.replace(/\d/gu, (digit) => SUPERSCRIPT.charAt(Number(digit)))
}

// Letter-spaced words closed, runs of blanks made one, an unknown bullet made a bullet.
function tidy(raw: string, rawPieces: readonly Piece[]): Pick<LineText, 'text' | 'pieces'> {
  const spacing = letterSpacing(raw)
  if (spacing.length === 0 && !/ {2}|^[\uf000-\uf0ff]/u.test(raw)) return { text: raw, pieces: rawPieces }
  const dropped = new Set(spacing)
  let text = ''
  const pieces: Piece[] = []
  let from = 0
  for (const { run, to } of rawPieces) {
    const before = text.length
    for (let i = from; i < to; i++) {
      let char = raw.charAt(i)
      if (dropped.has(i)) continue
      // In a letter-spaced title a wide gap is the gap between words.
      if (char === '\t' && dropped.size > 0) char = ' '
      if (char === ' ' && text.endsWith(' ')) continue
      if (text === '' && /[\uf000-\uf0ff]/u.test(char) && /^\s?$/u.test(raw.charAt(i + 1))) char = '•'
      text += char
    }
    if (text.length > before) pieces.push({ run, to: text.length })
    from = to
  }
  return { text, pieces }
}

function withCells({ text, pieces }: Pick<LineText, 'text' | 'pieces'>): LineText {
  if (!text.includes('\t')) {
    const [first, last] = [pieces[0]?.run, pieces.at(-1)?.run]
    return { text, pieces, cells: [{ start: 0, end: text.length, left: first?.left, right: last?.right }] }
  }
  const ownerOf = (place: number): Run | undefined => (place < 0 ? undefined : pieces.find(({ to }) => to > place)?.run)
  let start = 0
  const cells = text.split('\t').map((cell) => {
    const end = start + cell.length
    const made = { start, end, left: ownerOf(start)?.left, right: ownerOf(end - 1)?.right }
    start = end + 1
    return made
  })
  return { text, pieces, cells }
}
