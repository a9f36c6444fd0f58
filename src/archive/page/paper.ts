// A meeting's minutes as the view of it works with them: values that lead to their words.
import type { Page as PdfPage } from '../format/facsimile.ts'
import type { DocumentRow, MeetingRow } from '../format/overview.ts'
import type { Range, Words } from '../format/packed.ts'
import { addressOf } from './address.ts'
import { h, type Child } from './dom.ts'
import { placesText } from './parts.ts'
import { t } from './words.ts'

/** The minutes that are open. */
export interface Paper {
  readonly meeting: MeetingRow
  readonly document: DocumentRow | undefined
  readonly text: string
  /** `null` for text, which has no pages. */
  readonly pages: readonly PdfPage[] | null
}

/** The page on which an offset of the text stands, from 1; `null` when it stands on none. */
export function pageOf({ pages }: Paper, offset: number): number | null {
  if (pages === null) return null
  let last: number | null = null
  for (const [i, { runs }] of pages.entries()) {
    for (const { start, end } of runs) {
      if (start <= offset && offset < end) return i + 1
      if (start <= offset) last = i + 1
    }
  }
  return last
}

/** The line of the text on which an offset stands, from 1. */
export const lineOf = ({ text }: Paper, offset: number): number => text.slice(0, offset).split('\n').length

/** The address at which the words of places are marked. */
const addressOfPlaces = ({ meeting }: Paper, places: readonly Range[]): string =>
  addressOf('moede', meeting.key, { ord: placesText(places) })

/**
 * A value, as a link to its words.
 * @param shown what stands there when it is not the value's own text
 */
export function value(paper: Paper, words: Words | null, ...shown: readonly Child[]): Child {
  if (words === null) return null
  if (words.places.length === 0) return h('span', {}, shown.length === 0 ? words.text : shown)
  return h(
    'a.v',
    {
      href: addressOfPlaces(paper, words.places),
      'data-ord': placesText(words.places),
      'data-exact': words.exact,
      'data-value': shown.length === 0 ? null : words.text,
    },
    shown.length === 0 ? words.text : shown,
  )
}

/** The mark in the margin that leads from a longer text to its place: `s. 12`, of text `linje 340`. */
export function margin(paper: Paper, places: readonly Range[]): HTMLElement | null {
  const first = places[0]
  if (first === undefined) return null
  const page = pageOf(paper, first[0])
  const words = page === null ? `${t('line')} ${lineOf(paper, first[0])}` : `${t('pageShort')} ${page}`
  return h('a.margin', { href: addressOfPlaces(paper, places), 'data-ord': placesText(places) }, words)
}

/** A longer text that leads to its words where a mouse touches it; for the keyboard its mark does. */
export function passage(paper: Paper, tag: 'p' | 'h4', words: Words): HTMLElement {
  return h(
    'div.passage',
    {},
    margin(paper, words.places),
    h(tag, { 'data-ord': placesText(words.places), 'data-exact': words.exact }, words.text),
  )
}
