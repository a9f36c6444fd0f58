// Attendance as a table, of which each name leads to its page.
import { addressOf } from './address.ts'
import type { Counted, CountedBy } from './counted.ts'
import { h } from './dom.ts'
import { percent, t, type Word } from './words.ts'

/** The view's name in addresses. */
export const VIEW_OF = { people: 'personer', municipalities: 'kommuner', parties: 'partier' } as const

/** Draws the table. */
export function countedTable(by: CountedBy, rows: readonly Counted[]): HTMLElement {
  const heads: Word[] = ['name', 'share', 'wasThere', 'sentApologies', 'wasAbsent', 'asSubstitute']
  return h(
    'div.wide',
    { tabindex: '0', role: 'region', 'aria-label': t(by) },
    h(
      'table.counts',
      {},
      h('thead', {}, h('tr', {}, heads.map((head, i) => h('th', { scope: 'col', class: i === 0 ? null : 'number' }, t(head))))),
      h('tbody', {}, rows.map(({ key, name, note, present, of, apologies, absent, substitute }) =>
        h(
          'tr',
          {},
          h('th', { scope: 'row' }, h('a', { href: addressOf(VIEW_OF[by], key) }, name), note === '' ? null : h('span.note', {}, ` ${note}`)),
          h('td.number', {}, percent(present, of)),
          h('td.number', {}, `${present} ${t('of')} ${of}`),
          [apologies, absent, substitute].map((one) => h('td.number', {}, one === 0 ? '–' : one)),
        ))),
    ),
  ) // prettier-ignore
}
