// Runs -> lines, in the order of the content stream: what stands beside each other is a line only when it was also
// drawn one after the other. Columns drawn one after the other therefore stay so.
//   run  run run        same baseline, x grows             -> one line
//   run ²run            small and raised, close by         -> one line
//   (7)  run            drawn later, wholly to the left    -> one line, in front
//   run                 other baseline, or over old text   -> a new line
import { accented } from '../characters.ts'
import { mainOf, type Run } from './page-runs.ts'

const SAME_BASELINE = 0.3
const RAISED = 0.6
const SMALLER = 0.85
const OVERLAP = 0.5
const ACCENT = 1.2

/**
 * Gathers a page's runs into lines.
 * @param runs in the order of the content stream
 * @returns the runs of each line, left to right
 */
export function gatherLines(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = []
  let line: Run[] = []
  for (const run of runs) {
    const twin = line.findIndex((other) => isDrawnTwice(other, run))
    const first = line[twin]
    if (first !== undefined) {
      // At the very same place it is no bold, only drawn again.
      if (first.left !== run.left || first.baseline !== run.baseline) line[twin] = { ...first, isTwice: true }
      continue
    }
    const place = placeIn(line, run)
    if (place === 'new') {
      line = [run]
      lines.push(line)
    } else if (place === 'end') line.push(run)
    else line.unshift(run)
  }
  return lines
}

function placeIn(line: readonly Run[], run: Run): 'new' | 'end' | 'front' {
  const first = line[0]
  const last = line.at(-1)
  if (first === undefined || last?.tilt !== run.tilt) return 'new'
  const main = mainOf(line)
  const size = Math.max(main.size, run.size)
  const rise = Math.abs(run.baseline - main.baseline) / size
  const gap = (run.left - last.right) / size
  if (rise <= SAME_BASELINE) {
    if (gap >= -OVERLAP || (gap >= -ACCENT && accented(last.text, run.text) !== null)) return 'end'
    return (first.left - run.right) / size >= -OVERLAP ? 'front' : 'new'
  }
  const isRaised = rise <= RAISED && Math.min(main.size, run.size) <= SMALLER * size
  return isRaised && gap >= -OVERLAP && gap <= 1 ? 'end' : 'new'
}

// Some programs make bold by drawing the same words twice, a hair apart.
function isDrawnTwice(a: Run, b: Run): boolean {
  const near = 0.15 * a.size
  return (
    a.text === b.text &&
    a.tilt === b.tilt &&
    Math.abs(a.left - b.left) < near &&
    Math.abs(a.baseline - b.baseline) < near
  )
}
