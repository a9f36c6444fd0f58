// What stands around the names of those chosen: boards, labels, offices, and in whose place.
//
//   til bestyrelsen for Fjordskolen      Fjordrådet: Anna Berg      A: Kim Holm      i stedet for Bo Dal
import type { Party } from '../referat.ts'
import { MONTHS } from '../vocabulary/months.ts'
import { EXCEPT } from '../vocabulary/votes.ts'
import { isFinite } from './clause/lexicon.ts'
import { isEarlier, isLaterMeeting } from './clause/time.ts'
import { officeAt, officeOfWord } from './office.ts'
import { partyAt } from './party-mention.ts'
import { personAt } from './person-mention.ts'
import { hasGivenName } from './person-name.ts'
import { tokensOf, type Token } from './tokens.ts'

const low = (tokens: readonly Token[], i: number): string => tokens[i]?.low ?? ''

const BOARD_WORD =
  /^\p{Alpha}*(?:bestyrelse|udvalg|råd|repræsentantskab|forum|nævn|forsamling|gruppe|fond|selskab|skole|komité|kreds|netværk|kollegium|center|teater|hus|fondes|forening)(?:n|en|et|ne|erne|mmet)?$/u
const NO_BOARD =
  /^(?:perioden|periode|valgperioden|resten|og|den|at|det|sidst|efter|virkning|henholdsvis|formand|næstformand|medlem|suppleant|stedfortræder|fremover|videre|enighed|stedet|henhold|overensstemmelse|forlængelse|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)$/u

/** `Det Regionale Havneforum`: an article that is part of a name. */
const isNamed = (tokens: readonly Token[], i: number): boolean =>
  /^De[nt]$/u.test(tokens[i]?.text ?? '') && /^\p{Upper}/u.test(tokens[i + 1]?.text ?? '')

/** Where the board that begins at `i` ends. */
function boardEnd(text: string, tokens: readonly Token[], i: number, year: number | null): number {
  let k = i
  for (; k < tokens.length; k++) {
    const token = tokens[k]
    if (token === undefined || token.depth !== tokens[i]?.depth) {
      if (token?.text === '»' || token?.text === '"' || token?.text === '“') continue
      break
    }
    if (
      /^[,.:;–—]$/u.test(token.text) ||
      /^(?:som|med|efter|indtil|fra|blev|bliver|er|udpeges|vælges|udpegedes|valgtes)$/u.test(token.low)
    ) {
      if (token.text === '.' && tokens[k - 1]?.end === token.start && /^(?:\d|\p{Ll})/u.test(tokens[k + 1]?.text ?? ''))
        continue
      break
    }
    // `Som medlem af Fjordrådet indtræder Kim Holm`, `Til Fjordrådet udpegede KKR …`
    if (k > i && token.text === token.low && (isFinite(token.low) || EXCEPT.test(token.low))) break
    if (k > i && token.low === 'i' && /^(?:stedet|perioden|resten)$/u.test(low(tokens, k + 1))) break
    if (k > i && token.low === 'for' && /^(?:perioden|resten|valgperioden|en|de)$/u.test(low(tokens, k + 1))) break
    if (k > i && (token.low === 'til' || token.low === 'frem') && tokens[k + 1]?.kind !== 'word') break
    if (
      k > i &&
      token.low === 'og' &&
      (personAt(text, tokens, k + 1, year) !== null ||
        /^(?:som|til|udpegede|valgte|tiltrådte|godkendte|genvalgte)$/u.test(low(tokens, k + 1)))
    )
      break
  }
  return k
}

/** Reads a board behind `til`, `i`, `af`, `for` at `i`. */
export function boardAt(
  text: string,
  tokens: readonly Token[],
  i: number,
  year: number | null,
): { board: string; to: number } | null {
  if (!/^(?:til|i|af|for|hos|ved)$/u.test(low(tokens, i))) return null
  const first = tokens[i + 1]
  if (
    first?.kind !== 'word' ||
    (NO_BOARD.test(first.low) && !isNamed(tokens, i + 1)) ||
    officeAt(tokens, i + 1) !== null
  )
    return null
  if (isEarlier({ words: tokens }, i) || isLaterMeeting({ words: tokens }, i)) return null
  const body =
    /^\p{Upper}/u.test(first.text) ||
    tokens.slice(i + 1, i + 4).some((token) => BOARD_WORD.test(token.low)) ||
    (/^\p{Alpha}{4,}(?:en|et|ne)$/u.test(first.low) && low(tokens, i) !== 'af')
  if (!body || first.low.startsWith('kkr')) return null
  const person = personAt(text, tokens, i + 1, year)
  if (person !== null) {
    // `medlem af Fjord Capacity`, `til Fjord Capacity`: shaped like a name, and yet what somebody is chosen for.
    const bare = person.party === null && person.municipality === null && person.nameFrom === i + 1
    const place = /^(?:til|i)$/u.test(low(tokens, i)) || officeOfWord(low(tokens, i - 1)) !== undefined
    if (!bare || !place || hasGivenName(person.name)) return null
  }
  const to = boardEnd(text, tokens, i + 1, year)
  const last = tokens[to - 1]
  return last === undefined || to <= i + 1 ? null : { board: text.slice(first.start, last.end), to }
}

