// What the clauses of a decision rule, each on what; and which of them is the outcome of the whole.
import { aboutOf, type About } from '../../danish/clause/object.ts'
import { leavesOut } from '../../danish/clause/exception.ts'
import { pointsOfClause } from '../../danish/clause/verdicts.ts'
import { wordsOfClause, type Clause } from '../../danish/clause/clause.ts'
import { proposalIn, proposedIn, takesUp, type Proposal } from '../../danish/clause/proposal.ts'
import { decides, type Decides } from '../../danish/clause/decides.ts'
import { HELD_BACK, type Outcome } from '../../vocabulary/outcomes.ts'
import type { Beslutning } from '../../referat.ts'
import type { Document } from '../document.ts'
import { conditionsBelow, conditionsOf } from './conditions.ts'
import type { Said } from './said.ts'

/** One deciding clause. */
export interface Ruling {
  readonly outcome: Outcome
  readonly weight: number
  /** The sentence, and the clause of it that decides. */
  readonly sentence: string
  readonly clause: string
  readonly about: About
  /** The points it names, those it leaves out, and whether it is on all others. */
  readonly named: readonly number[]
  readonly left: readonly number[]
  readonly rest: boolean
  /** It leaves out a part that has no number: `dog ikke taksterne`. */
  readonly parted: boolean
  /** It says that the matter comes again: `Sagen genoptages, når …`. */
  readonly resumes: boolean
  readonly conditions: Beslutning['conditions']
}

/** Verbs that bring a matter up again, whatever became of it now. */
const RESUMES = new Set([
  ...['genoptage', 'genfremsætte', 'optage', 'vende', 'komme', 'tage', 'sætte'],
  ...['forelægge', 'drøfte', 'behandle', 'diskutere'],
])

/** What stands below a sentence that ends in a colon: the points of a list, else the next sentence. */
function belowColon(said: readonly Said[], i: number): readonly Said[] {
  if (said[i]?.passage.text.trimEnd().endsWith(':') !== true) return []
  const end = said.findIndex(({ isPoint }, k) => k > i && !isPoint)
  const points = said.slice(i + 1, end < 0 ? undefined : end)
  return points.length > 0 ? points : said.slice(i + 1, i + 2)
}

/** The rulings of sentences, in order. */
export function rulingsOf(document: Document, said: readonly Said[]): Ruling[] {
  const rulings: Ruling[] = []
  let made: { readonly proposal: Proposal; readonly at: number } | null = null
  for (const [i, one] of said.entries()) {
    const clauses = one.clauses.map(({ clause }) => clause)
    for (const { clause, verdict } of one.clauses) {
      const proposal = proposalIn(clause)
      if (proposal !== null) made = { proposal, at: i }
      else if (decides(verdict)) {
        const ruling = rulingOf(document, one, clauses, clause, verdict, belowColon(said, i))
        const isTaken = made !== null && takesUp(clause, made.proposal, i - made.at < 2)
        const proposed = made !== null && isTaken ? made.proposal : proposedIn(clause)
        rulings.push(proposed === null ? ruling : onProposal(ruling, proposed))
      }
    }
    const above = rulings.at(-1)
    const isNext = above !== undefined && above.sentence === said[i - 1]?.passage.text
    const ties = above !== undefined && above.weight > 1 ? conditionsBelow(document, one, isNext) : []
    if (above !== undefined && ties.length > 0) rulings[rulings.length - 1] = tied(above, ties)
  }
  return rulings
}

/** A ruling under conditions. */
const tied = (ruling: Ruling, conditions: Ruling['conditions']): Ruling => ({
  ...ruling,
  outcome: ruling.outcome === 'tiltrådt' && conditions.length > 0 ? 'tiltrådt-med-forbehold' : ruling.outcome,
  conditions: [...ruling.conditions, ...conditions],
})

/** What became of a proposal: one that was taken does what it proposed, one of a party that fell does nothing. */
function onProposal(ruling: Ruling, { outcome, isOwn }: Proposal): Ruling {
  if (ruling.outcome === 'afvist') return isOwn ? { ...ruling, about: { kind: 'proposal' } } : ruling
  const taken = ruling.weight >= 2 && !isHeldBack(ruling)
  return taken && outcome !== null ? { ...ruling, outcome, weight: 3, about: { kind: 'whole' } } : ruling
}

