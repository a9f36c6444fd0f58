// Decides what every line is. The ladder of evidence: furniture; contents; headings, by the contents first, then by count,
// case line, label and type; attendance; labels. What stands before all of them is the cover.
import { DANISH_HYPHENS } from '../danish/hyphens.ts'
import { measure, type Layout } from '../text/layout.ts'
import { lexiconOf, type Lexicon } from '../text/lexicon.ts'
import type { Line, Source } from '../text/source.ts'
import { findAttendance } from './attendance.ts'
import { linesBelowClosing } from './closing.ts'
import { findContents, joinContents, type Contents } from './contents.ts'
import type { Decided, Evidence } from './decided.ts'
import { findFurtherPapers } from './further-papers.ts'
import { partFurniture } from './furniture.ts'
import { proposeHeadings } from './heading-candidates.ts'
import { HAS_BODY_KINDS } from './line-kinds.ts'
import type { LineReading, Proposals } from './line-reading.ts'
import { resolveHeadings } from './resolve-headings.ts'
import { resolveLabels } from './resolve-labels.ts'

/** A document whose every line has its role. */
export interface Labelled {
  readonly source: Source
  readonly layout: Layout
  readonly lexicon: Lexicon
  /** `lines[i]` is what `source.lines[i]` was taken for. */
  readonly lines: readonly Decided[]
  /** The contents, those of supplements within. */
  readonly contents: Contents | null
  /** The first line of the minutes of another meeting in the same file, which are not read; `null` when there are none. */
  readonly further: Line | null
}

/** A kind of line that belongs to a paper's ending stands among so many lines. */
const ENDING_LINES = 12

/** Text: where the lines begin that furniture was left out above, the first line left aside. */
function belowFurniture({ source, readings }: Proposals, furniture: ReadonlyMap<LineReading, Evidence>): Set<number> {
  if (source.pages !== null) return new Set()
  const first = readings.findIndex((reading) => !furniture.has(reading))
  return new Set(
    readings
      .filter((reading, i) => {
        const above = readings[i - 1]
        return i > first && above !== undefined && furniture.has(above) && !furniture.has(reading)
      })
      .map(({ line }) => line.start),
  )
}

/**
 * Where an item's text begins although no heading was found for it: at a case line, or at a label. Its lines belong to no
 * item; calling them persons would be worse.
 */
function firstBodyLine(lines: readonly LineReading[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const line = lines[i]
    if (line != null && (line.caseLine !== null || (line.label !== null && !line.label.weak))) return i
  }
  return to
}

