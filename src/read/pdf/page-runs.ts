// Text items of a page -> runs: pieces of text in one font, placed upright, in the order of the content stream.
import { isPlain, readable } from '../characters.ts'
import { taggedHyphens } from './soft-hyphens.ts'
import type { StructNode, TextContent, Viewport } from './pdf-types.ts'
import { place, type Placement, quarters, turn } from './upright.ts'

/** A piece of text in one font. Lengths in points, y down from the top of the upright page. */
export interface Run {
  /** In ordinary characters, outer blanks left out; never empty. */
  readonly text: string
  /** A blank stands between the run before and this one. */
  readonly blankBefore: boolean
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
  /** 0 for upright text; else degrees, and `left`, `right`, `baseline` are measured along that direction. */
  readonly tilt: number
  readonly font: string
  readonly artifact: boolean
  /** The hyphen at its end: set by the typesetter (true), part of the word (false), or not known. */
  readonly softHyphen: boolean | undefined
  /** Drawn twice to look bold. */
  readonly isTwice?: true
}

/** The run of a line that has the largest letters; the first of several. @param line not empty */
export function mainOf(line: readonly Run[]): Run {
  const [first] = line
  if (line.length === 1 && first !== undefined) return first
  return line.reduce((main, run) => (run.size > main.size ? run : main))
}

/** Runs of one page, and how the page had to be turned. */
export interface PageRuns {
  readonly runs: readonly Run[]
  readonly turns: number
  /** How many control characters the fonts made of letters; nobody can read them, so the runs leave them out. */
  readonly controls: number
}

/** LibreOffice draws each hyphen it sets as a run of its own; Chromium sets U+2010 where the writer wrote U+002D. */
export type Maker = 'libreoffice' | 'chromium' | 'other'

/** A run before it is known how the page has to be turned. */
interface Piece extends Pick<Run, 'text' | 'blankBefore' | 'font' | 'artifact' | 'softHyphen'> {
  readonly at: Placement
  /** The blank before it is the engine's own. */
  readonly isGap: boolean
}

const MAX_SKEW = 10
/** So narrow a gap (parts of the size of letters) is no blank. */
const NO_BLANK = 0.03

/**
 * Makes runs of a page's text.
 * @param tree the page's structure, `null` when the PDF is not tagged
 * @param maker the program that made the PDF, as far as it matters for hyphens
 */
export function pageRuns(content: TextContent, viewport: Viewport, tree: StructNode | null, maker: Maker): PageRuns {
  const soft = new Set(tree === null ? [] : taggedHyphens(tree))
  const marks: string[] = []
  const ids: (string | null | undefined)[] = []
  const found: Piece[] = []
  let blankBefore = false
  // A blank of the engine's own, that no string of the paper has.
  let isGap = false
  let controls = 0
  for (const item of content.items) {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') {
        marks.pop()
        ids.pop()
      } else {
        marks.push(item.tag ?? '')
        ids.push(item.id)
      }
      continue
    }
    // The engine's mark of a line's end, which it sets here and there only, is no blank.
    if (item.str === '') continue
    const isOrdinary = isPlain(item.str)
    if (!isOrdinary) controls += item.str.match(/[^\P{Cc}\s]/gu)?.length ?? 0
    const text = isOrdinary ? item.str : inOrdinaryCharacters(item.str)
    if (text.trim() === '') {
      isGap ||= !blankBefore
      blankBefore = true
      continue
    }
    if (/^\s/u.test(text)) [blankBefore, isGap] = [true, false]
    const isMarked = soft.size > 0 && ids.some((id) => typeof id === 'string' && soft.has(id))
    const softHyphen = isMarked || hyphenOf(item.str.trim(), maker)
    found.push({
      text: text.trim(),
      font: item.fontName,
      at: place(viewport, item.transform, item.width),
      blankBefore,
      isGap,
      artifact: marks.includes('Artifact'),
      softHyphen,
    })
    blankBefore = /\s$/u.test(text)
    isGap = false
  }
  const turns = dominantTurns(found)
  const runs: Run[] = []
  for (const piece of found) {
    const run = runOf(piece, viewport, turns)
    const before = runs.at(-1)
    runs.push(piece.isGap && before !== undefined && touches(before, run) ? { ...run, blankBefore: false } : run)
  }
  return { runs, turns, controls }
}

function hyphenOf(text: string, maker: Maker): boolean | undefined {
  if (text.endsWith('\u2011')) return false
  if (!/[-\u2010]$/u.test(text) || maker === 'other') return undefined
  return maker === 'libreoffice' ? text.length === 1 : text.endsWith('\u2010')
}

// Ghostscript writes some ligatures with their bytes exchanged: U+7400 U+6900 for the "ti" of "politik".
const EXCHANGED = /[\u6100-\u7a00]/gu

function inOrdinaryCharacters(text: string): string {
  const mended = text.replace(EXCHANGED, (char) => {
    const code = char.charCodeAt(0)
    return code % 256 === 0 ? String.fromCharCode(code / 256) : char
  })
  return Array.from(mended.normalize('NFC'), readable).join('').replaceAll('\u00ad', '')
}

/**
 * Does a run begin where the one before it ends? Where the size of letters changes within a word (`CO` and a small `2`),
 * the engine takes what rounding leaves between them for a blank.
 */
function touches(before: Run, run: Run): boolean {
  const size = Math.max(before.size, run.size)
  const gap = run.left - before.right
  return before.tilt === run.tilt && Math.abs(gap) <= NO_BLANK * size && Math.abs(run.baseline - before.baseline) < size
}

/** The quarter turns that most letters have; 0 when no turn has most. */
function dominantTurns(found: readonly Piece[]): number {
  const letters = [0, 0, 0, 0]
  let all = 0
  for (const { text, at } of found) {
    const turns = quarters(at.angle)
    letters[turns] = (letters[turns] ?? 0) + text.length
    all += text.length
  }
  const most = Math.max(...letters)
  return most * 2 > all ? letters.indexOf(most) : 0
}

function runOf({ text, blankBefore, at, font, artifact, softHyphen }: Piece, viewport: Viewport, turns: number): Run {
  const { size, width } = at
  const { x, y } = turn(at, viewport.width, viewport.height, turns)
  const angle = ((at.angle - turns * 90 + 540) % 360) - 180
  const radians = (angle * Math.PI) / 180
  let left = x
  let baseline = y
  let tilt = 0
  if (Math.abs(angle) <= MAX_SKEW) {
    // A crooked scan: as if each line were straight through the middle of the page.
    const middle = (turns % 2 === 0 ? viewport.width : viewport.height) / 2
    baseline = y - Math.tan(radians) * (x - middle)
  } else {
    left = x * Math.cos(radians) + y * Math.sin(radians)
    baseline = y * Math.cos(radians) - x * Math.sin(radians)
    tilt = Math.round(angle)
  }
  return { text, blankBefore, left, right: left + width, baseline, size, tilt, font, artifact, softHyphen }
}
