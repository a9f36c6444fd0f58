// The blocks of a section: paragraphs, lists, tables, as the paper has them.
import type { Block, ListItem } from '../../referat.ts'
import type { Placed, Words } from '../format/packed.ts'
import { h, type Child } from './dom.ts'
import { margin, passage, value, type Paper } from './paper.ts'
import { t } from './words.ts'

/** Draws blocks. */
export const blocks = (paper: Paper, given: Placed<Block[]>): HTMLElement[] => given.map((one) => block(paper, one))

function block(paper: Paper, one: Placed<Block>): HTMLElement {
  switch (one.type.text) {
    case 'paragraph':
      return passage(paper, 'p', (one as { text: Words }).text)
    case 'subheading':
      return passage(paper, 'h4', (one as { text: Words }).text)
    case 'list':
      return h('div.passage', {}, margin(paper, [one.at]), list(paper, (one as { items: Placed<ListItem[]> }).items))
    default:
      return table(paper, one as Table)
  }
}

const BULLET = /^[-–—•·*o▪◦●○]$/u

function list(paper: Paper, items: Placed<ListItem[]>): HTMLElement {
  return h(
    'ul.points',
    {},
    items.map(({ marker, text, items: inner }) =>
      h(
        'li',
        {},
        h('span.marker', {}, BULLET.test(marker.text) || marker.text.charCodeAt(0) > 0xe000 ? '•' : marker.text),
        h('div', {}, h('span', ordOf(text), text.text), inner.length === 0 ? null : list(paper, inner)),
      ),
    ),
  )
}

const ordOf = ({ places, exact }: Words): Record<string, string | boolean> => ({
  'data-ord': places.map(([start, end]) => `${start}-${end}`).join(','),
  'data-exact': exact,
})

interface Table {
  readonly columns: readonly Words[]
  readonly rows: readonly {
    readonly header: boolean
    readonly cells: readonly { readonly text: Words; readonly value: number | null }[]
  }[]
  readonly at: readonly [number, number]
}

function table(paper: Paper, { columns, rows, at }: Table): HTMLElement {
  const heads = rows.filter(({ header }) => header)
  const cellOf = (tag: 'td' | 'th', { text, value: number }: Table['rows'][number]['cells'][number]): Child =>
    h(tag, { class: number === null ? null : 'number', scope: tag === 'th' ? 'col' : null }, text.text === '' ? null : value(paper, text)) // prettier-ignore
  return h(
    'div.passage',
    {},
    margin(paper, [at]),
    h(
      'div.wide',
      { tabindex: '0', role: 'region', 'aria-label': columns.map(({ text }) => text).join(', ') || t('contents') },
      h(
        'table',
        {},
        heads.length === 0 ? null : h('thead', {}, heads.map(({ cells }) => h('tr', {}, cells.map((cell) => cellOf(cell.text.text === '' ? 'td' : 'th', cell))))),
        h('tbody', {}, rows.filter(({ header }) => !header).map(({ cells }) => h('tr', {}, cells.map((cell) => cellOf('td', cell))))),
      ),
    ),
  ) // prettier-ignore
}
