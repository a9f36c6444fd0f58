// Attendance meeting by meeting: a line for each year, a sign for each meeting.
//
//   2025  ● ● ○ ●
//   2026  ● × ●
import type { MeetingRow, Presence } from '../format/overview.ts'
import { svg, type Child } from './dom.ts'
import { meetingName } from './parts.ts'
import { t, type Word } from './words.ts'

/** What each sign is called. */
export const PRESENCE_WORDS: Readonly<Record<Presence, Word>> = {
  p: 'wasThere',
  s: 'asSubstitute',
  a: 'sentApologies',
  f: 'wasAbsent',
  u: 'unclear',
}

/** How somebody was at a meeting. */
export interface Attended {
  readonly meeting: MeetingRow
  readonly how: Presence
}

const STEP = 22
const ROW = 26
const LEFT = 52
/** So many meetings stand on a line before the next is begun. */
const MOST = 12

/** Draws them, the oldest first, with a legend of the signs that occur. @param title what is drawn */
export function presencePlot(title: string, attended: readonly Attended[]): SVGSVGElement {
  const years = new Map<string, Attended[]>()
  for (const one of [...attended].sort((a, b) => ((a.meeting.date ?? '') < (b.meeting.date ?? '') ? -1 : 1))) {
    const year = `${one.meeting.year ?? '–'}`
    years.set(year, [...(years.get(year) ?? []), one])
  }
  const lines = [...years].flatMap(([year, row]) =>
    Array.from({ length: Math.ceil(row.length / MOST) }, (_, i) => ({ year: i === 0 ? year : '', row: row.slice(i * MOST, (i + 1) * MOST) })),
  ) // prettier-ignore
  const signs = (Object.keys(PRESENCE_WORDS) as Presence[]).filter((sign) => attended.some(({ how }) => how === sign))
  const height = lines.length * ROW + 10 + signs.length * 20
  return svg(
    'svg',
    { class: 'presence', viewBox: `0 0 340 ${height}`, role: 'img', 'aria-label': title },
    svg('title', {}, title),
    lines.map(({ year, row }, line) => [
      svg('text', { class: 'tick', x: 0, y: line * ROW + 18 }, year),
      row.map(({ meeting, how }, i) => svg('g', {}, svg('title', {}, `${meetingName(meeting)}: ${t(PRESENCE_WORDS[how]).toLowerCase()}`), sign(how, LEFT + i * STEP, line * ROW + 13))),
    ]),
    signs.map((how, i) => [
      sign(how, 8, lines.length * ROW + 16 + i * 20),
      svg('text', { class: 'tick', x: 24, y: lines.length * ROW + 20 + i * 20 }, t(PRESENCE_WORDS[how])),
    ]),
  )
} // prettier-ignore

/** Signs differ in form, so that they are told apart without colour. */
function sign(how: Presence, x: number, y: number): Child {
  if (how === 'p') return svg('circle', { class: 'there', cx: x, cy: y, r: 7 })
  if (how === 'a') return svg('circle', { class: 'away', cx: x, cy: y, r: 6 })
  if (how === 's') return [svg('circle', { class: 'away', cx: x, cy: y, r: 6 }), svg('circle', { class: 'there', cx: x, cy: y, r: 3 })]
  return svg('path', { class: 'away', d: `M${x - 5} ${y - 5}l10 10m0-10l-10 10${how === 'u' ? `M${x - 7} ${y}h14` : ''}` })
} // prettier-ignore