function rulingOf(
  document: Document,
  said: Said,
  clauses: readonly Clause[],
  clause: Clause,
  verdict: Decides,
  below: readonly Said[],
): Ruling {
  const points = pointsOfClause(clauses, clauses.indexOf(clause))
  const conditions = verdict.weight > 1 ? conditionsOf(document, said, clause, below) : []
  const named = points.named.length === 0 && !points.rest ? said.numbers : points.named
  return {
    outcome: verdict.outcome === 'tiltrådt' && conditions.length > 0 ? 'tiltrådt-med-forbehold' : verdict.outcome,
    weight: verdict.weight,
    sentence: said.passage.text,
    clause: wordsOfClause(clause),
    about: aboutOf(clause),
    named,
    left: named.length > 0 && points.named.length > 0 ? [] : points.left,
    rest: points.rest,
    parted: verdict.weight === 3 && leavesOut(clause),
    resumes: verdict.action === 'postpone' && RESUMES.has(clause.verb?.lemma ?? ''),
    conditions,
  }
}

const isHeldBack = ({ outcome }: Ruling): boolean => HELD_BACK.has(outcome)
const isPart = ({ named, rest }: Ruling): boolean => named.length > 0 || rest

/** What else the rulings of a decision do: asked once for all of them. */
interface Company {
  /** Is something chosen, resolved or settled, and not held back? */
  readonly acts: boolean
  /** Is the matter settled, and not held back? */
  readonly settles: boolean
}

const companyOf = (all: readonly Ruling[], chosen: boolean): Company => ({
  acts: chosen || all.some((other) => other.weight >= 2 && !isHeldBack(other)),
  settles: all.some((other) => other.weight === 3 && !isHeldBack(other)),
})

/** A thing put off beside people chosen, or beside a plan approved, is a part of the matter. */
function weightOf(ruling: Ruling, { acts, settles }: Company): number {
  const whole = ruling.about.kind === 'whole'
  if (isHeldBack(ruling) && !whole && acts) return 0.7
  // `Tiltrådt. Sagen genoptages, når …`: adopted, and to come again.
  if (ruling.resumes && settles) return 1.5
  // `Tiltrådt. Planen sendes til KL.`: adopted, and sent on.
  if (ruling.outcome === 'oversendt' && settles && !isPart(ruling)) return 1.5
  return ruling.weight + (whole && ruling.weight === 3 ? 0.2 : 0)
}

/** On how many points rulings rule so. */
const pointsWith = (outcome: Outcome, rulings: readonly Ruling[]): number =>
  rulings.reduce((sum, one) => sum + (one.outcome === outcome ? one.named.length : 0), 0)
const mostPoints = (rulings: readonly Ruling[]): number =>
  Math.max(...rulings.map(({ outcome }) => pointsWith(outcome, rulings)))

/**
 * The ruling that decides: the weightiest; of equals that on most points, and the last of these; parts that fared otherwise make the whole `delvist`.
 * @param chosen people were chosen, by a table, say: `Udpegningen til Fjordrådet blev udsat.` is on a part then
 * @returns `null` where nothing is ruled, or no more than a part beside those chosen
 */
export function decisive(all: readonly Ruling[], chosen = false): { outcome: Outcome; ruling: Ruling } | null {
  const rulings = all.filter(({ about }) => about.kind !== 'proposal')
  const company = companyOf(rulings, chosen)
  const weights = rulings.map((ruling) => weightOf(ruling, company))
  const most = weights.reduce((a, b) => Math.max(a, b), 0)
  const whole = rulings.findLast((ruling, i) => weights[i] === most && !isPart(ruling))
  const equals = rulings.filter((_, i) => weights[i] === most)
  const ruling = whole ?? equals.findLast(({ outcome }) => pointsWith(outcome, equals) === mostPoints(equals))
  if (ruling === undefined || (chosen && most < 1)) return null
  const heavy = rulings.filter(({ weight }) => weight === 3)
  const parted =
    ruling.weight === 3 &&
    (ruling.left.length > 0 ||
      ruling.parted ||
      heavy.some((other) => isHeldBack(other) !== isHeldBack(ruling) && (isPart(other) || isPart(ruling))))
  // `a. Drøftet.` `b. Ikke tiltrådt.`
  const mixed =
    isPart(ruling) &&
    isHeldBack(ruling) &&
    rulings.some((other) => isPart(other) && !isHeldBack(other) && other.weight >= 1)
  if (parted || mixed) return { outcome: 'delvist', ruling: heavy[0] ?? ruling }
  const again = ruling.outcome === 'udgået' && rulings.some(({ resumes }) => resumes)
  // The first sentence that says the same stands for all.
  const first = rulings.find((other, i) => other.outcome === ruling.outcome && weights[i] === most)
  return { outcome: again ? 'udsat' : ruling.outcome, ruling: first ?? ruling }
}
