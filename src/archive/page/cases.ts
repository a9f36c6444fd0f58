// Matters through meetings, each as a line of its stops.
import type { CaseRow, Overview, Stop } from '../format/overview.ts'
import { fill, h, svg, type Child } from './dom.ts'
import { fold } from './fold.ts'
import { badge, meetingName, toPlace } from './parts.ts'
import type { MakeView } from './view.ts'
import { dayOf, language, t } from './words.ts'

/** So many matters are shown at first, and more with each asking. */
const ROWS = 40

/** The view of matters. */
export const casesView: MakeView = (address, { overview, keep }) => {
  const field = h('input', { type: 'search', name: 'q', value: address.filters.get('q') ?? '', autocomplete: 'off' })
  const form = h('form.search', {}, h('label.field', {}, h('span', {}, t('filterList')), field))
  const count = h('p.count', { role: 'status' })
  const list = h('div')
  let rows = ROWS
  const show = (): void => {
    const wanted = fold(field.value.trim())
    const found = overview.cases.filter(({ title, stops }) => wanted === '' || [title, ...stops.map((one) => one.title)].some((one) => fold(one).includes(wanted)))
    count.textContent = `${t('number')}: ${found.length}`
    const more = h('button.more', { type: 'button' }, t('more'))
    more.addEventListener('click', () => {
      rows += ROWS
      show()
    })
    fill(list, found.length === 0 ? h('p.empty', {}, t('nothing')) : found.slice(0, rows).map((one) => matter(one, overview)), found.length > rows ? more : null)
  } // prettier-ignore
  form.addEventListener('input', () => {
    rows = ROWS
    keep({ q: field.value })
    show()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
  })
  show()
  return {
    title: t('cases'),
    node: h(
      'div.view',
      {},
      h('h1', { tabindex: '-1' }, t('cases')),
      h('p.lead', {}, t('casesNote')),
      form,
      count,
      list,
    ),
    update(next) {
      field.value = next.filters.get('q') ?? ''
      show()
      return true
    },
  }
}

function matter({ title, stops }: CaseRow, overview: Overview): HTMLElement {
  return h(
    'section.case',
    {},
    h('h2', {}, title),
    timeline(title, stops, overview),
    h('ol.plain.stops', {}, stops.map((stop) => h('li', {}, stopLine(stop, overview)))),
  ) // prettier-ignore
}

/** A stop in words: when, which council, what became of it, and why it belongs. */
export function stopLine(stop: Stop, overview: Overview): Child {
  const meeting = overview.meetings[stop.meeting]
  if (meeting === undefined) return null
  return [
    toPlace(overview, stop, {}, meetingName(meeting), stop.number === null ? null : `, ${t('item')} ${stop.number}`),
    ' ',
    badge(stop.outcome),
    h('span.note', {}, ` ${stop.why?.[language() === 'da' ? 0 : 1] ?? t('first')}`),
  ]
}

const WIDTH = 640

/** The stops on a line of years. */
function timeline(title: string, stops: readonly Stop[], overview: Overview): Child {
  const days = stops.flatMap(({ meeting }) => {
    const date = overview.meetings[meeting]?.date ?? null
    return date === null ? [] : [{ date, at: Date.parse(date) }]
  })
  const first = Math.min(...days.map(({ at }) => at))
  const last = Math.max(...days.map(({ at }) => at))
  if (days.length < 2 || first === last) return null
  const x = (at: number): number => 12 + ((at - first) / (last - first)) * (WIDTH - 24)
  const years = Array.from({ length: new Date(last).getUTCFullYear() - new Date(first).getUTCFullYear() }, (_, i) => new Date(first).getUTCFullYear() + i + 1) // prettier-ignore
  return svg(
    'svg',
    { class: 'line', viewBox: `0 0 ${WIDTH} 52`, role: 'img', 'aria-label': `${title}: ${days.map(({ date }) => dayOf(date)).join(', ')}` },
    svg('line', { class: 'axis', x1: 12, x2: WIDTH - 12, y1: 18, y2: 18 }),
    years.map((year) => [svg('line', { class: 'grid', x1: x(Date.UTC(year, 0)), x2: x(Date.UTC(year, 0)), y1: 10, y2: 26 })]),
    days.map(({ at }) => svg('circle', { cx: x(at), cy: 18, r: 6 })),
    svg('text', { class: 'tick', x: 2, y: 44 }, short(first)),
    svg('text', { class: 'tick', x: WIDTH - 2, y: 44, 'text-anchor': 'end' }, short(last)),
  )
} // prettier-ignore

const short = (at: number): string =>
  new Intl.DateTimeFormat(language() === 'da' ? 'da-DK' : 'en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(at) // prettier-ignore
