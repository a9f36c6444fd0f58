// Finds the lines that are one list set as a paragraph: several persons to a line, broken where the line was full.
//   Anna Berg (Faxe), Bo Lund (Køge), Carla      <- these three are read as one text: a name, or a name and its
//   Dal (Greve), Dan Holm                           municipality, may be parted anywhere
//   (Sorø) og Eva Ries (Lejre).
//   Anna Berg (A), Faxe Kommune                  <- these two stay two entries: they name one person each
//   Bo Lund (V), Køge Kommune
import { isHeadingOverAll, readListOpening } from '../../danish/attendance-heading.ts'
import { endsInJoint, endsSentence } from '../../danish/breaks.ts'
import { readMunicipality } from '../../danish/municipality.ts'
import { hasGivenName } from '../../danish/person-name.ts'
import { bracketsBetween, tidyLine, toPieces } from '../../danish/person-pieces.ts'
import { looksLikePerson } from '../../danish/person-line.ts'
import { endsInJoinedOffice, hangsInList } from '../../danish/person-words.ts'
import { readPersons, type ReadPerson } from '../../danish/persons.ts'
import { wholePerson } from '../../danish/whole-person.ts'
import { cutLine } from '../../text/cut-line.ts'
import type { Line } from '../../text/source.ts'
import { NOBODY } from '../../vocabulary/attendance-remarks.ts'
import { readMarker } from '../marker.ts'
import { filledCells } from './columns.ts'

/** A paragraph of more lines is read in parts. */
export const MOST_LINES = 40

/** `Esbjerg: Anna Berg (V)`: a municipality, a party or an office in front of those who belong to it. */
const HEADS = /^\p{Upper}[^:(),;]{1,40}: /u
/** `…, Edel Gjel (F), Aarhus, og Otto` / `Glud Ibsen (O)`: a given name by itself, whose surname stands below. */
const HALF_NAME = /(?:[,;)] |\p{Ll} )(?<given>\p{Upper}[^\s,;()]*)$/u

/** Gives the words of lines as one text. */
export type WordsOf = (lines: readonly Line[]) => string

const isBulleted = (text: string): boolean => ['dash', 'glyph'].includes(readMarker(text)?.kind ?? '')

/** Does a line begin something of its own, whatever stands above it? A clause in small letters is the end of a sentence. */
function beginsAnew(line: Line): boolean {
  if (line.blankBefore === true || filledCells(line).length > 1 || isBulleted(line.text)) return true
  if (isHeadingOverAll(line.text) || NOBODY.test(line.text) || HEADS.test(line.text)) return true
  const opening = readListOpening(line.text)
  // `observatør: Anna Berg`
  return opening !== null && (/^\p{Upper}/u.test(line.text) || opening.form === 'colon')
}

