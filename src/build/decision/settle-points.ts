// Gives each point of a recommendation the outcome that the decision gives it, and the sentence it rests on.
//
//   KKR Sjælland tiltrådte indstillingen.                        covers every point
//   KKR Sjælland godkendte punkt 1-2, mens punkt 3 blev udsat.   a named point has its own
//   KKR Sjælland drøftede sagen.                                 covers a point that asks to discuss, no other
import type { Point } from '../../referat.ts'
import type { Outcome } from '../../vocabulary/outcomes.ts'
import { holds, isProposal, objectOf } from './ruling-object.ts'

/** One deciding sentence. */
export interface Ruling {
  readonly outcome: Outcome
  /** The sentence, and the clause of it that decides. */
  readonly sentence: string
  readonly clause: string
  /** The number the ruling stands under: `2. Udsat.`, `Ad 2: Udsat.` */
  readonly number?: number
}

// `med undtagelse af punkt 2`, `på nær punkt 2`, `men ikke punkt 2`
const EXCEPT = /(?<!\p{L})(?:med\sundtagelse\saf|bortset\sfra|på\snær|undtagen|(?:men|dog)\sikke)\s(?<left>.*)/u

const NAMED =
  /(?<!\p{L})(?<!jf\.\s)(?:punkt(?:erne)?|pkt\.|at-punkt)\s(?<list>\d{1,2}(?:\s?[-–]\s?\d{1,2})?(?:(?:,\s|\sog\s)\d{1,2}(?:\s?[-–]\s?\d{1,2})?)*)(?!\d|\.\d)(?!\s(?:på|i)\sdagsordenen)/giu
/** The point's verb and the outcome that answers it. */
const ANSWERS: Readonly<Record<string, readonly Outcome[]>> = {
  drøfte: ['drøftet'],
  godkende: ['godkendt'],
  tiltræde: ['tiltrådt', 'tiltrådt-med-forbehold', 'godkendt'],
  'tage til efterretning': ['taget-til-efterretning'],
  beslutte: ['besluttet', 'godkendt'],
  vælge: ['valgt'],
  udpege: ['valgt'],
  indstille: ['valgt'],
  vedtage: ['godkendt'],
  udsætte: ['udsat'],
  oversende: ['oversendt'],
}

// `de to første forslag`, `det tredje punkt`
const FIRST = /(?<!\p{L})de\s(?<many>to|tre|fire|fem)\sførste(?!\p{L})/iu
const ORDINAL =
  /(?<!\p{L})(?<which>første|andet|andre|tredje|fjerde|femte|sjette)\s(?:forslag|punkt|at-punkt|indstilling|del)(?!\p{L})/iu
const HOW_MANY: Readonly<Record<string, number>> = { to: 2, tre: 3, fire: 4, fem: 5 }
const WHICH: Readonly<Record<string, number>> = {
  første: 1,
  andet: 2,
  andre: 2,
  tredje: 3,
  fjerde: 4,
  femte: 5,
  sjette: 6,
}

const upTo = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, Math.min(50, to - from + 1)) }, (_, i) => from + i)

/** The points a clause names: `punkt 1-3 og 5`, `de to første forslag`. */
function namedPoints(clause: string): number[] {
  const many = HOW_MANY[FIRST.exec(clause)?.groups?.['many']?.toLowerCase() ?? '']
  if (many !== undefined) return upTo(1, many)
  const which = WHICH[ORDINAL.exec(clause)?.groups?.['which']?.toLowerCase() ?? '']
  if (which !== undefined) return [which]
  return [...clause.matchAll(NAMED)].flatMap((match) =>
    (match.groups?.['list'] ?? '').split(/,\s|\sog\s/u).flatMap((part) => {
      const [from = 0, to = from] = part.split(/\s?[-–]\s?/u).map(Number)
      return upTo(from, to)
    }),
  )
}

/** The points a ruling is on, and those it leaves out. */
function numbersOf({ clause, number, sentence }: Ruling): { named: number[]; left: number[] } {
  const except = EXCEPT.exec(sentence)
  const left = namedPoints(except?.groups?.['left'] ?? '')
  const named = number === undefined ? namedPoints(clause.replace(EXCEPT, '')) : [number]
  return { named, left: named.length > 0 ? [] : left }
}

/** Does a ruling name points of its own? */
export const namesPoints = (ruling: Ruling): boolean => numbersOf(ruling).named.length > 0

const SETTLES: ReadonlySet<Outcome> = new Set([
  'tiltrådt',
  'tiltrådt-med-forbehold',
  'godkendt',
  'taget-til-efterretning',
  'udsat',
  'oversendt',
  'afvist',
  'delvist',
])

/** A ruling, the points it names or leaves out, and the thing it is about. */
interface ReadRuling {
  readonly ruling: Ruling
  readonly named: readonly number[]
  readonly left: readonly number[]
  readonly proposal: boolean
  readonly thing: string | null
}

const readRuling = (ruling: Ruling): ReadRuling => ({
  ruling,
  ...numbersOf(ruling),
  proposal: isProposal(ruling.clause),
  thing: objectOf(ruling.clause),
})

function answer(points: readonly Point[], index: number, rulings: readonly ReadRuling[]): Ruling | null {
  const point = points[index]
  if (point === undefined) return null
  const own = rulings.findLast(({ named }) => named.includes(index + 1))
  if (own !== undefined) return own.ruling
  const general = rulings.filter(
    ({ named, left, proposal }) => named.length === 0 && !proposal && !left.includes(index + 1),
  )
  const onWhole = general.findLast(({ ruling, thing }) => SETTLES.has(ruling.outcome) && thing === null)
  if (onWhole !== undefined) return onWhole.ruling
  const alike = points.filter(({ verb }) => verb === point.verb).length
  const answers = point.verb === null ? [] : (ANSWERS[point.verb] ?? [])
  const fitting = general.find(({ ruling, thing }) => {
    const held = thing === null || holds(point.text, thing)
    if (SETTLES.has(ruling.outcome)) return held
    if (ruling.outcome === 'valgt') return answers.includes('valgt') && (held || alike === 1)
    return held && answers.includes(ruling.outcome)
  })
  if (fitting !== undefined) return fitting.ruling
  return points.length === 1 ? (general.find(({ ruling }) => ruling.outcome === 'besluttet')?.ruling ?? null) : null
}

/** Fills the outcomes in. @returns the points anew; what the paper does not say stays `null` */
export function settlePoints(points: readonly Point[], rulings: readonly Ruling[]): Point[] {
  const settle = (point: Point, ruling: Ruling | null): Point => ({
    ...point,
    outcome: ruling?.outcome ?? null,
    outcomeText: ruling?.sentence ?? null,
    points: point.points.map((nested) => settle(nested, ruling)),
  })
  // Numbers beyond the list number something else: the proposals of a report, say.
  const read = rulings.map(readRuling)
  const foreign = read.some(({ named }) => named.some((number) => number > points.length))
  if (foreign) return points.map((point) => settle(point, null))
  return points.map((point, i) => settle(point, answer(points, i, read)))
}
