// Reads on what a decision depends.
//
//   … med forudsætningen, at budgettet ikke overstiger 1,9 mio. kr., og at betalingen tages op igen.
//                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^         ^^^^^^^^^^^^^^^^^^^^^^^^^^ two conditions
import type { Beslutning } from '../../referat.ts'
import { slice, type Passage } from '../../text/passage.ts'
import { RESERVATION, SECOND_CONDITION } from '../../vocabulary/reservations.ts'
import { placeOf, type Document } from '../document.ts'

type Condition = Beslutning['conditions'][number]

/** Does the sentence tie its decision to something? */
export const hasReservation = (sentence: string): boolean => RESERVATION.test(sentence)

/**
 * Reads the conditions of a ruling, each in its own words, `at` and the full stop left out.
 * @param clause the words of the sentence that decide: what another clause reserves is none of it
 */
export function readConditions(document: Document, whole: Passage, clause: string): Condition[] {
  const reserved = RESERVATION.exec(clause)
  const tail = reserved === null ? '' : clause.slice(reserved.index)
  const from0 = whole.text.indexOf(tail)
  if (reserved === null || from0 < 0) return []
  const sentence = slice(whole, from0, from0 + tail.length)
  const found = RESERVATION.exec(sentence.text)
  if (found === null) return []
  const parts: Passage[] = []
  let from = found.index + found[0].length
  const end = sentence.text.replace(/(?:\s|(?<!\.))\.+$/u, '').length
  if (found.groups?.['at'] === 'at') {
    let rest = SECOND_CONDITION.exec(sentence.text.slice(from))
    while (rest !== null) {
      parts.push(slice(sentence, from, from + rest.index))
      from += rest.index + rest[0].length
      rest = SECOND_CONDITION.exec(sentence.text.slice(from))
    }
  }
  parts.push(slice(sentence, from, Math.max(from, end)))
  const named = parts.filter(({ text }) => text !== '')
  // Nothing behind the noun (`med de faldne bemærkninger.`): the phrase itself is all the paper says.
  const own = named.length > 0 ? named : [slice(sentence, found.index, end)]
  return own.map((part) => ({ text: part.text, at: placeOf(document, part) }))
}
