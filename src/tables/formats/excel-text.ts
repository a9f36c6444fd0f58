// What Excel takes in a cell.

/** Characters that a cell of Excel holds. */
export const LONGEST_CELL = 32_767

/** Text that was cut because no cell holds it. */
export interface Cut {
  readonly table: string
  readonly column: string
  /** Key of the row. */
  readonly row: string
  readonly characters: number
}

/** As much of a text as a cell holds, and a mark where it was cut. */
export function cellText(text: string): { readonly text: string; readonly isCut: boolean } {
  if (text.length <= LONGEST_CELL) return { text, isCut: false }
  const mark = ` … [cut: the text has ${text.length} characters]`
  const end = LONGEST_CELL - mark.length
  // Not between the halves of a letter beyond the basic plane.
  const room = /[\ud800-\udbff]$/u.test(text.slice(0, end)) ? end - 1 : end
  return { text: text.slice(0, room) + mark, isCut: true }
}

/** What is said of texts that were cut. */
export const sayCuts = (cuts: readonly Cut[]): string[] =>
  cuts.map(
    ({ table, column, row, characters }) =>
      `${table}: ${column} of ${row} has ${characters} characters and was cut, a cell of Excel holds ${LONGEST_CELL}. ` +
      'The format csv has all of it.',
  )
