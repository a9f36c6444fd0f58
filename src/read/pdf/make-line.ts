// The runs of a line -> the line, but for its place in the text.
import type { Line } from '../../text/source.ts'
import type { Fonts } from './fonts.ts'
import { lineText, type LineText } from './line-text.ts'
import { lineLinks, type LinkArea } from './page-links.ts'
import type { Run } from './page-runs.ts'
import type { Frame } from './upright.ts'

/** A line that is not yet in a text. */
export type PlainLine = Omit<Line, 'start' | 'end'>

/** The page that a line stands on. */
export interface PageFacts {
  /** From 1. */
  readonly number: number
  readonly frame: Frame
  readonly areas: readonly LinkArea[]
  readonly fonts: Fonts
  readonly tagged: boolean
}

/**
 * Makes a line.
 * @param runs left to right
 */
export function makeLine(runs: readonly Run[], { number, frame, areas, fonts, tagged }: PageFacts): PlainLine {
  const made = lineText(runs)
  const { baseline, size } = runs.reduce((a, b) => (b.size > a.size ? b : a))
  const left = Math.min(...runs.map((run) => run.left))
  const right = Math.max(...runs.map((run) => run.right))
  return {
    page: number,
    text: made.text,
    offsets: null,
    cells: made.cells,
    links: areas.length === 0 ? [] : lineLinks(made, areas, fonts),
    blankBefore: undefined,
    indent: undefined,
    box: { left, right, baseline, size, pageWidth: frame.width, pageHeight: frame.height },
    bold: allLetters(runs, (run) => fonts.get(run.font)?.bold),
    italic: allLetters(runs, (run) => fonts.get(run.font)?.italic),
    hyphen: hyphen(made),
    artifact: tagged ? runs.every((run) => run.artifact) : undefined,
  }
}

function allLetters(line: readonly Run[], style: (run: Run) => boolean | undefined): boolean | undefined {
  const words = line.filter((run) => /\p{L}/u.test(run.text))
  const styles = (words.length > 0 ? words : line).map(style)
  if (styles.includes(undefined)) return undefined
  return styles.every((is) => is === true)
}

function hyphen({ text, owners }: LineText): Line['hyphen'] {
  if (!/\p{L}-$/u.test(text)) return undefined
  const isSoft = owners.at(-1)?.softHyphen
  return isSoft === undefined ? undefined : isSoft ? 'soft' : 'hard'
}
