// Gives each point of a recommendation the outcome that the decision gives it, and the sentence it rests on.
//
//   KKR Sjælland tiltrådte indstillingen.                        covers every point
//   KKR Sjælland godkendte punkt 1-2, mens punkt 3 blev udsat.   a named point has its own
//   KKR Sjælland drøftede sagen.                                 covers a point that asks to discuss, no other
import type { Point } from '../../referat.ts'
import type { Outcome } from '../../vocabulary/outcomes.ts'
import { decisive, type Ruling } from './rulings.ts'

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

const SETTLES: ReadonlySet<Outcome> = new Set([
  ...(['tiltrådt', 'tiltrådt-med-forbehold', 'godkendt', 'taget-til-efterretning', 'udsat'] as const),
  ...(['oversendt', 'afvist', 'delvist', 'udgået'] as const),
])

/** A word is known by its first letters. */
const LONGEST_BEGINNING = 40

/** Does a point hold the thing that a ruling is about? */
function holds(text: string, stem: string): boolean {
  const beginning = stem.slice(0, LONGEST_BEGINNING)
  return text
    .toLowerCase()
    .split(/[^\p{Alpha}-]+/u)
    .some((word) => word.startsWith(beginning))
}

/** The number of a point, counted from the first. */
const fromFirst = (number: number, count: number): number => (number < 0 ? count + 1 + number : number)

type Answer = Pick<Ruling, 'outcome' | 'sentence'>

function answer(points: readonly Point[], index: number, rulings: readonly Ruling[]): Answer | null {
  const point = points[index]
  if (point === undefined) return null
  const own = rulings.filter(({ named }) => named.includes(index + 1))
  const ruled = decisive(own.map((ruling) => ({ ...ruling, named: [], left: [] })))
  if (ruled !== null) return { outcome: ruled.outcome, sentence: ruled.ruling.sentence }
  const others = rulings.findLast(({ rest }) => rest)
  const general = rulings.filter(
    ({ named, left, rest, about }) =>
      named.length === 0 && !rest && about.kind !== 'proposal' && !left.includes(index + 1),
  )
  const settling = general.filter(({ outcome, about }) => SETTLES.has(outcome) && about.kind === 'whole')
  // `Tiltrådt. Sagen forelægges igen på næste møde.`: that it comes again is not what became of it.
  const onWhole = settling.findLast(({ resumes }) => !resumes) ?? settling.at(-1)
  const alike = points.filter(({ verb }) => verb === point.verb).length
  const answers = point.verb === null ? [] : (ANSWERS[point.verb] ?? [])
  const fitting = general.find(({ outcome, about }) => {
    const held = about.kind === 'whole' || (about.kind === 'thing' && holds(point.text, about.stem))
    if (SETTLES.has(outcome)) return held
    if (outcome === 'valgt') return answers.includes('valgt') && (held || alike === 1)
    return held && answers.includes(outcome)
  })
  const one = onWhole ?? fitting ?? others
  if (one !== undefined) return one
  return points.length === 1 ? (general.find(({ outcome }) => outcome === 'besluttet') ?? null) : null
}

/** Fills the outcomes in. @returns the points anew; what the paper does not say stays `null` */
export function settlePoints(points: readonly Point[], read: readonly Ruling[]): Point[] {
  const rulings = read.map((ruling) => ({
    ...ruling,
    named: ruling.named.map((number) => fromFirst(number, points.length)),
    left: ruling.left.map((number) => fromFirst(number, points.length)),
  }))
  const settle = (point: Point, ruling: Answer | null): Point => ({
    ...point,
    outcome: ruling?.outcome ?? null,
    outcomeText: ruling?.sentence ?? null,
    points: point.points.map((nested) => settle(nested, ruling)),
  })
  // Numbers beyond the list number something else: the proposals of a report, say.
  const foreign = rulings.some(({ named }) => named.some((number) => number > points.length || number < 1))
  if (foreign) return points.map((point) => settle(point, null))
  return points.map((point, i) => settle(point, answer(points, i, rulings)))
}
