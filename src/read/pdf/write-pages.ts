// The pages of a document -> its text and lines. Here the whole document is known: which figures number its lines, which
// marks have their notes.
import type { Footnote, Line } from '../../text/source.ts'
import type { DamageReport } from './damage-report.ts'
import { bodySize, findFootnotes, type Note } from './footnotes.ts'
import { lineNumbers } from './line-numbers.ts'
import { makeLine } from './make-line.ts'
import type { PageSheet } from './page-sheet.ts'
import type { Run } from './page-runs.ts'
import { watermarks } from './watermarks.ts'

/** A text, and its lines in reading order. */
export interface Written {
  readonly text: string
  readonly lines: readonly Line[]
  readonly footnotes: readonly Footnote[]
}

/** Lines whose number is a line of its own, in front of them. */
function parted(lines: PageSheet['lines'], numbers: ReadonlySet<Run>): PageSheet['lines'] {
  if (numbers.size === 0) return lines
  return lines.flatMap((line) => {
    const [first, ...rest] = line
    return first !== undefined && rest.length > 0 && numbers.has(first) ? [[first], rest] : [line]
  })
}

/**
 * Writes the pages.
 * @param damage is told what is struck out
 * @returns text with lines parted by a line feed and pages by a form feed
 */
export function writePages(sheets: readonly PageSheet[], damage: DamageReport): Written {
  const numbers = lineNumbers(sheets.map((sheet) => sheet.lines))
  const pages = sheets.map((sheet) => parted(sheet.lines, numbers))
  const body = bodySize(pages)
  const laidOver = watermarks(
    pages,
    body,
    sheets.map(({ frame }) => frame.height),
  )
  const { notes, marks } = findFootnotes(pages, body)
  const lines: Line[] = []
  const places = new Map<Note, { at: number[]; from: number; to: number }>()
  for (const note of notes) places.set(note, { at: [], from: 0, to: 0 })
  let text = ''
  sheets.forEach((sheet, page) => {
    if (page > 0) text += '\n\f'
    let struck = 0
    for (const [i, runs] of (pages[page] ?? []).entries()) {
      if (i > 0) text += '\n'
      const note = notes.find((other) => other.page === page && i >= other.from && i < other.to)
      const isLineNumber = runs.length === 1 && runs[0] !== undefined && numbers.has(runs[0])
      const isWatermark = laidOver.has(runs)
      const made = makeLine(runs, text.length, sheet, { marks, isNote: note !== undefined, isLineNumber, isWatermark })
      for (const { at, note: meant } of made.marks) places.get(meant)?.at.push(text.length + at)
      const place = note === undefined ? undefined : places.get(note)
      if (place !== undefined) {
        if (i === note?.from) place.from = lines.length
        place.to = lines.length + 1
      }
      struck += made.struck
      lines.push(made.line)
      text += made.printed
    }
    damage.addStruck(sheet.number, struck)
  })
  return { text, lines, footnotes: notes.map((note) => ({ mark: note.mark, ...footnoteAt(places.get(note)) })) }
}

const footnoteAt = (place: { at: number[]; from: number; to: number } | undefined): Omit<Footnote, 'mark'> => ({
  at: place?.at ?? [],
  from: place?.from ?? 0,
  to: place?.to ?? 0,
})
