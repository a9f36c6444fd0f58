// The pages of a PDF as the reader found them: for each run of words where it stands, in columns that compress well.
// Used by the program and, bundled, by the page.

/** Where runs stand. Each column has one number a run; lengths are in quarters of a point from the page's top left. */
export interface PackedPages {
  /** Width and height of each page, in quarters of a point. */
  readonly sizes: readonly (readonly [number, number])[]
  /** How many runs each page has. */
  readonly runs: readonly number[]
  /** Where the run begins in the source text, counted from the end of the run before. */
  readonly start: readonly number[]
  /** Its length in the source text. */
  readonly length: readonly number[]
  readonly left: readonly number[]
  readonly width: readonly number[]
  /** The baseline, counted from that of the run before. */
  readonly down: readonly number[]
  readonly size: readonly number[]
  /** 1 bold, 2 italic, 4 no part of the running text. */
  readonly style: readonly number[]
}

/** A run of words on a page; lengths in points. */
export interface Run {
  readonly start: number
  readonly end: number
  readonly left: number
  readonly width: number
  readonly baseline: number
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  readonly aside: boolean
}

/** A page; sizes in points. */
export interface Page {
  readonly width: number
  readonly height: number
  readonly runs: readonly Run[]
}

/** Unpacks pages; the first is page 1. */
export function unpackPages(packed: PackedPages): Page[] {
  let i = 0
  let end = 0
  let baseline = 0
  return packed.sizes.map(([width, height], page) => {
    const runs: Run[] = []
    for (let n = packed.runs[page] ?? 0; n > 0; n--, i++) {
      const start = end + (packed.start[i] ?? 0)
      end = start + (packed.length[i] ?? 0)
      baseline += packed.down[i] ?? 0
      const style = packed.style[i] ?? 0
      runs.push({
        start,
        end,
        left: (packed.left[i] ?? 0) / 4,
        width: (packed.width[i] ?? 0) / 4,
        baseline: baseline / 4,
        size: (packed.size[i] ?? 0) / 4,
        bold: (style & 1) !== 0,
        italic: (style & 2) !== 0,
        aside: (style & 4) !== 0,
      })
    }
    return { width: width / 4, height: height / 4, runs }
  })
}
