// Reads who was chosen for what: from sentences, from lists under their stem, from captions, from tables.
//
//   KKR Sjælland valgte borgmester Anna Berg (V), Køge Kommune, som formand.
//   KKR Sjælland udpegede som medlemmer af Fjordrådet:  - Kim Holm (A), Greve Kommune
//   Medlemmer:   1. Anna Berg (V), Køge                 Medlem | Kommune | Suppleant
import type { Appointment, Block, Point } from '../../referat.ts'
import { chosenAsWell, chosenIn, type Leaving } from '../../danish/chosen/clauses.ts'
import { NO_FRAME, scanChosen, type Chosen, type Frame } from '../../danish/chosen/scan.ts'
import {
  announces,
  captionName,
  choosesAbove,
  captionOf,
  frameOf,
  isKnown,
  isLabelled,
  partyCaption,
} from '../../danish/chosen/stem.ts'
import { decides } from '../../danish/clause/decides.ts'
import { readMunicipality } from '../../danish/municipality.ts'
import { officeAt } from '../../danish/office.ts'
import { tokensOf } from '../../danish/tokens.ts'
import { CHOICE_VERBS, PROPOSERS, SUBSTITUTES_IN_BRACKETS, TITLE_OF_CHOICE } from '../../vocabulary/offices.ts'
import { NO_SPEAKER } from '../../vocabulary/speech.ts'
import type { Document } from '../document.ts'
import { appointedInPoint, placed } from './appointments-points.ts'
import { tableAppointments } from './appointments-table.ts'
import { withWholeNames } from './broken-names.ts'
import { namedInFull } from './named-in-full.ts'
import { readingOf, standsIn, type Said } from './said.ts'

const announcing = (said: Said): boolean => announces(said.passage.text, said.clauses)
const hasVerb = (said: Said): boolean => said.clauses.some(({ clause }) => clause.verb !== null)

/** `Genvalg til Anna Berg som formand.` */
const choosesByNoun = (said: Said): boolean =>
  said.clauses.some(({ clause, verdict }) => clause.verb === null && decides(verdict) && verdict.action === 'choose')

/** What the blocks above say of those below. */
interface State {
  /** Are people chosen here? */
  choosing: boolean
  /** Does a caption say so for the lines below: `Fjordrådet`, `Suppleanter:`? */
  captioned: boolean
  /** Stands it below a stem of something else: `Kandidater:`? */
  blocked: boolean
  frame: Frame
  bracketed: boolean
  leaving: Leaving | null
  /** Somebody chosen in the sentence above, and in which paragraph. */
  above: { readonly chosen: Chosen; readonly group: number } | null
  /** Chooses all named above it, and nobody below. */
  choosesAbove: Said | null
  /** Are those below parted by municipalities, each over its own? `null`: no line of them is read yet. */
  grouped: boolean | null
  /** The headings of the table above, for one that goes on without. */
  heads: readonly string[]
}

/** A line without a verb among those chosen: persons, or a caption over them. */
function ofLine(document: Document, text: string, at: Appointment['at'], state: State): Appointment[] {
  const tokens = tokensOf(text)
  const persons = scanChosen(text, tokens, state.frame, document.year, true)
  if (persons.length > 0) {
    state.grouped ??= false
    return placed(persons, at)
  }
  const words = tokens.filter(({ kind }) => kind === 'word').length
  if (words === 0 || words > 14 || /[.!?]$/u.test(text)) return []
  const town = readMunicipality(captionName(text))
  // Over the first of those chosen it is what the list is grouped by; else the end of a cell that a table was broken at.
  if (town.code !== null) {
    state.grouped ??= true
    if (state.grouped) state.frame = { ...state.frame, municipality: town }
    return []
  }
  const party = partyCaption(text, document.year)
  const office = officeAt(tokens, 0)
  if (party !== null) state.frame = { ...state.frame, party }
  else if (office !== null && words <= 6)
    state.frame = {
      ...frameOf(text, tokens, document.year, state.frame),
      office: office.office,
      substitute: office.substitute,
    }
  else if (!PROPOSERS.test(text)) state.frame = { ...NO_FRAME, board: captionName(text) }
  return []
}

/** A line without a verb where nothing above says that people are chosen: it, or a caption above it, must say so itself. */
function ofOwnLine(document: Document, text: string, at: Appointment['at'], state: State): Appointment[] {
  if (state.blocked) return []
  const tokens = tokensOf(text)
  const labelled = isLabelled(text, tokens, document.year)
  if (labelled || state.captioned) {
    const frame = state.captioned ? state.frame : NO_FRAME
    const found = scanChosen(text, tokens, frame, document.year, labelled).filter(isKnown)
    if (found.length > 0) return placed(found, at)
  }
  const caption = captionOf(text, state.captioned ? state.frame : NO_FRAME)
  state.captioned = caption !== null
  state.frame = caption ?? NO_FRAME
  state.blocked = caption === null && text.endsWith(':')
  return []
}

