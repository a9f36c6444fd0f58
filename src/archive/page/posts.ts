// Who was chosen for what, board by board, the newest first.
import type { Overview, PostRow } from '../format/overview.ts'
import { h, type Child } from './dom.ts'
import { fold, holdsAll, termsOf } from './fold.ts'
import { findField, listView } from './list.ts'
import { meetingName, toPlace } from './parts.ts'
import type { MakeView } from './view.ts'
import { numberOf, t } from './words.ts'

/** Appointments to one board. */
interface Board {
  /** As printed first; `null` where the minutes name none. */
  readonly name: string | null
  readonly posts: readonly PostRow[]
}

/** The view of appointments. */
export const postsView: MakeView = (address, page) => {
  const { overview } = page
  return listView<Board>(page, {
    title: 'posts',
    lead: 'postsNote',
    fields: [findField(address)],
    find: (of) => boards(overview.posts.filter(holdsAll(termsOf(of('q')), wordsOf))),
    count: (found) => `${numberOf(found.reduce((sum, { posts }) => sum + posts.length, 0), 'post')}, ${numberOf(found.length, 'board')}`,
    draw: (shown) => shown.map((board) => h('section.board', {}, h('h2', {}, capital(board.name ?? t('boardNone'))), postsTable(board.name ?? t('boardNone'), board.posts, overview))),
    most: 25,
    nothing: 'nothing',
  })
} // prettier-ignore

const wordsOf = ({ name, board, municipality, party, office }: PostRow): string =>
  [name, board, municipality, party, office].join('\n')

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

/** By board, as printed but for case; the boards in the order of the alphabet, the unnamed last. */
function boards(rows: readonly PostRow[]): Board[] {
  const groups = new Map<string, PostRow[]>()
  for (const row of rows) {
    const key = row.board === null ? '' : fold(row.board)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return Array.from(groups.values(), (posts) => ({ name: posts[0]?.board ?? null, posts })).sort(
    ({ name: a }, { name: b }) => (a === null ? 1 : b === null ? -1 : a.localeCompare(b, 'da')),
  )
}

/** A table of appointments. @param title what a screen reader calls it */
export function postsTable(title: string, rows: readonly PostRow[], overview: Overview): HTMLElement {
  return h(
    'div.wide',
    { tabindex: '0', role: 'region', 'aria-label': title },
    h(
      'table.posts',
      {},
      h('thead', {}, h('tr', {}, [t('name'), t('office'), t('meeting')].map((name) => h('th', { scope: 'col' }, name)))),
      h('tbody', {}, rows.map((row) => post(row, overview))),
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
    h('td', { class: office === null && !substitute && replaces === null ? 'none' : null }, office ?? (substitute ? t('substitute') : '–'), replaces === null ? null : h('span.note', {}, ` ${t('replaces')} ${replaces}`)),
    h('td', {}, toPlace(overview, { ...row, places: [] }, {}, meetingName(meeting), number === null ? null : `, ${t('item')} ${number}`)),
  ) // prettier-ignore
}
