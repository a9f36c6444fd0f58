// Reads the points of a recommendation: one for each thing recommended, its stem joined to it.
//
//   Det indstilles, at KKR Sjælland          <- the stem
//   - drøfter sagen                          <- "Det indstilles, at KKR Sjælland drøfter sagen"
//   - Det indstilles videre, at …, at        <- a stem inside a bullet, over its nested points
//     o kommunerne betaler
import type { Block, ListItem, Point } from '../../referat.ts'
import {
  ADDRESSEE,
  ANNOUNCES,
  FORMULAS,
  RECOMMENDED,
  RECOMMENDED_POINT,
  RECOMMENDED_VERBS,
  RECOMMENDS,
} from '../../vocabulary/recommendation.ts'
import { matches } from '../../text/matches.ts'

const VERB_OF = new Map(RECOMMENDED_VERBS.flatMap(({ verb, forms }) => forms.map((form) => [form, verb] as const)))
const WORD = /\p{Alpha}+/gu
const FORMULA = /^.{0,160}?(?:(?<!\p{Alpha})at(?!\p{Alpha})|:)\s?/u

const isFormula = (text: string): boolean => RECOMMENDS.test(text) && !RECOMMENDED.test(text)

/** What stands behind the formula: `KKR Sjælland drøfter sagen`. */
const clauseOf = (text: string): string => (isFormula(text) ? text.replace(FORMULA, '') : text).replace(/^[Aa]t\s/u, '')

function verbOf(clause: string): string | null {
  for (const { 0: word, index } of matches(WORD, clause)) {
    const verb = VERB_OF.get(word.toLowerCase())
    if (verb === undefined) continue
    if (
      /(?<!\p{Alpha})ikke\s$/u.test(clause.slice(0, index)) ||
      /^\sikke(?!\p{Alpha})/u.test(clause.slice(index + word.length))
    )
      return null
    if (verb === 'tage til efterretning' && !/til\s+efterretning/u.test(clause)) continue
    return verb
  }
  return null
}

/** A stem and a point's own words. */
function joinStem(stem: string | null, own: string): string {
  if (stem === null || isFormula(own)) return own
  const bare = /(?:(?<!\p{Alpha})at|KKR [\p{Alpha} ]{3,20})\s?:$/u.test(stem) ? stem.replace(/\s?:$/u, '') : stem
  return /(?<!\p{Alpha})at$/u.test(bare) && /^at\s/iu.test(own)
    ? `${bare} ${own.replace(/^at\s/iu, '')}`
    : `${bare} ${own}`
}

function pointOf(stem: string | null, own: string, at: Point['at'], points: Point[]): Point {
  const text = joinStem(stem, own)
  const [clause, whole] = [clauseOf(own), clauseOf(text)]
  return {
    text,
    // A point with a subject of its own (`kommunerne medfinansierer …`) does not do what its stem does.
    verb: verbOf(clause) ?? (ADDRESSEE.test(clause) ? null : verbOf(whole)),
    addressee: ADDRESSEE.exec(clause)?.groups?.['who'] ?? ADDRESSEE.exec(whole)?.groups?.['who'] ?? null,
    outcome: null,
    outcomeText: null,
    points,
    at,
  }
}

/**
 * The points of a list. A text without indentation may print a nested list on one level with its stem: a point that ends
 * in `at` opens it, the next point with a formula of its own closes it.
 */
function pointsOfList(items: readonly ListItem[], stem: string | null): Point[] {
  const points: Point[] = []
  let open: { stem: string; point: Point } | null = null
  for (const item of items) {
    const formula = isFormula(item.text)
    if (open !== null && !formula) {
      open.point.points.push(pointOf(open.stem, item.text, item.at, pointsOfList(item.items, open.stem)))
      open.point.at = { ...open.point.at, end: item.at.end }
      continue
    }
    const text = joinStem(stem, item.text)
    const announces = /(?:(?<!\p{Alpha})at|:)\s?:?$/u.test(item.text)
    const point = pointOf(stem, item.text, item.at, pointsOfList(item.items, announces ? text : null))
    points.push(point)
    open = announces ? { stem: text, point } : null
  }
  return points
}

const goesOn = (text: string): boolean => {
  if (RECOMMENDED_POINT.test(text)) return true
  const [first] = text.split(' ')
  return VERB_OF.has(first ?? '')
}

/** Reads the points. @param blocks the blocks of a recommendation */
export function readPoints(blocks: readonly Block[]): Point[] {
  const points: Point[] = []
  let told = false
  let stem: { text: string; at: Point['at'] } | null = null
  const close = (): void => {
    if (stem !== null && !told) points.push(pointOf(null, stem.text, stem.at, []))
    stem = null
    told = false
  }
  for (const block of blocks) {
    if (block.type === 'list') {
      points.push(...pointsOfList(block.items, (stem as { text: string } | null)?.text ?? null))
      stem = null
    } else if (block.type !== 'table') {
      // A text that lost its marks: paragraphs that go on with the stem are its points.
      if (stem !== null && goesOn(block.text)) {
        points.push(pointOf((stem as { text: string }).text, block.text, block.at, []))
        told = true
        continue
      }
      close()
      if (ANNOUNCES.test(block.text)) stem = { text: block.text, at: block.at }
      else points.push(...block.text.split(FORMULAS).map((text) => pointOf(null, text, block.at, [])))
    }
  }
  close()
  return points
}
