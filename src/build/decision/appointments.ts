// Reads who was chosen for what: from sentences, from lists under their stem, from captions, from tables.
//
//   KKR Sjælland valgte borgmester Anna Berg (V), Køge Kommune, som formand.
//   KKR Sjælland udpegede som medlemmer af Fjordrådet:  - Kim Holm (A), Greve Kommune
//   Medlemmer:   1. Anna Berg (V), Køge                 Medlem | Kommune | Suppleant
import type { Appointment, Block, ListItem, Point } from '../../referat.ts'
import { decides } from '../../danish/clause/decides.ts'
import { readMunicipality } from '../../danish/municipality.ts'
import { boardAt } from '../../danish/board.ts'
import { officeAt } from '../../danish/office.ts'
import { tokensOf, type Token } from '../../danish/tokens.ts'
import { CHOICE_VERBS, CHOOSING, FOLLOWS, TITLE_OF_CHOICE } from '../../vocabulary/offices.ts'
import { NO_SPEAKER } from '../../vocabulary/speech.ts'
import type { Document } from '../document.ts'
import { chosenIn, type Leaving } from './appointment-clauses.ts'
import { NO_FRAME, scanChosen, type Chosen, type Frame } from './appointment-scan.ts'
import { tableAppointments } from './appointments-table.ts'
import { standsIn, type Said } from './said.ts'

// `(stedfortræder i parentes)`
const IN_BRACKETS = /\((?:stedfortræder|suppleant)\p{L}*\si\sparentes\)/iu
const LAST_BRACKET = /\s\((?<name>\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+)+)\)$/u

const place = (chosen: readonly Chosen[], at: Appointment['at']): Appointment[] => chosen.map((one) => ({ ...one, at }))

/** What words say of those that follow: office and board. */
function frameOf(text: string, tokens: readonly Token[], year: number | null, before: Frame): Frame {
  for (let i = 0; i < tokens.length; i++) {
    const office = tokens[i]?.depth === 0 ? officeAt(tokens, i) : null
    if (office === null) continue
    const behind = boardOf(text, tokens, year)
    return { office: office.office, substitute: office.substitute, board: behind ?? before.board }
  }
  return { ...before, board: boardOf(text, tokens, year) ?? before.board }
}

/** The board that a stem names: `udpegede følgende til bestyrelsen for Fjordskolen:`. */
function boardOf(text: string, tokens: readonly Token[], year: number | null): string | null {
  for (let i = 0; i < tokens.length; i++) {
    const found = boardAt(text, tokens, i, year)
    if (found !== null) return found.board
  }
  return null
}

const announces = (said: Said): boolean => {
  const { text } = said.passage
  const open = text.endsWith(':') || !/[.!?]$/u.test(text)
  const [first] = said.clauses
  const words = first?.clause.sentence.words ?? []
  const chooses = said.clauses.some(({ verdict }) => decides(verdict) && verdict.action === 'choose')
  if (chooses && (open || words.some(({ low }) => FOLLOWS.test(low)))) return true
  const noun = words.some(({ low }) => CHOOSING.test(low)) && words.some(({ low }) => FOLLOWS.test(low))
  const others = said.clauses.some(({ clause }) =>
    ['party', 'person', 'other', 'elsewhere'].includes(clause.subject.who),
  )
  return noun && !others
}

const hasVerb = (said: Said): boolean => said.clauses.some(({ clause }) => clause.verb !== null)

/** What the blocks above say of those below. */
interface State {
  /** Are people chosen here? */
  choosing: boolean
  frame: Frame
  bracketed: boolean
  leaving: Leaving | null
  /** The headings of the table above, for one that goes on without. */
  heads: readonly string[]
}

function ofPoint(document: Document, item: ListItem, state: State, frame: Frame): Appointment[] {
  const bracket = state.bracketed ? LAST_BRACKET.exec(item.text) : null
  const text = bracket === null ? item.text : item.text.slice(0, bracket.index)
  const tokens = tokensOf(text)
  const own = scanChosen(text, tokens, frame, document.year, true)
  const placed = place(own, item.at)
  const second = bracket?.groups?.['name']
  if (second !== undefined && own.length > 0) {
    const [first] = own
    placed.push({
      ...{ name: second, party: null, municipality: null, office: 'stedfortræder', substitute: true, replaces: null },
      ...{ board: first?.board ?? frame.board, at: item.at },
    })
  }
  if (own.length > 0 || item.items.length === 0)
    return [...placed, ...item.items.flatMap((one) => ofPoint(document, one, state, frame))]
  // A point that names nobody says what those below it are chosen for: `- Fjordrådet`, `  o Anna Berg (V)`.
  const office = officeAt(tokens, 0)
  const below =
    office === null
      ? { ...frame, board: item.text.replace(/:$/u, '') }
      : { ...frame, office: office.office, substitute: office.substitute }
  return item.items.flatMap((one) => ofPoint(document, one, state, below))
}

