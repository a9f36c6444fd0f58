// Cuts an entry of the attendance into its pieces, each with its place.
//   - Anna Berg (A, formand), Køge Kommune - fra kl. 10.30
//     ^^^^^^^^^  ^  ^^^^^^^   ^^^^^^^^^^^^   ^^^^^^^^^^^^^
//   Anna Berg (Køge) og Bo Lund (Faxe)      <- `og` parts two pieces only where a person follows
//   Køge ............ Anna Berg (A)         <- leaders part two pieces
// A bracket inside a bracket stays with its words; a dash between two numbers parts nothing.
import { findParty } from './party.ts'
import { beginsWithName } from './person-name.ts'
import { officeAtStart } from './person-words.ts'
import { matches } from '../text/matches.ts'
import { isBlank } from '../text/blanks.ts'

/** Words of an entry and where they begin in it (UTF-16 index from 0). */
export interface Words {
  readonly text: string
  readonly at: number
}

/** A part of an entry between commas, brackets, tabs or dashes; never empty. */
export interface Piece extends Words {
  /** Stood in brackets. */
  readonly bracket: boolean
  /** A colon follows: the piece heads the rest of the line. */
  readonly heads: boolean
  /** Stands behind `og`, `samt` or a semicolon: as likely another person as more of the last one. */
  readonly joined: boolean
  /** In which cell of a row it stands, from 0: tabs part cells. */
  readonly cell: number
}

const BULLET = /^(?:[-–—•·●▪◦*‣]\s*|o\s|\d{1,3}[.)]\s+(?!\p{Ll}|Vice|Næst|Suppl)|[a-z]\)\s+)/u
const SEPARATOR =
  /[,;\t|*]|\s?(?:\.{4,}|…{2,}|_{4,}|(?:\. ){4,})\s?|(?<=[Kk]ommune|\))\.\s|\s[-–—/]\s(?!\d)|(?<!\d)\s[-–—/]\s|:\s|\s(?:og|samt|&)\s(?=[\p{Upper}\p{Ll}\d])/gu
const LEADERS = /[.…_] ?[.…_]/u
const JOIN_BEFORE = /^(?:og|samt) /u
const [COMMA, PERIOD, COLON, SEMICOLON] = [0x2c, 0x2e, 0x3a, 0x3b]
const closesOff = (code: number): boolean => code === COMMA || code === COLON || code === SEMICOLON || isBlank(code)
const opens = (code: number): boolean => code === PERIOD || closesOff(code)
const ABBREVIATED = /(?<!\p{Alpha})(?:suppl?|pkt|kl|nr|jr|sen|jun)\.$/iu

/** A stretch of words without its outer blanks. @param from index into the words, half-open to `to` */
export function part(words: Words, from: number, to: number = words.text.length): Words {
  const cut = words.text.slice(from, Math.max(from, to))
  return { text: cut.trim(), at: words.at + from + cut.length - cut.trimStart().length }
}

/** A line in NFC with runs of blanks made one, without outer blanks. A tab stays: it parts cells. */
export const tidyLine = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\S\t]+/gu, ' ')
    .trim()

const JOIN_AT_END = /(?<![\s,;])[\s,;]+$/u
const BETWEEN = /\)[,;]? (?:(?:og|samt) )?(?=\p{Alpha})/gu

/**
 * Where a person ends in a bracket and another may begin: `(Faxe), `, `(Køge) og `, `(V); `.
 * @returns indices of where the one ends and where the next begins
 */
export const bracketsBetween = (text: string): { end: number; next: number }[] =>
  matches(BETWEEN, text).map(({ 0: mark, index }) => ({ end: index + 1, next: index + mark.length }))

/** How many letters at the end of a person's words join the next person: ` og`, ` samt`, a comma. */
export function joinAtEnd(text: string): number {
  const end = text.replace(JOIN_AT_END, '')
  const joint = / (?:og|samt)$/u.exec(end)?.[0].length ?? 0
  return text.length - end.slice(0, end.length - joint).replace(JOIN_AT_END, '').length
}

