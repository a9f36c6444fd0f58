// The other meetings that treated the matter of an item.
import type { Overview, Stop } from '../format/overview.ts'
import { addressOf } from './address.ts'
import { h, type Child } from './dom.ts'
import { badge, toPlace } from './parts.ts'
import { dayOf, t } from './words.ts'

/** So many other meetings are named; of more the matter's own line tells. */
const MOST = 4

/** Links to them; `null` when no other meeting did. @param meeting index in the overview @param item index, from 0 */
export function sameMatter(overview: Overview, meeting: number, item: number): Child {
  const isHere = (stop: Stop): boolean => stop.meeting === meeting && stop.item === item
  const found = overview.cases.find(({ stops }) => stops.some(isHere))
  if (found === undefined) return null
  const others = found.stops.filter((stop) => !isHere(stop))
  return h(
    'p.same',
    {},
    h('span.note', {}, `${t('alsoTreated')}: `),
    others.slice(0, MOST).map((stop, i) => [
      i === 0 ? null : ', ',
      toPlace(overview, stop, {}, dayOf(overview.meetings[stop.meeting]?.date ?? null), stop.number === null ? null : `, ${t('item')} ${stop.number}`),
      ' ',
      badge(stop.outcome),
    ]),
    ' ',
    h('a', { href: addressOf('sager', '', { q: found.title }) }, t('openCase')),
  ) // prettier-ignore
}
