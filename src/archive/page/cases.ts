// Matters through meetings, each as a line of its stops.
import type { CaseRow, Overview, Stop } from '../format/overview.ts'
import { h, svg, type Child } from './dom.ts'
import { holdsAll, termsOf } from './fold.ts'
import { findField, listView } from './list.ts'
import { badge, meetingName, toPlace } from './parts.ts'
import type { MakeView } from './view.ts'
import { dayOf, language, numberOf, t } from './words.ts'

/** The view of matters. */
export const casesView: MakeView = (address, page) => {
  const { overview } = page
  return listView<CaseRow>(page, {
    title: 'cases',
    lead: 'casesNote',
    fields: [findField(address)],
    find: (of) => overview.cases.filter(holdsAll(termsOf(of('q')), wordsOf)),
    count: (found) => numberOf(found.length, 'case'),
    draw: (shown) => shown.map((one) => matter(one, overview)),
    most: 40,
    nothing: 'casesNone',
  })
}

const wordsOf = ({ title, stops }: CaseRow): string => [title, ...stops.map((one) => one.title)].join('\n')

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

/** The stops on a line of years. */
function timeline(title: string, stops: readonly Stop[], overview: Overview): Child {
  const days = stops.flatMap(({ meeting }) => {
    const date = overview.meetings[meeting]?.date ?? null
    return date === null ? [] : [{ date, at: Date.parse(date) }]
  })
  const first = Math.min(...days.map(({ at }) => at))
  const last = Math.max(...days.map(({ at }) => at))
  if (days.length < 2 || first === last) return null
  const width = matchMedia('(max-width: 44em)').matches ? 340 : 640
  const x = (at: number): number => 12 + ((at - first) / (last - first)) * (width - 24)
  const years = Array.from({ length: new Date(last).getUTCFullYear() - new Date(first).getUTCFullYear() }, (_, i) => new Date(first).getUTCFullYear() + i + 1) // prettier-ignore
  return svg(
    'svg',
    { class: 'line', viewBox: `0 0 ${width} 48`, role: 'img', 'aria-label': `${title}: ${days.map(({ date }) => dayOf(date)).join(', ')}` },
    svg('line', { class: 'axis', x1: 12, x2: width - 12, y1: 16, y2: 16 }),
    years.map((year) => [
      svg('line', { class: 'grid', x1: x(Date.UTC(year, 0)), x2: x(Date.UTC(year, 0)), y1: 8, y2: 24 }),
      // A year is written where the ends leave room for it.
      Math.min(x(Date.UTC(year, 0)), width - x(Date.UTC(year, 0))) < 110 ? null : svg('text', { class: 'tick', x: x(Date.UTC(year, 0)), y: 42, 'text-anchor': 'middle' }, year),
    ]),
    days.map(({ at }) => svg('circle', { cx: x(at), cy: 16, r: 6 })),
    svg('text', { class: 'tick', x: 2, y: 42 }, short(first)),
    svg('text', { class: 'tick', x: width - 2, y: 42, 'text-anchor': 'end' }, short(last)),
  )
} // prettier-ignore

const short = (at: number): string =>
  new Intl.DateTimeFormat(language() === 'da' ? 'da-DK' : 'en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(at) // prettier-ignore