/** A line without a verb among those chosen: persons, or a caption over them. */
function ofLine(document: Document, text: string, at: Appointment['at'], state: State): Appointment[] {
  const tokens = tokensOf(text)
  const persons = scanChosen(text, tokens, state.frame, document.year, true)
  if (persons.length > 0) return place(persons, at)
  const words = tokens.filter(({ kind }) => kind === 'word').length
  if (words === 0 || words > 14 || /[.!?]$/u.test(text)) return []
  // The end of a cell that a table was broken at.
  if (readMunicipality(text).code !== null) return []
  const office = officeAt(tokens, 0)
  if (office !== null && words <= 6)
    state.frame = {
      ...frameOf(text, tokens, document.year, state.frame),
      office: office.office,
      substitute: office.substitute,
    }
  else state.frame = { ...NO_FRAME, board: text.replace(/\s?:$/u, '') }
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
  return said.flatMap((one): Appointment[] => {
    const { text } = one.passage
    const [first] = one.clauses
    if (first === undefined) return []
    if (!hasVerb(one) && !(text.endsWith('.') && announces(one)))
      return state.choosing ? ofLine(document, text, block.at, state) : []
    const { chosen, leaving } = chosenIn(one, document, state.leaving)
    state.leaving = leaving
    if (chosen.length > 0) {
      const known = state.choosing && state.frame.board !== null && !announces(one)
      return place(
        known ? chosen.map((each) => ({ ...each, board: each.board ?? state.frame.board })) : chosen,
        block.at,
      )
    }
    if (announces(one)) {
      state.choosing = true
      state.bracketed = IN_BRACKETS.test(text)
      state.frame = frameOf(text, first.clause.sentence.tokens, document.year, NO_FRAME)
      return place(scanBehindColon(one, state.frame, document.year), block.at)
    }
    if (text.endsWith(':') && one.clauses.some(({ clause }) => clause.line !== null)) {
      state.choosing = false
      state.frame = NO_FRAME
    }
    return []
  })
}

function ofTable(document: Document, table: Extract<Block, { type: 'table' }>, state: State): Appointment[] {
  const { found, heads } = tableAppointments(document, table, state.frame, state.heads)
  state.heads = heads
  return found
}

/** Persons behind the colon of a stem, in one paragraph with it. */
function scanBehindColon(said: Said, frame: Frame, year: number | null): Chosen[] {
  const [first] = said.clauses
  if (first === undefined) return []
  const { tokens, text } = first.clause.sentence
  const colon = tokens.findIndex((token) => token.text === ':')
  return colon < 0 ? [] : scanChosen(text, tokens.slice(colon + 1), frame, year, true)
}

// `… og Asger Holm` / `Dal (V), Tønder`: the end of a name stands on the next line.
const REST_OF_NAME = /^\p{Lu}[\p{L}-]+\s\(/u

/** Joins paragraphs where a name was broken between them. */
function runOn(blocks: readonly Block[]): Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const above = joined.at(-1)
    const both = above !== undefined && 'text' in above && 'text' in block
    if (both && REST_OF_NAME.test(block.text) && /^\p{Lu}/u.test(above.text.slice(above.text.lastIndexOf(' ') + 1)))
      joined.splice(-1, 1, {
        type: 'paragraph',
        text: `${above.text} ${block.text}`,
        at: { ...above.at, end: block.at.end },
      })
    else joined.push(block)
  }
  return joined
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
  const state: State = {
    choosing: ofTitle !== null || points.some(asked),
    frame: NO_FRAME,
    bracketed: false,
    leaving: null,
    heads: [],
  }
  const found = runOn(blocks).flatMap((block): Appointment[] => {
    if (block.type === 'paragraph' || block.type === 'subheading')
      return ofParagraph(
        document,
        block,
        said.filter((one) => standsIn(one, block.at)),
        state,
      )
    if (!state.choosing) return []
    return block.type === 'list'
      ? block.items.flatMap((item) => ofPoint(document, item, state, state.frame))
      : ofTable(document, block, state)
  })
  return found
    .filter(({ name }) => !NO_SPEAKER.test(name))
    .map((one) => ({ ...one, board: one.board ?? ofTitle?.groups?.['board'] ?? null }))
}
