// Proposes headings of agenda items, each with what speaks for it. Nothing is decided here.
//
//   3.10. Orientering om fælles projekter      number and title as in the contents
//   SAG-2026-00802 gitb                        a case line right below
//   Indstilling                                a label below
import type { Layout } from '../text/layout.ts'
import { squashTitle } from '../text/squash.ts'
import { oneOf } from '../text/compare.ts'
import { AGENDA_SECTIONS } from '../vocabulary/agenda-sections.ts'
import type { Contents } from './contents.ts'
import { indexOf, type Index } from './contents-index.ts'
import type { HeadingCandidate } from './heading-candidate.ts'
import { headingsAreMarked, surroundings } from './heading-evidence.ts'
import { endsAt, hasBothBelow, MOST_TITLE_LINES, titleLines, titleOver, titleWords } from './heading-title.ts'
import { likeness } from '../text/distance.ts'
import type { LineReading } from './line-reading.ts'
import { misnumberedHeadings } from './misnumbered-headings.ts'

const isAgendaSection = oneOf(AGENDA_SECTIONS)

/** Candidates that begin with a number: the one its number gives, then those the contents list under another number. */
function numbered(
  lines: readonly LineReading[],
  layout: Layout,
  index: Index,
  i: number,
  marked: boolean,
): HeadingCandidate[] {
  const line = lines[i]
  const read = line?.number ?? null
  if (line === undefined || read === null) return []
  const bare = read.titleAt >= line.text.length
  const same = index.byNumber.get(read.number) ?? []
  let best: { count: number; entry: number; like: number } | null = null
  const among = same.length > 0 ? same : index.byNumber.size === 0 ? [...index.titles.keys()] : []
  for (let count = bare ? 2 : 1; count <= MOST_TITLE_LINES && among.length > 0; count++) {
    const title = titleOver(lines, i, read.titleAt, count)
    if (title === null) break
    const squashed = squashTitle(titleWords(title))
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
    matched !== null && (exact || endsAt(lines, i + matched.count)) ? matched.count : titleLines(lines, layout, i, bare)
  const title = titleOver(lines, i, read.titleAt, count) ?? titleOver(lines, i, read.titleAt, bare ? 2 : 1)
  if (title === null) return []
  const sure = hasBothBelow(lines, i + count)
  let score = surroundings(lines, layout, i, i + count, read.parts, titleWords(title), marked)
  if (exact) score += 8
  else if (matched !== null) score += 5
  else if (index.byNumber.size > 0 && !sure && !index.lacks(read.parts)) score -= same.length > 0 ? 3 : 2
  const entry = matched?.entry ?? null
  const { parts, number } = read
  const own: HeadingCandidate = {
    from: i,
    to: i + count,
    parts,
    listed: null,
    number,
    title,
    entry,
    tentative: false,
    sure,
    score,
  }
  return [own, ...misnumberedHeadings(lines, layout, index, i, entry, marked)]
}

/** Candidates without a number: a title of the contents, word for word, or what stands above a case line. */
function unnumbered(
  lines: readonly LineReading[],
  layout: Layout,
  index: Index,
  contents: Contents | null,
  i: number,
  marked: boolean,
): HeadingCandidate[] {
  const line = lines[i]
  if (line?.number !== null || line.text.length > 220) return []
  // `III. Regionale sager`: a section, under which items count on or anew.
  const { roman } = line
  const titleAt = roman?.titleAt ?? 0
  const mayBeListed = index.mayBegin(titleAt === 0 ? line.text : line.text.slice(titleAt))
  // Where contents or other headings carry numbers, a heading without one would be a guess.
  if (!mayBeListed && index.byNumber.size > 0) return []
  const { label, caseLine, attendance } = line
  if (label !== null || caseLine !== null || attendance.role !== 'person') return []
  for (let count = 1; count <= MOST_TITLE_LINES && mayBeListed; count++) {
    const title = titleOver(lines, i, titleAt, count)
    if (title === null) break
    const alike = index.byTitle.get(squashTitle(titleWords(title))) ?? []
    const own = alike.filter((entry) => roman !== null && contents?.entries[entry]?.number === roman.number)
    const entries = own.length > 0 ? own : alike
    if (entries.length === 0) continue
    const score = surroundings(lines, layout, i, i + count, null, titleWords(title), marked) + 6
    return entries.map((entry) => {
      const listed = contents?.entries[entry]?.number ?? null
      const parts = index.parts[entry] ?? null
      return {
        ...{ from: i, to: i + count, parts, listed: null, number: listed, title, entry },
        ...{ tentative: false, sure: false, score },
      }
    })
  }
  if (index.byNumber.size > 0) return []
  const count = titleLines(lines, layout, i, false)
  const title = titleOver(lines, i, titleAt, count)
  if (title === null) return []
  const below = lines[i + count]
  const overItems = below == null || [below.number, below.roman, below.caseLine].some((read) => read !== null)
  const isSection = isAgendaSection(titleWords(title))
  const isSentence = /[.,;:]$/u.test(titleWords(title))
  if (roman !== null ? !overItems || isSentence : !isSection && below?.caseLine == null) return []
  const score = surroundings(lines, layout, i, i + count, null, titleWords(title), marked) + (roman === null ? -1 : 4)
  return [
    {
      from: i,
      to: i + count,
      parts: null,
      listed: null,
      number: roman?.number ?? null,
      title,
      entry: null,
      tentative: false,
      sure: false,
      score,
    },
  ]
}

/**
 * Proposes the headings of the body.
 * @param lines the lines that are text
 * @param layout how the document is set
 * @param contents the table of contents, if any
 * @param from index of the line from which on the body may begin
 * @returns candidates in reading order
 */
export function proposeHeadings(
  lines: readonly LineReading[],
  layout: Layout,
  contents: Contents | null,
  from: number,
): HeadingCandidate[] {
  const index = indexOf(contents)
  const marked = headingsAreMarked(lines, layout)
  const found: HeadingCandidate[] = []
  for (let i = from; i < lines.length; i++) {
    const candidates = numbered(lines, layout, index, i, marked)
    found.push(...(candidates.length > 0 ? candidates : unnumbered(lines, layout, index, contents, i, marked)))
  }
  return found
}
