// What was put off or promised, and whether it came back.
import type { LooseEndRow, Overview } from '../format/overview.ts'
import { stopLine } from './cases.ts'
import { fill, h, type Child } from './dom.ts'
import { badge, choice, meetingName, pageLink, shownOf, toPlace } from './parts.ts'
import type { MakeView } from './view.ts'
import { t } from './words.ts'

const STATES = ['notSeen', 'openEnd', 'resumed'] as const

const stateOf = ({ resumed, open }: LooseEndRow): (typeof STATES)[number] =>
  resumed.length > 0 ? 'resumed' : open ? 'openEnd' : 'notSeen'

/** The view of loose ends. */
export const looseEndsView: MakeView = (address, { overview, keep }) => {
  const { looseEnds, meetings } = overview
  const at = (name: string): string => address.filters.get(name) ?? ''
  const bodies = [...new Set(meetings.map(({ body }) => body ?? ''))].filter((one) => one !== '').sort()
  const fields = [
    choice(t('share') === 'Attendance' ? 'State' : 'Tilstand', 'tilstand', STATES.map((one) => [one, t(one)]), at('tilstand')),
    choice(t('share') === 'Attendance' ? 'What' : 'Hvad', 'art', [['put-off', t('putOff')], ['promised', t('promised')]], at('art')),
    choice(t('council'), 'raad', bodies.map((one) => [one, one]), at('raad')),
  ] // prettier-ignore
  const form = h('form.search', {}, h('div.filters', {}, fields))
  const count = h('p.count', { role: 'status' })
  const list = h('div.results')
  const of = (name: string): string => (form.elements.namedItem(name) as HTMLSelectElement).value
  const show = (): void => {
    const found = looseEnds.filter(
      (one) =>
        (of('tilstand') === '' || stateOf(one) === of('tilstand')) &&
        (of('art') === '' || one.kind === of('art')) &&
        (of('raad') === '' || meetings[one.meeting]?.body === of('raad')),
    )
    count.textContent = `${found.length} ${t('looseEnds').toLowerCase()}`
    fill(list, found.length === 0 ? h('p.empty', {}, t('nothing')) : found.map((one) => looseEnd(one, overview)))
  }
  form.addEventListener('input', () => {
    keep({ tilstand: of('tilstand'), art: of('art'), raad: of('raad') })
    show()
  })
  show()
  return {
    title: t('looseEnds'),
    node: h('div.view', {}, h('h1', { tabindex: '-1' }, t('looseEnds')), h('p.lead', {}, t('endsNote')), form, count, list),
    update(next) {
      for (const name of ['tilstand', 'art', 'raad']) (form.elements.namedItem(name) as HTMLSelectElement).value = next.filters.get(name) ?? ''
      show()
      return true
    },
  }
} // prettier-ignore

function looseEnd(row: LooseEndRow, overview: Overview): Child {
  const meeting = overview.meetings[row.meeting]
  if (meeting === undefined) return null
  const state = stateOf(row)
  return h(
    'article.decision.end',
    { 'data-state': state },
    h('p.when', {}, meetingName(meeting)),
    h(
      'div',
      {},
      h('h2', {}, toPlace(overview, { ...row, places: [] }, { class: 'title' }, row.number === null ? null : `${row.number} `, row.title)),
      h('p.said', {}, row.kind === 'put-off' ? badge('udsat') : h('span.badge', { 'data-tone': 'noted' }, t('promised')), ' ', toPlace(overview, row, { class: 'words' }, row.text)),
      h('p.state', {}, h('strong', {}, t(state)), state === 'resumed' ? ':' : null),
      row.resumed.length === 0 ? null : h('ul.plain.stops', {}, row.resumed.map((stop) => h('li', {}, stopLine(stop, overview)))),
    ),
    h('p.at', {}, pageLink(shownOf(meeting), row.page)),
  )
} // prettier-ignore
