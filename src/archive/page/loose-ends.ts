// What was put off or promised, and whether it came back: what did not, first.
import type { LooseEndRow, Overview } from '../format/overview.ts'
import { stopLine } from './cases.ts'
import { h, type Child } from './dom.ts'
import { holdsAll, termsOf } from './fold.ts'
import { findField, listView } from './list.ts'
import { badge, choice, decisionRow, pageLink, shownOf, toPlace } from './parts.ts'
import type { MakeView } from './view.ts'
import { dayOf, numberOf, t, type Word } from './words.ts'

const STATES = ['not-seen', 'perhaps', 'folder-ends', 'taken-up'] as const

const KINDS: Readonly<Record<LooseEndRow['kind'], Word>> = { postponed: 'putOff', promised: 'promised', task: 'tasks' }

/** The view of loose ends. */
export const looseEndsView: MakeView = (address, page) => {
  const { overview } = page
  const { looseEnds, meetings } = overview
  const at = (name: string): string => address.filters.get(name) ?? ''
  const bodies = [...new Set(meetings.map(({ body }) => body ?? ''))].filter((one) => one !== '').sort()
  const inOrder = STATES.flatMap((state) => looseEnds.filter((one) => one.state === state))
  return listView<LooseEndRow>(page, {
    title: 'looseEnds',
    lead: 'endsNote',
    fields: [
      choice(t('state'), 'tilstand', STATES.map((one) => [one, t(one)]), at('tilstand')),
      choice(t('what'), 'art', Object.entries(KINDS).map(([kind, word]) => [kind, t(word)]), at('art')),
      choice(t('council'), 'raad', bodies.map((one) => [one, one]), at('raad')),
      findField(address),
    ],
    find: (of) =>
      inOrder.filter((one) =>
          (of('tilstand') === '' || one.state === of('tilstand')) &&
          (of('art') === '' || one.kind === of('art')) &&
          (of('raad') === '' || meetings[one.meeting]?.body === of('raad')))
        .filter(holdsAll(termsOf(of('q')), ({ title, text }) => `${title}\n${text}`)),
    count: (found) => numberOf(found.length, 'end'),
    draw: (shown, found) => STATES.map((state) => group(state, shown, found, overview)),
    most: 60,
    nothing: 'endsNone',
  })
} // prettier-ignore

function group(state: LooseEndRow['state'], shown: readonly LooseEndRow[], found: readonly LooseEndRow[], overview: Overview): Child {
  const rows = shown.filter((one) => one.state === state)
  if (rows.length === 0) return null
  const all = found.filter((one) => one.state === state).length
  return h(
    'section.ends',
    { 'data-state': state },
    h('h2.split', {}, `${t(state)} `, h('span.note', {}, all)),
    h('div.results', {}, rows.map((one) => looseEnd(one, overview))),
  )
} // prettier-ignore

function looseEnd(row: LooseEndRow, overview: Overview): Child {
  const meeting = overview.meetings[row.meeting]
  if (meeting === undefined) return null
  const { state, looked, until } = row
  return decisionRow(
    meeting,
    {},
    [
      h('h3', {}, toPlace(overview, { ...row, places: [] }, { class: 'title' }, row.number === null ? null : `${row.number} `, row.title)),
      h('p.said', {}, row.kind === 'postponed' ? badge('udsat') : h('span.badge', { 'data-tone': 'noted' }, t(KINDS[row.kind])), ' ', toPlace(overview, row, { class: 'words' }, row.text)),
      state === 'not-seen' && until !== null ? h('p.state', {}, `${numberOf(looked, 'laterMeeting')} (${t('last')} ${dayOf(until)})`) : null,
      row.resumed.length === 0 ? null : h('ul.plain.stops', {}, row.resumed.map((stop) => h('li', {}, stopLine(stop, overview)))),
    ],
    pageLink(shownOf(meeting), row.page),
  )
} // prettier-ignore
