// The words of an entry with tabs where cells, or lines, part what belongs to a person.
//   Anna Berg                      <- `Anna Berg ⇥ Rådmand, Aarhus Kommune (F)`: nobody is called `Anna Berg Rådmand`
//   Rådmand, Aarhus Kommune (F)
import { readMunicipality } from '../../danish/municipality.ts'
import { namesParty } from '../../danish/party.ts'
import { hangsInList, officeOfLine } from '../../danish/person-words.ts'
import type { Line } from '../../text/source.ts'

/** The office, the party or the place with which a line begins, and which is no part of a name above; or `''`. */
function ownPiece(text: string, above: string): string {
  const office = officeOfLine(text)
  if (office !== '') return /^[\p{Upper}\d]/u.test(office) ? office : ''
  const [piece = ''] = text.split(/[,;:(]/u)
  const isOwn = namesParty(piece.trimEnd()) || readMunicipality(piece).code !== null
  return isOwn && !hangsInList(above) ? piece.trimEnd() : ''
}

/**
 * Puts tabs into the words of an entry, letter for letter as long.
 * @param words the entry's lines as one text
 * @param lines these lines
 */
export function withTabs(words: string, lines: readonly Line[]): string {
  if (lines.length === 1 && lines[0]?.text.includes('\t') !== true) return words
  const letters = words.split('')
  let from = 0
  for (const [k, { text }] of lines.entries()) {
    if (text.includes('\t')) {
      const at = words.indexOf(text.replaceAll('\t', ' '), from)
      for (let i = 0; at >= 0 && i < text.length; i++) if (text[i] === '\t') letters[at + i] = '\t'
    }
    const above = lines[k - 1]
    const own = above === undefined ? '' : ownPiece(text, above.text)
    const at = own === '' ? -1 : words.indexOf(own, from)
    if (letters[at - 1] === ' ') letters[at - 1] = '\t'
    from += Math.max(0, text.length - 1)
  }
  return letters.join('')
}
