// What the clauses of a sentence decide, each beside the others: an `at` may tell what was decided on the matter itself.
//
//   Det blev vedtaget, at punktet udsættes.                        udsat
//   Formanden konkluderede, at indstillingen var tiltrådt.         tiltrådt
//   KKR besluttede, at der udarbejdes et notat.                    besluttet
import type { Clause, Reading } from './clause.ts'
import { decides, isTold, not, verdictOf, type Verdict } from './decides.ts'

/** Verbs whose `at` tells what was decided on the matter itself: `besluttede, at sagen udsættes`. */
const LEADS = new Set(['beslutte', 'vedtage', 'aftale', 'enes'])
/** What the chair sums up: `Formanden konkluderede, at indstillingen var tiltrådt`. */
const SUMS_UP = new Set(['konkludere', 'konstatere'])

/** Reads the clauses of a sentence: what each of them decides. */
export function verdictsOf(clauses: readonly Clause[], reading: Reading): Verdict[] {
  const verdicts = clauses.map((clause) => verdictOf(clause, reading))
  clauses.forEach((clause, i) => {
    const next = clauses[i + 1]
    const { verb } = clause
    if (next?.link !== 'at' || verb === null || (clause.link !== 'main' && clause.link !== 'mens')) return
    if (verb.negation !== 'none' || (verb.modal !== null && verb.modal !== 'kunne') || isTold(clause)) return
    const own = verdicts[i]
    const leads = own !== undefined && decides(own) && LEADS.has(verb.lemma)
    const sums =
      SUMS_UP.has(verb.lemma) && ['other', 'council', 'thing', 'nobody', 'person'].includes(clause.subject.who)
    if (!leads && !sums) return
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
