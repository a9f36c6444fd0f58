// Reads who was chosen for what from running words: persons, and the offices and boards around them.
//
//   KKR udpegede Anna Berg, Køge Kommune, som medlem og Kim Holm (A) som suppleant til bestyrelsen for Fjordskolen.
//                ^^^^^^^^^ a person       ^^^^^^^^^^ office              ^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^^^^^^^^^^ board of both
//   Fjordrådet: Anna Berg (V), suppleant Kim Holm      Anna Berg (V), Køge – formand      Anna Berg i stedet for Bo Dal
import type { Appointment, Municipality, Party } from '../../referat.ts'
import { isEarlier, isLaterMeeting } from '../../danish/clause/time.ts'
import { personAt, partyAt, type PersonMention } from '../../danish/mentions.ts'
import { officeAt, officeOfWord } from '../../danish/office.ts'
import { readParty } from '../../danish/party.ts'
import type { Token } from '../../danish/tokens.ts'

/** Somebody chosen, without a place yet. */
export type Chosen = Omit<Appointment, 'at'>

/** What is known before the words begin: of a stem, a caption, a heading. */
export interface Frame {
  readonly office: string | null
  readonly substitute: boolean
  readonly board: string | null
}

export const NO_FRAME: Frame = { office: null, substitute: false, board: null }

interface Open {
  name: string
  party: Party | null
  municipality: Municipality | null
  office: string | null
  substitute: boolean
  board: string | null
  replaces: string | null
  /** Its office may still follow. */
  pending: boolean
}

const low = (tokens: readonly Token[], i: number): string => tokens[i]?.low ?? ''

const BOARD_WORD =
  /^(?:\p{L}*(?:bestyrelse|udvalg|råd|repræsentantskab|forum|nævn|forsamling|gruppe|fond|selskab|skole|komité|kreds|netværk|kollegium|center|teater|hus|fondes|forening)(?:n|en|et|ne|erne|mmet)?|\p{L}*(?:rådet|skabet|fonden))$/u
const NO_BOARD =
  /^(?:perioden|periode|valgperioden|resten|og|den|at|det|sidst|efter|virkning|formand|næstformand|medlem|suppleant|stedfortræder|fremover|videre|enighed|stedet|henhold|overensstemmelse|forlængelse|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)$/u

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
  if (first?.kind !== 'word' || NO_BOARD.test(first.low) || officeAt(tokens, i + 1) !== null) return null
  if (isEarlier({ words: tokens }, i) || isLaterMeeting({ words: tokens }, i)) return null
  const body =
    /^\p{Lu}/u.test(first.text) ||
    tokens.slice(i + 1, i + 4).some((token) => BOARD_WORD.test(token.low)) ||
    (/^\p{L}{4,}(?:en|et|ne)$/u.test(first.low) && low(tokens, i) !== 'af')
  if (!body || /^kkr/u.test(first.low)) return null
  if (personAt(text, tokens, i + 1, year) !== null) return null
  const to = boardEnd(text, tokens, i + 1, year)
  const last = tokens[to - 1]
  return last === undefined || to <= i + 1 ? null : { board: text.slice(first.start, last.end), to }
}

const fill = (one: Open, office: string, substitute: boolean): void => {
  one.office = office
  one.substitute = substitute
  one.pending = false
}

/** The label that ends in a colon at `i`: an office, a party's letter, or a board. */
function labelAt(
  text: string,
  tokens: readonly Token[],
  i: number,
  year: number | null,
): { to: number; office?: { office: string; substitute: boolean }; party?: Party; board?: string } | null {
  const office = officeAt(tokens, i)
  if (office !== null && low(tokens, office.to) === ':') return { to: office.to + 1, office }
  const party = partyAt(text, tokens, i, year)
  if (party !== null && low(tokens, party.to) === ':') return { to: party.to + 1, party: party.party }
  const first = tokens[i]
  if (first?.kind !== 'word' || !/^\p{Lu}/u.test(first.text)) return null
  for (let k = i + 1; k < Math.min(tokens.length, i + 12); k++) {
    const token = tokens[k]
    if (token?.depth !== first.depth) break
    if (token.text === ':') return { to: k + 1, board: text.slice(first.start, tokens[k - 1]?.end) }
    if (/^[.;–]$/u.test(token.text)) break
  }
  return null
}

/**
 * Reads the persons that words choose.
 * @param tokens of `text`, those of one clause or of a list's point
 * @param frame what is known before
 */
