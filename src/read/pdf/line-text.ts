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

/** A line's text; `owners[i]` is the run that `text[i]` comes from, `undefined` for a blank or tab between runs. */
export interface LineText {
  readonly text: string
  readonly owners: readonly (Run | undefined)[]
  readonly cells: readonly Cell[]
}

/**
 * Puts a line together.
 * @param runs one line, left to right
 * @param rules of its page: an upright one parts cells
 */
export function lineText(runs: readonly Run[], rules: Rules = NO_RULES): LineText {
  const [only] = runs
  if (runs.length === 1 && only !== undefined) {
    const tidied = tidy(only.text, new Array<Run>(only.text.length).fill(only))
    return { ...tidied, cells: cellsOf(tidied.text, tidied.owners) }
  }
  let raw = ''
  const owners: (Run | undefined)[] = []
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
        owners.pop()
        text = letter + text.slice(letter.length)
      } else text = raised(before, run)
    }
    raw += gap + text
    while (owners.length < raw.length - text.length) owners.push(undefined)
    while (owners.length < raw.length) owners.push(run)
  }
  const tidied = tidy(raw, owners)
  return { ...tidied, cells: cellsOf(tidied.text, tidied.owners) }
}

// A hyphen that a typesetter drew at a line's end belongs to the word before it, even when a stretched blank stands
// in between.
function isLineEnd(a: Run, b: Run): boolean {
  return b.softHyphen === true && b.text === '-' && /\p{L}$/u.test(a.text) && gapBetween(a, b) < HYPHEN_GAP
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
  const words = runs.filter((run) => /\p{L}/u.test(run.text))
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
function tidy(raw: string, rawOwners: readonly (Run | undefined)[]): Pick<LineText, 'text' | 'owners'> {
  const dropped = new Set(letterSpacing(raw))
  if (dropped.size === 0 && !/ {2}|^[\uf000-\uf0ff]/u.test(raw)) return { text: raw, owners: rawOwners }
  let text = ''
  const owners: (Run | undefined)[] = []
  for (let i = 0; i < raw.length; i++) {
    let char = raw.charAt(i)
    if (dropped.has(i)) continue
    // In a letter-spaced title a wide gap is the gap between words.
    if (char === '\t' && dropped.size > 0) char = ' '
    if (char === ' ' && text.endsWith(' ')) continue
    if (text === '' && /[\uf000-\uf0ff]/u.test(char) && /^\s?$/u.test(raw.charAt(i + 1))) char = '•'
    text += char
    owners.push(rawOwners[i])
  }
  return { text, owners }
}

function cellsOf(text: string, owners: readonly (Run | undefined)[]): Cell[] {
  let start = 0
  return text.split('\t').map((cell) => {
    const end = start + cell.length
    const made = { start, end, left: owners[start]?.left, right: owners[end - 1]?.right }
    start = end + 1
    return made
  })
}
