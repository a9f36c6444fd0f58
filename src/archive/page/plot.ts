// Shares as bars, with their numbers: a drawing that is also a table.
import type { Share } from '../format/overview.ts'
import { svg, type Child } from './dom.ts'
import { percent, t } from './words.ts'

const ROW = 26
const LABEL = 190
const WIDTH = 640
const PLOT = 330

/** A row of the plot. */
export interface Bar extends Share {
  readonly name: string
}

/** Draws shares as bars from 0 to 100 %, each with its denominator. @param title what is drawn */
export function sharePlot(title: string, bars: readonly Bar[]): SVGSVGElement {
  const height = bars.length * ROW + 34
  return svg(
    'svg',
    { class: 'plot', viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', 'aria-label': title },
    svg('title', {}, title),
    [0, 25, 50, 75, 100].map((tick) => [
      svg('line', { class: 'grid', x1: x(tick), x2: x(tick), y1: 4, y2: height - 26 }),
      svg('text', { class: 'tick', x: x(tick), y: height - 10, 'text-anchor': 'middle' }, `${tick} %`),
    ]),
    bars.map((bar, i) => row(bar, i)),
  )
}

const x = (share: number): number => LABEL + (share / 100) * PLOT

function row({ name, present, of }: Bar, i: number): Child {
  const y = 4 + i * ROW
  const share = of === 0 ? 0 : (100 * present) / of
  return [
    svg('text', { class: 'label', x: LABEL - 10, y: y + 17, 'text-anchor': 'end' }, name.length > 26 ? `${name.slice(0, 25)}…` : name),
    svg('rect', { class: 'track', x: LABEL, y: y + 5, width: PLOT, height: ROW - 10, rx: 3 }),
    svg('rect', { class: 'share', x: LABEL, y: y + 5, width: (share / 100) * PLOT, height: ROW - 10, rx: 3 }),
    svg('text', { class: 'value', x: LABEL + PLOT + 10, y: y + 17 }, `${percent(present, of)} (${present} ${t('of')} ${of})`),
  ]
} // prettier-ignore
