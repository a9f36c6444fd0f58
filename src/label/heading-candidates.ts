// Proposes headings of agenda items, each with what speaks for it. Nothing is decided here.
//
//   3.10. Orientering om fælles projekter      number and title as in the contents
//   SAG-2026-00802 gitb                        a case line right below
//   Indstilling                                a label below
import { breaksBetween } from '../text/breaks.ts'
import type { Layout } from '../text/layout.ts'
import type { Stretch } from '../text/passage.ts'
import type { Line } from '../text/source.ts'
import { squashTitle } from '../text/squash.ts'
import { oneOf } from '../text/compare.ts'
import { AGENDA_SECTIONS } from '../vocabulary/agenda-sections.ts'
import { readAttendanceLine } from './attendance.ts'
import { readCaseLine } from './case-line.ts'
import type { Contents } from './contents.ts'
import { indexOf, type Index } from './contents-index.ts'
import type { Flow } from './flow.ts'
import { readNumber } from './number.ts'
import { readLabel } from './section-label.ts'
import { likeness } from './likeness.ts'
import { headingsAreMarked, surroundings } from './surroundings.ts'

export interface Candidate {
  /** Indices into the flow, half-open: the lines of the heading. */
  readonly from: number
  readonly to: number
  readonly parts: readonly number[] | null
  readonly number: string | null
  readonly title: readonly Stretch[]
  /** Index of the contents entry it matches; `null` when none does. */
  readonly entry: number | null
  /** What speaks for and against it; above zero with a fitting number it is a heading. */
  readonly score: number
}

const isAgendaSection = oneOf(AGENDA_SECTIONS)
const MOST_TITLE_LINES = 4

const words = (stretches: readonly Stretch[]): string =>
  stretches.map(({ line, from, to }) => line.text.slice(from, to)).join(' ')

/** The heading's lines if it has `count` of them; `null` when a line among them cannot be a title. */
function titleOver(flow: Flow, at: number, titleAt: number, count: number): Stretch[] | null {
  const stretches: Stretch[] = []
  for (let k = 0; k < count; k++) {
    const line = flow.lines[at + k]
    if (line === undefined) return null
    if (
      k > 0 &&
      (readCaseLine(line.text) !== null || readLabel(line.text) !== null || (readNumber(line.text)?.titleAt ?? 0) > 0)
    )
      return null
    const from = k === 0 ? titleAt : 0
    if (from < line.text.length) stretches.push({ line, from, to: line.text.length })
  }
  return stretches.length > 0 ? stretches : null
}

/** Is the line below set as the heading is, close under it? */
function runsOn(line: Line, next: Line, layout: Layout): boolean {
  if (line.box !== undefined && next.box !== undefined) {
    const likeHeading = Math.abs(line.box.size - next.box.size) < 0.3 && line.bold === next.bold
    const apart =
      line.page !== next.page ||
      next.box.baseline - line.box.baseline > line.box.size * 1.9 ||
      next.box.baseline <= line.box.baseline
    const marked = line.bold === true || line.box.size > layout.bodySize + 0.5
    return likeHeading && marked && !apart
  }
  if (next.blankBefore === true) return false
  // Where empty lines part paragraphs, a short line below without one is still the title.
  if (layout.kind === 'flowing') return layout.knowsBlanks && next.text.length < 100 && !/[.:]$/u.test(next.text)
  return layout.kind === 'wrapped' && !breaksBetween(line, next, layout)
}

/** How many lines the title takes when the contents do not tell: until a case line or a label, or while the type runs on. */
function titleLines(flow: Flow, layout: Layout, at: number, bare: boolean): number {
  const least = bare ? 2 : 1
  // Short lines down to a case line are the title, however the letters' size was measured.
  for (let count = least; count < MOST_TITLE_LINES; count++) {
    const [line, next] = [flow.lines[at + count - 1], flow.lines[at + count]]
    if (line === undefined || next === undefined || line.text.length > 120 || /[.:]$/u.test(line.text)) break
    if (readCaseLine(next.text) !== null) return count
    if (readLabel(next.text) !== null || readNumber(next.text) !== null) break
  }
  for (let count = least; count < MOST_TITLE_LINES; count++) {
    const line = flow.lines[at + count - 1]
    const next = flow.lines[at + count]
    if (line === undefined || next === undefined) return count
    if (readCaseLine(next.text) !== null || readLabel(next.text) !== null || (readNumber(next.text)?.titleAt ?? 0) > 0)
      return count
    if (!runsOn(line, next, layout)) return count
  }
  return MOST_TITLE_LINES
}

