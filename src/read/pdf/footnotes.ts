// Footnotes: a mark behind a word, and a note that bears the same mark and is set below, smaller.
//   Faxe Kommune¹ betaler mest.          a small, raised figure, a raised figure of the font, or a star
//   ¹ Efter aftale.                      begins with the mark, in smaller letters than the text, or with a raised mark
// Only both together are a footnote: m², CO₂, a lone star and a small line that begins with a figure are none.
import { lineText } from './line-text.ts'
import { mainOf, type Run } from './page-runs.ts'

/** A note of a document. */
export interface Note {
  /** As it is set, raised figures as ordinary ones: `1`, `*`. */
  readonly mark: string
  /** Of the page, from 0, and its lines there, half-open. */
  readonly page: number
  readonly from: number
  readonly to: number
}

/** Where a mark stands within a run: indices into its text. */
export interface MarkPlace {
  readonly from: number
  readonly to: number
  readonly note: Note
}

export interface Footnotes {
  readonly notes: readonly Note[]
  /** The marks of each run, behind words and in front of notes. */
  readonly marks: ReadonlyMap<Run, readonly MarkPlace[]>
}

type Lines = readonly (readonly Run[])[]

const RAISED_FIGURES = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const plain = (mark: string): string =>
  Array.from(mark, (char) => (RAISED_FIGURES.includes(char) ? String(RAISED_FIGURES.indexOf(char)) : char)).join('')

const MARK = /^(?:\d{1,2}|[a-z]|[*†‡§]{1,3})\)?$/u
const NOTE = /^(?<mark>\d{1,2}|[⁰¹²³⁴-⁹]{1,2}|[a-z]|[*†‡§]{1,3})\)?(?<gap>\s*)(?=\S)/u
const GLUED = /^\d{1,2}\p{Upper}/u
const BEHIND_WORD = /(?<=[\p{Alpha}\p{N}).,:;!?%”"’])(?:[⁰¹²³⁴-⁹]{1,2}|[*†‡]{1,3})(?=$|[\s.,:;)!?])/gu
/** Signs of which a mark may be made without being raised by the page. */
const SIGNS = /[⁰¹²³⁴-⁹*†‡]/u
/** Square and cubic metres are no marks. */
const UNIT = /(?<!\p{Alpha})[kcm]?m$/iu
/** A note is smaller than the text by so much, in points, and no more than so many lines. */
const SMALLER = 0.7
/** At the foot of the page, below a raised mark, it may be larger; below it come no more lines of the text's size (a footer). */
const [HARDLY_SMALLER, FOOTERS] = [0.3, 2]
const MOST_LINES = 12
/** A mark's size and rise, in parts of the size of its line. */
const SMALL = 0.86
const RISE = 0.12

interface Mark {
  readonly page: number
  readonly line: number
  readonly run: Run
  readonly from: number
  readonly to: number
  readonly mark: string
}

/** The size of most letters. */
export function bodySize(pages: readonly Lines[]): number {
  const letters = new Map<number, number>()
  for (const lines of pages) {
    for (const line of lines) {
      for (const { size, text } of line) {
        const rounded = Math.round(size * 4) / 4
        letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
      }
    }
  }
  return [...letters].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])[0]
}

const isRaised = (run: Run, main: Run): boolean =>
  run.size <= SMALL * main.size && main.baseline - run.baseline > RISE * main.size

/** May marks stand in a line? Most are of one size and hold no such sign. */
function mayHoldMarks(line: readonly Run[]): boolean {
  const { size } = mainOf(line)
  return line.some((run) => run.size !== size || SIGNS.test(run.text))
}

/** The marks behind words of one line. */
function marksIn(line: readonly Run[], at: { readonly page: number; readonly line: number }): Mark[] {
  const main = mainOf(line)
  return line.flatMap((run, i): Mark[] => {
    const before = line[i - 1]?.text ?? ''
    if (i > 0 && isRaised(run, main) && MARK.test(run.text)) {
      return UNIT.test(before) ? [] : [{ ...at, run, from: 0, to: run.text.length, mark: run.text.replace(')', '') }]
    }
    if (!SIGNS.test(run.text)) return []
    return Array.from(run.text.matchAll(BEHIND_WORD)).flatMap(({ 0: mark, index }) =>
      UNIT.test(run.text.slice(0, index))
        ? []
        : [{ ...at, run, from: index, to: index + mark.length, mark: plain(mark) }],
    )
  })
}

