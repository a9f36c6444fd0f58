// Reads a person where running text names one: titles, name, party and municipality in brackets or behind commas.
//
//   borgmester Karl Skjern (V), Ringkøbing-Skjern Kommune      Ida de la Vang fra Greve Kommune      Bo P. Dal (Køge)
import type { Municipality, Party } from '../referat.ts'
import { NAME_ABBREVIATIONS } from '../vocabulary/abbreviations.ts'
import { FORMS_OF_ADDRESS, NAME_PARTICLES, OFFICE_ENDINGS } from '../vocabulary/person-roles.ts'
import { LOCAL_LIST_STARTS } from '../vocabulary/parties.ts'
import { isSmall } from './clause/words.ts'
import { readMunicipality } from './municipality.ts'
import { officeAt } from './office.ts'
import { findParty, LIST_END, LIST_WORD, readParty } from './party.ts'
import { NAME_WORD, partyAt } from './party-mention.ts'
import { hasGivenName, isOrganisationWord } from './person-name.ts'
import type { Token } from './tokens.ts'

/** Somebody named; `to` is the index of the token behind. */
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
const SHORT_NAMES: ReadonlySet<string> = new Set(NAME_ABBREVIATIONS)
const ADDRESSES: ReadonlySet<string> = new Set(FORMS_OF_ADDRESS)
const CAPITALS = /^\p{Upper}{3,}$/u
const REGION_WORD = /^(?:hovedstaden|sjælland|syddanmark|midtjylland|nordjylland|sydjylland|danmark|fyn)s?$/u
const BODY_WORD =
  /(?:forum|råd(?:et)?|nævn(?:et)?|fond(?:en)?|skolen?|bestyrelsen?|repræsentantskab(?:et)?|kommission(?:en)?|komité(?:en)?|gymnasi(?:um|et|er)|museum|museet|teater|teatret|klyngen?|forsikring|forsyning|beredskab(?:et)?)$|^(?:board|committee|council|network|cluster|group|academy|institute|association|foundation|partnership|alliance|task|force|innovation|capacity|science|valley|tourism|invest|business)$/u
const PARTICLES = new Set(NAME_PARTICLES)
const TITLE = new RegExp(`(?:${OFFICE_ENDINGS.join('|')})$`, 'iu')
/** The last letters of any title: a word without them is none. */
const TITLE_TAILS = new Set(OFFICE_ENDINGS.map((ending) => ending.toLowerCase().slice(-2)))
const NO_NAME = new Set(
  'Der Det De Den Et En Som Til Ved For Imod Mod Efter Under På Af Med Om Ingen Alle Flere Herefter Derefter Medlem Medlemmer Suppleant Suppleanter Stedfortræder Stedfortrædere Formand Næstformand Personlig Personlige Ad Punkt Mødet Venstre Socialdemokratiet Liberal Dansk Slesvigsk Følgende Bestyrelsen Rådet Udvalget Vakant Ubesat Forslaget Indstillingen Sagen Både Dels Begge Valgt Udpeget Genvalgt'.split(
    ' ',
  ),
)

/** Reads the name of a municipality; a bare name only when it is one of the 98. @returns the token behind */
function municipalityAt(
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
  const first = tokens[from]?.text ?? ''
  if (NO_NAME.has(first) || LOCAL_LIST_STARTS.has(first)) return null
  // `udpegede SF Kim Holm`
  if (first.length > 1 && findParty(first) !== null) return null
  // `Sine Holm` begins with a word that is small elsewhere.
  if (isSmall(tokens[from]?.low ?? '') && !(NAME_WORD.test(first) && hasGivenName(first))) return null
  let [k, end, count] = [from, from, 0]
  for (let token = tokens[k]; token !== undefined && count < 8; token = tokens[k]) {
    if (token.depth !== depth || token.kind !== 'word') break
    const initial =
      tokens[k + 1]?.text === '.' &&
      tokens[k + 1]?.start === token.end &&
      (/^\p{Upper}\p{Alpha}{0,2}$/u.test(token.text) || (/^\p{Upper}/u.test(token.text) && SHORT_NAMES.has(token.low)))
    if (
      initial &&
      (k === from || NAME_WORD.test(tokens[k + 2]?.text ?? '') || PARTICLES.has(tokens[k + 2]?.low ?? ''))
    ) {
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
      (PARTICLES.has(token.low) || /^el-\p{Upper}/u.test(token.text)) &&
      (NAME_WORD.test(tokens[k + 1]?.text ?? '') || PARTICLES.has(tokens[k + 1]?.low ?? ''))
    )
      k++
    else break
  }
  // `Fanø Borgerliste`, `Dansk Industri`, `SOSU Fyn`: organisations.
  const next = tokens[end]
  if (next?.depth === depth && next?.kind === 'word' && /^\p{Upper}/u.test(next.text) && isOrganisationWord(next.text))
    return null
  const words = tokens.slice(from, end).filter(({ kind }) => kind === 'word')
  // `Køge Havn`, `Vejen Business College`
  if (readMunicipality(words[0]?.text ?? '').code !== null) return null
  if (words.some(({ low }) => REGION_WORD.test(low) || BODY_WORD.test(low))) return null
  if (words.length < 2 || words.every(({ text }) => text.length < 3)) return null
  const loud = words.filter(({ text }) => CAPITALS.test(text)).length
  return loud > 0 && loud < words.length ? null : end
}