/** Does a heading end above this line for sure: is it a case line, or a label? */
function endsAt(flow: Flow, below: number): boolean {
  const text = flow.lines[below]?.text ?? ''
  return readCaseLine(text) !== null || readLabel(text) !== null
}

/** Candidates that begin with a number. */
function numbered(flow: Flow, layout: Layout, index: Index, i: number, marked: boolean): Candidate | null {
  const line = flow.lines[i]
  const read = line === undefined ? null : readNumber(line.text)
  if (line === undefined || read === null) return null
  const bare = read.titleAt >= line.text.length
  const same = index.byNumber.get(read.number) ?? []
  let best: { count: number; entry: number; like: number } | null = null
  const among = same.length > 0 ? same : index.byNumber.size === 0 ? [...index.titles.keys()] : []
  for (let count = bare ? 2 : 1; count <= MOST_TITLE_LINES && among.length > 0; count++) {
    const title = titleOver(flow, i, read.titleAt, count)
    if (title === null) break
    const squashed = squashTitle(words(title))
    const candidates = same.length > 0 ? same : (index.byTitle.get(squashed) ?? [])
    for (const entry of candidates) {
      const like = likeness(squashed, index.titles[entry] ?? '')
      if (like > (best?.like ?? 0)) best = { count, entry, like }
    }
    if (best?.like === 1) break
  }
  const matched = best !== null && best.like >= 0.6 ? best : null
  const exact = matched?.like === 1
  const count =
    matched !== null && (exact || endsAt(flow, i + matched.count)) ? matched.count : titleLines(flow, layout, i, bare)
  const title = titleOver(flow, i, read.titleAt, count) ?? titleOver(flow, i, read.titleAt, bare ? 2 : 1)
  if (title === null) return null
  let score = surroundings(flow, layout, i, i + count, read.parts, words(title), marked)
  if (exact) score += 8
  else if (matched !== null) score += 5
  else if (index.byNumber.size > 0) score -= same.length > 0 ? 3 : 2
  return { from: i, to: i + count, parts: read.parts, number: read.number, title, entry: matched?.entry ?? null, score }
}

/** Candidates without a number: a title of the contents, word for word, or what stands above a case line. */
function unnumbered(
  flow: Flow,
  layout: Layout,
  index: Index,
  contents: Contents | null,
  i: number,
  marked: boolean,
): Candidate[] {
  const line = flow.lines[i]
  if (line === undefined || line.text.length > 220) return []
  const mayBeListed = index.mayBegin(line.text)
  // Where contents or other headings carry numbers, a heading without one would be a guess.
  if (!mayBeListed && index.byNumber.size > 0) return []
  if (readNumber(line.text) !== null) return []
  if (
    readLabel(line.text) !== null ||
    readCaseLine(line.text) !== null ||
    readAttendanceLine(line.text).role !== 'person'
  )
    return []
  for (let count = 1; count <= MOST_TITLE_LINES && mayBeListed; count++) {
    const title = titleOver(flow, i, 0, count)
    if (title === null) break
    const entries = index.byTitle.get(squashTitle(words(title))) ?? []
    if (entries.length === 0) continue
    const score = surroundings(flow, layout, i, i + count, null, words(title), marked) + 6
    return entries.map((entry) => {
      const number = contents?.entries[entry]?.number ?? null
      return { from: i, to: i + count, parts: number?.split('.').map(Number) ?? null, number, title, entry, score }
    })
  }
  if (index.byNumber.size > 0) return []
  const count = titleLines(flow, layout, i, false)
  const title = titleOver(flow, i, 0, count)
  if (title === null || !isAgendaSection(words(title))) {
    const below = flow.lines[i + count]
    if (title === null || below === undefined || readCaseLine(below.text) === null) return []
  }
  const score = surroundings(flow, layout, i, i + count, null, words(title), marked) - 1
  return [{ from: i, to: i + count, parts: null, number: null, title, entry: null, score }]
}

/**
 * Proposes the headings of the body.
 * @param flow the lines that are text
 * @param layout how the document is set
 * @param contents the table of contents, if any
 * @param from index into the flow from which on the body may begin
 * @returns candidates in reading order
 */
export function proposeHeadings(flow: Flow, layout: Layout, contents: Contents | null, from: number): Candidate[] {
  const index = indexOf(contents)
  const marked = headingsAreMarked(flow, layout)
  const found: Candidate[] = []
  for (let i = from; i < flow.lines.length; i++) {
    const candidate = numbered(flow, layout, index, i, marked)
    if (candidate !== null) found.push(candidate)
    else found.push(...unnumbered(flow, layout, index, contents, i, marked))
  }
  return found
}
