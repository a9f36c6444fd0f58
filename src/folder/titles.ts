// The titles of items, made comparable.
//
//   Natbusser – Tillæg · NATBUSSER (fortsat) · Genoptaget sag: Natbusser     <- natbusser
//   Godkendelse af dagsorden · Eventuelt · Orientering fra formandskabet      <- standing: they return on every agenda
import { oneOf } from '../text/compare.ts'
import { AGENDA_SECTIONS } from '../vocabulary/agenda-sections.ts'
import { COUNCIL_BUSINESS, TITLE_LEADS, TITLE_MARKS } from '../vocabulary/item-titles.ts'
import { STANDING_ITEM } from '../vocabulary/standing-items.ts'

const isSection = oneOf(AGENDA_SECTIONS)

/** Folds a text for comparing: NFC, lower case, letters and digits with single blanks between. */
export const folded = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200d\u2060]/gu, '')
    .replace(/(?<=\p{Alpha})['’´`](?=s(?!\p{Alpha}))/gu, '')
    .replace(/[^\p{Alpha}\p{M}\d]+/gu, ' ')
    .trim()

/** A title without what a later treatment adds to it, folded. */
export function titleKey(title: string): string {
  const bare = title.replace(TITLE_LEADS, '').replace(TITLE_MARKS, '')
  return folded(bare === '' ? title : bare)
}

/** Does an item of this title return on every agenda, whatever is spoken of? */
export function isStanding(title: string): boolean {
  const plain = title.trim()
  return isSection(plain) || STANDING_ITEM.test(plain) || COUNCIL_BUSINESS.test(plain)
}
