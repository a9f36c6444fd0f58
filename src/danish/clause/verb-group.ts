// Reads the verb group of a clause: its finite verb, and the verb that says what was done.
//
//   kunne ikke tiltræde             kunne · tiltræde, denied
//   besluttede at udsætte           besluttede carries udsætte
//   blev herefter enstemmigt valgt  passive of vælge
//   Godkendt.                       a participle alone: passive
import { ABLE, CARRIERS } from '../../vocabulary/auxiliaries.ts'
import type { Sentence } from '../said.ts'
import { formsOf, linesOf, participleOf, type Form } from './lexicon.ts'
import { agreementAt } from './agreement.ts'
import { negationOf, type Negation } from './negation.ts'
import { finiteAt } from './openers.ts'
import { ADVERBS, GROUNDS } from './words.ts'

type Segment = Readonly<Record<'from' | 'to', number>>

export interface VerbGroup {
  /** Index of the finite verb; of the participle where there is none. */
  readonly finite: number
  /** Index of the verb that says what was done. */
  readonly at: number
  readonly lemma: string
  readonly tense: 'present' | 'past' | 'perfect' | 'pluperfect' | 'none'
  readonly passive: boolean
  readonly modal: string | null
  /** The verb that carries it: `beslutte` in `besluttede at udsætte`. */
  readonly carrier: string | null
  /** The carrier stands in the passive: `Det blev besluttet at …`. */
  readonly carrierPassive: boolean
  readonly negation: Negation
}

/** What those who do something together are, or there is. */
const AGREEING = /^(?:enige?|enigt|enighed|konsensus|opbakning|tilslutning|flertal)$/u
/** `Referatet anses for godkendt`, `… betragtes som godkendt`: the participle says what was done. */
const REGARDS: Readonly<Record<string, string>> = { anse: 'for', betragte: 'som' }
const MODALS = new Set(['kunne', 'ville', 'skulle', 'måtte', 'burde'])
const wordsOf = (sentence: Sentence, i: number): string => sentence.words[i]?.low ?? ''
const nonfinite = (low: string): Form | undefined =>
  formsOf(low).find(({ tense }) => tense === 'participle' || tense === 'infinitive') ??
  formsOf(low).find(({ s, tense }) => s && tense === 'present')

/** The next verb of the group behind `i`: a participle, an infinitive or a form in -s. */
function nextVerb(sentence: Sentence, i: number, to: number, wanted: 'participle' | 'infinitive'): number | null {
  const { words } = sentence
  for (let k = i + 1; k < to; k++) {
    const low = wordsOf(sentence, k)
    const form = wanted === 'participle' ? participleOf(low) : nonfinite(low)
    const infinitive = wanted === 'infinitive' && form !== undefined && form.tense !== 'participle'
    if (wanted === 'participle' && form !== undefined && words[k]?.kind === 'word') return k
    if (infinitive && wordsOf(sentence, k - 1) !== 'at') return k
  }
  return null
}

/** Where `at` + infinitive follows the verb at `i`. */
function carried(sentence: Sentence, i: number, to: number): number | null {
  for (let k = i + 1; k < to; k++) {
    const low = wordsOf(sentence, k)
    if (low !== 'at') continue
    let verb = k + 1
    while (ADVERBS.has(wordsOf(sentence, verb)) && verb < to) verb++
    return verb < to ? verb : null
  }
  return null
}

