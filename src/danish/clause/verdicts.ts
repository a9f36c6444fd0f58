// What the clauses of a sentence decide, each beside the others: an `at` may tell what was decided on the matter itself.
//
//   Det blev vedtaget, at punktet udsættes.                        udsat
//   Formanden konkluderede, at indstillingen var tiltrådt.         tiltrådt
//   KKR besluttede, at der udarbejdes et notat.                    besluttet
//   Konklusionen blev, at kommunerne selv betaler.                 besluttet
//   Indstillingen blev tiltrådt, idet punkt 4 udgik.               tiltrådt, and udgået of a part
import { SUMS_UP } from '../../vocabulary/auxiliaries.ts'
import { HELD_BACK, OUTCOME_OF } from '../../vocabulary/outcomes.ts'
import { MATTER } from '../council.ts'
import type { Clause, Reading } from './clause.ts'
import { decides, isTold, not, verdictOf, type Decides, type Verdict } from './decides.ts'
import { formsOf } from './lexicon.ts'
import { pointsOf, type Named } from './points.ts'

/** Verbs whose `at` tells what was decided on the matter itself: `besluttede, at sagen udsættes`. */
const LEADS = new Set(['beslutte', 'vedtage', 'aftale', 'enes'])

/** `Beslutningen blev, at …`, `Resultatet af drøftelsen var, at …`, `Det endte med, at …`: the noun in front, or behind. */
const OUTCOME_NOUN =
  /^(?:(?:beslutning|konklusion)(?:en)?|resultatet|udfaldet|enden)(?: (?:på|af|efter) (?:drøftelsen?|debatten|mødet|behandlingen|punktet|sagen))?(?: ,)?$/u
const ENDED = /^(?:det|drøftelsen|debatten|sagen|punktet|behandlingen)$/u
const WITH = /^med(?: ,)?$/u
/** `Efter flere indlæg endte drøftelsen med, at …` */
const ENDED_WITH = /^(?:det|drøftelsen|debatten|sagen|punktet|behandlingen) med(?: ,)?$/u

/** Does the clause say that what follows came of the matter? */
function cameTo({ sentence, verb, from, to }: Clause): boolean {
  if (verb === null) return false
  const said = (a: number, b: number): string =>
    sentence.words
      .slice(a, b)
      .map(({ low }) => low)
      .join(' ')
  const [ahead, behind] = [said(from, verb.finite), said(verb.finite + 1, to)]
  if (verb.lemma === 'ende') return ENDED.test(ahead) ? WITH.test(behind) : ENDED_WITH.test(behind)
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
    // `måtte formanden konstatere, at …`: what must be stated is stated.
    const must = verb.modal === 'måtte' && verb.tense === 'past' && SUMS_UP.has(verb.lemma)
    if (verb.negation !== 'none' || (verb.modal !== null && verb.modal !== 'kunne' && !must) || isTold(clause)) return
    const own = verdicts[i]
    const leads = own !== undefined && decides(own) && LEADS.has(verb.lemma)
    const sums =
      SUMS_UP.has(verb.lemma) && ['other', 'council', 'thing', 'nobody', 'person'].includes(clause.subject.who)
    const came = cameTo(clause)
    if (!leads && !sums && !came) return
    if (came) verdicts[i] = { action: 'resolve', ...OUTCOME_OF.resolve }
    if (sums) {
      // `…, at der var enighed, og at indstillingen dermed er tiltrådt`
      for (let k = i + 1; k < clauses.length; k++) {
        const one = clauses[k]
        if (one?.link !== 'at' || (k > i + 1 && !/^(?:og|samt)$/u.test(one.sentence.words[one.from - 2]?.low ?? '')))
          break
        const inner = verdictOf({ ...one, link: 'main', verb: undone(one) }, reading)
        if (decides(inner)) verdicts[k] = inner
      }
      return
    }
    const inner = verdictOf({ ...next, link: 'main', verb: undone(next) }, reading)
    const onMatter = next.subject.who === 'matter' || next.subject.who === 'council'
    if (decides(inner) && onMatter && inner.weight >= 3) {
      verdicts[i] = not('what was decided follows')
      verdicts[i + 1] = inner
    }
  })
  clauses.forEach((clause, k) => {
    const own = verdicts[k]
    if (isBeforeDeciding(clause, clauses[k + 1])) verdicts[k] = { action: 'postpone', ...OUTCOME_OF.postpone }
    if (own !== undefined && decides(own) && goesOnOthers(clauses, verdicts, k)) verdicts[k] = not('somebody else')
    if (k === 0 || k < clauses.length - 1 || clause.link !== 'relative') return
    const inner = verdictOf({ ...clause, link: 'main' }, reading)
    const main = clauses.findLastIndex(({ link }, i) => i < k && link === 'main')
    if (decides(inner) && isOnLastNoun(clause, inner, clauses[main], verdicts[main])) verdicts[k] = inner
  })
  return verdicts
}