/** The label that ends in a colon at `i`: an office, a party's letter, or a board. */
export function labelAt(
  text: string,
  tokens: readonly Token[],
  i: number,
  year: number | null,
): { to: number; office?: { office: string; substitute: boolean }; party?: Party; board?: string } | null {
  const office = officeAt(tokens, i)
  if (office !== null && low(tokens, office.to) === ':') return { to: office.to + 1, office }
  // `Nyt medlem af Havneforum:`
  const of = office === null ? null : boardAt(text, tokens, office.to, year)
  if (office !== null && of !== null && low(tokens, of.to) === ':') return { to: of.to + 1, office, board: of.board }
  // `Udpeget som medlem:`
  const chosen = /^(?:gen|ny)?(?:valgt|udpeget)$/u.test(low(tokens, i)) ? officeAt(tokens, i + 1) : null
  if (chosen !== null && low(tokens, chosen.to) === ':') return { to: chosen.to + 1, office: chosen }
  const party = partyAt(text, tokens, i, year)
  if (party !== null && low(tokens, party.to) === ':') return { to: party.to + 1, party: party.party }
  // `Til Fjordrådet:`
  const first = tokens[/^(?:til|i)$/u.test(low(tokens, i)) ? i + 1 : i]
  if (first?.kind !== 'word' || !/^\p{Upper}/u.test(tokens[i]?.text ?? '')) return null
  for (let k = i + 1; k < Math.min(tokens.length, i + 12); k++) {
    const token = tokens[k]
    if (token?.depth !== first.depth || isFinite(token.low)) break
    if (token.text === ':') return { to: k + 1, board: text.slice(first.start, tokens[k - 1]?.end) }
    if (/^[.;–]$/u.test(token.text)) break
  }
  return null
}

/** An office right here, in front of a name or behind a dash: `suppleant Kim Holm`. */
export function officeHere(
  tokens: readonly Token[],
  i: number,
): { office: string; substitute: boolean; to: number } | null {
  const found = tokens[i]?.kind === 'word' ? officeOfWord(tokens[i].low) : undefined
  return found === undefined ? null : { ...found, to: i + 1 }
}

/** Words in front of who left. */
const IN_PLACE_OF: readonly (readonly string[])[] = [
  ...[
    'i stedet for',
    'istedet for',
    'i stedet for tidligere',
    'efter',
    'afløser',
    'erstatter',
    'afløste',
    'erstattede',
  ],
  ...[
    'afløse',
    'erstatte',
    'efterfølger',
    'efterfulgte',
    'som afløser for',
    'som erstatning for',
    'som efterfølger for',
  ],
  ...['som ny efter', 'på pladsen efter'],
].map((phrase) => phrase.split(' '))

/** Words in front of a colon that are no board: `Valgt:`, `Følgende:`. */
const NO_LABEL = /^(?:gen|ny)?(?:valgt|udpeget|følgende|(?:valg|udpegning|konstituering)(?!\p{Alpha}))/iu

/** The board that the words of a label name: `Fjordrådet`, `Udpeget til Fjordrådet`; `null` for `Valgt`. */
export function boardOfLabel(label: string, year: number | null): string | null {
  return NO_LABEL.test(label) ? (boardAt(label, tokensOf(label), 1, year)?.board ?? null) : label
}

/** Is a line the name of a board and nothing else: `Havnerådet`, `Bestyrelsen for Fjordskolen`, `Det Regionale Havneforum`? */
export function isBoardName(tokens: readonly Token[]): boolean {
  if (tokens.length === 0 || tokens.length > 12 || !/^\p{Upper}/u.test(tokens[0]?.text ?? '')) return false
  for (const [k, { low: word, text, depth }] of tokens.entries()) {
    if (depth > 0) continue
    if (BOARD_WORD.test(word)) {
      const next = low(tokens, k + 1)
      return (
        next === '' ||
        /^(?:for|af|i|vedrørende|om|under|\()$/u.test(next) ||
        /^\p{Upper}/u.test(tokens[k + 1]?.text ?? '')
      )
    }
    if (!/^\p{Upper}/u.test(text) && !/^(?:og|-|det|den)$/u.test(word)) return false
  }
  return false
}

const TIME_WORD = new RegExp(
  `^(?:pr|fra|og|med|virkning|den|d|straks|herefter|fremover|\\.|\\d{1,4}|${Object.keys(MONTHS).join('|')})$`,
  'u',
)

/** The token behind a time: `erstatter pr. 1. januar 2031 Bo Dal`. */
function behindTime(tokens: readonly Token[], i: number): number {
  let k = i
  while (TIME_WORD.test(low(tokens, k))) k++
  return k
}

/** Reads in whose place somebody comes: `i stedet for Bo Dal`, `som afløser for Bo Dal`. */
export function replacedAt(
  text: string,
  tokens: readonly Token[],
  i: number,
  year: number | null,
): { name: string; to: number } | null {
  for (const phrase of IN_PLACE_OF) {
    if (!phrase.every((word, k) => low(tokens, i + k) === word)) continue
    const person = personAt(text, tokens, behindTime(tokens, i + phrase.length), year)
    if (person !== null) return { name: person.name, to: person.to }
  }
  // `i Bo Dals sted`
  const whose = low(tokens, i) === 'i' ? personAt(text, tokens, i + 1, year) : null
  if (whose !== null && low(tokens, whose.to) === 'sted')
    return { name: whose.name.replace(/['’]?s$|['’]$/u, ''), to: whose.to + 1 }
  return null
}