/** How many characters of a line its bullet or number takes; 0 when it has none. */
export const bulletOf = (line: string): number => BULLET.exec(line)?.[0].length ?? 0

/** Trims a piece, and takes a final period that closes the line and no abbreviation. */
function trimPiece(text: string, at: number): Words {
  let start = 0
  let end = text.length
  while (start < end && opens(text.charCodeAt(start))) start++
  while (end > start && closesOff(text.charCodeAt(end - 1))) end--
  const trimmed = text.slice(start, end)
  const closes =
    trimmed.endsWith('.') &&
    /[\p{Alpha}\d)]\.$/u.test(trimmed) &&
    !/\p{Upper}\.$/u.test(trimmed) &&
    !ABBREVIATED.test(trimmed)
  return { text: closes ? trimmed.slice(0, -1).trimEnd() : trimmed, at: at + start }
}

/** `Formand og borgmester Anna Berg`, `Sundheds- og omsorgsborgmester`: two offices of one person. */
const isOffice = (text: string): boolean => {
  const words = text.trim()
  return words !== '' && (words.endsWith('-') || officeAtStart(words) === words)
}

/** What is open while an entry is cut. */
interface Cutting {
  readonly pieces: Piece[]
  cell: number
  joined: boolean
}

function cut(state: Cutting, text: string, at: number, bracket: boolean): void {
  let from = 0
  const push = (to: number, heads: boolean): void => {
    let piece = trimPiece(text.slice(from, to), at + from)
    const join = bracket ? undefined : JOIN_BEFORE.exec(piece.text)?.[0]
    if (join !== undefined && beginsWithName(piece.text.slice(join.length, join.length + 120))) {
      piece = part(piece, join.length)
      state.joined = true
    }
    if (!/[\p{Alpha}\p{N}]/u.test(piece.text)) return
    state.pieces.push({ ...piece, bracket, heads, joined: state.joined, cell: state.cell })
    state.joined = false
  }
  for (const match of matches(SEPARATOR, text)) {
    // Deeper brackets stay whole: `(suppleant for Kim Holm (A, B))`.
    const ahead = text.slice(from, match.index)
    if (ahead.includes('(') && ahead.split('(').length > ahead.split(')').length) continue
    const next = match.index + match[0].length
    const isJoin = /\p{Alpha}|&/u.test(match[0])
    if (isJoin && (bracket || !beginsWithName(text.slice(next, next + 120)) || isOffice(ahead))) continue
    push(match.index, match[0].startsWith(':'))
    if (isJoin || match[0] === ';') state.joined = true
    if (match[0] === '\t' || LEADERS.test(match[0])) state.cell++
    from = next
  }
  push(text.length, false)
}

/**
 * Cuts a stretch of an entry into pieces, in print order.
 * @param line the entry's words, blanks made one
 * @param start index at which to begin
 * @param end index at which to end (half-open)
 */
export function toPieces(line: string, start = 0, end: number = line.length): Piece[] {
  const text = line.slice(0, end)
  const state: Cutting = { pieces: [], cell: line.slice(0, start).split('\t').length - 1, joined: false }
  let depth = 0
  let from = start
  const push = (to: number): void => {
    const words = text.slice(from, to)
    if (depth > 0 && findParty(words) !== null)
      state.pieces.push({
        ...part({ text: words, at: from }, 0),
        bracket: true,
        heads: false,
        joined: false,
        cell: state.cell,
      })
    else cut(state, words, from, depth > 0)
  }
  for (const { 0: mark, index } of matches(/[()]/gu, text)) {
    if (index < start) continue
    const closes = mark === ')'
    if (closes ? depth <= 1 : depth === 0) {
      push(index)
      from = index + 1
    }
    depth = closes ? Math.max(0, depth - 1) : depth + 1
  }
  push(text.length)
  return state.pieces
}