/** Decides the lines that are text, in their order. */
function decide(
  all: readonly LineReading[],
  layout: Layout,
): Pick<Labelled, 'contents' | 'further'> & { readonly decided: readonly Decided[] } {
  const own = findContents(all)
  const bodyFrom = own?.to ?? 0
  const { supplements, end } = findFurtherPapers(all, bodyFrom)
  const lines = all.slice(0, end)
  const listed = [own, ...supplements.map((supplement) => supplement.contents)].filter((one) => one !== null)
  const contents = own === null ? (listed[0] ?? null) : joinContents(own, listed)
  const isTitlePage = (from: number): boolean => supplements.some((page) => from >= page.from && from < page.to)
  const candidates = proposeHeadings(lines, layout, contents, bodyFrom).filter(({ from }) => !isTitlePage(from))
  const headings = resolveHeadings(candidates, contents)
  const firstItem = headings[0]?.from ?? lines.length
  const bodyLine = firstBodyLine(lines, bodyFrom, firstItem)
  const attendance =
    findAttendance(lines, bodyFrom, bodyLine) ?? (own === null ? null : findAttendance(lines, 0, own.from))

  // What something claims; of two claims the later one counts.
  const claimed = new Array<Decided | undefined>(lines.length)
  const claim = (from: number, to: number, decideOn: (reading: LineReading) => Decided): void => {
    for (let i = from; i < to; i++) {
      const reading = lines[i]
      if (reading !== undefined) claimed[i] = decideOn(reading)
    }
  }
  for (const { from, to } of supplements) claim(from, to, (reading) => ({ role: 'cover', evidence: 'zone', reading }))
  for (const contents of listed) {
    const foreign = new Set(contents.strangers)
    claim(contents.from, contents.to, (reading) => ({
      role: foreign.has(reading) ? 'unplaced' : 'toc-entry',
      evidence: 'zone',
      reading,
    }))
    claim(contents.headingFrom, contents.headingTo, (reading) => ({
      role: 'toc-heading',
      evidence: 'wording',
      reading,
    }))
  }
  if (attendance !== null)
    claim(attendance.from, attendance.to, (reading) => {
      const { role } = reading.attendance
      return { role, evidence: role === 'person' ? 'zone' : 'wording', reading }
    })
  const taken = new Set<number>()
  for (const heading of headings) {
    const { from, to } = heading
    const evidence = heading.entry === null ? 'surroundings' : 'contents'
    claim(from, from + 1, (reading) => ({ role: 'item-heading', evidence, reading, heading }))
    claim(from + 1, to, (reading) => ({ role: 'heading-continued', evidence, reading }))
    for (let i = from; i < to; i++) taken.add(i)
    const caseLine = lines[to]?.caseLine ?? null
    if (caseLine === null) continue
    claim(to, to + 1, (reading) => ({ role: 'case-line', evidence: 'wording', reading, caseLine }))
    taken.add(to)
  }
  for (const [at, label] of resolveLabels(lines, layout, firstItem, taken))
    claim(at, at + 1, (reading) => ({ role: 'section-label', evidence: 'wording', reading, label }))
  const ending = Math.max(firstItem, lines.length - ENDING_LINES)
  const isFree = (i: number): boolean => i >= firstItem && claimed[i] === undefined
  const closes = (i: number): boolean => i >= ending && isFree(i) && lines[i]?.kind?.role === 'closing'
  const texts = lines.map(({ text }) => text)
  for (const at of linesBelowClosing(texts, closes, isFree))
    claim(at, at + 1, (reading) => ({ role: 'closing', evidence: 'surroundings', reading }))
  const decided = all.map((reading, i): Decided => {
    const known = claimed[i]
    if (known !== undefined) return known
    if (i >= end) return { role: 'unplaced', evidence: 'zone', reading }
    if (i < firstItem) return { role: i < bodyLine ? 'cover' : 'unplaced', evidence: 'zone', reading }
    const kind = i >= ending || HAS_BODY_KINDS ? reading.kind : null
    if (kind !== null && (kind.zone === 'body' || i >= ending)) return { role: kind.role, evidence: 'wording', reading }
    return { role: 'body', evidence: 'zone', reading }
  })
  return { decided, contents, further: all[end]?.line ?? null }
}

/** The lines of notes. */
const linesOfNotes = ({ footnotes }: Source): ReadonlySet<number> =>
  new Set(footnotes.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)))

/** Decides what every line of a document is. Never throws. */
export function resolve(proposals: Proposals): Labelled {
  const { source, readings } = proposals
  const { furniture, text } = partFurniture(proposals)
  const layout = measure(
    text.map(({ line }) => line),
    belowFurniture(proposals, furniture),
  )
  const { decided, contents, further } = decide(text, layout)
  const notes = linesOfNotes(source)
  let next = 0
  const lines = readings.map((reading, i): Decided => {
    if (notes.has(i)) return { role: 'footnote', evidence: 'aside', reading }
    const evidence = furniture.get(reading)
    if (evidence !== undefined) return { role: 'furniture', evidence, reading }
    return decided[next++] ?? { role: 'unplaced', evidence: 'zone', reading }
  })
  return { source, layout, lexicon: lexiconOf(source.lines, DANISH_HYPHENS), lines, contents, further }
}
