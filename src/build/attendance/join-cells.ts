// Pieces of lines made one line again: the cells of a row, parted by tabs, each piece in its own place of the source.
import type { Cell, Line } from '../../text/source.ts'

/** Letters of a line's view with where each stands in the source. */
interface Letters {
  readonly text: string
  readonly offsets: readonly number[]
}

const lettersOf = ({ text, offsets, start }: Line): Letters => ({
  text,
  offsets: offsets ?? Array.from({ length: text.length + 1 }, (_, i) => start + i),
})

/** The pieces of one cell, one below the other. A hyphen between two of them stays: `Anne-` / `Marie`. */
function ofCell(pieces: readonly Line[]): Letters {
  let text = ''
  const offsets: number[] = []
  for (const [i, piece] of pieces.entries()) {
    const own = lettersOf(piece)
    if (i > 0 && !text.endsWith('-')) {
      text += ' '
      offsets.push(own.offsets[0] ?? piece.start)
    }
    text += own.text
    offsets.push(...own.offsets.slice(0, own.text.length))
  }
  return { text, offsets }
}

/**
 * Joins cells to a line.
 * @param cells the pieces of each cell, left to right, from above down; an empty cell has none, and is left out
 * @returns the line, which begins and ends where its outermost letters do; `null` when no cell holds anything
 */
export function joinCells(cells: readonly (readonly Line[])[]): Line | null {
  const all = cells.flat()
  const first = all.reduce<Line | undefined>((a, b) => (a === undefined || b.start < a.start ? b : a), undefined)
  if (first === undefined) return null
  const end = Math.max(...all.map((piece) => piece.end))
  let text = ''
  const offsets: number[] = []
  const made: Cell[] = []
  for (const own of cells.filter((pieces) => pieces.length > 0)) {
    const letters = ofCell(own)
    if (text !== '') {
      text += '\t'
      offsets.push(letters.offsets[0] ?? first.start)
    }
    const [start, place] = [text.length, own[0]?.cells[0]]
    text += letters.text
    offsets.push(...letters.offsets)
    made.push({ start, end: text.length, left: place?.left, right: place?.right })
  }
  offsets.push(end)
  return { ...first, end, text, offsets, cells: made, links: [] }
}