/** The mark that a line begins with as notes do; `null` when it begins otherwise. */
function noteMark(line: readonly Run[], body: number): string | null {
  const [first] = line
  const main = mainOf(line)
  if (first?.tilt !== 0) return null
  const isSmall = main.size <= body - SMALLER
  const isMarked = line.length > 1 && isRaised(first, main) && MARK.test(first.text)
  const { text } = lineText(line)
  const { mark = '', gap = '' } = NOTE.exec(text)?.groups ?? {}
  if (mark === '' || (!isSmall && !isMarked && !RAISED_FIGURES.includes(mark.charAt(0)))) return null
  // `4a`, `mio. kr.`: a figure or letter with nothing behind it is no mark, unless it is raised; `1Uden moms.`: a figure is.
  const isGlued = gap === '' && !isMarked && (/^[a-z]/u.test(mark) || (/^\d/u.test(mark) && !GLUED.test(text)))
  return isGlued ? null : plain(mark)
}

/** A figure that a line at the foot of the page begins with, in letters hardly smaller than the text; `null` without one. */
function footMark(lines: Lines, from: number, body: number): string | null {
  const line = lines[from] ?? []
  const [first, second] = line
  if (first?.tilt !== 0 || second === undefined || !/^\d{1,2}$/u.test(first.text)) return null
  const isOfText = (own: readonly Run[]): boolean => own.length > 0 && mainOf(own).size > body - HARDLY_SMALLER
  const isLast = lines.slice(from).filter(isOfText).length <= FOOTERS
  return !isOfText(line) && isLast && second.left > first.right ? first.text : null
}

/** How many lines from `from` on belong to a note that begins there. */
function linesOf(lines: Lines, from: number, body: number): number {
  const main = mainOf(lines[from] ?? [])
  let to = from + 1
  for (let above = main; to < lines.length && to - from < MOST_LINES; to++) {
    const line = lines[to]
    if (line === undefined || line.length === 0) break
    const next = mainOf(line)
    const step = next.baseline - above.baseline
    const goesOn = Math.abs(next.size - main.size) < 0.4 && step > 0 && step < 1.7 * next.size
    if (!goesOn || noteMark(line, body) !== null || (line[0]?.left ?? 0) > (lines[from]?.[0]?.left ?? 0) + 40) break
    above = next
  }
  return to - from
}

const isBefore = (mark: Mark, note: Note): boolean =>
  mark.page < note.page || (mark.page === note.page && mark.line < note.from)

/**
 * Finds the footnotes of a document.
 * @param pages the gathered lines of all pages, in reading order
 * @param body the size of most letters
 */
export function findFootnotes(pages: readonly Lines[], body: number): Footnotes {
  let open: Mark[] = []
  const notes: Note[] = []
  const marks = new Map<Run, MarkPlace[]>()
  const add = (run: Run, place: MarkPlace): void => {
    marks.set(run, [...(marks.get(run) ?? []), place])
  }
  pages.forEach((lines, page) => {
    lines.forEach((line, i) => {
      if (mayHoldMarks(line)) open.push(...marksIn(line, { page, line: i }))
    })
    for (let from = 0; from < lines.length && open.length > 0; from++) {
      const line = lines[from] ?? []
      const sure = noteMark(line, body)
      const mark = sure ?? footMark(lines, from, body)
      if (mark === null) continue
      const note = { mark, page, from, to: from + linesOf(lines, from, body) }
      const all = open.filter((other) => other.mark === mark && isBefore(other, note))
      const own = all.filter((other) => other.page === page)
      const meant = own.length > 0 || sure === null ? own : all.slice(0, 1)
      if (meant.length === 0) continue
      notes.push(note)
      for (const { run, from: start, to: end } of meant) add(run, { from: start, to: end, note })
      open = open.filter((other) => !meant.includes(other))
      const [first] = line
      const length = NOTE.exec(first?.text ?? '')?.[0].trimEnd().length ?? first?.text.length ?? 0
      if (first !== undefined) add(first, { from: 0, to: length, note })
      from = note.to - 1
    }
  })
  return { notes, marks }
}
