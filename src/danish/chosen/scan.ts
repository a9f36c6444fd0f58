// Reads who was chosen for what from running words: persons, and the offices and boards around them.
//
//   KKR udpegede Anna Berg, Køge Kommune, som medlem og Kim Holm (A) som suppleant til bestyrelsen for Fjordskolen.
//                ^^^^^^^^^ a person       ^^^^^^^^^^ office              ^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^^^^^^^^^^ board of both
//   Fjordrådet: Anna Berg (V), suppleant Kim Holm      Anna Berg (V), Køge – formand      Anna Berg i stedet for Bo Dal
import type { Appointment, Municipality, Party } from '../../referat.ts'
import { EXCEPT } from '../../vocabulary/votes.ts'
import { personAt, type PersonMention } from '../person-mention.ts'
import { isFinite } from '../clause/lexicon.ts'
import { boardAt, boardOfLabel, labelAt, officeHere, replacedAt } from '../board.ts'
import { mentionsAt } from '../mentions.ts'
import { officeAt, officeOfWord, officesAt } from '../office.ts'
import { readMunicipality } from '../municipality.ts'
import { partyAt } from '../party-mention.ts'
import type { Token } from '../tokens.ts'
import { chosenAs, officeBehind, secondAt } from './beside.ts'

/** Somebody chosen, without a place yet. */
export type Chosen = Omit<Appointment, 'at'>

/** What is known before the words begin: of a stem, a caption, a heading. */
export interface Frame {
  readonly office: string | null
  readonly substitute: boolean
  readonly board: string | null
  readonly party: Party | null
  readonly municipality: Municipality | null
}

export const NO_FRAME: Frame = { office: null, substitute: false, board: null, party: null, municipality: null }

/** Somebody who is being read. */
type Open = { -readonly [Key in keyof Chosen]: Chosen[Key] } & {
  /** Its office may still follow. */
  pending: boolean
}

const low = (tokens: readonly Token[], i: number): string => tokens[i]?.low ?? ''

