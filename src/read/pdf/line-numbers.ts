// Numbers of lines in the margin, as Word sets them: a column of figures left of all text, each beside a line, counting
// by a fixed step. Once a document is known to have them, they are taken from each of its pages.
//    5   Det indstilles, at …
//        KKR Sjælland …
//   10   Beslutning
//   ^^   ends at one edge on all pages, with nothing left of it
// A table whose rows are numbered has its numbers where lines of text begin, not left of them.
import type { Run } from './page-runs.ts'

const FIGURES = /^\d{1,4}$/u
const MOST_FIGURES = 4
/** In points: how far edges of a column may lie apart, and how far at least it stands from the text. */
const EDGE = 2
const LEAST_GAP = 5
/** So many in a document are needed. */
const ENOUGH = 6

/** A number that may be one, the line it stands in or beside, and its page. */
interface Candidate {
  readonly run: Run
  readonly page: number
  readonly value: number
}

/** A page's lines; the runs of each from left to right. */
export type PageLines = readonly (readonly Run[])[]

/** The left edge of most lines of the document, numbers left out. */
function textEdge(pages: readonly PageLines[]): number {
  const counts = new Map<number, number>()
  for (const lines of pages) {
    for (const line of lines) {
      const first = line.find((run) => run.text.length > MOST_FIGURES || !FIGURES.test(run.text))
      if (first?.tilt !== 0) continue
      const edge = Math.round(first.left)
      counts.set(edge, (counts.get(edge) ?? 0) + 1)
    }
  }
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])[0]
}

/** Do the numbers of a page, from the top, count by one step? Returns it; 0 when they do not. */
function stepOf(numbers: readonly Candidate[]): number {
  const sorted = numbers.toSorted((a, b) => a.run.baseline - b.run.baseline)
  const steps = sorted.slice(1).map(({ value }, i) => value - (sorted[i]?.value ?? 0))
  const [step = 0] = steps
  return step > 0 && steps.every((other) => other === step) ? step : 0
}

/**
 * Finds the numbers of lines.
 * @param pages the gathered lines of all pages
 */
export function lineNumbers(pages: readonly PageLines[]): ReadonlySet<Run> {
  const edge = textEdge(pages)
  const found: Candidate[] = []
  pages.forEach((lines, page) => {
    for (const [run] of lines) {
      if (run?.tilt !== 0 || !FIGURES.test(run.text) || run.right > edge - LEAST_GAP) continue
      found.push({ run, page, value: Number(run.text) })
    }
  })
  if (found.length < ENOUGH) return new Set()
  const right = found.map(({ run }) => Math.round(run.right)).sort((a, b) => a - b)[found.length >> 1] ?? 0
  const column = found.filter(({ run }) => Math.abs(run.right - right) <= EDGE)
  const perPage = pages.map((_, page) => column.filter((candidate) => candidate.page === page))
  const steps = perPage.filter((numbers) => numbers.length > 1).map(stepOf)
  const [step = 0] = steps
  const isColumn = step > 0 && steps.every((other) => other === step)
  // No text begins left of their edge, and each stands beside words.
  const isOutermost = pages.every((lines) =>
    lines.every((line) => line.every((run) => run.tilt !== 0 || run.left >= right || FIGURES.test(run.text))),
  )
  const values = column.every(({ value }) => value % step === (column[0]?.value ?? 0) % step)
  const beside = column.filter(({ run, page }) => {
    const near = ({ baseline, left }: Run): boolean =>
      Math.abs(baseline - run.baseline) < 0.4 * run.size && left > run.right
    return (pages[page] ?? []).some((line) => line.some(near))
  })
  const isThem = column.length >= ENOUGH && isColumn && isOutermost && values && beside.length >= column.length * 0.9
  // By ones, they must stand beside nearly every line: a numbered list or table does not.
  const lines = pages.reduce((sum, page) => sum + page.length, 0)
  return isThem && (step > 1 || column.length >= lines * 0.5) ? new Set(column.map(({ run }) => run)) : new Set()
}
