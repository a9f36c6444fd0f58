// Parts cells of a text that few blanks part, so that the reader saw one: in columns as narrow as their longest words.
//   11.    Jytte Holm        A   Odder Kommune
//   12.    Gudrun Bæk        V   Lemvig Kommune
//                                ^ three blanks in front, and other lines have words here, too, behind some
// A gap of two blanks or more parts cells where what stands behind it begins, or ends, at the same column as in another
// line. Two blanks behind a full stop are at no such place, and part nothing.
import { matches } from '../../text/matches.ts'
import type { Line } from '../../text/source.ts'
import { filledCells, leftOf, rightOf } from './columns.ts'
import { cutCells } from './cut-lines.ts'

/** Words between two gaps: where they begin and end, in columns of letters; `at`: their index in the line's view. */
interface Chunk {
  readonly at: number
  readonly left: number
  readonly right: number
  /** The gap in front is narrower than what parts cells. */
  readonly isNarrow: boolean
  /** The first of its line. */
  readonly isFirst: boolean
}

/** Lines so far away say nothing of where columns are. */
const NEAR = 40

function chunksOf(line: Line): Chunk[] {
  if (line.box !== undefined) return []
  return filledCells(line).flatMap((cell, k) => {
    const inside = [...matches(/ /gu, line.text.slice(cell.start, cell.end))]
      .map(({ index }) => cell.start + index + 1)
      .filter((at) => leftOf(line, { ...cell, start: at }) - leftOf(line, { ...cell, start: at - 1 }) > 1)
    return [cell.start, ...inside].map((at, i): Chunk => {
      const end = (inside[i] ?? cell.end + 1) - 1
      const own = { ...cell, start: at, end }
      return { at, left: leftOf(line, own), right: rightOf(line, own), isNarrow: i > 0, isFirst: k === 0 && i === 0 }
    })
  })
}

/** Cuts lines at narrow gaps. @param lines those of the attendance, in reading order */
export function cutAtNarrowGaps(lines: readonly Line[]): Line[] {
  const chunks = lines.map(chunksOf)
  if (!chunks.some((own) => own.some(({ isNarrow }) => isNarrow))) return [...lines]
  const indented = (line: Line | undefined): boolean => (line?.indent ?? 0) > 1
  return lines.map((line, i) => {
    const shares = (chunk: Chunk): boolean => {
      for (let k = Math.max(0, i - NEAR); k < Math.min(lines.length, i + NEAR); k++) {
        const others = k === i ? [] : (chunks[k] ?? [])
        for (const { left, right, isFirst } of others)
          if ((left === chunk.left && (!isFirst || indented(lines[k]))) || (right === chunk.right && !isFirst))
            return true
      }
      return false
    }
    const own = chunks[i] ?? []
    return cutCells(
      line,
      own.filter((chunk) => chunk.isNarrow && shares(chunk)).map(({ at }) => at),
    )
  })
}