/** The titles in front of a name: `borgmester`, `1. viceborgmester`, `Sundheds- og omsorgsborgmester`. */
function titleEnd(tokens: readonly Token[], i: number): number {
  // `Hr. Jens Holm`
  if (ADDRESSES.has(tokens[i]?.low ?? '')) return titleEnd(tokens, tokens[i + 1]?.text === '.' ? i + 2 : i + 1)
  for (let k = i; k < i + 4; k++) {
    const token = tokens[k]
    if (token === undefined) return i
    if (token.kind === 'word' && TITLE_TAILS.has(token.low.slice(-2)) && TITLE.test(token.text))
      return tokens[k + 1]?.text === ',' ? i : titleEnd(tokens, k + 1)
    const leads =
      token.kind === 'number' ||
      token.text === '.' ||
      /^\p{Alpha}*-$|^og$|^(?:fhv|tidligere|fungerende|konst|nyvalgt|adm)$/u.test(token.text)
    if (!leads) return i
  }
  return i
}

/** Somebody else in brackets: `(suppleant: Kim Holm)`. */
const isSecond = (text: string, tokens: readonly Token[], i: number, year: number | null): boolean => {
  // `(med Kim Holm som suppleant)`
  if (tokens[i]?.low === 'med') return personAt(text, tokens, i + 1, year) !== null
  const office = officeAt(tokens, i)
  return office !== null && (tokens[office.to]?.text === ':' || personAt(text, tokens, office.to, year) !== null)
}

/** `Anna Berg, Venstre, Køge Kommune`, `Anna Berg fra Venstre`: of the person, and none of several in a row. */
function partyBeside(
  text: string,
  tokens: readonly Token[],
  i: number,
  year: number | null,
  fra: boolean,
): { party: Party; to: number } | null {
  const found = partyAt(text, tokens, i, year)
  if (found === null || found.genitive) return null
  const next = tokens[found.to]?.text ?? ''
  if (fra && next !== 'og' && (found.to - i > 1 || tokens[i]?.text.length !== 1)) return found
  const town = next === ',' || next === 'fra' ? (tokens[found.to + 1]?.text === 'fra' ? 2 : 1) : 0
  return town > 0 && municipalityAt(text, tokens, found.to + town) !== null ? found : null
}

/** `borgmesteren i Greve Kommune, Anna Berg`: the seat, and then who has it. @returns the municipality, and where the name begins */
function seatAt(text: string, tokens: readonly Token[], i: number): { municipality: Municipality; to: number } | null {
  const word = tokens[i]?.low ?? ''
  if (!word.endsWith('en') || !TITLE.test(word.slice(0, -2)) || !/^(?:i|for|fra)$/u.test(tokens[i + 1]?.low ?? ''))
    return null
  const town = municipalityAt(text, tokens, i + 2)
  const name = town === null || tokens[town.to]?.text !== ',' ? null : nameEnd(tokens, town.to + 1)
  return town === null || name === null ? null : { municipality: town.municipality, to: town.to + 1 }
}

/** Reads a person: titles, name, party and municipality in brackets or behind commas. */
export function personAt(text: string, tokens: readonly Token[], i: number, year: number | null): PersonMention | null {
  const seat = seatAt(text, tokens, i)
  const nameFrom = seat?.to ?? titleEnd(tokens, i)
  if (tokens[nameFrom]?.kind !== 'word') return null
  const end = nameEnd(tokens, nameFrom)
  if (end === null) return null
  if (partyAt(text, tokens, nameFrom, year, false) !== null && /^(?:ønske|tog|bad)/u.test(tokens[end]?.low ?? 'tog')) {
    const party = partyAt(text, tokens, nameFrom, year, false)
    if (party !== null && party.to >= end) return null
  }
  const name = text.slice(tokens[nameFrom].start, tokens[end - 1]?.end)
  if (readMunicipality(name).code !== null) return null
  let party: Party | null = null
  let municipality: Municipality | null = seat?.municipality ?? null
  let bracket: string | null = null
  let to = end
  for (;;) {
    const [mark, next] = [tokens[to], tokens[to + 1]]
    if (mark === undefined || next === undefined) break
    if (mark.text === '(') {
      const close = tokens.findIndex((token, k) => k > to && token.text === ')' && token.depth === mark.depth)
      if (close < 0 || isSecond(text, tokens, to + 1, year)) break
      for (const part of text.slice(mark.end, tokens[close]?.start).split(/,\s?|\s?\/\s?/u)) {
        const town = readMunicipality(part.trim())
        if (
          /^\p{Alpha}$/u.test(part.trim()) ||
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
    const fra = mark.low === 'fra' && mark.depth === tokens[nameFrom].depth
    const named: ReturnType<typeof partyBeside> =
      party === null && (mark.text === ',' || fra) ? partyBeside(text, tokens, to + 1, year, fra) : null
    if (named !== null) {
      party = named.party
      to = named.to
      continue
    }
    // `, borgmester i Greve Kommune`
    const role = mark.text === ',' ? titleEnd(tokens, to + 1) : to + 1
    if (role > to + 1 && municipality === null && tokens[role]?.low === 'i') {
      const town = municipalityAt(text, tokens, role + 1)
      if (town !== null) {
        municipality = town.municipality
        to = town.to
        continue
      }
    }
    if ((mark.text === ',' || fra) && municipality === null) {
      // `, fra Greve Kommune`
      const town = municipalityAt(text, tokens, mark.text === ',' && next.low === 'fra' ? to + 2 : to + 1)
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
