// Finds where a further paper begins in the same file: at a title page behind the first item.
//
//   TILLÆGSDAGSORDEN 2023      <- a supplement: its contents and its items are this meeting's
//   KKR SJÆLLAND                  (or its title alone, over its first item)
//
//   REFERAT 2024               <- the minutes of another meeting: nothing of them is read
//   KKR SJÆLLAND
import { findContents, type Contents } from './contents.ts'
import type { LineReading } from './line-reading.ts'

/** The title page of a supplement: indices of lines, half-open, and its contents, if any. */
export interface Supplement {
  readonly from: number
  readonly to: number
  readonly contents: Contents | null
}

export interface FurtherPapers {
  readonly supplements: readonly Supplement[]
  /** Where the minutes of another meeting begin; the number of lines when they do not. */
  readonly end: number
}

/** Kind and council stand within so many lines of one another. */
const TITLE_LINES = 4
/** The first item of another paper comes within so many lines below its title. */
const COVER_LINES = 120

const near = (lines: readonly LineReading[], i: number): readonly LineReading[] =>
  lines.slice(Math.max(0, i - TITLE_LINES), i + TITLE_LINES + 1)

/** Does an agenda begin anew below this line, with its first number? */
const beginsAnew = (lines: readonly LineReading[], i: number): boolean =>
  lines.slice(i, i + COVER_LINES).some(({ number }) => number?.number === '1')

/** A title without its council: alone on its line, and the line below is the heading of an item with its case. */
const isOverItem = (lines: readonly LineReading[], i: number): boolean =>
  lines[i + 1]?.number != null &&
  lines.slice(i + 2, i + 5).some(({ caseLine, label }) => caseLine !== null || label !== null)

/** Where the title page of a supplement ends: below its contents, else at its first number. */
function titlePage(lines: readonly LineReading[], from: number): Supplement {
  const below = lines.slice(from, from + COVER_LINES)
  const contents = findContents(lines.slice(from))
  const numbered = below.findIndex(({ number, caseLine }) => number !== null || caseLine !== null)
  if (contents !== null && contents.from <= Math.max(0, numbered)) {
    const shifted = {
      ...contents,
      ...{ from: contents.from + from, to: contents.to + from },
      ...{ headingFrom: contents.headingFrom + from, headingTo: contents.headingTo + from },
    }
    return { from, to: shifted.to, contents: shifted }
  }
  return { from, to: from + Math.max(0, numbered), contents: null }
}

/**
 * Finds the further papers of a file.
 * @param lines the lines that are text
 * @param from index of the line behind the contents: a title above it is the paper's own
 */
export function findFurtherPapers(lines: readonly LineReading[], from: number): FurtherPapers {
  const supplements: Supplement[] = []
  const firstItem = lines.findIndex(({ caseLine, number }, i) => i >= from && (caseLine !== null || number !== null))
  if (firstItem < 0) return { supplements, end: lines.length }
  for (let i = firstItem; i < lines.length; i++) {
    const title = lines[i]?.title
    if (title == null || title === 'council') continue
    if (!near(lines, i).some((line) => line.title === 'council')) {
      if (title === 'supplement' && isOverItem(lines, i)) supplements.push({ from: i, to: i + 1, contents: null })
      continue
    }
    // The council's name may stand above the kind.
    const above = near(lines, i).findIndex((line) => line.title === 'council')
    const at = Math.min(i, Math.max(0, i - TITLE_LINES) + above)
    if (title === 'supplement') {
      const page = titlePage(lines, at)
      supplements.push(page)
      i = Math.max(i, page.to - 1)
    } else if (beginsAnew(lines, i)) return { supplements, end: at }
  }
  return { supplements, end: lines.length }
}
