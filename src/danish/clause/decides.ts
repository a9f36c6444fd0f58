// Does a clause decide, and what? If not: why not.
//
//   KKR Sjælland kunne ikke tiltræde indstillingen.    afvist
//   SF foreslog, at sagen udsættes.                    hangs on another clause
//   Bestyrelsen godkendte budgettet.                   somebody else
//   KKR godkendte i 2021 en fælles model.              earlier
import { OUTCOME_OF, type Outcome } from '../../vocabulary/outcomes.ts'
import { ABLE } from '../../vocabulary/auxiliaries.ts'
import { FOLLOWS } from '../../vocabulary/offices.ts'
import type { Action } from '../../vocabulary/verbs.ts'
import { isAgent, isMover, MATTER, subjectAt } from '../council.ts'
import { actionOf, denied, later } from './action.ts'
import { isAgreement } from './agreement.ts'
import { chosenByNoun, partyChooses } from './choosing.ts'
import type { Clause, Reading } from './clause.ts'
import { isElsewhere } from './elsewhere.ts'
import { formulaOf } from './formulas.ts'
import { isEarlier, isHabit, looksAhead } from './time.ts'
import { ADVERBS, GROUNDS } from './words.ts'

export interface Decides {
  readonly action: Exclude<Action, 'none'>
  readonly outcome: Outcome
  readonly weight: number
}
export interface DecidesNot {
  readonly why: string
}
export type Verdict = Decides | DecidesNot

export const not = (why: string): DecidesNot => ({ why })
const COUNCIL = new Set(['council', 'majority'])

/** Is what the verb says told of an earlier time: right behind it, behind the subject, or at the clause's head? */
export function isTold(clause: Clause): boolean {
  const { sentence, verb, from, to, subject } = clause
  if (verb === null || verb.tense === 'present') return false
  if (isPluperfect(clause)) return true
  for (let k = verb.finite + 1; k < Math.min(to, verb.at + 12); k++) {
    const low = sentence.words[k]?.low ?? ''
    if (k > verb.at && verb.carrier !== null) break
    if (isEarlier(sentence, k)) {
      // `udsatte sagen til mødet i juni`, `godkendte planen for 2021`: only a time of the verb itself counts.
      const before = sentence.words[k - 1]?.low ?? ''
      if (!/^(?:til|for|om|fra|af|siden|inden|senest|gælder|frem)$/u.test(before)) return isOwnTime(clause, k)
    }
    if (low === 'at' || low === ',') break
  }
  return isEarlier(sentence, from) || (subject.from > from && isEarlier(sentence, from))
}

/** A year or a day far behind the verb belongs to a noun: `godkendte rammeaftalen den 3. maj` is the verb's, `budgettet i 2027` is not. */
function isOwnTime({ sentence, verb, subject }: Clause, k: number): boolean {
  const low = sentence.words[k]?.low ?? ''
  if (low === 'på' || low === 'ved' || low === 'tidligere' || low === 'sidste' || low === 'allerede') return true
  let start = (verb?.at ?? 0) + 1
  if (subject.from >= start) start = subject.to
  while (ADVERBS.has(sentence.words[start]?.low ?? '')) start++
  // `godkendt af KKR Sjælland i september 2025`
  if (sentence.words[start]?.low === 'af') start = subjectAt(sentence, start + 1, start + 6, null, null).to
  return k <= start || (verb?.passive === true && k <= verb.at) || k < (verb?.at ?? 0)
}

const isPluperfect = (clause: Clause): boolean => clause.verb?.tense === 'pluperfect' && !comesOf(clause)

const BALLOT = /^\p{Alpha}*(?:afstemning|valg|lodtrækning)(?:en|et)?$/u

/**
 * `…, hvorefter indstillingen var godkendt`, `Indstillingen var dermed tiltrådt`, `Da der kun var én kandidat, var Anna Berg
 * valgt`: it came of what was just told.
 */
function comesOf({ sentence, verb, subject, from }: Clause): boolean {
  if (verb?.passive !== true || !/^(?:matter|person|thing)$/u.test(subject.who)) return false
  const { words } = sentence
  if (subject.who === 'matter' && /^(?:hvorefter|hvorpå)$/u.test(words[from - 1]?.low ?? '')) return true
  if (from > 0 && words[from - 1]?.text === ',' && /^(?:da|eftersom)$/u.test(words[0]?.low ?? '')) return true
  // `Efter skriftlig afstemning var Anna Berg valgt`
  const isBallot = /^(?:efter|ved)$/u.test(words[0]?.low ?? '') && words.slice(1, 5).some(({ low }) => BALLOT.test(low))
  if (isBallot && subject.who === 'person') return true
  return words
    .slice(from, verb.at)
    .some(
      ({ low }) =>
        /^(?:dermed|hermed)$/u.test(low) ||
        (/^(?:således|herefter|derefter|derved)$/u.test(low) && subject.who !== 'thing'),
    )
}

