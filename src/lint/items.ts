// The agenda as rules look at it: which items hold others, and which say anything.
import type { Item, Referat } from '../referat.ts'
import { oneOf } from '../text/compare.ts'
import { AGENDA_SECTIONS } from '../vocabulary/agenda-sections.ts'
import { GROUP_TITLE, STANDING_ITEM } from '../vocabulary/standing-items.ts'
import type { Language } from './rule.ts'

/** Is this item a heading over others? @param index in `items` */
export function holdsItems(items: readonly Item[], index: number): boolean {
  const item = items[index]
  const next = items[index + 1]
  if (item === undefined) return false
  if (next !== undefined && next.level > item.level) return true
  return item.number !== null && items.some(({ parent }) => parent === item.number)
}

/** Has an item any text? */
export const hasText = ({ sections }: Item): boolean => sections.some(({ text }) => text !== '')

// When an item is told to be empty: it has a heading, labels perhaps, and no text. Not so headings over other items,
// what is only spoken (`Eventuelt`, `Siden sidst`), and in an agenda items without a case line.

const isAgendaSection = oneOf(AGENDA_SECTIONS)

/** A section of the agenda may have no items this time. */
const isSection = ({ level, title }: Item, items: readonly Item[]): boolean =>
  level === 1 && (isAgendaSection(title) || GROUP_TITLE.test(title)) && items.some((item) => item.level > 1)

const mayBeEmpty = (item: Item, { kind, items }: Referat): boolean =>
  STANDING_ITEM.test(item.title) || isSection(item, items) || (kind !== 'referat' && item.sag === null)

/** The items that have no text and should have some. */
export const emptyItems = (referat: Referat): Set<Item> =>
  new Set(
    referat.items.filter(
      (item, index) => !hasText(item) && !mayBeEmpty(item, referat) && !holdsItems(referat.items, index),
    ),
  )

// How a sentence names an item: by its number, or by its title where the paper numbers none.
//   Item 3.2 has no text     Item “Natbusser” has no text     Punkt ”Natbusser” har ingen tekst

const NUMBER = /^\d+(?:\.\d+)*$/u

/** What a finding keeps of an item: its number, else its title. */
export const nameOf = ({ number, title }: Item): string => number ?? title

/** What {@link nameOf} gave, in a sentence: a title in the language's quotes. */
export const itemName: Readonly<Record<Language, (name: string) => string>> = {
  en: (name) => (NUMBER.test(name) ? name : `“${name}”`),
  da: (name) => (NUMBER.test(name) ? name : `”${name}”`),
}

/** Number and title as a sentence quotes them; the number is left out where there is none. */
export const numbered = ({ number, title }: { readonly number?: string; readonly title: string }): string =>
  number === undefined ? title : `${number} ${title}`

/** Does a document show a habit? @returns whether at least three have it, and more than three in four */
export const mostly = (those: number, all: number): boolean => those >= 3 && those * 4 > all * 3
