// Reads one line as an entry of a table of contents.
//
//   3.3. Kystsikring og diger på de mindste øer  ..... 19
//   ^^^^ number                                  ^^^^^ ^^ leaders, page
import { LOST_PAGE, LOST_PAGE_REST } from '../vocabulary/cover-labels.ts'
import { follows, isRoman, partsOf, readNumber, type Numbered, type Roman } from './number.ts'

/** What a contents line holds; indices into the line's text, half-open. */
export interface ContentsLine {
  readonly number: string | null
  readonly title: { readonly from: number; readonly to: number } | null
  readonly page: number | null
  /** What stands between title and page: `dots` and `tab` are evidence, a `blank` is hardly any. */
  readonly leader: 'dots' | 'tab' | 'blank' | null
  /** In place of the page stands Word's message that its bookmark is gone, or the rest of that message. */
  readonly lost: boolean
}

/** A line that is no entry. */
export const NO_ENTRY: ContentsLine = { number: null, title: null, page: null, leader: null, lost: false }

/**
 * Does an entry stand below another in one list: its page is none before, or its number counts on? Where an item was moved
 * and its page kept, pages fall:
 *
 *   2.3. Kapacitet på kvindekrisecentre    5
 *   2.4. Ungdomsboliger                    7
 *   2.5. Råstofplan                        5
 */
export function countsOn(entry: ContentsLine, { page, number }: Pick<ContentsLine, 'page' | 'number'>): boolean {
  if (entry.lost || (entry.page ?? 0) >= (page ?? 0)) return true
  if (number === null || entry.number === null || isRoman(number) || isRoman(entry.number)) return false
  return follows(partsOf(number), partsOf(entry.number))
}

/** A sign that is set over a letter makes no title by itself. */
const LETTER = /(?!\p{M})\p{Alpha}/u
const LETTER_OR_DIGIT = /(?!\p{M})\p{Alpha}|\d/u
const PAGE = /(?<!\d)(?<page>\d{1,3})$/u
const isLeader = (letter: string | undefined): boolean => letter !== undefined && /[\s.…_·]/u.test(letter)

/**
 * Reads a line as far as it is a contents entry; every part may be missing.
 * @param text a line's view
 * @param number the number the line begins with, if any
 * @param roman the roman number it begins with, if any
 */
export function readContentsLine(text: string, number: Numbered | null, roman: Roman | null): ContentsLine {
  if (LOST_PAGE_REST.test(text)) return { ...NO_ENTRY, lost: true }
  const message = text.includes('!') ? LOST_PAGE.exec(text) : null
  if (message !== null && message.index > 0) {
    let end = message.index
    while (end > 0 && isLeader(text[end - 1])) end--
    return { ...readContentsLine(text.slice(0, end), number, roman), leader: 'dots', lost: true }
  }
  const pageMatch = PAGE.exec(text)
  let to = text.length
  let page: number | null = null
  let leader: ContentsLine['leader'] = null
  if (pageMatch?.groups?.['page'] !== undefined) {
    const digits = pageMatch.groups['page']
    let cut = text.length - digits.length
    const end = cut
    while (cut > 0 && isLeader(text[cut - 1])) cut--
    const between = text.slice(cut, end)
    if (cut === 0 && between === '') {
      page = Number(digits)
      to = 0
    } else if (/\s|[.…_·]{2}/u.test(between)) {
      page = Number(digits)
      to = cut
      leader = /[.…_·]\s?[.…_·]|…/u.test(between) ? 'dots' : between.includes('\t') ? 'tab' : 'blank'
    }
  } else {
    let cut = text.length
    while (cut > 0 && isLeader(text[cut - 1])) cut--
    const dots = text.slice(cut)
    if (/[.…_·]\s?[.…_·]|…/u.test(dots)) [to, leader] = [cut, 'dots']
  }
  // `2.1....5`: only without its leaders and page the line begins with a number.
  const numbered =
    to === text.length || (number !== null && number.titleAt <= to) ? number : readNumber(text.slice(0, to))
  const from = numbered?.titleAt ?? roman?.titleAt ?? 0
  // `… i valgperioden 2026-` / `2030 ..... 12`: behind leaders even digits are the end of a title.
  const title = (leader === 'dots' ? LETTER_OR_DIGIT : LETTER).test(text.slice(from, to)) ? { from, to } : null
  // `2.1` alone could be a page, too: a number without title is one only when it looks like `2.` or `2.1`.
  if (title === null && numbered !== null && page !== null && to === 0) {
    return { number: null, title: null, page, leader: null, lost: false }
  }
  return { number: numbered?.number ?? roman?.number ?? null, title, page, leader, lost: false }
}
