// When an item is told to be empty: it has a heading, labels perhaps, and no text. Not so headings over other items,
// what is only spoken (`Eventuelt`, `Siden sidst`), and in an agenda items without a case line.
import type { Item, Referat } from '../referat.ts'
import { oneOf } from '../text/compare.ts'
import { AGENDA_SECTIONS } from '../vocabulary/agenda-sections.ts'
import { GROUP_TITLE, STANDING_ITEM } from '../vocabulary/standing-items.ts'
import { hasText, holdsItems } from './agenda.ts'

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
