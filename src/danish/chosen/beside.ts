// What stands beside a person who is chosen: somebody in brackets, and what for.
//
//   Anna Berg (suppleant: Kim Holm (A), Greve)      Kim Holm, som suppleant      Anna Berg blev udpeget som suppleant
import { isFinite } from '../clause/lexicon.ts'
import { readMunicipality } from '../municipality.ts'
import { officeAt } from '../office.ts'
import { namesParty } from '../party.ts'
import { personAt, type PersonMention } from '../person-mention.ts'
import type { Token } from '../tokens.ts'

const low = (tokens: readonly Token[], i: number): string => tokens[i]?.low ?? ''

/** Somebody in brackets behind another: `(suppleant: Kim Holm (A), Greve)`, `(med Kim Holm (A), Greve, som suppleant)`. */
export function secondAt(
  text: string,
  tokens: readonly Token[],
  i: number,
  year: number | null,
): { person: PersonMention; office: string; substitute: boolean; to: number } | null {
  const office = officeAt(tokens, i)
  if (office !== null) {
    const person = personAt(text, tokens, low(tokens, office.to) === ':' ? office.to + 1 : office.to, year)
    return person === null ? null : { ...office, person, to: person.to }
  }
  const person = personAt(text, tokens, low(tokens, i) === 'med' ? i + 1 : i, year)
  const behind = person === null ? null : officeBehind(tokens, person.to)
  return person === null || behind === null ? null : { ...behind, person }
}

/** `, blev udpeget som suppleant`: says behind a name what for. */
export function chosenAs(tokens: readonly Token[], i: number): boolean {
  let k = low(tokens, i) === ',' ? i + 1 : i
  if (!isFinite(low(tokens, k))) return false
  while (k < i + 6 && tokens[k]?.kind === 'word' && low(tokens, k) !== 'som') k++
  return low(tokens, k) === 'som' && officeAt(tokens, k) !== null
}

/** `som suppleant`, behind a comma or none. */
export function officeBehind(tokens: readonly Token[], i: number): ReturnType<typeof officeAt> {
  const at = low(tokens, i) === ',' ? i + 1 : i
  return low(tokens, at) === 'som' ? officeAt(tokens, at) : null
}

/** `Anna Berg / Greve / V` as `Anna Berg (V), Greve`, where all behind the name is a party or a municipality. */
export function withCommas(text: string): string {
  const [name = '', ...more] = text.split(/ [/|] /u)
  const towns = more.filter((part) => readMunicipality(part).code !== null)
  const parties = more.filter((part) => !towns.includes(part) && (/^\p{Upper}$/u.test(part) || namesParty(part)))
  if (more.length === 0 || towns.length > 1 || parties.length > 1 || towns.length + parties.length < more.length)
    return text
  return `${name}${parties.map((party) => ` (${party})`).join('')}${towns.map((town) => `, ${town}`).join('')}`
}
