// Gives those who were chosen by their name alone the party and the municipality with which the same decision names them.
//   Kate Havn (V) og Orla Lund (A) var foreslået. Kate Havn blev valgt.
//   ^^^^^^^^^^^^^ her party                        ^^^^^^^^^
import { personAt, type PersonMention } from '../../danish/person-mention.ts'
import type { Appointment } from '../../referat.ts'
import type { Said } from './said.ts'

/** Where sentences name somebody with a party or a municipality; `null` where none does, or two say different things. */
function mentionOf(name: string, said: readonly Said[], year: number | null): PersonMention | null {
  const mentions = said.flatMap(({ clauses }) => {
    const sentence = clauses[0]?.clause.sentence
    if (sentence?.text.includes(name) !== true) return []
    const { text, tokens } = sentence
    const places = tokens.flatMap(({ start }, k) => (text.startsWith(name, start) ? [k] : []))
    return places.flatMap((k) => personAt(text, tokens, k, year) ?? [])
  })
  const full = mentions.filter((one) => one.name === name && (one.party !== null || one.municipality !== null))
  return new Set(full.map(placeOf)).size === 1 ? (full[0] ?? null) : null
}

const placeOf = ({ party, municipality }: PersonMention): string =>
  `${party?.letter ?? party?.name ?? ''} ${municipality?.name ?? ''}`

/**
 * Fills in what a decision says elsewhere of those whom it chose.
 * @param found who was chosen
 * @param said the decision's sentences
 * @param year the meeting's, for letters that changed hands
 */
export const namedInFull = (found: readonly Appointment[], said: readonly Said[], year: number | null): Appointment[] =>
  found.map((one) => {
    if (one.party !== null || one.municipality !== null) return one
    const mention = mentionOf(one.name, said, year)
    return mention === null ? one : { ...one, party: mention.party, municipality: mention.municipality }
  })
