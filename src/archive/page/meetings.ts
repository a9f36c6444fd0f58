// The list of all meetings, and those that minutes tell of.
import type { ComingRow, MeetingRow, Overview } from '../format/overview.ts'
import { addressOf } from './address.ts'
import { h, type Child } from './dom.ts'
import { listView } from './list.ts'
import { choice, fileName, shownOf, toDocument } from './parts.ts'
import type { MakeView } from './view.ts'
import { dayOf, numberOf, t, type Word } from './words.ts'

/** The view of meetings. */
export const meetingsView: MakeView = ({ filters }, page) => {
  const { overview } = page
  const { meetings, coming } = overview
  const today = new Date().toISOString().slice(0, 10)
  const years = [...new Set(meetings.flatMap(({ year }) => (year === null ? [] : [`${year}`])))].sort().reverse()
  const bodies = [...new Set(meetings.flatMap(({ body }) => (body === null ? [] : [body])))].sort()
  const field = (word: Word, name: string, values: readonly string[]): HTMLElement =>
    choice(t(word), name, values.map((one) => [one, one]), filters.get(name) ?? '')
  return listView<MeetingRow>(page, {
    title: 'meetings',
    lead: 'meetingsNote',
    fields: [field('council', 'raad', bodies), field('year', 'aar', years)],
    find: (of) => meetings.filter(({ body, year }) => (of('raad') === '' || body === of('raad')) && (of('aar') === '' || `${year ?? ''}` === of('aar'))),
    count: (found) => numberOf(found.length, 'meeting'),
    draw: (shown, found) => {
      // Those foretold are told of all councils: beside a part of the meetings they would mislead.
      const isWhole = found.length === meetings.length
      return [
        isWhole ? foretold('coming', coming.filter(({ date }) => date >= today), overview) : null,
        table(shown),
        isWhole ? foretold('missing', coming.filter(({ date }) => date < today), overview) : null,
      ]
    },
    most: 100,
    nothing: 'nothing',
  })
} // prettier-ignore

function table(rows: readonly MeetingRow[]): HTMLElement {
  return h(
    'div.wide',
    { tabindex: '0', role: 'region', 'aria-label': t('meetings') },
    h(
      'table.meetings',
      {},
      h('thead', {}, h('tr', {}, [t('date'), t('council'), t('decisions'), t('present'), t('apologies'), t('document')].map((name, i) => h('th', { scope: 'col', class: i > 1 && i < 5 ? 'number' : null }, name)))),
      h('tbody', {}, rows.map(row)),
    ),
  ) // prettier-ignore
}

function row(meeting: MeetingRow): HTMLElement {
  const { key, body, date, kind, decisions, present, apologies } = meeting
  const isAgenda = kind === 'dagsorden'
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, h('a', { href: addressOf('moede', key) }, dayOf(date))),
    h('td', {}, body ?? 'KKR', isAgenda ? h('span.tag', {}, t('agendaOf')) : null),
    // An agenda tells of none of them.
    [decisions, present, apologies].map((number) => h('td.number', {}, isAgenda ? '–' : number)),
    h('td', {}, toDocument(shownOf(meeting), null, fileName(shownOf(meeting)?.name ?? ''))),
  )
}

/** Meetings that minutes tell of and that the archive does not have. */
function foretold(word: Word, rows: readonly ComingRow[], { meetings }: Overview): Child {
  return rows.length === 0
    ? null
    : h('section.coming', {}, h('h2', {}, t(word)), h('ul.plain', {}, rows.map((one) => h('li', {}, line(one, meetings[one.meeting]))))) // prettier-ignore
}

function line({ body, date, startTime, endTime }: ComingRow, told: MeetingRow | undefined): Child {
  const time = startTime === null ? '' : ` ${t('clock')} ${startTime}${endTime === null ? '' : `–${endTime}`}`
  return [
    h('strong', {}, dayOf(date)),
    `${time}, ${body ?? 'KKR'} `,
    told === undefined
      ? null
      : h('a.note', { href: addressOf('moede', told.key) }, `${t('toldIn')} ${dayOf(told.date)}`),
  ]
}
