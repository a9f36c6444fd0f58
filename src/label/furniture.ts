// Finds page furniture: running heads and page numbers. It is labelled, never deleted.
//
//   KKR Sjælland | 12-03-2026                SIDE | 7     <- by its wording
//   Udkast nr. 3, side 7 af 20                            <- by its place and its return on other pages
import { grouped } from '../text/grouped.ts'
import { mode } from '../text/mode.ts'
import type { Line, Source } from '../text/source.ts'
import type { Evidence } from './decided.ts'
import type { LineReading, Proposals } from './line-reading.ts'
import { repeatedTableHeads } from './repeated-table-heads.ts'

const masked = (line: Line): string => line.text.replace(/\d+/gu, '#').replace(/\s+/gu, ' ').toLowerCase()

/**
 * What a head of several parts begins with, each of its parts, and how large it is set: a sentence of the body may hold the
 * same words, but not in other type. `KKR Sjælland · 2.1 Natbusser`, and on the next page `3.1 Busser | KKR Sjælland`.
 */
function partsOf(line: Line): string[] {
  const text = masked(line)
  const size = String(line.box?.size)
  const parts = text.split(/(?<=\s)[·|•–-]+(?=\s|$)|^[·|•–-]+(?=\s)/u).map((part) => part.trim())
  const named = parts.length < 2 ? [] : parts.filter((part) => part.length >= PART)
  const beginning = text.length < 2 * BEGINNING || !/[·|•/–-]/u.test(text) ? [] : [text.slice(0, BEGINNING)]
  return [...new Set([...beginning, ...named])].map((part) => `${part} … ${size}`)
}

/** So many letters of a head stand on each page; so many a part has that is known again. */
const BEGINNING = 12
const PART = 8

/** The margins of a page, as shares of its height, where running heads and page numbers stand. */
const TOP = 0.115
const BOTTOM = 0.895

function inMargin(line: Line): boolean {
  if (line.box === undefined) return false
  const share = line.box.baseline / line.box.pageHeight
  return share < TOP || share > BOTTOM
}

/** A label at the top of many pages is a label all the same. */
const isNoLabel = ({ label, caseLine }: LineReading): boolean => label === null && caseLine === null

/**
 * May a line of a PDF be a running head? One that reads as a label may only where no label stands: at the foot of the
 * page, in smaller type than the text, or with the day beside it: `Referat fra mødet den 12. marts 2026`.
 */
function mayReturn(reading: LineReading, textSize: number): boolean {
  const { line, label, caseLine } = reading
  if (label === null || line.box === undefined) return isNoLabel(reading)
  const { baseline, pageHeight, size } = line.box
  const isElsewhere = baseline / pageHeight > BOTTOM || size < textSize - SMALLER || /\d/u.test(line.text)
  return caseLine === null && isElsewhere
}

/** So much smaller than the text (in points) is small type. */
const SMALLER = 0.9

const pagesOf = (lines: readonly LineReading[]): number => new Set(lines.map(({ line }) => line.page)).size

/**
 * Lines in the margins that return, digits aside, at the same height on other pages. A label that happens to stand at
 * the top of some pages is none: what stands at that height on the other pages is something else.
 */
function returning(source: Source, readings: readonly LineReading[]): Set<LineReading> {
  const found = new Set<LineReading>()
  const height = ({ line }: LineReading): string => String(Math.round((line.box?.baseline ?? 0) / 6))
  const sizes = readings.map(({ line }) => line.box?.size ?? 0)
  const textSize = mode(sizes, 0.5, 0, (i) => readings[i]?.text.length ?? 0)
  const enough = Math.max(3, Math.min(8, Math.ceil((source.pages ?? 0) * 0.2)))
  for (const atHeight of grouped(
    readings.filter((reading) => inMargin(reading.line) && mayReturn(reading, textSize)),
    (reading) => [height(reading)],
  ).values()) {
    // A head that names the item of its page differs from page to page in part: `KKR Sjælland · 2.1 Natbusser`.
    const heads = grouped(atHeight, ({ line }) => [masked(line), ...partsOf(line)])
    for (const alike of heads.values()) {
      const pages = pagesOf(alike)
      if (pages >= enough && pages >= pagesOf(atHeight) * 0.4) for (const reading of alike) found.add(reading)
    }
  }
  return found
}

/** Text input: lines beside a form feed or a page number that return, digits aside, at most page breaks. */
function returningBesidePageBreaks(source: Source, readings: readonly LineReading[]): Set<LineReading> {
  const above: LineReading[] = []
  const below: LineReading[] = []
  const isNumber = (i: number): boolean => readings[i]?.furniture === 'page-number'
  const feeds = readings.map(({ line }, i) =>
    source.text.slice(readings[i - 1]?.line.end ?? line.start, line.start).includes('\f'),
  )
  // The last page ends as the others do.
  feeds.push(source.text.slice(readings.at(-1)?.line.end ?? 0).includes('\f'))
  readings.forEach((reading, i) => {
    if (feeds[i + 1] === true || isNumber(i + 1)) above.push(reading)
    if (feeds[i] === true || isNumber(i - 1)) below.push(reading)
  })
  const found = new Set<LineReading>()
  for (const side of [above, below]) {
    for (const alike of grouped(side, ({ line }) => [masked(line)]).values()) {
      const often = alike.length >= 3 && alike.every(isNoLabel) && alike.length >= side.length * 0.4
      if (often && (alike[0]?.text.length ?? 0) <= 80) for (const reading of alike) found.add(reading)
    }
  }
  return found
}

/** The running heads and page numbers of a document, each with what speaks for it. */
function findFurniture({ source, readings }: Proposals): Map<LineReading, Evidence> {
  const repeated =
    source.mediaType === 'application/pdf' ? returning(source, readings) : returningBesidePageBreaks(source, readings)
  const evidenceOf = (reading: LineReading): Evidence | null => {
    const { line, text, furniture } = reading
    if (line.aside !== undefined) return line.aside === 'artifact' ? 'tag' : 'aside'
    if (repeated.has(reading)) return 'return'
    if (furniture === 'running-head') return 'wording'
    // Digits alone are a page number only where page numbers stand.
    return furniture === 'page-number' && (/\p{Alpha}/u.test(text) || inMargin(line)) ? 'wording' : null
  }
  const found = new Map<LineReading, Evidence>()
  for (const reading of readings) {
    const evidence = evidenceOf(reading)
    if (evidence !== null) found.set(reading, evidence)
  }
  return found
}

/**
 * Parts the page furniture of a document from its text. The heads of tables that are repeated where a table runs on over
 * a page are furniture, too.
 * @returns what speaks for each line that is furniture, and the lines that are text, in reading order
 */
export function partFurniture(proposals: Proposals): {
  readonly furniture: ReadonlyMap<LineReading, Evidence>
  readonly text: readonly LineReading[]
} {
  const furniture = findFurniture(proposals)
  const rest = proposals.readings.filter((reading) => !furniture.has(reading))
  const heads = repeatedTableHeads(rest.map(({ line }) => line))
  for (const reading of rest) if (heads.has(reading.line)) furniture.set(reading, 'return')
  return { furniture, text: rest.filter((reading) => !furniture.has(reading)) }
}
