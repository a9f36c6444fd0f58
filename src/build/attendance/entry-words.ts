// The words of an entry with tabs where cells, or lines, part what belongs to a person.
//   Anna Berg                      <- `Anna Berg ⇥ Rådmand, Aarhus Kommune (F)`: nobody is called `Anna Berg Rådmand`
//   Rådmand, Aarhus Kommune (F)
import { officeOfLine } from '../../danish/person-words.ts'
import type { Line } from '../../text/source.ts'

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
    const office = k === 0 ? '' : officeOfLine(text)
    const at = office === '' ? -1 : words.indexOf(office, from)
    if (letters[at - 1] === ' ' && /^[\p{Upper}\d]/u.test(office)) letters[at - 1] = '\t'
    from += Math.max(0, text.length - 1)
  }
  return letters.join('')
}
