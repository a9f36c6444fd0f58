// Reads a party where running text names it.
//
//   Radikale Venstre · SF's · Venstre-gruppen · Læsølisten · Slesvigsk Parti · Liberal Alliance (I) · A
import type { Party } from '../referat.ts'
import { LOCAL_LIST_STARTS, PARTIES } from '../vocabulary/parties.ts'
import { isFinite } from './clause/lexicon.ts'
import { readMunicipality } from './municipality.ts'
import { findParty, LIST_END, LIST_WORD, readParty } from './party.ts'
import type { Token } from './tokens.ts'

/** Somebody named; `to` is the index of the token behind. */
export interface PartyMention {
  readonly kind: 'party'
  readonly party: Party
  readonly genitive: boolean
  readonly from: number
  readonly to: number
}
/** A word of a name as it is written in the middle of a sentence. */
export const NAME_WORD = /^\p{Upper}(?:[\p{Alpha}\p{M}]|['’´`-](?=\p{Alpha}))*$/u

const BY_FIRST = new Map<string, string[][]>()
for (const { name, names } of PARTIES) {
  for (const words of [name, ...names].map((one) =>
    one.split(/[\s,()–]+/u).filter((word) => /\p{Alpha}/u.test(word)),
  )) {
    const [first = ''] = words
    if (first.length < 2) continue
    const known = [...(BY_FIRST.get(first) ?? []), words]
    BY_FIRST.set(
      first,
      known.sort((a, b) => b.length - a.length),
    )
  }
}

const bare = (text: string): string => text.replace(/['’]?s$|['’]$/u, '')
const GROUP = /^(?<party>.+?)-?(?:gruppen|gruppe)s?$/u

/** The name of a party of the register that begins at `i`: how many tokens it has, and whether it stands in the genitive. */
function namedParty(tokens: readonly Token[], i: number): { length: number; genitive: boolean } | null {
  const first = tokens[i]?.text ?? ''
  for (const start of new Set([first, bare(first)])) {
    for (const words of BY_FIRST.get(start) ?? []) {
      const fits = words.every((word, k) => {
        const said = tokens[i + k]?.text ?? ''
        return said === word || (k === words.length - 1 && bare(said) === word)
      })
      if (!fits) continue
      const last = tokens[i + words.length - 1]?.text ?? ''
      return { length: words.length, genitive: last !== words.at(-1) }
    }
  }
  return null
}

const LETTER = /^\p{Upper}$/u
/** `Ø's stemmer` */
const LETTER_OF = /^\p{Upper}['’]s$/u

/** Reads a party. @param letters may a single letter be one? */
export function partyAt(
  text: string,
  tokens: readonly Token[],
  i: number,
  year: number | null,
  letters = true,
): PartyMention | null {
  const token = tokens[i]
  if (token?.kind !== 'word' || !/^\p{Upper}/u.test(token.text)) return null
  const mention = (length: number, name: string, genitive = false): PartyMention => {
    let to = i + length
    // `Liberal Alliance (I)`
    if (
      tokens[to]?.text === '(' &&
      tokens[to + 2]?.text === ')' &&
      /^\p{Upper}{1,2}$/u.test(tokens[to + 1]?.text ?? '')
    )
      to += 3
    return { kind: 'party', party: readParty(name, year), genitive, from: i, to }
  }
  const span = (length: number): string => text.slice(token.start, tokens[i + length - 1]?.end)
  const named = namedParty(tokens, i)
  if (named !== null)
    return mention(named.length, named.genitive ? bare(span(named.length)) : span(named.length), named.genitive)
  if (letters && LETTER_OF.test(token.text)) return mention(1, token.text.slice(0, 1), true)
  if (LETTER.test(token.text)) {
    // `I` is a party in a row or in front of its verb; else it is the preposition.
    const next = tokens[i + 1]?.low ?? '.'
    const own = token.text !== 'I' || token.depth > 0 || /^(?:,|og|samt|[.:;()])$/u.test(next) || isFinite(next)
    return letters && own ? mention(1, token.text) : null
  }
  const group = GROUP.exec(token.text)?.groups?.['party']
  if (group !== undefined && findParty(bare(group)) !== null) return mention(1, bare(group))
  if (LIST_WORD.test(token.text)) {
    const genitive = /(?:en|ne|er|e)s$/u.test(token.text)
    const town = genitive ? 0 : townAt(text, tokens, i + 1)
    return mention(1 + town, genitive ? token.text.slice(0, -1) : span(1 + town), genitive)
  }
  // `Nyt Odsherred`, and not `Ny Køge Havn`
  const town = LOCAL_LIST_STARTS.has(token.text) ? townAt(text, tokens, i + 1) : 0
  if (town > 0) return mention(1 + town, span(1 + town))
  for (const length of [2, 3]) {
    const end = tokens[i + length - 1]?.text ?? ''
    if (!LIST_END.test(end)) continue
    const between = tokens.slice(i, i + length - 1)
    if (!between.every((one) => NAME_WORD.test(one.text) && one.depth === token.depth) || isBody(token.text)) continue
    return mention(length, end.endsWith('s') ? span(length).slice(0, -1) : span(length), end.endsWith('s'))
  }
  return null
}

/** How many words the name of a municipality has that stands at `i`, with no further name behind; else 0. */
function townAt(text: string, tokens: readonly Token[], i: number): number {
  const [first, next] = [tokens[i], tokens[i + 1]]
  if (first === undefined || !NAME_WORD.test(first.text) || NAME_WORD.test(next?.text ?? '')) return 0
  if (/^kommunes?$/u.test(next?.low ?? '')) return 0
  return readMunicipality(text.slice(first.start, first.end)).code === null ? 0 : 1
}

const isBody = (word: string): boolean => /^(?:KKR|KL|Region|Kommune|Regionens)$/u.test(word)
