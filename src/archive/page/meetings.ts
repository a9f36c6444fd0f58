// The list of all meetings, and those to come.
import type { MeetingRow } from '../format/overview.ts'
import { addressOf } from './address.ts'
import { h } from './dom.ts'
import { meetingName, shownOf, toDocument } from './parts.ts'
import type { MakeView, Page } from './view.ts'
import { dayOf, t } from './words.ts'

/** The view of meetings. */
export const meetingsView: MakeView = (_, { overview }) => ({
  title: t('meetings'),
  node: h(
    'div.view',
    {},
    h('h1', { tabindex: '-1' }, t('meetings')),
    coming(overview),
    h(
      'div.wide',
      { tabindex: '0', role: 'region', 'aria-label': t('meetings') },
      h(
        'table',
        {},
        h('thead', {}, h('tr', {}, [t('date'), t('council'), t('decisions'), t('present'), t('apologies'), t('document')].map((name, i) => h('th', { scope: 'col', class: i > 1 && i < 5 ? 'number' : null }, name)))),
        h('tbody', {}, overview.meetings.map(row)),
      ),
    ),
  ),
}) // prettier-ignore

function row(meeting: MeetingRow): HTMLElement {
  const { key, body, date, kind, decisions, present, apologies } = meeting
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, h('a', { href: addressOf('moede', key) }, dayOf(date))),
    h('td', {}, body ?? 'KKR', kind === 'dagsorden' ? h('span.tag', {}, t('agendaOf')) : null),
    h('td.number', {}, decisions),
    h('td.number', {}, present),
    h('td.number', {}, apologies),
    h('td', {}, toDocument(shownOf(meeting), null, fileName(shownOf(meeting)?.name ?? ''))),
  )
}

/** The last part of a file's name. */
const fileName = (name: string): string => name.split('/').at(-1) ?? name

function coming({ coming, meetings }: Page['overview']): HTMLElement | null {
  if (coming.length === 0) return null
  return h(
    'section.coming',
    {},
    h('h2', {}, t('coming')),
    h(
      'ul.plain',
      {},
      coming.map(({ body, date, startTime, endTime, meeting }) => {
        const told = meetings[meeting]
        const time = startTime === null ? '' : ` ${t('time').toLowerCase() === 'tid' ? 'kl.' : 'at'} ${startTime}${endTime === null ? '' : `–${endTime}`}`
        return h('li', {}, h('strong', {}, dayOf(date)), `${time}, ${body ?? 'KKR'} `, told === undefined ? null : h('a.note', { href: addressOf('moede', told.key) }, `${t('toldIn')} ${meetingName(told)}`))
      }),
    ),
  ) // prettier-ignore
}