/** Reads the verb group of a segment; `null` when it has no verb that the lexicon knows. */
export function verbGroupOf(sentence: Sentence, segment: Segment): VerbGroup | null {
  const { from, to } = segment
  let finite = -1
  for (let k = from; k < to && finite < 0; k++) if (finiteAt(sentence, k)) finite = k
  if (finite < 0) return ellipsis(sentence, segment)
  const forms = formsOf(wordsOf(sentence, finite)).filter(({ tense }) => tense === 'present' || tense === 'past')
  const form = forms.find(({ tense }) => tense === 'past') ?? forms[0]
  if (form === undefined) {
    return {
      finite,
      at: finite,
      lemma: '',
      tense: 'past',
      passive: false,
      modal: null,
      carrier: null,
      carrierPassive: false,
      negation: 'none',
    }
  }
  let at = finite
  let lemma = form.lemma
  let passive = form.s
  let tense: VerbGroup['tense'] = form.tense === 'present' ? 'present' : 'past'
  let modal: string | null = null
  let carrier: string | null = null
  let carrierPassive = false
  if (
    MODALS.has(lemma) ||
    (lemma === 'forvente' && form.tense === 'present' && wordsOf(sentence, finite).endsWith('s'))
  ) {
    modal = lemma
    const verb = nextVerb(sentence, at, to, 'infinitive')
    const done = verb ?? nextVerb(sentence, at, to, 'participle')
    if (done !== null) {
      at = done
      const inner = nonfinite(wordsOf(sentence, done))
      lemma = inner?.lemma ?? lemma
      // `forventes behandlet`
      passive = inner?.s === true || (modal === 'forvente' && inner?.tense === 'participle')
    }
  }
  // `blev valgt`, `er blevet godkendt`, `har tiltrådt`
  for (let turn = 0; turn < 3 && (lemma === 'være' || lemma === 'blive' || lemma === 'have'); turn++) {
    const behind = nextVerb(sentence, at, to, 'participle')
    // `Valgt blev Anna Berg`: the participle stands first.
    const first = participleOf(wordsOf(sentence, from)) !== undefined && finite > from ? from : null
    const participle = behind ?? (turn === 0 ? first : null)
    if (participle === null) break
    const inner = participleOf(wordsOf(sentence, participle))
    // `var ikke indstillet på at …`: how one is, and not what was done.
    if (inner === undefined || (inner.lemma === 'indstille' && wordsOf(sentence, participle + 1) === 'på')) break
    if (lemma === 'have') tense = tense === 'present' ? 'perfect' : 'pluperfect'
    else {
      passive = true
      if (lemma === 'være' && tense === 'past') tense = 'pluperfect'
    }
    at = participle
    if (lemma === 'være' && inner.lemma === 'være') break
    lemma = inner.lemma
  }
  const regards = Object.hasOwn(REGARDS, lemma) && passive ? REGARDS[lemma] : undefined
  for (let k = at + 1; regards !== undefined && k < to; k++) {
    const inner = wordsOf(sentence, k - 1) === regards ? participleOf(wordsOf(sentence, k)) : undefined
    if (inner === undefined) continue
    lemma = inner.lemma
    at = k
    break
  }
  if (CARRIERS.has(lemma)) {
    const verb = carried(sentence, at, to)
    const agrees = /^(?:være|blive|opnå)$/u.test(lemma)
    const able = ABLE.has(lemma)
    const ends = lemma === 'ende' && verb !== null && wordsOf(sentence, verb - 2) !== 'med'
    const said =
      (!agrees && !able) ||
      sentence.words.slice(from, to).some(({ low }) => (agrees && AGREEING.test(low)) || (able && GROUNDS.has(low)))
    if (verb !== null && said && !ends && (lemma !== 'vælge' || verb - at <= 3)) {
      const inner = nonfinite(wordsOf(sentence, verb))
      carrier = lemma
      carrierPassive = passive
      at = verb
      if (inner !== undefined) {
        lemma = inner.lemma
        if (inner.tense === 'present' && inner.s) passive = true
        if (inner.tense === 'infinitive' && !inner.s) passive = false
      } else lemma = carrier
    }
  }
  return {
    finite,
    at,
    lemma,
    tense,
    passive,
    modal,
    carrier,
    carrierPassive,
    negation: negationOf(sentence, { finite, at, carrier }, segment),
  }
}

/** `Godkendt.`, `Ikke tiltrådt.`, `Pkt. 1-3 tiltrådt`: a participle without an auxiliary. */
function ellipsis(sentence: Sentence, segment: Segment): VerbGroup | null {
  const { from, to } = segment
  if (agreementAt(sentence, from, to) !== null) return agreed(sentence, segment)
  for (let k = from; k < Math.min(to, from + 16); k++) {
    const form = participleOf(wordsOf(sentence, k))
    if (form === undefined || linesOf(form.lemma).length === 0) continue
    const before = wordsOf(sentence, k - 1)
    if (/^(?:det|den|de|en|et)$/u.test(before) || (before === 'som' && k - 1 > from)) continue
    const negation = negationOf(sentence, { finite: k, at: k, carrier: null }, segment)
    return {
      finite: k,
      at: k,
      lemma: form.lemma,
      tense: 'none',
      passive: true,
      modal: null,
      carrier: null,
      carrierPassive: false,
      negation,
    }
  }
  return null
}

/** `Enighed om at udsætte sagen.`: as if there stood `Der var`. */
function agreed(sentence: Sentence, segment: Segment): VerbGroup {
  const { from, to } = segment
  const verb = carried(sentence, from, to)
  const inner = verb === null ? undefined : nonfinite(wordsOf(sentence, verb))
  const at = verb ?? from
  const carrier = verb === null ? null : 'være'
  return {
    finite: from,
    at,
    lemma: inner?.lemma ?? 'være',
    tense: 'none',
    passive: inner?.s === true,
    modal: null,
    carrier,
    carrierPassive: false,
    negation: negationOf(sentence, { finite: from, at, carrier }, segment),
  }
}