const fill = (one: Open, office: string, substitute: boolean): void => {
  one.office = office
  one.substitute = substitute
  one.pending = false
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
  let { office, substitute, board, party, municipality } = frame
  let with_ = false
  /** Who was named as left before anybody was named as chosen. */
  let replaces: string | null = null
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
      const town = label.board === undefined ? null : readMunicipality(label.board)
      const named = label.board === undefined || town?.code != null ? null : boardOfLabel(label.board, year)
      // `fra Greve Kommune: Anna Berg (A)`
      if (town?.code != null) municipality = town
      if (named !== null) {
        board = named
        if (label.office === undefined) ({ office, substitute } = frame.board === null ? frame : NO_FRAME)
      }
      for (const one of found) one.pending = false
      i = label.to - 1
      continue
    }
    // `for Venstre Anna Berg, for SF Kim Holm`
    const seat = token.low === 'for' && token.depth === 0 ? partyAt(text, tokens, i + 1, year) : null
    if (seat !== null && personAt(text, tokens, seat.to, year) !== null) {
      party = seat.party
      i = seat.to - 1
      continue
    }
    // `i stedet for Bo Dal`, `som afløser for Bo Dal`, `efter Bo Dal`
    const instead = replacedAt(text, tokens, i, year)
    if (instead !== null) {
      if (found.length === 0) replaces = instead.name
      for (const one of found.slice(-1)) one.replaces = instead.name
      i = instead.to - 1
      continue
    }
    // `Ved lodtrækning mellem A og B`, `bortset fra A`, `undtagen A`: those who were not chosen, or not all.
    if ((/^(?:mellem|blandt)$/u.test(token.low) || EXCEPT.test(token.low)) && token.depth === 0) {
      const of = /^(?:fra|af|for)$/u.test(low(tokens, i + 1)) ? i + 2 : i + 1
      const stood = mentionsAt(text, tokens, of, year).at(-1)
      i = (stood?.to ?? i + 1) - 1
      continue
    }
    // `som henholdsvis formand og næstformand`: each of those named has one.
    const each = token.low === 'henholdsvis' ? officesAt(tokens, i + 1) : null
    const waiting = found.filter((one) => one.pending)
    if (each !== null && each.offices.length === waiting.length) {
      waiting.forEach((one, k) => {
        const own = each.offices[k]
        if (own !== undefined) fill(one, own.office, own.substitute)
      })
      i = each.to - 1
      continue
    }
    const given =
      token.depth === 0 && /^(?:som|til|ny|nyt|personlig|personlige|med|–|-|\()$/u.test(token.low)
        ? officeAt(tokens, token.kind === 'mark' || token.low === 'med' ? i + 1 : i)
        : officeHere(tokens, i)
    // `Ilse Dal. Suppleant udpeges senere.`, `og som suppleant udpegedes Kim Holm`: of those to come.
    if (given !== null && token.depth === 0 && isFinite(low(tokens, given.to))) {
      for (const one of found) one.pending = false
      ;({ office, substitute } = given)
      i = given.to - 1
      continue
    }
    if (given !== null && !(token.depth > 0)) {
      // `A og som suppleant for denne B`
      const to =
        low(tokens, given.to) === 'for' && /^(?:denne|dem|ham|hende|begge)$/u.test(low(tokens, given.to + 1))
          ? given.to + 2
          : given.to
      const named = personAt(text, tokens, to, year)
      const beforeName = named !== null
      // `gruppeformand Anna Berg (V) blev udpeget som suppleant`: what she is, and not what she is chosen for.
      if (named !== null && token.kind === 'word' && chosenAs(tokens, named.to)) {
        for (const one of found) one.pending = false
        i = given.to - 1
        continue
      }
      const joined =
        token.low === 'som' && given.substitute && /^(?:og|samt)$/u.test(low(tokens, i - 1)) && found.length > 0
      if (
        beforeName &&
        (joined ||
          token.low === 'med' ||
          officeOfWord(token.low) !== undefined ||
          /^(?:personlig|ny)$/u.test(token.low))
      ) {
        // `med suppleant Kim Holm`, `suppleant Aksel Vang (V)`, `ny formand Anna Berg`
        for (const one of found) one.pending = false
        const person = personAt(text, tokens, to, year)
        if (person !== null) {
          found.push(openOf(person, { party, municipality }, given, board))
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
    if (token.text === '(') {
      const second = secondAt(text, tokens, i + 1, year)
      if (second !== null) {
        found.push({
          ...openOf(second.person, { party, municipality }, second, found.at(-1)?.board ?? board),
          pending: false,
        })
        i = second.to - 1
        continue
      }
    }
    if (token.depth > 0) continue
    if (token.low === 'med') with_ = true
    const person = personAt(text, tokens, i, year)
    if (person === null) continue
    // `med Kim Holm (A), Greve Kommune, som personlig stedfortræder`
    const own = low(tokens, i - 1) === 'med' ? officeBehind(tokens, person.to) : null
    if (own?.substitute === true && found.length > 0) {
      for (const one of found) one.pending = false
      found.push({ ...openOf(person, { party, municipality }, own, found.at(-1)?.board ?? board), pending: false })
      with_ = false
      i = own.to - 1
      continue
    }
    if (with_) for (const one of found) one.pending = false
    with_ = false
    found.push({ ...openOf(person, { party, municipality }, { office, substitute }, board), replaces })
    replaces = null
    i = person.to - 1
  }
  const [only] = boards
  return found.map((one) => ({
    name: one.name,
    party: one.party,
    municipality: one.municipality,
    office: one.office,
    board: one.board ?? (boards.length === 1 ? (only ?? null) : null),
    substitute: one.substitute,
    replaces: one.replaces,
  }))
}

function openOf(
  person: PersonMention,
  group: Pick<Frame, 'party' | 'municipality'>,
  { office, substitute }: { office: string | null; substitute: boolean },
  board: string | null,
): Open {
  const inBracket =
    person.bracket === null
      ? undefined
      : officeOfWord(person.bracket.toLowerCase().replace(/^(?:personlig|\d\.)\s/u, ''))
  return {
    name: person.name,
    party: person.party ?? group.party,
    municipality: person.municipality ?? group.municipality,
    office: inBracket?.office ?? office,
    substitute: inBracket?.substitute ?? substitute,
    board,
    replaces: null,
    pending: office === null && inBracket === undefined,
  }
}
