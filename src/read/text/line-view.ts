// One line of a text -> its view: marks gone, NFC, blanks made one, cells parted by tabs, and the way back.
//   "**Dato:**    16-06-2026"   source
//    "Dato:\t16-06-2026"        view: four blanks or a tab part cells
//      2..6 9  13..             offsets
import type { Cell } from '../../text/source.ts'
import { narrow } from '../../text/narrow.ts'
import { isPlain, readable } from '../characters.ts'
import { letterSpacing } from '../letter-spacing.ts'
import type { RawLine } from './split-lines.ts'
import { isRule } from './rules.ts'
import { BLANK, CELL, FIRST_CELL, HIDDEN, type Styles } from './styles.ts'

/** A view, its offsets and its cells, as in `Line`. */
export interface View {
  readonly text: string
  readonly offsets: readonly number[] | null
  readonly cells: readonly Cell[]
}

interface Unit {
  readonly char: string
  readonly at: number
  readonly end: number
}

// An accent above a blank, or above a mark that is not shown, stands for itself.
const CLUSTER = /[^\p{M}\p{Cf}\s]\p{M}+|[^]/gu
const COMBINING = /\p{M}/u
const CELL_BLANKS = 4
const ROW = /^\|.*\|$/u
const LIST = /^(?:[-*+•·▪o]|\d{1,3}[.)])\s/u

/** Makes the view of a line; tabs among its outer blanks are empty cells, but not those before a list marker. */
export function lineView(text: string, { from, to, start, end }: RawLine, styles: Styles): View {
  const source = narrow(text.slice(start, end))
  if (isAsItIs(text.slice(from, to), source, styles, start, end)) {
    return { text: source, offsets: null, cells: [{ start: 0, end: source.length, left: undefined, right: undefined }] }
  }
  const isRow = ROW.test(source) && !isRule(source)
  let units = unitsOf(text, LIST.test(source) ? start : from, to, styles, isRow)
  const line = units.map((u) => u.char).join('')
  const closed = new Set(letterSpacing(line))
  if (closed.size > 0) units = units.filter((_, i) => !closed.has(i))
  return assemble(segmentsOf(units, closed.size > 0), isRow)
}

// Most lines: no marks, nothing to compose, one cell.
function isAsItIs(row: string, source: string, styles: Styles, start: number, end: number): boolean {
  if (/\t|^\|/u.test(row) || / {2}/u.test(source) || !isPlain(source) || letterSpacing(source).length > 0) return false
  for (let at = start; at < end; at++) if (styles.hidden[at] !== 0) return false
  return true
}

function unitsOf(text: string, from: number, to: number, styles: Styles, isRow: boolean): Unit[] {
  const units: Unit[] = []
  const row = text.slice(from, to)
  let end = from
  const clusters = COMBINING.test(row) ? clustersOf(row, from, styles) : row
  for (const cluster of clusters) {
    const at = end
    end += cluster.length
    const hidden = styles.hidden[at]
    if (hidden === HIDDEN || hidden === FIRST_CELL) continue
    const isPipe = isRow && cluster === '|' && styles.hidden[at - 1] !== HIDDEN
    const isTab = hidden === CELL || isPipe || (cluster === '\t' && hidden !== BLANK)
    const seen = hidden === BLANK ? ' ' : isTab ? '\t' : (styles.spelt.get(at) ?? seenAs(cluster))
    if (seen.length === 1) units.push({ char: seen, at, end })
    else for (const char of seen.split('')) units.push({ char, at, end })
  }
  if (!units.some((u) => u.char === '\u00ad')) return units
  // A soft hyphen is seen only at the end of a line.
  const last = units.findLastIndex((u) => !/\s/u.test(u.char))
  return units.flatMap((u, i) => (u.char !== '\u00ad' ? [u] : i === last ? [{ ...u, char: '-' }] : []))
}

function clustersOf(row: string, from: number, styles: Styles): string[] {
  let at = from
  return (row.match(CLUSTER) ?? []).flatMap((cluster) => {
    const isHidden = styles.hidden[at] !== 0
    at += cluster.length
    return isHidden ? Array.from(cluster) : [cluster]
  })
}

function seenAs(cluster: string): string {
  if (isPlain(cluster)) return cluster
  const composed = cluster.normalize('NFC')
  return Array.from(composed, readable).join('')
}

interface Segment {
  readonly units: readonly Unit[]
  /** The place of the tab or blanks in front. */
  readonly at: number
}

function segmentsOf(units: readonly Unit[], isTitle: boolean): Segment[] {
  const segments: { units: Unit[]; at: number }[] = [{ units: [], at: units[0]?.at ?? 0 }]
  let blanks: Unit[] = []
  for (const unit of units) {
    const segment = segments.at(-1)
    if (unit.char === '\t') segments.push({ units: [], at: unit.at })
    else if (unit.char === ' ') blanks.push(unit)
    else if (segment !== undefined) {
      const blank = blanks[0]
      const isFirst = segment.units.length === 0
      if (blank !== undefined && !isFirst && blanks.length >= CELL_BLANKS && !isTitle) {
        segments.push({ units: [unit], at: blank.at })
      } else {
        if (blank !== undefined && !isFirst) segment.units.push(blank)
        segment.units.push(unit)
      }
    }
    if (unit.char !== ' ') blanks = []
  }
  return segments
}

// Outer empty cells are kept as cells, not as tabs, so that a view begins and ends with a letter.
function assemble(segments: readonly Segment[], isRow: boolean): View {
  const all = isRow ? segments.slice(1, -1) : segments
  const first = all.findIndex((s) => s.units.length > 0)
  const last = all.findLastIndex((s) => s.units.length > 0)
  let text = ''
  const offsets: number[] = []
  const cells: Cell[] = []
  for (const [i, { units, at }] of all.entries()) {
    if (i > first && i <= last) {
      text += '\t'
      offsets.push(at)
    }
    const start = text.length
    for (const unit of units) {
      text += unit.char
      offsets.push(unit.at)
    }
    cells.push({ start, end: text.length, left: undefined, right: undefined })
  }
  offsets.push(all[last]?.units.at(-1)?.end ?? 0)
  return { text, offsets, cells }
}
