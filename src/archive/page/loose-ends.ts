// What was put off or promised, and whether it came back.
import type { LooseEndRow, Overview } from '../format/overview.ts'
import { stopLine } from './cases.ts'
import { fill, h, type Child } from './dom.ts'
import { badge, choice, meetingName, pageLink, shownOf, toPlace } from './parts.ts'
import type { MakeView } from './view.ts'
import { dayOf, t, type Word } from './words.ts'

const STATES = ['not-seen', 'folder-ends', 'perhaps', 'taken-up'] as const

const KINDS: Readonly<Record<LooseEndRow['kind'], Word>> = { postponed: 'putOff', promised: 'promised', task: 'tasks' }

/** The view of loose ends. */
export const looseEndsView: MakeView = (address, { overview, keep }) => {
  const { looseEnds, meetings } = overview
  const at = (name: string): string => address.filters.get(name) ?? ''
  const bodies = [...new Set(meetings.map(({ body }) => body ?? ''))].filter((one) => one !== '').sort()
  const fields = [
    choice(t('state'), 'tilstand', STATES.map((one) => [one, t(one)]), at('tilstand')),
    choice(t('what'), 'art', Object.entries(KINDS).map(([kind, word]) => [kind, t(word)]), at('art')),
    choice(t('council'), 'raad', bodies.map((one) => [one, one]), at('raad')),
  ] // prettier-ignore
  const form = h('form.search', {}, h('div.filters', {}, fields))
  const count = h('p.count', { role: 'status' })
  const list = h('div.results')
  const of = (name: string): string => (form.elements.namedItem(name) as HTMLSelectElement).value
  const show = (): void => {
    const found = looseEnds.filter(
      (one) =>
        (of('tilstand') === '' || one.state === of('tilstand')) &&
        (of('art') === '' || one.kind === of('art')) &&
        (of('raad') === '' || meetings[one.meeting]?.body === of('raad')),
    )
    count.textContent = `${t('number')}: ${found.length}`
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
  const { state, looked, until } = row
  return h(
    'article.decision.end',
    { 'data-state': state },
    h('p.when', {}, meetingName(meeting)),
    h(
      'div',
      {},
      h('h2', {}, toPlace(overview, { ...row, places: [] }, { class: 'title' }, row.number === null ? null : `${row.number} `, row.title)),
      h('p.said', {}, row.kind === 'postponed' ? badge('udsat') : h('span.badge', { 'data-tone': 'noted' }, t(KINDS[row.kind])), ' ', toPlace(overview, row, { class: 'words' }, row.text)),
      h('p.state', {}, h('strong', {}, t(state)), state === 'not-seen' && until !== null ? ` – ${t('lookedAt')}: ${looked} (${t('last')} ${dayOf(until)})` : null),
      row.resumed.length === 0 ? null : h('ul.plain.stops', {}, row.resumed.map((stop) => h('li', {}, stopLine(stop, overview)))),
    ),
    h('p.at', {}, pageLink(shownOf(meeting), row.page)),
  )
} // prettier-ignore
