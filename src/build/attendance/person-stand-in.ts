// Finds the form of 2016, in which the listed member was away and another, named on the same line, was there.
//   Kim Holm, Gribskov Kommune supp. Jan Dal deltog
//                              ^^^^^         ^^^^^^
//   Kim Holm (A), Gribskov Kommune, Jan Dal (V) deltog i stedet
// Leaves alone `suppleant for Kim Holm` (there the listed person is the substitute), and `suppleant Jan Dal` without a
// verb, which does not say who was there.
import { ATTENDED } from '../../vocabulary/person-roles.ts'
import { longestFirst, SUBSTITUTE } from '../../danish/person-words.ts'

const WORD = new RegExp(`(?<!\\p{L})(?:${SUBSTITUTE})(?!\\p{L})\\s?:? (?=\\p{L})(?!for )`, 'iu')
const CAME = new RegExp(`(?<= )(?:${longestFirst(ATTENDED)})(?!\\p{L}| for )`, 'iu')
const CAME_INSTEAD = new RegExp(
  `(?<= )(?:deltog|deltager|mødte|møder) (?:i stedet|som (?:${SUBSTITUTE})(?!\\p{L}))(?! for)`,
  'iu',
)

/** One line, cut where the substitute's words begin and where the verb does. */
export interface StandIn {
  readonly member: string
  readonly substitute: string
  /** The substitute's words to the line's end, as printed. */
  readonly phrase: string
  /** From the verb on: "deltog", "deltog i stedet), Køge Kommune". */
  readonly tail: string
  /** The substitute's words stand in brackets. */
  readonly bracket: boolean
}

/**
 * Finds a stand-in in a tidied line; `null` when there is none.
 * @param line what `tidyPersonLine` returned
 */
export function findStandIn(line: string): StandIn | null {
  const word = WORD.exec(line)
  const after = word === null ? '' : line.slice(word.index + word[0].length)
  const came = CAME.exec(after)
  if (word !== null && word.index > 0 && came !== null)
    return cut(line, word.index, word.index + word[0].length, word.index + word[0].length + came.index)
  const instead = CAME_INSTEAD.exec(line)
  if (instead === null) return null
  const begins =
    line
      .slice(0, instead.index)
      .replace(/\([^()]*\) ?$/u, '')
      .search(/[,;(][^,;(]*$/u) + 1
  return begins === 0 ? null : cut(line, begins, begins, instead.index)
}

function cut(line: string, phrase: number, name: number, verb: number): StandIn {
  const before = line.slice(0, phrase).trimEnd()
  return {
    member: before.replace(/[\s,;(–-]{1,9}$/u, ''),
    substitute: line.slice(name, verb).trim(),
    phrase: line.slice(phrase).trim(),
    tail: line.slice(verb),
    bracket: before.endsWith('('),
  }
}