function ofSentence(document: Document, at: Appointment['at'], one: Said, state: State): Appointment[] {
  const { text } = one.passage
  const { year } = document
  const [first] = one.clauses
  if (first === undefined) return []
  const { sentence } = first.clause
  const above = state.above?.group === one.group ? state.above.chosen : null
  if (!hasVerb(one) && !choosesByNoun(one) && !(text.endsWith('.') && announcing(one))) {
    const more = above === null ? [] : chosenAsWell(sentence, year, above)
    if (more.length > 0) return placed(more, at)
    return state.choosing ? ofLine(document, text, at, state) : ofOwnLine(document, text, at, state)
  }
  const { chosen, leaving } = chosenIn(one.clauses, readingOf(document), state.leaving, above)
  const [somebody] = chosen
  state.leaving = leaving
  state.above = somebody === undefined ? null : { chosen: somebody, group: one.group }
  state.captioned = false
  state.blocked = text.endsWith(':')
  if (chosen.length > 0) {
    const known = state.choosing && state.frame.board !== null && !announcing(one)
    return placed(known ? chosen.map((each) => ({ ...each, board: each.board ?? state.frame.board })) : chosen, at)
  }
  if (one === state.choosesAbove) state.choosing = false
  if (announcing(one)) {
    state.choosing = true
    state.bracketed = SUBSTITUTES_IN_BRACKETS.test(text)
    state.frame = frameOf(text, sentence.tokens, year, NO_FRAME)
    state.grouped = null
    return placed(scanBehindColon(one, state.frame, year), at)
  }
  if (text.endsWith(':') && one.clauses.some(({ clause }) => clause.line !== null)) {
    state.choosing = false
    state.frame = NO_FRAME
  }
  return []
}

function ofParagraph(
  document: Document,
  block: Extract<Block, { text: string }>,
  said: readonly Said[],
  state: State,
): Appointment[] {
  // A line that two groups share is read as one.
  if (state.choosing && said.length > 1 && !said.some(hasVerb) && said[0]?.group !== said.at(-1)?.group)
    return ofLine(document, block.text, block.at, state)
  return said.flatMap((one) => ofSentence(document, block.at, one, state))
}

function ofTable(document: Document, table: Extract<Block, { type: 'table' }>, state: State): Appointment[] {
  const { found, heads, election } = tableAppointments(document, table, state.frame, state.heads)
  state.heads = heads
  return state.choosing || (election && !state.blocked) ? found : []
}

/** Persons behind the colon of a stem, in one paragraph with it. */
function scanBehindColon(said: Said, frame: Frame, year: number | null): Chosen[] {
  const [first] = said.clauses
  if (first === undefined) return []
  const { tokens, text } = first.clause.sentence
  const colon = tokens.findIndex((token) => token.text === ':')
  return colon < 0 ? [] : scanChosen(text, tokens.slice(colon + 1), frame, year, true)
}

/**
 * Reads the appointments of a decision.
 * @param blocks its blocks, in order
 * @param said their sentences
 * @param title the item's title: `Udpegning til Fjordrådet` names the board where the decision does not
 * @param points what was recommended: `udpeger medlemmer …` is answered by names alone
 */
export function readAppointments(
  document: Document,
  blocks: readonly Block[],
  said: readonly Said[],
  title: string,
  points: readonly Point[],
): Appointment[] {
  const ofTitle = TITLE_OF_CHOICE.exec(title)
  const asked = (point: Point): boolean => CHOICE_VERBS.has(point.verb ?? '') || point.points.some(asked)
  const asks = ofTitle !== null || points.some(asked)
  const above = asks ? undefined : said.find((one) => choosesAbove(one.clauses, document.year))
  const words = above?.passage.text ?? ''
  const state: State = {
    choosing: asks || above !== undefined,
    above: null,
    choosesAbove: above ?? null,
    captioned: false,
    blocked: false,
    frame: frameOf(words, tokensOf(words), document.year, NO_FRAME),
    bracketed: false,
    grouped: null,
    leaving: null,
    heads: [],
  }
  const found = withWholeNames(blocks).flatMap((block): Appointment[] => {
    if (block.type === 'paragraph' || block.type === 'subheading')
      return ofParagraph(
        document,
        block,
        said.filter((one) => standsIn(one, block.at)),
        state,
      )
    if (block.type === 'table') return ofTable(document, block, state)
    if (state.choosing)
      return block.items.flatMap((item) => appointedInPoint(document, item, state.bracketed, state.frame))
    return block.items.flatMap((item) => ofOwnLine(document, item.text, item.at, state))
  })
  return namedInFull(found, said, document.year)
    .filter(({ name }) => !NO_SPEAKER.test(name))
    .map((one) => ({ ...one, board: one.board ?? ofTitle?.groups?.['board'] ?? null }))
}
