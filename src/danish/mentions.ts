// Reads parties and persons where running text names them.
//
//   borgmester Karl Skjern (V), Ringkøbing-Skjern Kommune, og Ida Vang (Æ)      two persons
//   A, V og Læsølisten      Radikale Venstres og SF's grupper                   parties
import type { Municipality, Party } from '../referat.ts'
import { OFFICE_ENDINGS, NAME_PARTICLES } from '../vocabulary/person-roles.ts'
import { PARTIES } from '../vocabulary/parties.ts'
import { readMunicipality } from './municipality.ts'
import { findParty, readParty } from './party.ts'
import { isFinite } from './clause/lexicon.ts'
import { isSmall } from './clause/words.ts'
import { isOrganisationWord } from './person-name.ts'
import type { Token } from './tokens.ts'

/** Somebody named; `to` is the index of the token behind. */
export interface PartyMention {
  readonly kind: 'party'
  readonly party: Party
  readonly genitive: boolean
  readonly from: number
  readonly to: number
}
export interface PersonMention {
  readonly kind: 'person'
  readonly name: string
  readonly party: Party | null
  readonly municipality: Municipality | null
  /** Other words in brackets behind the name: `suppleant`, `formand`. */
  readonly bracket: string | null
  readonly from: number
  /** Where the name itself begins and ends. */
  readonly nameFrom: number
  readonly to: number
}
export type Mention = PartyMention | PersonMention

