// Tells whether a line begins a person, or carries on the line above.
//   Bo Lund (A), Køge Kommune · Borgmester Bo Lund, Køge · Bo Lund   <- begins one
//   Kommune (suppleant for Kim Holm) · Holm) · Mødet blev ledet af   <- none
// Says nothing sure of a line with one word of a name: it may be a wrapped surname.
import { nameAtStart, nameWords } from '../../danish/person-name.ts'
import { tidyPersonLine, toPieces } from './person-pieces.ts'
import { claimPiece } from './person-claims.ts'
import { officeAtStart } from '../../danish/person-words.ts'

const LONGEST = 200
const SENTENCE = /^[^(]*\p{Ll}[.!?]$/u

/**
 * Tells whether a line begins a person.
 * @param text one line of an attendance list
 * @returns `true` for a name of two words or more, a title before it or not, and then a comma, bracket, dash, tab, the
 *   line's end, an office, a place or the words of a substitution
 */
export function looksLikePerson(text: string): boolean {
  const line = tidyPersonLine(text)
  if (line.length > LONGEST || /^[\p{Ll}(]/u.test(line.replace(officeAtStart(line), 'X'))) return false
  const opening = line.search(/[()]/u)
  if (opening >= 0 && line[opening] === ')') return false
  const [first, second] = toPieces(line)
  if (first === undefined || first.bracket) return false
  if (SENTENCE.test(line) && line.split(' ').length > 8) return false
  const claims = claimPiece(first, true)
  if (claims[0]?.kind === 'municipality') return false
  const name = claims.find(({ kind }) => kind === 'name')
  if (name !== undefined) return name.text.includes(' ') && !claims.some(({ kind }) => kind === 'note')
  // `Suppleant Jan Dal (A), …` begins a line, `suppleant Jan Dal deltog` carries one on.
  const standIn = claims.find(({ kind }) => kind === 'stand-in')
  if (standIn !== undefined) return /^\p{Lu}/u.test(line) && standIn.text.split(' ').length > 2
  // `Formand, borgmester Anna Berg` and `KL: Bo Lund`: the name is in the second piece.
  const isTitle = claims.every(({ kind }) => kind === 'role') || first.heads
  if (!isTitle || second === undefined || second.bracket) return false
  const next = claimPiece(second, true).find(({ kind }) => kind === 'name')
  return next !== undefined && nameWords(next.text) > 1 && nameAtStart(next.text) === next.text
}