const ASKS = new Set(['ønske', 'bede', 'anmode', 'efterlyse'])
const TAKES_STAND =
  /(?:^| )(?:tage[rs]? (?:endeligt? )?stilling|træffes (?:\p{Alpha}+ ){0,2}beslutning|beslutning(?:en)? træffes)(?: |$)/u

/** `KKR ønsker flere tal, inden der tages stilling`: what the council asks for first puts the matter off. */
function isBeforeDeciding(clause: Clause, next: Clause | undefined): boolean {
  const { verb, subject, link, sentence } = clause
  if (verb === null || next?.link !== 'when' || link !== 'main' || subject.who !== 'council') return false
  const finite = formsOf(sentence.words[verb.finite]?.low ?? '').some(({ lemma }) => ASKS.has(lemma))
  if (!finite || verb.negation !== 'none' || isTold(clause)) return false
  const said = sentence.words.slice(next.from, next.to).map(({ low }) => low)
  return /^(?:før|inden)$/u.test(sentence.words[next.from - 1]?.low ?? '') && TAKES_STAND.test(said.join(' '))
}

/** `Bestyrelsen godkendte planen, og den er nu sendt til ministeren`: what became of what others decided upon. */
function goesOnOthers(clauses: readonly Clause[], verdicts: readonly Verdict[], i: number): boolean {
  const { subject, sentence, verb } = clauses[i] ?? {}
  if (verb?.passive !== true || !/^(?:det|den|de|disse)$/u.test(sentence?.words[subject?.from ?? 0]?.low ?? ''))
    return false
  if (subject === undefined || subject.to - subject.from !== 1) return false
  const main = clauses.findLastIndex(({ link }, k) => k < i && (link === 'main' || link === 'mens'))
  const before = clauses[main]
  const verdict = verdicts[main]
  const others = before !== undefined && /^(?:other|elsewhere)$/u.test(before.subject.who)
  return others && before.line !== null && verdict !== undefined && !decides(verdict)
}

const NO_REMARKS =
  /(?:^| )ingen (?:yderligere |andre )?(?:bemærkninger|kommentarer|indvendinger|indsigelser)(?: (?:til|mod) \p{Alpha}+)? ,?$/u

/**
 * Is what a clause with `som` decides on the matter itself? It notes what was told, or rules on the recommendation in front
 * of it, or says of what was discussed what became of it, and nothing else.
 *
 *   KKR takkede for redegørelsen, som blev taget til efterretning.   Der blev stemt om indstillingen, som faldt.
 *   Der var en drøftelse af organiseringen, som blev godkendt.       Der var ingen bemærkninger til referatet, som blev godkendt.
 */
function isOnLastNoun(
  { sentence, from, to, verb, subject }: Clause,
  { action }: Decides,
  main: Clause | undefined,
  ruled: Verdict | undefined,
): boolean {
  const { words } = sentence
  if (!/^(?:som|der)$/u.test(words[from - 1]?.low ?? '') || words[from - 2]?.low !== ',') return false
  // `det notat, som …` is one among others.
  if (/^(?:det|den|de)$/u.test(words[from - 4]?.low ?? '')) return false
  // `SF stemte imod indstillingen, som blev vedtaget`: a vote is on what lies before the council.
  const others =
    main !== undefined && main.verb?.lemma !== 'stemme' && /^(?:other|elsewhere|party|person)$/u.test(main.subject.who)
  if (
    NO_REMARKS.test(
      words
        .slice(0, from - 1)
        .map(({ low }) => low)
        .join(' '),
    )
  )
    return true
  if (MATTER.test(words[from - 3]?.low ?? '')) return subject.who === 'council' || !others
  if (action === 'note')
    return !words.slice(Math.max(0, from - 5), from - 4).some(({ low }) => /^(?:det|den|de)$/u.test(low))
  const ends = verb !== null && words.slice(verb.at + 1, to).every(({ kind }) => kind === 'mark')
  return ends && ruled !== undefined && decides(ruled) && ruled.action === 'discuss'
}

/** `at indstillingen var tiltrådt` is told in the past, and yet decided now. */
function undone({ verb }: Clause): Clause['verb'] {
  return verb?.tense === 'pluperfect' ? { ...verb, tense: 'past' } : verb
}
