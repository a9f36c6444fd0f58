// Who was chosen for what, board by board, the newest first.
import type { Overview, PostRow } from '../format/overview.ts'
import { fill, h, type Child } from './dom.ts'
import { fold } from './fold.ts'
import { meetingName, toPlace } from './parts.ts'
import type { MakeView } from './view.ts'
import { language, t } from './words.ts'

/** The view of appointments. */
export const postsView: MakeView = (address, { overview, keep }) => {
  const field = h('input', { type: 'search', name: 'q', value: address.filters.get('q') ?? '', autocomplete: 'off' })
  const form = h('form.search', {}, h('label.field', {}, h('span', {}, t('filterList')), field))
  const count = h('p.count', { role: 'status' })
  const list = h('div')
  const show = (): void => {
    const wanted = fold(field.value.trim())
    const found = overview.posts.filter(({ name, board, municipality, party, office }) => wanted === '' || fold([name, board, municipality, party, office].join(' ')).includes(wanted))
    count.textContent = `${t('number')}: ${found.length}`
    fill(list, found.length === 0 ? h('p.empty', {}, t('nothing')) : boards(found).map(([board, rows]) => boardSection(board, rows, overview)))
  } // prettier-ignore
  form.addEventListener('input', () => {
    keep({ q: field.value })
    show()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
  })
  show()
  return {
    title: t('posts'),
    node: h('div.view', {}, h('h1', { tabindex: '-1' }, t('posts')), form, count, list),
    update(next) {
      field.value = next.filters.get('q') ?? ''
      show()
      return true
    },
  }
}

/** By board, as printed but for case; the boards in the order of the alphabet, the unnamed last. */
function boards(rows: readonly PostRow[]): (readonly [board: string | null, rows: readonly PostRow[]])[] {
  const groups = new Map<string, PostRow[]>()
  for (const row of rows) {
    const key = row.board === null ? '' : fold(row.board)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return Array.from(groups.values(), (group) => [group[0]?.board ?? null, group] as const).sort(([a], [b]) =>
    a === null ? 1 : b === null ? -1 : a.localeCompare(b, 'da'),
  )
}

function boardSection(board: string | null, rows: readonly PostRow[], overview: Overview): HTMLElement {
  const unnamed = language() === 'da' ? 'Uden nævnt udvalg eller bestyrelse' : 'No board named'
  const title = board ?? unnamed
  return h(
    'section.board',
    {},
    h('h2', {}, title.charAt(0).toUpperCase() + title.slice(1)),
    h(
      'div.wide',
      { tabindex: '0', role: 'region', 'aria-label': title },
      h(
        'table',
        {},
        h('thead', {}, h('tr', {}, [t('name'), t('office'), t('meeting')].map((name) => h('th', { scope: 'col' }, name)))),
        h('tbody', {}, rows.map((row) => post(row, overview))),
      ),
    ),
  ) // prettier-ignore
}

function post(row: PostRow, overview: Overview): Child {
  const { name, party, municipality, office, substitute, replaces, number } = row
  const meeting = overview.meetings[row.meeting]
  if (meeting === undefined) return null
  const of = [party, municipality].filter((one) => one !== null).join(', ')
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, toPlace(overview, row, {}, name), of === '' ? null : h('span.note', {}, ` ${of}`)),
    h('td', {}, office ?? (substitute ? t('substitute') : '–'), replaces === null ? null : h('span.note', {}, ` ${t('replaces')} ${replaces}`)),
    h('td', {}, toPlace(overview, { ...row, places: [] }, {}, meetingName(meeting), number === null ? null : `, ${t('item')} ${number}`)),
  ) // prettier-ignore
}
