// What the verb of a clause does to the matter, with what stands around it.
//
//   tages af dagsordenen og genoptages i maj      put off, not withdrawn
//   besluttede i overensstemmelse med indstillingen      adopts it
//   blev behandlet sammen med punkt 3      says nothing of what became of it
import type { Action } from '../../vocabulary/verbs.ts'
import { MATTER } from '../council.ts'
import { personAt } from '../person-mention.ts'
import type { Clause } from './clause.ts'
import { asRecommended } from './formulas.ts'
import { isLaterMeeting, looksAhead } from './time.ts'
import { ADVERBS } from './words.ts'

/** Does the clause look ahead? */
export const later = (clause: Clause): boolean => looksAhead(clause.sentence, clause.from, clause.to)

/** The action of a verb that was not denied. */
export function actionOf(clause: Clause): Action {
  const { verb, line, sentence } = clause
  const action = line?.action ?? 'none'
  const undone = verb?.tense === 'present' || verb?.carrier !== null
  // `drøftes på næste møde`, `besluttede at behandle sagen på et kommende møde`
  if ((action === 'discuss' || action === 'none') && undone && verb?.passive === true && later(clause))
    return 'postpone'
  if (action === 'discuss' && verb?.carrier !== null && later(clause)) return 'postpone'
  // `Herefter behandles sagen igen`, `Forslaget drøftes på ny i foråret`
  if (action === 'discuss' && verb?.tense === 'present' && verb.passive && isAgain(clause)) return 'postpone'
  // `Beslutning herom træffes først på mødet den 3. februar`
  if (action === 'resolve' && verb?.lemma === 'træffe' && verb.tense === 'present' && verb.passive && later(clause))
    return 'postpone'
  if (action === 'choose' && undone && isChosenLater(clause)) return 'postpone'
  if (action === 'withdraw' && returns(clause)) return 'postpone'
  if (verb?.lemma === 'behandle' && action === 'discuss' && isPlaced(clause)) return 'none'
  if (action === 'resolve' && verb?.carrier === null && asRecommended(sentence, verb.at + 1, clause.to)) return 'adopt'
  // `Der var enighed om, at …`: an agreement on something, not on the matter.
  if (action === 'adopt' && line?.who !== 'council' && agreesThat(clause)) return 'resolve'
  if (verb?.carrier === null || action !== 'none') return action
  return sentence.words.length > 0 ? 'resolve' : action
}

/** Where or when a matter stood on the agenda says nothing of what became of it: `behandlet sammen med punkt 2`. */
const PLACED =
  /^(?:(?:sammen|samtidig|samlet) med|under|efter|før|i (?:forlængelse|sammenhæng|forbindelse) (?:af|med)|forud for|som) (?:\p{Alpha}+ ){0,2}(?:(?:dagsordens)?punkt|pkt|første|sidste)(?!\p{Alpha})|^(?:for|bag) lukkede døre/u
function isPlaced({ sentence, verb, to }: Clause): boolean {
  let at = (verb?.at ?? 0) + 1
  while (ADVERBS.has(sentence.words[at]?.low ?? '')) at++
  return PLACED.test(
    sentence.words
      .slice(at, Math.min(to, at + 7))
      .map(({ low }) => low)
      .join(' '),
  )
}

const isAgain = ({ sentence: { words }, verb, to }: Clause): boolean =>
  words
    .slice((verb?.at ?? 0) + 1, to)
    .some(({ low }, k, said) => low === 'igen' || (low === 'på' && said[k + 1]?.low === 'ny'))

/** `Medlemmerne udpeges senere`, `vælger formand på næste møde`: nobody is chosen yet. */
function isChosenLater({ sentence, verb, subject, from, to }: Clause): boolean {
  const { words, text, tokens, at } = sentence
  if (verb === null || subject.who === 'person') return false
  const left = words
    .slice(from, to)
    .some(
      ({ low }, k) =>
        /^(?:senere|efterfølgende|snarest)$/u.test(low) ||
        (/^(?:på|ved)$/u.test(low) && isLaterMeeting(sentence, from + k)),
    )
  return (
    left &&
    !tokens.some(
      (_, k) => k >= (at[from] ?? 0) && k < (at[to] ?? tokens.length) && personAt(text, tokens, k, null) !== null,
    )
  )
}

const RETURNS =
  /^(?:udsat|udskudt|overført|genoptages|genfremsættes|genoptage|udsættes|udskydes|forelægges|behandles|drøftes)$/u
/** An agreement whose `at` follows, with no word of the matter. */
const agreesThat = ({ sentence, from, to }: Clause): boolean =>
  sentence.words[to]?.low === 'at' && !sentence.words.slice(from, to).some(({ low }) => MATTER.test(low))

/** Taken off, and to come again. */
const returns = ({ sentence, verb }: Clause): boolean =>
  sentence.words.some(
    ({ low }, k) =>
      k > (verb?.at ?? 0) &&
      (RETURNS.test(low) || (low === 'kommer' && looksAhead(sentence, k, sentence.words.length))),
  )

/** By these the council says what it is for: who cannot is against it, whatever the tense. */
const STANDS_BY = new Set(['anbefale', 'støtte', 'bakke'])

/** What a denied action amounts to. */
export function denied(action: Action, clause: Clause): Action | null {
  if (action === 'adopt' || action === 'approve' || action === 'note') return 'reject'
  const { verb } = clause
  // `kan ikke anbefale kommunerne at deltage`
  if (action === 'resolve' && verb?.modal === 'kunne' && !verb.passive && STANDS_BY.has(verb.lemma)) return 'reject'
  // `kunne ikke støtte projektet`, `kunne ikke afsætte midler`
  if (action === 'resolve' && verb?.modal === 'kunne' && verb.tense === 'past' && verb.carrier === null) return 'reject'
  if (action === 'resolve' && (verb?.carrier === 'beslutte' || verb?.carrier === 'ønske' || verb?.carrier === 'vælge'))
    return 'reject'
  if (verb !== null && /^(?:se|finde|have)$/u.test(verb.carrier ?? '') && /^(?:resolve|choose|refer)$/u.test(action))
    return verb.lemma === 'træffe' ? null : 'reject'
  return verb?.carrier === 'ønske' || (verb?.carrier === 'være' && action !== 'postpone' && action !== 'reject')
    ? 'reject'
    : null
}
