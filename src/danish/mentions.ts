// Reads parties and persons that running text names in a row.
//
//   borgmester Karl Skjern (V), Ringkøbing-Skjern Kommune, og Ida Vang (Æ)      two persons
//   A, V og Læsølisten      Radikale Venstres og SF's grupper                   parties
import { partyAt, type PartyMention } from './party-mention.ts'
import { personAt, type PersonMention } from './person-mention.ts'
import type { Token } from './tokens.ts'

export type Mention = PartyMention | PersonMention

const JOINS = /^(?:,|og|samt|eller)$/u

/** Skips `, og`. @returns the token behind, or `i` where nothing joins */
function behindJoin(tokens: readonly Token[], i: number): number {
  let k = i
  while (k - i < 2 && JOINS.test(tokens[k]?.text ?? '')) k++
  return k
}

/** Reads parties and persons that follow each other: `A, V og Per Hove`. */
export function mentionsAt(text: string, tokens: readonly Token[], i: number, year: number | null): Mention[] {
  const found: Mention[] = []
  let k = i
  for (;;) {
    const party = partyAt(text, tokens, k, year)
    // `Venstres Kim Holm`: a person of that party.
    const ofParty = party?.genitive === true ? personAt(text, tokens, party.to, year) : null
    const one =
      ofParty === null
        ? (party ?? personAt(text, tokens, k, year))
        : { ...ofParty, party: ofParty.party ?? party?.party ?? null, from: k }
    if (one === null) return found
    found.push(one)
    // `Venstres gruppe`, `SF's og Alternativets grupper`
    let to = one.to
    if (
      one.kind === 'party' &&
      one.genitive &&
      /^(?:gruppe|grupper|byrådsgruppe|medlem|medlemmer|repræsentant|repræsentanter)$/u.test(tokens[to]?.low ?? '')
    )
      to++
    const next = behindJoin(tokens, to)
    if (next === to) return [...found.slice(0, -1), { ...one, to }]
    found[found.length - 1] = { ...one, to }
    k = next
  }
}
