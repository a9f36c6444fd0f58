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

/** A line that is not yet in a text: its places are counted from its own beginning. */
export interface PlainLine extends Omit<Line, 'start' | 'end'> {
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
 */
export function makeLine(runs: readonly Run[], page: PageFacts, facts: LineFacts): PlainLine {
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
  const isStruck = view.text === ''
  const aside = asideOf(isStruck, facts)
  const words = runs.filter((run) => /\p{L}/u.test(run.text))
  const styled = words.length > 0 ? words : runs
  return {
    page: number,
    printed: made.text,
    // Nothing but struck words: the line is shown, and set aside.
    ...(isStruck ? whole : view),
    blankBefore: undefined,
    indent: undefined,
    box: rule === undefined ? place : { ...place, ruleAbove: rule },
    bold: allLetters(styled, (run) => run.isTwice === true || fonts.get(run.font)?.bold),
    italic: allLetters(styled, (run) => fonts.get(run.font)?.italic),
    hyphen: hyphen(made),
    aside: tagged && runs.every((run) => run.artifact) ? 'artifact' : aside,
    marks,
    struck,
  }
}

function asideOf(isStruck: boolean, { isNote, isLineNumber, isWatermark }: LineFacts): Aside | undefined {
  if (isStruck) return 'struck'
  if (isLineNumber) return 'line-number'
  if (isNote) return 'note'
  return isWatermark ? 'watermark' : undefined
}

/** Which letters are no part of the line's text: struck ones, and marks of footnotes. */
function leftOut(
  { text, owners }: LineText,
  { strokes, struckAreas, fonts }: PageFacts,
  facts: LineFacts,
): { isLeftOut: boolean[] | null; marks: PlainLine['marks']; struck: number } {
  const marks: PlainLine['marks'][number][] = []
  let isLeftOut: boolean[] | null = null
  let struck = 0
  const isAny = strokes.length > 0 || struckAreas.length > 0 || facts.marks.size > 0
  for (let from = 0, to = 0; isAny && from < owners.length; from = to) {
    const run = owners[from]
    while (to < owners.length && owners[to] === run) to++
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

function allLetters(runs: readonly Run[], style: (run: Run) => boolean | undefined): boolean | undefined {
  const styles = runs.map(style)
  if (styles.includes(undefined)) return undefined
  return styles.every((is) => is === true)
}

function hyphen({ text, owners }: LineText): Line['hyphen'] {
  if (!/\p{L}-$/u.test(text)) return undefined
  const isSoft = owners.at(-1)?.softHyphen
  return isSoft === undefined ? undefined : isSoft ? 'soft' : 'hard'
}
