// The body of a Word file -> blocks in reading order: paragraphs with what Word counts in front of them, rows of tables.
import type { Numbering } from './numbering.ts'
import { type Found, type Letter, ParagraphReader } from './paragraph.ts'
import { ownList, type Styles } from './styles.ts'
import { below, childrenOf, type Element, valueAt } from './xml.ts'

export type { Found } from './paragraph.ts'

/** A paragraph, or a row of a table with its cells. */
export interface Block {
  /** One part; a row has as many as it has cells. */
  readonly parts: readonly (readonly Letter[])[]
  /** Columns of blanks that its level in a list stands for. */
  readonly indent: number
  /** A row of a table's head. */
  readonly isHead: boolean
}

interface Facts {
  readonly styles: Styles
  readonly numbering: Numbering
  readonly links: ReadonlyMap<string, string>
  readonly found: Found
}

/** A cell of more paragraphs is no cell of a table, but a part of the page. */
const MOST_IN_CELL = 4
const INDENT = 2
const BLANK: Letter = { char: ' ', look: {}, url: null, note: null }

export class BodyReader {
  readonly #facts: Facts
  /** Letters of a paragraph whose end was deleted: it goes on with the next. */
  #open: readonly Letter[] = []

  constructor(facts: Facts) {
    this.#facts = facts
  }

  /** The blocks within an element. */
  blocks(element: Element): Block[] {
    return childrenOf(element).flatMap((child): Block[] => {
      if (child.name === 'p') return this.#paragraph(child)
      if (child.name === 'tbl') return this.#table(child)
      if (/^(?:sdt|sdtContent|ins|moveTo|customXml|smartTag)$/u.test(child.name)) return this.blocks(child)
      return []
    })
  }

  #paragraph(paragraph: Element): Block[] {
    const { styles, numbering, links, found } = this.#facts
    const properties = below(paragraph, 'pPr')
    const style = valueAt(properties, 'pStyle') ?? styles.usual
    const reader = new ParagraphReader({ styles, links, style, found })
    reader.read(paragraph)
    const letters = [...this.#open, ...reader.letters]
    this.#open = []
    if (below(properties, 'rPr', 'del') !== undefined) {
      this.#open = letters
      return this.#boxes()
    }
    const { list, level = 0 } = { ...styles.listOf(style), ...ownList(properties) }
    const isText = letters.some(({ char }) => char.trim() !== '')
    const isCounted = list !== undefined && list !== '0' && isText
    const mark = isCounted ? numbering.next(list, level) : ''
    const look = letters.find(({ char }) => char.trim() !== '')?.look ?? {}
    const head = mark === '' ? [] : Array.from(`${mark} `, (char): Letter => ({ char, look, url: null, note: null }))
    const block = { parts: [[...head, ...letters]], indent: isCounted ? level * INDENT : 0, isHead: false }
    return isText ? [block, ...this.#boxes()] : this.#boxes()
  }

  /** What stands in the text boxes of the paragraph just read. */
  #boxes(): Block[] {
    const { found } = this.#facts
    const boxes = found.boxes
    found.boxes = []
    return boxes.flatMap((box) => this.blocks(box))
  }

  #table(table: Element): Block[] {
    const rows = childrenOf(table).flatMap((row) => (row.name === 'tr' ? [row] : childrenOf(row).filter(isRow)))
    return rows.flatMap((row, i) => {
      // A row that was deleted.
      if (below(row, 'trPr', 'del') !== undefined) {
        this.#facts.found.deletions++
        return []
      }
      const cells = childrenOf(row)
        .flatMap((cell) => (cell.name === 'sdt' ? childrenOf(below(cell, 'sdtContent')) : [cell]))
        .filter(({ name }) => name === 'tc')
      const read = cells.map((cell) => ({ cell, blocks: this.blocks(cell) }))
      // One cell over all columns of a table is its heading; one that stands alone is part of the page.
      const isAlone = read.length < 2 && read.every(({ cell }) => emptyBeside(cell).length === 0)
      const lists = isAlone ? null : linesBeside(read.map(({ blocks }) => blocks))
      if (lists !== null) return lists.map((parts): Block => ({ parts, indent: 0, isHead: false }))
      const isLayout = isAlone || read.some(({ blocks }) => blocks.length > MOST_IN_CELL)
      if (isLayout) return read.flatMap(({ blocks }) => blocks)
      const isHead = below(row, 'trPr', 'tblHeader') !== undefined && i < 4
      const parts = read.flatMap(({ cell, blocks }) => [joined(blocks), ...emptyBeside(cell)])
      return [{ parts, indent: 0, isHead }]
    })
  }
}

const isRow = ({ name }: Element): boolean => name === 'tr'

/** A cell over several columns: the others are empty. */
function emptyBeside(cell: Element): Letter[][] {
  const span = Number(valueAt(cell, 'tcPr', 'gridSpan') ?? 1)
  return Array.from({ length: Math.max(0, Math.min(60, (span || 1) - 1)) }, () => [])
}

/** The lines of a cell: its paragraphs, each up to the breaks that were set in it. */
const linesOf = (blocks: readonly Block[]): Letter[][] =>
  blocks.flatMap((block) => {
    const lines: Letter[][] = [[]]
    for (const letter of joined([block], '\n'))
      if (letter.char === '\n') lines.push([])
      else lines.at(-1)?.push(letter)
    return lines
  })

const textOf = (letters: readonly Letter[]): string =>
  letters
    .map(({ char }) => char)
    .join('')
    .trim()

/** An entry of a list: short, no sentence, of more than one part: `Anna Berg (A), Køge`. */
const ENTRY = /^\p{Upper}[^.]{3,80}[(,][^.]{1,40}[^.:]$/u

/**
 * The lines of a row whose cells are lists that stand beside each other, as on the page: joined, they would read as other words.
 *   Anna Berg (A), Køge      Kim Dal (V), Faxe        <- one row, a cell for those who came and one for those who did not
 *   Bo Lund (V), Greve
 */
function linesBeside(cells: readonly (readonly Block[])[]): Letter[][][] | null {
  const lines = cells.map(linesOf)
  const isList = (own: readonly Letter[][]): boolean => own.length > 1 && own.every((line) => ENTRY.test(textOf(line)))
  if (!lines.some(isList) || !lines.every((own) => own.length < 2 || isList(own))) return null
  const most = Math.max(...lines.map(({ length }) => length))
  return Array.from({ length: most }, (_, k) => lines.map((own) => own[k] ?? []))
}

/** The paragraphs of a cell as one text. @param keep a letter that stays; other tabs and breaks are blanks */
function joined(blocks: readonly Block[], keep = ''): Letter[] {
  return blocks.flatMap(({ parts }, i) => {
    const letters = parts.flatMap((part, k) => (k === 0 ? part : [BLANK, ...part]))
    const inOne = letters.map((letter) =>
      /^[\t\n]$/u.test(letter.char) && letter.char !== keep ? { ...letter, char: ' ' } : letter,
    )
    return i === 0 ? inOne : [BLANK, ...inOne]
  })
}