/** Is what stands with a modal done: `kunne tiltræde`, `ville ikke støtte`, `måtte udsættes`, `vil tage stilling på næste møde`? */
function isDone(clause: Clause): boolean {
  const { verb, line } = clause
  if (verb === null || verb.modal === 'kunne') return true
  const { modal, negation, tense } = verb
  if (modal === 'ville' && tense === 'past') return negation === 'denied'
  if (negation !== 'none') return false
  // `Punktet forventes behandlet på mødet i maj`
  if (modal === 'forvente') return actionOf(clause) === 'postpone'
  if (modal === 'ville') return line?.action === 'postpone' && later(clause)
  const held = line !== null && ['postpone', 'withdraw', 'reject', 'adopt', 'approve'].includes(line.action)
  return modal === 'måtte' && tense === 'past' && verb.passive && held
}

/** Reads what a clause decides. */
export function verdictOf(clause: Clause, reading: Reading): Verdict {
  const { verb, line, subject, link, sentence } = clause
  if (verb === null || (verb.tense === 'none' && line === null)) return formula(clause)
  if (link !== 'main' && link !== 'mens') return not(`hangs on another clause (${link})`)
  if (line === null && verb.carrier === null) return not('no verb of decisions')
  if (verb.modal !== null && !isDone(clause)) return not(`only ${verb.modal}`)
  // What the council itself wishes to come back to comes back.
  const own = COUNCIL.has(subject.who) && line?.action === 'postpone'
  if (verb.carrier === 'ønske' && verb.negation !== 'denied' && !own) return not('only wished')
  const said = sentence.words.slice(verb.finite, verb.at)
  const grounds = verb.carrier !== null && ABLE.has(verb.carrier) && said.some(({ low }) => GROUNDS.has(low))
  if (grounds && verb.negation !== 'denied') return not('only possible')
  if (verb.negation === 'unsure') return not('denied, and not thereby refused')
  const who = line?.who ?? 'council'
  const carried =
    verb.carrier === 'være' || verb.carrier === 'opnå' || (verb.carrier === 'blive' && subject.who === 'nobody')
  const impersonal =
    who === 'any' || who === 'matter' || verb.passive || verb.carrierPassive || (carried && subject.who === 'nobody')
  const byOffice = line?.action === 'choose' && (verb.passive || who === 'any')
  if (subject.who === 'elsewhere' || subject.who === 'minority') return not('not this council')
  if (line?.action === 'withdraw' && isMover(sentence, subject)) return withdrawn(clause)
  // `Formandskabet fik mandat`, `Sekretariatet bedes undersøge sagen`: those who are told to do it.
  const told =
    isAgent(sentence, subject) && (who === 'agent' || (verb.passive && line !== null && COMMANDS.has(line.lemma)))
  if (partyChooses(clause)) return isTold(clause) ? not('earlier') : { action: 'choose', ...OUTCOME_OF.choose }
  if (subject.who === 'party') return not('a party')
  if (subject.who === 'other' && !byOffice && !told) return not('somebody else')
  if (subject.who === 'person' && !told && line?.action !== 'choose') return not('a person')
  if (who === 'agent' && !told) return not('somebody else')
  if (who === 'nobody' && !(verb.passive && COUNCIL.has(subject.who))) return not('told, not decided')
  // `Enighed er vigtig`, `Prisen var der enighed om`: only what there was, or what the council was.
  if (line !== null && isAgreement(line) && subject.who === 'thing') return not('told, not decided')
  if (!impersonal && who === 'council' && !COUNCIL.has(subject.who)) return not('not the council')
  if (who === 'person' && subject.who !== 'person' && !namesFollow(clause)) return not('not a person')
  if (sentence.words[clause.from]?.low === 'ifølge') return not('told, not decided')
  if (verb.passive && isElsewhere(clause, reading)) return not('elsewhere')
  if (isTold(clause)) return not('earlier')
  // `Hvis indstillingen tiltrædes, sendes sagen videre.`
  if (verb.tense === 'present' && clause.from > 0 && /^(?:hvis|såfremt|når)$/u.test(sentence.words[0]?.low ?? ''))
    return not('only if')
  if (
    verb.modal === 'kunne' &&
    verb.tense === 'present' &&
    impersonal &&
    verb.negation === 'none' &&
    !(subject.who === 'matter' && !later(clause))
  )
    return not('only possible')
  if (isHabit(sentence, clause.from, clause.to)) return not('a habit')
  const perfect = verb.tense === 'perfect' && !impersonal
  if (
    perfect &&
    !(
      subject.who === 'council' &&
      sentence.words
        .slice(verb.at, clause.to)
        .some(({ low }) => /^(?:indstilling|forslag|punkt|sag|referat)/u.test(low))
    )
  )
    return not('told, not decided')
  if (
    verb.modal === 'kunne' &&
    verb.tense === 'present' &&
    sentence.words.slice(verb.at, clause.to).some(({ low }) => low === 'først' || low === 'senere')
  )
    return not('later')
  if (sentence.words.slice(verb.finite, verb.at).some(({ low }) => low === 'først')) return not('later')
  let action = actionOf(clause)
  if (verb.negation === 'denied' && line?.takes.some((words) => words.includes('ikke')) !== true) {
    const refused = denied(action, clause)
    if (refused === null) return not('denied')
    action = refused
  }
  if (action === 'none') return not('no verb of decisions')
  if (action === 'discuss' && verb.tense === 'present' && verb.passive && hangsOnWhen(clause)) return not('later')
  if (subject.who === 'person' && action === 'choose' && line?.lemma === 'være') return chosenBy(clause)
  // `Rådets nuværende formand er Anna Berg`
  if (action === 'choose' && sentence.words.slice(clause.from, verb.at).some(({ low }) => SITTING.test(low)))
    return not('told, not decided')
  const part =
    sentence.words.slice(verb.finite, verb.at + 1).some(({ low }) => /^delvist?$/u.test(low)) ||
    sentence.words.slice(clause.from, verb.at + 2).some(({ low }) => /^delvist?$/u.test(low))
  const partly = part && (action === 'adopt' || action === 'approve')
  const { outcome, weight } = OUTCOME_OF[action]
  return { action, outcome: partly ? 'delvist' : outcome, weight }
}

