// Finds the form of 2016, in which the listed member was away and another, named on the same line, was there.
//   Kim Holm, Gribskov Kommune supp. Jan Dal deltog
//                              ^^^^^         ^^^^^^
//   Kim Holm (A), Gribskov Kommune – Jan Dal (V) deltog i stedet
//   Kim Holm (A), Gribskov Kommune. Som suppleant mødte Jan Dal (V).
// Leaves alone `suppleant for Kim Holm` (there the listed person is the substitute), and `suppleant Jan Dal` without a
// verb, which does not say who was there.
import { ATTENDED } from '../vocabulary/person-roles.ts'
import { beginsWithName } from './person-name.ts'
import { longestFirst, SUBSTITUTE } from './person-words.ts'

const WORD = new RegExp(`(?<!\\p{Alpha})(?:${SUBSTITUTE})(?!\\p{Alpha})\\s?:? (?=\\p{Alpha})(?!for )`, 'iu')
const CAME = new RegExp(`(?<= )(?:${longestFirst(ATTENDED)})(?!\\p{Alpha}| for )`, 'iu')
const CAME_INSTEAD = new RegExp(
  `(?<= )(?:deltog|deltager|mødte|møder) (?:i stedet|i hans sted|i hendes sted|som (?:${SUBSTITUTE})(?!\\p{Alpha}))(?! for)`,
  'iu',
)

/** What all of them have: an entry without it needs none of the long patterns. */
const CAME_VERB = new RegExp(longestFirst([...ATTENDED, 'deltog', 'deltager', 'mødte', 'møder', 'var mødt']), 'iu')

/** The verb in front of whom it tells of: `Som suppleant mødte Jan Dal`, `I hans sted deltog …`, `For ham deltog …`. */
const CAME_FIRST = new RegExp(
  `(?<=[\\s(])(?:som (?:${SUBSTITUTE})|(?:${SUBSTITUTE})en|i ?stedet(?: for (?:ham|hende|denne))?|i (?:hans|hendes) sted|for (?:ham|hende)) (?:deltog|deltager|mødte|møder|var mødt) (?:(?:${SUBSTITUTE})(?:en)? )?(?=\\p{Upper})`,
  'iu',
)

/** An entry, cut where the substitute's words begin and where the verb does: indices into it, half-open. */
export interface StandIn {
  /** Where the listed member's words end. */
  readonly memberTo: number
  /** Where the substitute's words begin, the word for a substitute included. */
  readonly phrase: number
  /** The substitute's name and what stands with it. */
  readonly from: number
  readonly to: number
  /** Where the verb's words end: at the bracket's end, else at the next comma. */
  readonly verbTo: number
  /** What stands behind them, of the member again. */
  readonly outer: number
}

/** Finds a stand-in in an entry; `null` when there is none. @param line the entry's words, blanks made one */
export function findStandIn(line: string): StandIn | null {
  if (!CAME_VERB.test(line)) return null
  const word = WORD.exec(line)
  const nameAt = word === null ? 0 : word.index + word[0].length
  const came = word === null ? null : CAME.exec(line.slice(nameAt))
  if (word !== null && word.index > 0 && came !== null) return cut(line, word.index, nameAt, nameAt + came.index)
  const first = CAME_FIRST.exec(line)
  if (first !== null && beginsWithName(line.slice(first.index + first[0].length)))
    return cutBehind(line, first.index, first.index + first[0].length)
  const instead = CAME_INSTEAD.exec(line)
  if (instead === null) return null
  const head = line.slice(0, instead.index).replace(/\([^()]*\) ?$/u, '')
  const begins = head.search(/(?:[,;(\t]|\s[-–—]\s)(?![^,;(]*(?:[,;(\t]|\s[-–—]\s))/u)
  if (begins < 0) return null
  const at = begins + (/^(?:[,;(\t]|\s[-–—])\s?/u.exec(head.slice(begins))?.[0].length ?? 0)
  return beginsWithName(line.slice(at)) ? cut(line, at, at, instead.index) : null
}

/** Does a bracket stand open: `Kim Holm (A), Køge Kommune (afbud, `? */
const isOpen = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')')

/** A substitute behind the verb: up to the bracket's end, else to the sentence's. */
function cutBehind(line: string, phrase: number, from: number): StandIn {
  const before = line.slice(0, phrase).trimEnd()
  const tail = line.slice(from)
  const close = isOpen(before) ? tail.search(/\)(?![^(]*\))/u) : -1
  const to = close < 0 ? line.replace(/(?<![\s.])[\s.]+$/u, '').length : from + close
  const outer = close < 0 ? line.length : to + 1
  return { memberTo: before.replace(/[\s.,;(–—-]{1,9}$/u, '').length, phrase, from, to, verbTo: to, outer }
}

function cut(line: string, phrase: number, from: number, verb: number): StandIn {
  const before = line.slice(0, phrase).trimEnd()
  const tail = line.slice(verb)
  const ends = isOpen(before) ? tail.search(/\)(?![^(]*\))/u) : tail.search(/[,;\t]/u)
  const outer = ends < 0 ? line.length : verb + ends + 1
  return {
    memberTo: before.replace(/[\s,;(–—-]{1,9}$/u, '').length,
    phrase,
    from,
    to: verb,
    verbTo: ends < 0 ? line.length : verb + ends,
    outer,
  }
}