const NAME_WORD = /^\p{Lu}(?:[\p{L}\p{M}]|['’´`-](?=\p{L}))*$/u
const CAPITALS = /^\p{Lu}{3,}$/u
const PARTICLES = new Set(NAME_PARTICLES)
const TITLE = new RegExp(`(?:${OFFICE_ENDINGS.join('|')})$`, 'iu')
const NO_NAME = new Set(
  'Der Det De Den Et En Som Til Ved For Imod Mod Efter Under På Af Med Om Ingen Alle Flere Herefter Derefter Medlem Medlemmer Suppleant Suppleanter Stedfortræder Stedfortrædere Formand Næstformand Personlig Personlige Ad Punkt Mødet Venstre Socialdemokratiet Liberal Dansk Slesvigsk Følgende Bestyrelsen Rådet Udvalget Vakant Ubesat Forslaget Indstillingen Sagen Valgt Udpeget Genvalgt'.split(
    ' ',
  ),
)

const BY_FIRST = new Map<string, string[][]>()
for (const { name, names } of PARTIES) {
  for (const words of [name, ...names].map((one) =>
    one.split(/[\s,()]+|\s–\s/u).filter((word) => /\p{L}/u.test(word)),
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
const LIST_WORD = /^\p{Lu}[\p{L}-]*(?:listen|listerne|lister|fællesliste|lokalliste|borgerliste)s?$/u
const LIST_END = /^(?:Parti|Fællesliste|Borgerliste|Lokalliste|Liste|Demokraterne)s?$/u
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

const LETTER = /^\p{Lu}$/u

/** Reads a party. @param letters may a single letter be one? */
export function partyAt(
  text: string,
  tokens: readonly Token[],
  i: number,
  year: number | null,
  letters = true,
): PartyMention | null {
  const token = tokens[i]
  if (token?.kind !== 'word' || !/^\p{Lu}/u.test(token.text)) return null
  const mention = (length: number, name: string, genitive = false): PartyMention => {
    let to = i + length
    // `Liberal Alliance (I)`
    if (tokens[to]?.text === '(' && tokens[to + 2]?.text === ')' && /^\p{Lu}{1,2}$/u.test(tokens[to + 1]?.text ?? ''))
      to += 3
    return { kind: 'party', party: readParty(name, year), genitive, from: i, to }
  }
  const span = (length: number): string => text.slice(token.start, tokens[i + length - 1]?.end)
  const named = namedParty(tokens, i)
  if (named !== null)
    return mention(named.length, named.genitive ? bare(span(named.length)) : span(named.length), named.genitive)
  if (LETTER.test(token.text)) {
    // `I` is a party in a row or in front of its verb; else it is the preposition.
    const next = tokens[i + 1]?.low ?? '.'
    const own = token.text !== 'I' || token.depth > 0 || /^(?:,|og|samt|[.:;)])$/u.test(next) || isFinite(next)
    return letters && own ? mention(1, token.text) : null
  }
  const group = GROUP.exec(token.text)?.groups?.['party']
  if (group !== undefined && findParty(bare(group)) !== null) return mention(1, bare(group))
  if (LIST_WORD.test(token.text)) {
    const genitive = /(?:en|ne|er|e)s$/u.test(token.text)
    return mention(1, genitive ? token.text.slice(0, -1) : token.text, genitive)
  }
  for (const length of [2, 3]) {
    const end = tokens[i + length - 1]?.text ?? ''
    if (!LIST_END.test(end)) continue
    const between = tokens.slice(i, i + length - 1)
    if (!between.every((one) => NAME_WORD.test(one.text) && one.depth === token.depth) || isBody(token.text)) continue
    return mention(length, end.endsWith('s') ? span(length).slice(0, -1) : span(length), end.endsWith('s'))
  }
  return null
}

const isBody = (word: string): boolean => /^(?:KKR|KL|Region|Kommune|Regionens)$/u.test(word)

/** Reads the name of a municipality; a bare name only when it is one of the 98. @returns the token behind */
export function municipalityAt(
  text: string,
  tokens: readonly Token[],
  i: number,
): { municipality: Municipality; to: number } | null {
  let k = i
  while (k - i < 3 && NAME_WORD.test(tokens[k]?.text ?? '') && !/^(?:Regionsk|K)ommune$/u.test(tokens[k]?.text ?? ''))
    k++
  for (let to = k; to > i; to--) {
    const behind = tokens[to]
    const start = tokens[i]?.start ?? 0
    if (behind !== undefined && /^(?:regions)?kommunes?$/u.test(behind.low) && behind.depth === tokens[i]?.depth)
      return { municipality: readMunicipality(text.slice(start, behind.end)), to: to + 1 }
    const municipality = readMunicipality(text.slice(start, tokens[to - 1]?.end))
    if (municipality.code !== null) return { municipality, to }
  }
  return null
}

/** Where a person's name ends; `null` when none begins here. */
function nameEnd(tokens: readonly Token[], from: number): number | null {
  const depth = tokens[from]?.depth
  if (NO_NAME.has(tokens[from]?.text ?? '') || isSmall(tokens[from]?.low ?? '')) return null
  let [k, end, count] = [from, from, 0]
  for (let token = tokens[k]; token !== undefined && count < 8; token = tokens[k]) {
    if (token.depth !== depth || token.kind !== 'word') break
    const initial =
      tokens[k + 1]?.text === '.' && tokens[k + 1]?.start === token.end && /^\p{Lu}\p{L}{0,2}$/u.test(token.text)
    if (initial && (k === from || NAME_WORD.test(tokens[k + 2]?.text ?? ''))) {
      k += 2
      end = k
      count++
      continue
    }
    if (NAME_WORD.test(token.text) && !isOrganisationWord(token.text)) {
      if (tokens[k + 1]?.text === ':' && count > 0) break
      k++
      end = k
      count++
      if (/(?:Regionsk|K)ommune/u.test(tokens[k]?.text ?? '') && tokens[k]?.depth === depth) return null
    } else if (
      count > 0 &&
      (PARTICLES.has(token.low) || /^el-\p{Lu}/u.test(token.text)) &&
      NAME_WORD.test(tokens[k + 1]?.text ?? '')
    )
      k++
    else break
  }
  // `Fanø Borgerliste`, `Dansk Industri`, `SOSU Fyn`: organisations.
  const next = tokens[end]
  if (next?.depth === depth && next?.kind === 'word' && /^\p{Lu}/u.test(next.text) && isOrganisationWord(next.text))
    return null
  const words = tokens.slice(from, end).filter(({ kind }) => kind === 'word')
  if (words.length < 2 || words.every(({ text }) => text.length < 3)) return null
  const loud = words.filter(({ text }) => CAPITALS.test(text)).length
  return loud > 0 && loud < words.length ? null : end
}

/** The titles in front of a name: `borgmester`, `1. viceborgmester`, `Sundheds- og omsorgsborgmester`. */
function titleEnd(tokens: readonly Token[], i: number): number {
  for (let k = i; k < i + 4; k++) {
    const token = tokens[k]
    if (token === undefined) return i
    if (token.kind === 'word' && TITLE.test(token.text))
      return tokens[k + 1]?.text === ',' ? i : titleEnd(tokens, k + 1)
    const leads =
      token.kind === 'number' ||
      token.text === '.' ||
      /^\p{Lu}?\p{L}*-$|^og$|^(?:fhv|tidligere|fungerende|konst|nyvalgt|adm)$/u.test(token.text)
    if (!leads) return i
  }
  return i
}

/** Reads a person: titles, name, party and municipality in brackets or behind commas. */
export function personAt(text: string, tokens: readonly Token[], i: number, year: number | null): PersonMention | null {
  const nameFrom = titleEnd(tokens, i)
  if (tokens[nameFrom]?.kind !== 'word') return null
  const end = nameEnd(tokens, nameFrom)
  if (end === null) return null
  if (partyAt(text, tokens, nameFrom, year, false) !== null && /^(?:ønske|tog|bad)/u.test(tokens[end]?.low ?? 'tog')) {
    const party = partyAt(text, tokens, nameFrom, year, false)
    if (party !== null && party.to >= end) return null
  }
  const name = text.slice(tokens[nameFrom]?.start, tokens[end - 1]?.end)
  if (readMunicipality(name).code !== null) return null
  let party: Party | null = null
  let municipality: Municipality | null = null
  let bracket: string | null = null
  let to = end
  for (;;) {
    const [mark, next] = [tokens[to], tokens[to + 1]]
    if (mark === undefined || next === undefined) break
    if (mark.text === '(') {
      const close = tokens.findIndex((token, k) => k > to && token.text === ')' && token.depth === mark.depth)
      if (close < 0) break
      for (const part of text.slice(mark.end, tokens[close]?.start).split(/,\s?|\s?\/\s?/u)) {
        const town = readMunicipality(part.trim())
        if (
          /^\p{L}$/u.test(part.trim()) ||
          findParty(part) !== null ||
          LIST_WORD.test(part) ||
          LIST_END.test(part.split(' ').at(-1) ?? '')
        )
          party ??= readParty(part, year)
        else if (town.code !== null || /[Kk]ommune$/u.test(part)) municipality ??= town
        else bracket ??= part.trim()
      }
      to = close + 1
      continue
    }
    const fra = mark.low === 'fra' && mark.depth === tokens[nameFrom]?.depth
    if ((mark.text === ',' || fra) && municipality === null) {
      const town = municipalityAt(text, tokens, to + 1)
      if (
        town === null ||
        (mark.text === ',' &&
          nameEnd(tokens, to + 1) !== null &&
          !/[Kk]ommune/u.test(town.municipality.name) &&
          town.to < (nameEnd(tokens, to + 1) ?? 0))
      )
        break
      municipality = town.municipality
      to = town.to
      continue
    }
    break
  }
  return { kind: 'person', name, party, municipality, bracket, from: i, nameFrom, to }
}

const JOINS = /^(?:,|og|samt|eller)$/u

/** Skips `, og`. @returns the token behind, or `i` where nothing joins */
export function behindJoin(tokens: readonly Token[], i: number): number {
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
    const one = party ?? personAt(text, tokens, k, year)
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
