// The runs of a line -> the line, but for its place in the text.
import type { Aside, Line } from '../../text/source.ts'
import type { Fonts } from './fonts.ts'
import type { MarkPlace, Note } from './footnotes.ts'
import { leaveOut } from '../left-out.ts'
import { lineText, type LineText } from './line-text.ts'
import { lineLinks, type LinkArea } from './page-links.ts'
import { mainOf, type Run } from './page-runs.ts'
import { ruleAbove, type Rules } from './rules.ts'
import { struckLetters, type Stroke } from './struck.ts'
import type { Frame } from './upright.ts'

/** A line, and what is known of it besides. */
export interface MadeLine {
  readonly line: Line
  /** The whole of it, with what its view leaves out. */
  readonly printed: string
  /** The footnotes whose marks stand in it, and where in `printed`. */
  readonly marks: readonly { readonly at: number; readonly note: Note }[]
  /** How many letters of it are struck out. */
  readonly struck: number
}

/** The page that a line stands on. */
export interface PageFacts {
  /** From 1. */
  readonly number: number
  readonly frame: Frame
  readonly areas: readonly LinkArea[]
  readonly fonts: Fonts
  readonly tagged: boolean
  readonly rules: Rules
  readonly strokes: readonly Stroke[]
  readonly struckAreas: readonly Omit<LinkArea, 'url'>[]
}

/** What is known of a line besides its runs. */
export interface LineFacts {
  /** The marks of footnotes, by run. */
  readonly marks: ReadonlyMap<Run, readonly MarkPlace[]>
  readonly isNote: boolean
  readonly isLineNumber: boolean
  readonly isWatermark: boolean
}

/**
 * Makes a line.
 * @param runs left to right
 * @param start where it begins in the text
 */
export function makeLine(runs: readonly Run[], start: number, page: PageFacts, facts: LineFacts): MadeLine {
  const { number, frame, areas, fonts, tagged, rules } = page
  const made = lineText(runs, rules)
  const { baseline, size } = mainOf(runs)
  let left = Infinity
  let right = -Infinity
  for (const run of runs) {
    left = Math.min(left, run.left)
    right = Math.max(right, run.right)
  }
  const rule = ruleAbove(rules, left, right, baseline)
  const place = { left, right, baseline, size, pageWidth: frame.width, pageHeight: frame.height }
  const links = areas.length === 0 ? [] : lineLinks(made, areas, fonts)
  const { isLeftOut, marks, struck } = leftOut(made, page, facts)
  const whole = { text: made.text, offsets: null, cells: made.cells, links }
  const view = isLeftOut === null ? whole : leaveOut(whole, isLeftOut)
  // Nothing but struck words: the line is shown, and set aside.
  const isStruck = view.text === ''
  const shown = isStruck ? whole : view
  const { bold, italic } = styleOf(runs, fonts)
  const aside = asideOf(isStruck, facts)
  const line: Line = {
    start,
    end: start + made.text.length,
    page: number,
    text: shown.text,
    offsets: shown.offsets?.map((offset) => start + offset) ?? null,
    cells: shown.cells,
    links: shown.links,
    blankBefore: undefined,
    indent: undefined,
    box: rule === undefined ? place : { ...place, ruleAbove: rule },
    bold,
    italic,
    hyphen: hyphen(made),
    aside: tagged && runs.every((run) => run.artifact) ? 'artifact' : aside,
  }
  return { line, printed: made.text, marks, struck }
}

function asideOf(isStruck: boolean, { isNote, isLineNumber, isWatermark }: LineFacts): Aside | undefined {
  if (isStruck) return 'struck'
  if (isLineNumber) return 'line-number'
  if (isNote) return 'note'
  return isWatermark ? 'watermark' : undefined
}

const NOTHING = { isLeftOut: null, marks: [], struck: 0 }

/** Which letters are no part of the line's text: struck ones, and marks of footnotes. */
function leftOut(
  { text, pieces }: LineText,
  { strokes, struckAreas, fonts }: PageFacts,
  facts: LineFacts,
): { isLeftOut: boolean[] | null; marks: MadeLine['marks']; struck: number } {
  if (strokes.length === 0 && struckAreas.length === 0 && facts.marks.size === 0) return NOTHING
  const marks: MadeLine['marks'][number][] = []
  let isLeftOut: boolean[] | null = null
  let struck = 0
  let from = 0
  let to = 0
  for (const piece of pieces) {
    from = to
    to = piece.to
    const { run } = piece
    if (run === undefined) continue
    const letters = struckLetters(text.slice(from, to), run, strokes, struckAreas, fonts)
    const found = facts.marks.get(run) ?? []
    if (letters === null && found.length === 0) continue
    isLeftOut ??= new Array<boolean>(text.length).fill(false)
    for (const [i, is] of (letters ?? []).entries()) {
      if (!is) continue
      isLeftOut[from + i] = true
      if (text[from + i] !== ' ') struck++
    }
    for (const place of found) {
      isLeftOut.fill(true, from + place.from, Math.min(to, from + place.to))
      marks.push({ at: from + place.from, note: place.note })
    }
  }
  return { isLeftOut, marks: facts.isNote ? [] : marks, struck }
}

/** Whether all letters are bold, and whether all are slanted; without letters, all signs. */
function styleOf(runs: readonly Run[], fonts: Fonts): Pick<Line, 'bold' | 'italic'> {
  const words = runs.length === 1 ? runs : runs.filter((run) => /\p{Alpha}/u.test(run.text))
  let bold: boolean | undefined = true
  let italic: boolean | undefined = true
  for (const run of words.length > 0 ? words : runs) {
    const font = fonts.get(run.font)
    bold = both(bold, run.isTwice === true || font?.bold)
    italic = both(italic, font?.italic)
  }
  return { bold, italic }
}

/** Are both so? `undefined` when one of them is not known. */
const both = (a: boolean | undefined, b: boolean | undefined): boolean | undefined =>
  a === undefined || b === undefined ? undefined : a && b

function hyphen({ text, pieces }: LineText): Line['hyphen'] {
  if (!text.endsWith('-') || !/\p{Alpha}-$/u.test(text)) return undefined
  const isSoft = pieces.at(-1)?.run?.softHyphen
  return isSoft === undefined ? undefined : isSoft ? 'soft' : 'hard'
}
