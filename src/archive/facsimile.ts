// What the reader knows of where words stand on their pages, packed for the page.
import { sourceOffset, type Source } from '../text/source.ts'
import type { PackedPages } from './format/facsimile.ts'

/** Packs the pages of a source; `null` for text, which has none. */
export function packPages({ lines, pages }: Source): PackedPages | null {
  if (pages === null) return null
  const sizes: [number, number][] = []
  const runs: number[] = []
  const columns = {
    start: [] as number[],
    length: [] as number[],
    left: [] as number[],
    width: [] as number[],
    down: [] as number[],
    size: [] as number[],
    style: [] as number[],
  }
  let before = { end: 0, baseline: 0 }
  for (let page = 1; page <= pages; page++) {
    const here = lines.filter((line) => line.page === page)
    const box = here.find((line) => line.box !== undefined)?.box
    sizes.push([quarters(box?.pageWidth ?? 595), quarters(box?.pageHeight ?? 842)])
    let count = 0
    for (const line of here) {
      if (line.box === undefined) continue
      const { left, right, baseline, size } = line.box
      const style = (line.bold === true ? 1 : 0) + (line.italic === true ? 2 : 0) + (line.aside === undefined ? 0 : 4)
      for (const cell of line.cells) {
        const start = sourceOffset(line, cell.start)
        const end = sourceOffset(line, cell.end)
        const x = cell.left ?? left
        columns.start.push(start - before.end)
        columns.length.push(end - start)
        columns.left.push(quarters(x))
        columns.width.push(quarters((cell.right ?? right) - x))
        columns.down.push(quarters(baseline) - before.baseline)
        columns.size.push(quarters(size))
        columns.style.push(style)
        before = { end, baseline: quarters(baseline) }
        count++
      }
    }
    runs.push(count)
  }
  return { sizes, runs, ...columns }
}

const quarters = (points: number): number => Math.round(points * 4)
