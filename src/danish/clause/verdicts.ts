// What the clauses of a sentence decide, each beside the others: an `at` may tell what was decided on the matter itself.
//
//   Det blev vedtaget, at punktet udsættes.                        udsat
//   Formanden konkluderede, at indstillingen var tiltrådt.         tiltrådt
//   KKR besluttede, at der udarbejdes et notat.                    besluttet
//   Konklusionen blev, at kommunerne selv betaler.                 besluttet
//   Indstillingen blev tiltrådt, idet punkt 4 udgik.               tiltrådt, and udgået of a part
import { HELD_BACK, OUTCOME_OF } from '../../vocabulary/outcomes.ts'
import type { Clause, Reading } from './clause.ts'
import { decides, isTold, not, verdictOf, type Verdict } from './decides.ts'
import { pointsOf, type Named } from './points.ts'

/** Verbs whose `at` tells what was decided on the matter itself: `besluttede, at sagen udsættes`. */
const LEADS = new Set(['beslutte', 'vedtage', 'aftale', 'enes'])
/** What the chair sums up: `Formanden konkluderede, at indstillingen var tiltrådt`. */
const SUMS_UP = new Set(['konkludere', 'konstatere'])

/** `Beslutningen blev, at …`, `Resultatet af drøftelsen var, at …`, `Det endte med, at …`: the noun in front, or behind. */
const OUTCOME_NOUN =
  /^(?:(?:beslutning|konklusion)(?:en)?|resultatet|udfaldet|enden)(?: (?:på|af|efter) (?:drøftelsen?|debatten|mødet|behandlingen|punktet|sagen))?(?: ,)?$/u
const ENDED = /^(?:det|drøftelsen|debatten|sagen|punktet|behandlingen)$/u

/** Does the clause say that what follows came of the matter? */
function cameTo({ sentence, verb, from, to }: Clause): boolean {
  if (verb === null) return false
  const said = (a: number, b: number): string =>
    sentence.words
      .slice(a, b)
      .map(({ low }) => low)
      .join(' ')
  const [ahead, behind] = [said(from, verb.finite), said(verb.finite + 1, to)]
  if (verb.lemma === 'ende') return ENDED.test(ahead) && /^med(?: ,)?$/u.test(behind)
  if (verb.lemma !== 'være' && verb.lemma !== 'blive') return false
  return (OUTCOME_NOUN.test(ahead) && /^,?$/u.test(behind)) || (ahead === 'det' && OUTCOME_NOUN.test(behind))
}

/** The points that the clause at `i` is on: those it names, or those left out in front of `…, der udsættes`. */
export function pointsOfClause(clauses: readonly Clause[], i: number): Named {
  const [clause, before] = [clauses[i], clauses[i - 1]]
  if (clause === undefined) return { named: [], left: [], rest: false }
  const { words } = clause.sentence
  if (clause.link === 'relative' && before !== undefined) {
    const { left } = pointsOf(words, before.from, before.to)
    return { named: left, left: [], rest: false }
  }
  return pointsOf(words, clause.from, clause.to)
}

/** Part of the matter that fares otherwise in a clause that hangs on what was decided: `idet punkt 4 udgik`. */
function partHeldBack(clauses: readonly Clause[], i: number, reading: Reading): Verdict | null {
  const clause = clauses[i]
  if (clause?.verb == null) return null
  const thus = clause.link === 'at' && clause.sentence.words[clause.from - 2]?.low === 'således'
  if (clause.link !== 'idet' && clause.link !== 'relative' && !thus) return null
  if (pointsOfClause(clauses, i).named.length === 0) return null
  const verdict = verdictOf({ ...clause, link: 'main' }, reading)
  return decides(verdict) && HELD_BACK.has(verdict.outcome) ? verdict : null
}

/** Reads the clauses of a sentence: what each of them decides. */
export function verdictsOf(clauses: readonly Clause[], reading: Reading): Verdict[] {
  const verdicts = clauses.map((clause) => verdictOf(clause, reading))
  // `drøftet og godkendt i embedsmandsudvalget`: where it was is said of both.
  clauses.forEach((clause, i) => {
    const verdict = verdicts[i]
    if (
      clause.gaps &&
      i > 0 &&
      verdict !== undefined &&
      'why' in verdict &&
      /^(?:elsewhere|earlier)$/u.test(verdict.why)
    )
      verdicts[i - 1] = verdict
  })
  clauses.forEach((_, i) => {
    const own = verdicts[i]
    if (own === undefined || !decides(own) || HELD_BACK.has(own.outcome) || own.weight < 3) return
    for (let k = i + 1; k < clauses.length && clauses[k]?.link !== 'main'; k++)
      verdicts[k] = partHeldBack(clauses, k, reading) ?? verdicts[k] ?? own
  })
  clauses.forEach((clause, i) => {
    const next = clauses[i + 1]
    const { verb } = clause
    if (next?.link !== 'at' || verb === null || (clause.link !== 'main' && clause.link !== 'mens')) return
    if (verb.negation !== 'none' || (verb.modal !== null && verb.modal !== 'kunne') || isTold(clause)) return
    const own = verdicts[i]
    const leads = own !== undefined && decides(own) && LEADS.has(verb.lemma)
    const sums =
      SUMS_UP.has(verb.lemma) && ['other', 'council', 'thing', 'nobody', 'person'].includes(clause.subject.who)
    const came = cameTo(clause)
    if (!leads && !sums && !came) return
    if (came) verdicts[i] = { action: 'resolve', ...OUTCOME_OF.resolve }
    const inner = verdictOf({ ...next, link: 'main', verb: undone(next) }, reading)
    if (!decides(inner)) return
    const onMatter = next.subject.who === 'matter' || next.subject.who === 'council'
    if (sums) verdicts[i + 1] = inner
    else if (onMatter && inner.weight >= 3) {
      verdicts[i] = not('what was decided follows')
      verdicts[i + 1] = inner
    }
  })
  return verdicts
}

/** `at indstillingen var tiltrådt` is told in the past, and yet decided now. */
function undone({ verb }: Clause): Clause['verb'] {
  return verb?.tense === 'pluperfect' ? { ...verb, tense: 'past' } : verb
}