/** `Følgende indtræder i bestyrelsen:` */
const namesFollow = ({ sentence: { words, text }, subject }: Clause): boolean =>
  FOLLOWS.test(words[subject.from]?.low ?? '') && text.endsWith(':')

/** Verbs that tell somebody to do something. */
const COMMANDS = new Set(['bemyndige', 'bede', 'anmode', 'opfordre', 'pålægge'])

/** `valgte at trække forslaget` */
const isOwnChoice = (carrier: string | null): boolean =>
  carrier === null || carrier === 'vælge' || carrier === 'beslutte'

/** Whoever brought the matter up takes it back: `Greve Kommune trak forslaget tilbage`. Any decision weighs more. */
function withdrawn(clause: Clause): Verdict {
  const { verb, sentence, from, to } = clause
  if (verb === null || verb.passive || verb.negation !== 'none' || verb.modal !== null || !isOwnChoice(verb.carrier))
    return not('somebody else')
  const own = (low: string): boolean => /^si(?:n|t|ne)$/u.test(low) && clause.subject.who !== 'other'
  const said = sentence.words.slice(from, to)
  if (!said.some(({ low }) => MATTER.test(low)) || said.some(({ low }) => own(low))) return not('somebody else')
  if ((clause.link !== 'main' && clause.link !== 'mens') || isTold(clause)) return not('earlier')
  const action = actionOf(clause)
  return action === 'none' ? not('no verb of decisions') : { action, outcome: OUTCOME_OF[action].outcome, weight: 1.2 }
}

const SITTING = /^(?:nuværende|hidtidige?|siddende|fungerende|afgående|tidligere)$/u

const chosenBy = ({ sentence, from, verb }: Clause): Verdict =>
  sentence.words.slice(from, verb?.finite ?? from).some(({ low }) => /^(?:ny|personlig)$/u.test(low))
    ? { action: 'choose', ...OUTCOME_OF.choose }
    : not('told, not decided')

const hangsOnWhen = ({ sentence, to, until }: Clause): boolean =>
  sentence.words.slice(to, until).some(({ low }) => low === 'når' || low === 'såfremt' || low === 'hvis') ||
  looksAhead(sentence, to, until)

/** Reads a clause without a verb: `Som indstillet.` */
function formula({ sentence, from, to, link }: Clause): Verdict {
  const named = link === 'main' && chosenByNoun(sentence, from) !== null
  const action = named ? 'choose' : link === 'main' ? formulaOf(sentence, from, to) : null
  return action === null ? not('no verb of decisions') : { action, ...OUTCOME_OF[action] }
}

export const decides = (verdict: Verdict): verdict is Decides => 'outcome' in verdict