/** A full stop of an initial or an ordinal ends nothing: `borgmester H.C.` / `Dal`, `1.` / `viceborgmester` */
const ABBREVIATED = /(?:^|[\s(])(?:(?:\p{Upper}\.-?){1,3}|\d\.)$/u
const endsBlock = (text: string): boolean => endsSentence(text) && !ABBREVIATED.test(text)

/** How many lines belong to the block: up to a gap, a heading, or the end of a sentence. */
function blockEnd(lines: readonly Line[]): number {
  let end = 1
  while (end < lines.length && end < MOST_LINES) {
    const [last, next] = [lines[end - 1], lines[end]]
    if (last === undefined || next === undefined || endsBlock(last.text) || beginsAnew(next)) break
    end++
  }
  return end
}

/** Lines that stand below each other without a gap. */
export interface Block {
  /** How many. */
  readonly count: number
  /**
   * A paragraph's entries, each with its lines or parts of lines: one, or one a person where somebody in it cannot be read;
   * `null`: the block is no paragraph.
   */
  readonly entries: readonly Line[][] | null
}

/** Stand two whole persons below each other, each on a line of its own? */
const isList = (block: readonly Line[]): boolean =>
  block.some(({ text }, k) => wholePerson(text) !== null && wholePerson(block[k + 1]?.text ?? '') !== null)

/**
 * Parts a paragraph behind each person's bracket, so that whom nobody can read costs no other.
 *   Anna Berg (Faxe), hende fra i går, Bo Lund (Køge)   ->   Anna Berg (Faxe) | hende fra i går, Bo Lund (Køge)
 * @returns `null` where a part begins with what belongs to the person before it: `Anna Berg (A), Faxe Kommune, Bo Lund (V)`
 */
function partByBrackets(lines: readonly Line[], wordsOf: WordsOf): Line[][] | null {
  const text = lines.map((line) => line.text).join(' ')
  const between = bracketsBetween(text)
  const begins = [0, ...between.map(({ next }) => next)]
  const entries = begins.map((from, k) => stretch(lines, from, between[k]?.end ?? text.length))
  const read = entries.map((own) => readPersons(wordsOf(own)))
  const isWhole = entries.every(([line]) => line !== undefined && !beginsWithPlace(line.text))
  return isWhole && read.filter((persons) => persons?.length === 1).length > lines.length ? entries : null
}

/** `Faxe, Bo Lund (V)`, `Ikast-Brande; Bo Lund (V)` */
const beginsWithPlace = (text: string): boolean =>
  readMunicipality(toPieces(tidyLine(text.slice(0, 80)))[0]?.text ?? '').code !== null

/** The lines, or parts of them, between two indices of their joined text. */
function stretch(lines: readonly Line[], from: number, to: number): Line[] {
  let at = 0
  const own: Line[] = []
  for (const line of lines) {
    const part = cutLine(line, Math.max(0, from - at), Math.min(line.text.length, to - at))
    if (from < at + line.text.length && to > at && part.text !== '') own.push(part)
    at += line.text.length + 1
  }
  return own
}

/**
 * Do persons begin inside lines as a rule, and nowhere on a line of their own below one that is complete?
 *   Der var afbud fra Anna Berg (Faxe), Carla
 *   Dal (Greve) og Dan Holm
 */
function beginInside(persons: readonly ReadPerson[], block: readonly Line[], wordsOf: WordsOf): boolean {
  const starts = new Set(block.map((_, k) => (k === 0 ? 0 : wordsOf(block.slice(0, k)).length + 1)))
  const inside = persons.slice(1).filter(({ from }) => !starts.has(from)).length
  const isList = block.some(({ text }, k) => {
    const above = block[k - 1]?.text
    return above !== undefined && !runsOver(above) && looksLikePerson(text)
  })
  return inside > 0 && inside * 2 >= persons.length - 1 && !isList
}

function runsOver(text: string): boolean {
  const given = HALF_NAME.exec(text)?.groups?.['given']
  const isName = given !== undefined && (hasGivenName(given) || endsInJoint(text.slice(0, -given.length).trimEnd()))
  const isHalf = isName && readMunicipality(given).code === null
  return isHalf || hangsInList(text) || endsInJoinedOffice(text)
}

/**
 * Reads a block.
 * @param lines the block's lines, from its first on, and what follows
 * @returns a paragraph where the block, read as one text, names more persons than it has lines, or begins them inside lines
 */
export function readBlock(lines: readonly Line[], wordsOf: WordsOf): Block {
  const [first] = lines
  if (first === undefined || filledCells(first).length > 1 || isBulleted(first.text)) return { count: 1, entries: null }
  const block = lines.slice(0, blockEnd(lines))
  const count = block.length
  if (count < 2 || isList(block)) return { count, entries: null }
  const persons = readPersons(wordsOf(block))
  if (persons === null) return { count, entries: partByBrackets(block, wordsOf) }
  // `…, Bo Lund (A), Køge` / `Ida Ries (C), Faxe`: the line above is complete, and `Køge Ida Ries` is nobody.
  const isTorn = persons.some(({ fields }) => readMunicipality(fields.name.split(' ')[0] ?? '').code !== null)
  if (isTorn) return { count, entries: null }
  const isParagraph = persons.length > count || beginInside(persons, block, wordsOf)
  if (isParagraph && areApart(persons, block)) return { count, entries: block.map((line) => [line]) }
  return { count, entries: isParagraph ? [block] : null }
}

const placesOf = (persons: readonly ReadPerson[]): string =>
  JSON.stringify(persons.map(({ fields: { name, party, municipality } }) => [name, party, municipality]))

/**
 * Does each line begin with a place, and do they name the same persons one by one, with other places than as one text?
 *   Køge – Anna Berg (A)
 *   Faxe – Bo Lund (V)      <- `Anna Berg (A) Faxe` is nobody
 */
function areApart(persons: readonly ReadPerson[], block: readonly Line[]): boolean {
  if (!block.every(({ text }) => beginsWithPlace(text))) return false
  const alone = block.map(({ text }) => readPersons(tidyLine(text)))
  if (alone.some((own) => own === null)) return false
  const all = alone.flatMap((own) => own ?? [])
  return all.length === persons.length && placesOf(all) !== placesOf(persons)
}