export function scanChosen(
  text: string,
  tokens: readonly Token[],
  frame: Frame,
  year: number | null,
  labels = false,
): Chosen[] {
  const found: Open[] = []
  let { office, substitute, board } = frame
  let party: Party | null = null
  let with_ = false
  const boards: string[] = []
  const assign = (given: { office: string; substitute: boolean }): void => {
    const pending = found.filter((one) => one.pending)
    if (pending.length > 0) for (const one of pending) fill(one, given.office, given.substitute)
    else ({ office, substitute } = given)
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined) break
    const label = labels && token.depth === 0 ? labelAt(text, tokens, i, year) : null
    if (label !== null) {
      if (label.office !== undefined) ({ office, substitute } = label.office)
      if (label.party !== undefined) party = label.party
      if (label.board !== undefined && !/^(?:valgt|udpeget|følgende)/iu.test(label.board)) {
        board = label.board
        ;({ office, substitute } = frame.board === null ? frame : NO_FRAME)
      }
      for (const one of found) one.pending = false
      i = label.to - 1
      continue
    }
    // `i stedet for Bo Dal`, `som afløser for Bo Dal`, `efter Bo Dal`
    const instead = replacedAt(text, tokens, i, year)
    if (instead !== null) {
      for (const one of found.slice(-1)) one.replaces = instead.name
      i = instead.to - 1
      continue
    }
    const given =
      token.depth === 0 && /^(?:som|til|ny|nyt|personlig|personlige|med|–|-|\()$/u.test(token.low)
        ? officeAt(tokens, token.kind === 'mark' || token.low === 'med' ? i + 1 : i)
        : officeHere(tokens, i)
    if (given !== null && !(token.depth > 0)) {
      const beforeName = personAt(text, tokens, given.to, year) !== null
      if (
        beforeName &&
        (token.low === 'med' || officeOfWord(token.low) !== undefined || /^(?:personlig|ny)$/u.test(token.low))
      ) {
        // `med suppleant Kim Holm`, `suppleant Aksel Vang (V)`, `ny formand Anna Berg`
        for (const one of found) one.pending = false
        const person = personAt(text, tokens, given.to, year)
        if (person !== null) {
          found.push(openOf(person, party, given, board))
          for (const one of found) one.pending = false
          i = person.to - 1
          continue
        }
      }
      assign(given)
      i = given.to - 1
      // `som suppleant for Ulf Dal`: for whom, not who.
      if (low(tokens, i + 1) === 'for') {
        const whom = personAt(text, tokens, i + 2, year)
        if (whom !== null || low(tokens, i + 2) === 'begge') i = (whom?.to ?? i + 3) - 1
      }
      continue
    }
    const of = token.depth === 0 ? boardAt(text, tokens, i, year) : null
    if (of !== null) {
      boards.push(of.board)
      const lacking = found.filter((one) => one.board === null || one.board === frame.board)
      for (const one of lacking) one.board = of.board
      if (found.length === 0) board = of.board
      i = of.to - 1
      continue
    }
    if (token.depth > 0) continue
    if (token.low === 'med') with_ = true
    const person = personAt(text, tokens, i, year)
    if (person === null) continue
    if (with_) for (const one of found) one.pending = false
    with_ = false
    found.push(openOf(person, party, { office, substitute }, board))
    i = person.to - 1
  }
  const [only] = boards
  return found.map(({ pending: _, ...one }) => ({
    ...one,
    board: one.board ?? (boards.length === 1 ? (only ?? null) : null),
  }))
}

/** An office right here, in front of a name or behind a dash: `suppleant Kim Holm`. */
function officeHere(tokens: readonly Token[], i: number): { office: string; substitute: boolean; to: number } | null {
  const found = tokens[i]?.kind === 'word' ? officeOfWord(tokens[i]?.low ?? '') : undefined
  return found === undefined ? null : { ...found, to: i + 1 }
}

function replacedAt(
  text: string,
  tokens: readonly Token[],
  i: number,
  year: number | null,
): { name: string; to: number } | null {
  const phrases = [
    ['i', 'stedet', 'for'],
    ['istedet', 'for'],
    ['som', 'afløser', 'for'],
    ['som', 'erstatning', 'for'],
    ['efter'],
    ['afløser'],
    ['erstatter'],
    ['afløste'],
    ['erstattede'],
    ['afløse'],
    ['i', 'stedet', 'for', 'tidligere'],
  ]
  for (const phrase of phrases) {
    if (!phrase.every((word, k) => low(tokens, i + k) === word)) continue
    const person = personAt(text, tokens, i + phrase.length, year)
    if (person !== null) return { name: person.name, to: person.to }
  }
  return null
}

function openOf(
  person: PersonMention,
  party: Party | null,
  { office, substitute }: { office: string | null; substitute: boolean },
  board: string | null,
): Open {
  const inBracket =
    person.bracket === null
      ? undefined
      : officeOfWord(person.bracket.toLowerCase().replace(/^(?:personlig|\d\.)\s/u, ''))
  return {
    name: person.name,
    party: person.party ?? party,
    municipality: person.municipality,
    office: inBracket?.office ?? office,
    substitute: inBracket?.substitute ?? substitute,
    board,
    replaces: null,
    pending: office === null && inBracket === undefined,
  }
}

/** The letter of a party, or its name, in a cell. */
export const partyOfCell = (text: string, year: number | null): Party | null =>
  text === '' || /^[-–]$/u.test(text) ? null : readParty(text, year)
