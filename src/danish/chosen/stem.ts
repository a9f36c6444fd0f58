// Words that say that names follow, and what for: a stem over a list, a caption over lines, a label in front of a name.
//
//   KKR Sjælland udpegede følgende medlemmer til Fjordrådet:     office and board of those below
//   Fjordrådet        Suppleanter:                               captions over names
//   Medlem: Anna Berg (V), Køge     Fjordrådet: Kim Holm (A)     say it alone
import type { Party } from '../../referat.ts'
import { CHOOSING, FOLLOWS, NAMED_ABOVE, OFFICES_FILLED, TITLE_OF_CHOICE } from '../../vocabulary/offices.ts'
import { EXCEPT } from '../../vocabulary/votes.ts'
import { boardAt, isBoardName, labelAt } from '../board.ts'
import type { Clause } from '../clause/clause.ts'
import { decides, type Verdict } from '../clause/decides.ts'
import { officeAt } from '../office.ts'
import { partyAt } from '../party-mention.ts'
import { personAt } from '../person-mention.ts'
import { tokensOf, type Token } from '../tokens.ts'
import { NO_FRAME, type Chosen, type Frame } from './scan.ts'

/** The board that a stem names: `udpegede følgende til bestyrelsen for Fjordskolen:`. */
function boardOf(text: string, tokens: readonly Token[], year: number | null): string | null {
  for (let i = 0; i < tokens.length; i++) {
    const found = boardAt(text, tokens, i, year)
    if (found !== null) return found.board
  }
  return null
}

/** What words say of those that follow: office and board. @param before what was known before */
export function frameOf(text: string, tokens: readonly Token[], year: number | null, before: Frame): Frame {
  for (let i = 0; i < tokens.length; i++) {
    const office = tokens[i]?.depth === 0 ? officeAt(tokens, i) : null
    if (office === null) continue
    const behind = boardOf(text, tokens, year)
    return { ...before, office: office.office, substitute: office.substitute, board: behind ?? before.board }
  }
  return { ...before, board: boardOf(text, tokens, year) ?? before.board }
}

/** Does a sentence say that people are chosen, whose names follow? */
export function announces(
  text: string,
  clauses: readonly { readonly clause: Clause; readonly verdict: Verdict }[],
): boolean {
  const open = text.endsWith(':') || !/[.!?]$/u.test(text)
  const words = clauses[0]?.clause.sentence.words ?? []
  const chooses = clauses.some(({ verdict }) => decides(verdict) && verdict.action === 'choose')
  if (chooses && (open || words.some(({ low }) => FOLLOWS.test(low)))) return true
  // `Udpegede medlemmer af Havneforum er:`
  const members = /^(?:gen|ny)?(?:udpegede|valgte)$/u.test(words[0]?.low ?? '') && text.endsWith(':')
  const noun = members || (words.some(({ low }) => CHOOSING.test(low)) && words.some(({ low }) => FOLLOWS.test(low)))
  const others = clauses.some(({ clause }) => ['party', 'person', 'other', 'elsewhere'].includes(clause.subject.who))
  return noun && !others
}

/**
 * Does a sentence choose all of those named above it: `KKR Sjælland udpegede de indstillede`? Not where it leaves out
 * some: `to af de indstillede`, `de indstillede bortset fra Bo Dal`.
 */
export const choosesAbove = (
  clauses: readonly { readonly clause: Clause; readonly verdict: Verdict }[],
  year: number | null,
): boolean =>
  clauses.some(({ clause: { sentence, from, to }, verdict }) => {
    if (!decides(verdict) || verdict.action !== 'choose') return false
    const { words, text, tokens } = sentence
    const at = words.findIndex(({ low }, k) => k >= from && k < to && NAMED_ABOVE.test(low))
    if (at < 0 || words.slice(from, at).some(({ low }) => low === 'af')) return false
    return (
      !words.some(({ low }) => EXCEPT.test(low) || low === 'ikke') &&
      !tokens.some((_, k) => personAt(text, tokens, k, year) !== null)
    )
  })

/** The office that a line begins with, where it is one that a council fills. */
function filledAt(tokens: readonly Token[]): ReturnType<typeof officeAt> {
  const office = officeAt(tokens, 0)
  return office !== null && OFFICES_FILLED.has(office.office) ? office : null
}

/** `Til Fjordrådet:` is Fjordrådet. */
export const captionName = (text: string): string =>
  text.replace(/\s?:$/u, '').replace(/^(?:Til|I)\s(?=\p{Alpha})/u, '')

/** A line in front of names that says which party they are of: `Venstre:`, `For SF (2 pladser)`. */
export function partyCaption(text: string, year: number | null): Party | null {
  const name = captionName(text).replace(/^For\s/u, '')
  const tokens = tokensOf(name)
  const party = partyAt(name, tokens, 0, year)
  return party !== null && tokens.slice(party.to).every(({ depth, text: mark }) => depth > 0 || /^[()]$/u.test(mark))
    ? party.party
    : null
}

/** A line in front of names that says alone what those below were chosen for: an office or a board, and nothing else. */
export function captionOf(text: string, before: Frame): Frame | null {
  const name = captionName(text)
  const tokens = tokensOf(name)
  const office = filledAt(tokens)
  if (office?.to === tokens.length) return { ...before, office: office.office, substitute: office.substitute }
  if (!isBoardName(tokens)) return null
  return { ...NO_FRAME, board: name }
}

/** Does a line say alone that somebody was chosen: `Medlem: Anna Berg (V)`, `Fjordrådet: Kim Holm (A), Greve`? */
export function isLabelled(text: string, tokens: readonly Token[], year: number | null): boolean {
  const label = labelAt(text, tokens, 0, year)
  if (label === null) return false
  if (label.office !== undefined) return OFFICES_FILLED.has(label.office.office)
  if (label.board !== undefined && TITLE_OF_CHOICE.test(label.board)) return true
  return label.board !== undefined && isBoardName(tokens.slice(0, label.to - 1))
}

/** Is it told who is meant? A bare name under a caption may be anybody. */
export const isKnown = ({ party, municipality }: Chosen): boolean => party !== null || municipality !== null

/** Do a table's headings say alone that its persons were chosen: an office among them, and nothing unknown? */
export const isElection = (heads: readonly string[], isRole: (head: string) => boolean): boolean =>
  heads.every((head) => head === '' || isRole(head)) && heads.some((head) => filledAt(tokensOf(head)) !== null)
