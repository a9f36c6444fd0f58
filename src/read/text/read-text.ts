// A text -> its lines. The text itself is kept as decoded; only the lines' views leave the marks of a machine out.
import type { Footnote, Line, LineLink } from '../../text/source.ts'
import { amount, inListedOrder, type SourceWarning } from '../../text/source-warning.ts'
import { TEXT } from '../failures/document-texts.ts'
import { ReadFailure } from '../read-failure.ts'
import { BINARY, notADocument } from '../sniff.ts'
import { decodeText } from './decode-text.ts'
import type { Encoding } from '../read-options.ts'
import { inlineMarks } from './inline-marks.ts'
import { lineView, type View } from './line-view.ts'
import { isRule, isTableRule, withWholeRows } from './rules.ts'
import { type RawLine, splitLines } from './split-lines.ts'
import { withFootnotes } from './text-footnotes.ts'
import { hide, mark, noStyles, type Styles } from './styles.ts'
import { textDoubts } from './text-doubts.ts'
import { weights } from './weights.ts'

const HEADING = /#{1,6}[ \t]+/uy
const MARKER = /(?:[-*+•·▪o]|\d{1,3}[.)])[ \t]+/uy
const ROW = /^\||\t/u
const MARKS = /[*_<[\\#&~^>]/u
const QUOTE = />[> \t]{0,20}/uy
const ATTRIBUTES_AT_END = /[ \t]\{#[^{}]{0,200}\}$/u
const LONE_MARK = /^(?:<\/?[a-z]{1,6} ?\/?>|[*_])+$/iu

/**
 * Reads a text.
 * @param bytes in the encoding that is told, or in one that can be recognised
 * @param told the encoding, when it is known
 * @returns the decoded text, its lines, and what is doubtful about it
 * @throws {ReadFailure} `empty`, `encoding` or `not-a-document`
 */
export function readText(
  bytes: Uint8Array,
  told?: Encoding,
): { text: string; lines: Line[]; footnotes: Footnote[]; warnings: SourceWarning[] } {
  const decoded = decodeText(bytes, told)
  const { text } = decoded
  if (text.includes('\0')) throw notADocument(BINARY)
  const rows = withWholeRows(text, splitLines(text))
  const styles = noStyles(text)
  if (MARKS.test(text)) readMarks(text, rows, styles)
  const struck = leaveStruckOut(text, styles)
  const made = makeLines(text, rows, styles)
  const { lines, footnotes } = withFootnotes(made, styles)
  if (lines.length === 0) throw new ReadFailure('empty', TEXT.blank)
  return { text, lines, footnotes, warnings: inListedOrder([...textDoubts(decoded), ...struck]) }
}

// Marks may run over line ends, but not out of a paragraph, a list point, a heading or a table row.
function readMarks(text: string, rows: readonly RawLine[], styles: Styles): void {
  let block: { start: number; end: number; isOpen: boolean } | undefined
  const finish = (): void => {
    if (block !== undefined) inlineMarks(text, block.start, block.end, styles)
  }
  for (const row of rows) {
    const heading = matchAt(HEADING, text, row)
    const marker = heading === 0 ? matchAt(MARKER, text, row) : 0
    const source = text.slice(row.start, row.end)
    const isRow = ROW.test(source) || source.startsWith('<tr')
    const quote = matchAt(QUOTE, text, row)
    if (quote > 0) hide(styles, row.start, row.start + quote)
    if (heading > 0) {
      hide(styles, row.start, row.start + heading)
      const attributes = ATTRIBUTES_AT_END.exec(source)?.[0].length ?? 0
      hide(styles, row.end - attributes, row.end)
      mark(styles.bold, row.start, row.end)
    }
    const isNew = block?.isOpen !== true || row.blankBefore || heading > 0 || marker > 0 || isRow
    if (isNew) {
      finish()
      block = { start: row.start + Math.max(quote, heading + marker), end: row.end, isOpen: heading === 0 && !isRow }
    } else if (block !== undefined) block.end = row.end
  }
  finish()
}

function matchAt(pattern: RegExp, text: string, row: RawLine): number {
  pattern.lastIndex = row.start
  const length = pattern.exec(text)?.[0].length ?? 0
  return row.start + length < row.end ? length : 0
}

function makeLines(text: string, rows: readonly RawLine[], styles: Styles): Line[] {
  const lines: Line[] = []
  const bold = weights(text, rows, styles, styles.bold)
  const italic = weights(text, rows, styles, styles.italic)
  let isAfterNothing = false
  let firstLink = 0
  for (const [i, row] of rows.entries()) {
    const view = lineView(text, row, styles)
    const source = text.slice(row.start, row.end)
    // Nothing but a mark, such as `<br>`: an empty line.
    if (view.text === '' && LONE_MARK.test(source)) {
      isAfterNothing = true
      continue
    }
    // Rules, comments, pictures: no words, but part of the text.
    const isOrnament = view.text === '' || isRule(source)
    const isStruck = view.text === '' && styles.struck.some(({ start, end }) => start < row.end && end > row.start)
    const isHead = isHeadRow(text, rows, i)
    while ((styles.links[firstLink]?.end ?? Infinity) <= row.start) firstLink++
    lines.push({
      start: row.start,
      end: row.end,
      page: null,
      ...(view.text === '' ? asPrinted(source) : view),
      links: linksIn(view, row, styles.links, firstLink),
      blankBefore: row.blankBefore || isAfterNothing || lines.length === 0,
      indent: row.indent,
      box: undefined,
      bold: isHead ? true : bold[i],
      italic: italic[i],
      hyphen: text[row.end - 1] === '\u00ad' ? 'soft' : undefined,
      aside: isStruck ? 'struck' : isOrnament ? 'artifact' : undefined,
    })
    isAfterNothing = isOrnament && !isTableRule(source)
  }
  return lines
}

/** Is this the row above a table's first inner rule? */
function isHeadRow(text: string, rows: readonly RawLine[], i: number): boolean {
  const source = (k: number): string => text.slice(rows[k]?.start ?? 0, rows[k]?.end ?? 0)
  const isRow = (k: number): boolean => source(k).startsWith('|') && !isRule(source(k))
  const above = isTableRule(source(i - 1)) ? i - 2 : i - 1
  return isRow(i) && isTableRule(source(i + 1)) && !isRow(above)
}

/** A line of which nothing is shown, as it stands. */
function asPrinted(source: string): View {
  const text = source.replace(/\s/gu, ' ')
  return { text, offsets: null, cells: [{ start: 0, end: text.length, left: undefined, right: undefined }] }
}

/** Struck words are left out, and told. */
function leaveStruckOut(text: string, styles: Styles): SourceWarning[] {
  let letters = 0
  for (const { start, end } of styles.struck) {
    letters += text.slice(start, end).replace(/\s/gu, '').length
    hide(styles, start, end)
  }
  return letters === 0 ? [] : [{ code: 'struck-text', detail: `${amount(letters, 'letter')} struck out, left out` }]
}

function linksIn(view: View, row: RawLine, links: readonly LineLink[], from: number): LineLink[] {
  const found: LineLink[] = []
  const place = (i: number): number => (view.offsets === null ? row.start + i : (view.offsets[i] ?? row.end))
  let start = 0
  for (let i = from; i < links.length; i++) {
    const link = links[i]
    if (link === undefined || link.start >= row.end) break
    // Links follow each other, but one may lie inside another.
    if (start > 0 && place(start) > link.start) start = 0
    while (start < view.text.length && place(start) < link.start) start++
    let end = start
    while (end < view.text.length && place(end) < link.end) end++
    if (end > start) found.push({ start, end, url: link.url })
  }
  return found
}
