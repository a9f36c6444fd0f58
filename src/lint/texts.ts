// Every text of a Referat that a reader of the paper reads as prose, with its place: for rules about words.
import type { At, Block, ListItem, Person, Referat } from '../referat.ts'

export interface Text {
  readonly text: string
  readonly at: At | null
  /** Number of the agenda item; `null` outside of items. */
  readonly item: string | null
}

/** The lists of persons, in the order of the paper. */
export const PERSON_LISTS = ['deltagere', 'afbud', 'fravaerende', 'guests', 'secretariat'] as const

/** Every person of the attendance, list by list. */
export const persons = (referat: Referat): Person[] => PERSON_LISTS.flatMap((list) => referat[list])

/** Many rules read the same texts of the same paper one after the other. */
const gathered = new WeakMap<Referat, readonly Text[]>()

/** All texts, each part of the paper once: cover, contents, attendance, headings, bodies. */
export function texts(referat: Referat): readonly Text[] {
  const known = gathered.get(referat)
  if (known !== undefined) return known
  const all = [...gather(referat)]
  gathered.set(referat, all)
  return all
}

function* gather(referat: Referat): Generator<Text> {
  for (const text of referat.meeting.cover) yield { text, at: referat.meeting.at, item: null }
  for (const { title, at } of referat.toc) yield { text: title, at, item: null }
  for (const { raw, at } of persons(referat)) yield { text: raw, at, item: null }
  for (const { number, title, at, sections } of referat.items) {
    yield { text: title, at, item: number }
    for (const { blocks } of sections) {
      for (const block of blocks) for (const { text, at } of blockTexts(block)) yield { text, at, item: number }
    }
  }
}

/** The texts of a block: itself, its points, its filled cells. */
export function* blockTexts(block: Block): Generator<{ text: string; at: At }> {
  if (block.type === 'list') for (const item of block.items) yield* pointTexts(item)
  else if (block.type === 'table') {
    for (const { text, at } of block.rows.flatMap(({ cells }) => cells)) if (at !== null) yield { text, at }
  } else yield block
}

function* pointTexts({ text, at, items }: ListItem): Generator<{ text: string; at: At }> {
  yield { text, at }
  for (const item of items) yield* pointTexts(item)
}
