// Shares as bars, with their numbers: a drawing that is also a table. On a telephone the names stand above the bars.
import type { Share } from '../format/overview.ts'
import { svg, type Child } from './dom.ts'
import { percent, t } from './words.ts'

/** A row of the plot. */
export interface Bar extends Share {
  readonly name: string
}

/** Where things stand in a drawing, in its own units: letters are 13 of them high. */
interface Layout {
  readonly width: number
  /** Where bars begin, and how long one of 100 % is. */
  readonly left: number
  readonly length: number
  readonly row: number
  /** From a row's top to its bar's. */
  readonly bar: number
  readonly ticks: readonly number[]
}

const WIDE: Layout = { width: 760, left: 220, length: 420, row: 24, bar: 5, ticks: [0, 25, 50, 75, 100] }
const NARROW: Layout = { width: 340, left: 1, length: 338, row: 42, bar: 19, ticks: [0, 50, 100] }

/** Above the first row: what the axis measures, and its ticks. */
const HEAD = 40
const THICK = 14

/** Draws shares as bars from 0 to 100 %, each with its denominator. @param title what is drawn */
export function sharePlot(title: string, bars: readonly Bar[]): SVGSVGElement {
  const isNarrow = matchMedia('(max-width: 44em)').matches
  const layout = isNarrow ? NARROW : WIDE
  const { width, left, length, row, ticks } = layout
  const height = HEAD + bars.length * row + 6
  const x = (share: number): number => left + (share / 100) * length
  return svg(
    'svg',
    { class: 'plot', viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': title },
    svg('title', {}, title),
    svg('text', { class: 'tick', x: left, y: 12 }, t('axisShare')),
    ticks.map((tick) => [
      svg('line', { class: 'grid', x1: x(tick), x2: x(tick), y1: HEAD - 6, y2: height }),
      svg(
        'text',
        { class: 'tick', x: x(tick), y: HEAD - 10, 'text-anchor': anchor(tick, isNarrow) },
        percent(tick, 100),
      ),
    ]),
    bars.map((bar, i) => (isNarrow ? below(bar, HEAD + i * row, layout) : beside(bar, HEAD + i * row, layout))),
  )
}

/** Where bars are as wide as the drawing, the first and the last tick stay within it. */
const anchor = (tick: number, isNarrow: boolean): string =>
  !isNarrow || (tick > 0 && tick < 100) ? 'middle' : tick === 0 ? 'start' : 'end'

const short = (name: string): string => (name.length > 28 ? `${name.slice(0, 27)}…` : name)
const numbers = ({ present, of }: Share): string => `${percent(present, of)} (${present} ${t('of')} ${of})`

/** The name at the left of the bar, the numbers at its right. */
function beside(bar: Bar, y: number, layout: Layout): Child {
  const { left, length } = layout
  return [
    svg('text', { class: 'label', x: left - 10, y: y + 16, 'text-anchor': 'end' }, short(bar.name)),
    rects(bar, y, layout),
    svg('text', { class: 'value', x: left + length + 10, y: y + 16 }, numbers(bar)),
  ]
}

/** Name and numbers above the bar. */
function below(bar: Bar, y: number, layout: Layout): Child {
  const { left, length } = layout
  return [
    svg('text', { class: 'label', x: left, y: y + 14 }, short(bar.name)),
    svg('text', { class: 'value', x: left + length, y: y + 14, 'text-anchor': 'end' }, numbers(bar)),
    rects(bar, y, layout),
  ]
}

function rects({ present, of }: Bar, y: number, { left, length, bar }: Layout): Child {
  return [
    svg('rect', { class: 'track', x: left, y: y + bar, width: length, height: THICK, rx: 3 }),
    svg('rect', { class: 'share', x: left, y: y + bar, width: of === 0 ? 0 : (present / of) * length, height: THICK, rx: 3 }),
  ] // prettier-ignore
}
