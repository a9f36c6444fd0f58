// The words a value rests on, where they stand: a facsimile of the page drawn from the reader's positions, or the lines of
// a text, with the words marked.
import type { Page as PdfPage, Run } from '../format/facsimile.ts'
import type { Range } from '../format/packed.ts'
import { fill, h, svg, type Child } from './dom.ts'
import type { Further } from './further.ts'
import { lineOf, pageOf, type Paper } from './paper.ts'
import { documentHref } from './parts.ts'
import { t } from './words.ts'

/** The pane beside the minutes. */
export interface Evidence {
  readonly node: HTMLElement
  /** Shows the page of some words, marked. @param further where the archive has more of what they name */
  readonly show: (places: readonly Range[], further?: Further) => void
  readonly close: () => void
}

/** Makes the pane. @param closed called when the reader closes it */
export function createEvidence(paper: Paper, closed: () => void): Evidence {
  const sheet = h('div.sheet', { tabindex: '0', role: 'region', 'aria-label': t('source') })
  const where = h('span.where', { role: 'status' })
  const previous = h('button.quiet', { type: 'button', 'aria-label': t('previous') }, '‹')
  const next = h('button.quiet', { type: 'button', 'aria-label': t('next') }, '›')
  const close = h('button.quiet.close', { type: 'button', 'aria-label': t('close') }, '×')
  const open = h('span')
  const more = h('p.further', { hidden: true })
  const count = paper.pages?.length ?? 0
  let page = 1
  let marks: readonly Range[] = []

  const drawPage = (): void => {
    const drawn = paper.pages?.[page - 1]
    if (drawn === undefined) return
    where.textContent = `${t('page')} ${page} ${t('of')} ${count}`
    previous.disabled = page <= 1
    next.disabled = page >= count
    fill(open, documentLink(paper, page))
    const drawing = facsimile(drawn, page, paper, marks)
    fill(sheet, drawing)
    layMarks(drawing)
    reveal(sheet)
  }
  const drawText = (): void => {
    previous.hidden = true
    next.hidden = true
    fill(open, documentLink(paper, null))
    where.textContent = marks[0] === undefined ? t('sourceText') : `${t('line')} ${lineOf(paper, marks[0][0])}`
    fill(sheet, lines(paper.text, marks))
    reveal(sheet)
  }
  const draw = paper.pages === null ? drawText : drawPage
  const turn = (by: number): void => {
    page = Math.min(count, Math.max(1, page + by))
    draw()
    sheet.scrollTop = 0
  }
  previous.addEventListener('click', () => {
    turn(-1)
  })
  next.addEventListener('click', () => {
    turn(1)
  })
  close.addEventListener('click', closed)
  const node = h(
    'aside.evidence',
    { 'aria-label': t('source') },
    h('div.bar', {}, previous, where, next, open, close),
    more,
    sheet,
    h('p.note.hint', {}, t('facsimileHint')),
  )
  return {
    node,
    show(places, further) {
      fill(more, further === undefined ? null : [`${t('moreOf')} `, h('a', { href: further.href }, further.name)])
      more.hidden = further === undefined
      marks = places
      const first = places[0]
      if (first !== undefined) page = pageOf(paper, first[0]) ?? page
      node.classList.add('is-open')
      draw()
    },
    close() {
      node.classList.remove('is-open')
    },
  }
}

function documentLink({ document }: Paper, page: number | null): Child {
  const href = documentHref(document, page)
  return href === null ? null : h('a.paper', { href, rel: 'noopener' }, t(page === null ? 'openFile' : 'openPdf'))
}

/** Blank paper at the sides of the print, in points: what is more is left out, so that the words are larger. */
const SIDE = 22

/** Where the print begins and ends from side to side on all pages, so that they all are of one scale. */
function printOf({ pages }: Paper, width: number): { left: number; right: number } {
  const runs = (pages ?? []).flatMap((one) => one.runs)
  const left = runs.reduce((least, run) => Math.min(least, run.left), width)
  const right = runs.reduce((most, run) => Math.max(most, run.left + run.width), 0)
  return right <= left
    ? { left: 0, right: width }
    : { left: Math.max(0, left - SIDE), right: Math.min(width, right + SIDE) }
}

/** Draws a page. */
function facsimile({ width, height, runs }: PdfPage, page: number, paper: Paper, marks: readonly Range[]): SVGSVGElement {
  const { text } = paper
  const { left, right } = printOf(paper, width)
  return svg(
    'svg',
    { viewBox: `${left} 0 ${right - left} ${height}`, role: 'img', 'aria-label': `${t('facsimile')} ${page}` },
    svg('rect', { class: 'sheet-paper', width, height }),
    svg('g', { class: 'hits' }),
    runs.map((run) => runText(run, text, marks)),
  )
} // prettier-ignore

function runText({ start, end, left, width, baseline, size, bold, italic, aside }: Run, text: string, marks: readonly Range[]): SVGTextElement {
  return svg(
    'text',
    {
      x: left,
      y: baseline,
      'font-size': size,
      'font-weight': bold ? 700 : null,
      'font-style': italic ? 'italic' : null,
      class: aside ? 'aside' : null,
      textLength: width > 0 ? width : null,
      lengthAdjust: width > 0 ? 'spacingAndGlyphs' : null,
      'xml:space': 'preserve',
    },
    parted(start, end, marks).map(([from, to, hit]) => {
      const words = text.slice(from, to)
      return hit ? svg('tspan', { class: 'hit' }, words) : words
    }),
  )
} // prettier-ignore

/** A stretch cut where marks begin and end. */
function parted(start: number, end: number, marks: readonly Range[]): [from: number, to: number, hit: boolean][] {
  const parts: [number, number, boolean][] = []
  let at = start
  for (const [from, to] of [...marks].sort((a, b) => a[0] - b[0])) {
    const begin = Math.max(at, from)
    const stop = Math.min(end, to)
    if (stop <= begin) continue
    if (begin > at) parts.push([at, begin, false])
    parts.push([begin, stop, true])
    at = stop
  }
  if (at < end) parts.push([at, end, false])
  return parts
}

/** Lays colour behind the marked words: only in the page is it known how wide they are. */
function layMarks(drawing: SVGSVGElement): void {
  const layer = drawing.querySelector('.hits')
  for (const hit of drawing.querySelectorAll<SVGTSpanElement>('tspan.hit')) {
    const count = hit.getNumberOfChars()
    if (count === 0) continue
    const from = hit.getStartPositionOfChar(0)
    const to = hit.getEndPositionOfChar(count - 1)
    const size = Number(hit.parentElement?.getAttribute('font-size') ?? 10)
    layer?.append(
      svg('rect', {
        x: Math.min(from.x, to.x) - 1,
        y: from.y - size * 0.85,
        width: Math.abs(to.x - from.x) + 2,
        height: size * 1.15,
        rx: 1.5,
      }),
    )
  }
}

/** How many lines of a text stand around marked words. */
const AROUND = 60

function lines(text: string, marks: readonly Range[]): HTMLElement {
  const all = text.split('\n')
  const first = marks[0] === undefined ? 0 : text.slice(0, marks[0][0]).split('\n').length - 1
  const last = marks.at(-1) === undefined ? first : text.slice(0, marks.at(-1)?.[1]).split('\n').length - 1
  const from = Math.max(0, first - AROUND)
  let offset = all.slice(0, from).reduce((sum, line) => sum + line.length + 1, 0)
  return h(
    'ol.source',
    { start: from + 1 },
    all.slice(from, last + AROUND).map((line) => {
      const parts = parted(offset, offset + line.length, marks)
      offset += line.length + 1
      return h('li', {}, parts.map(([a, b, hit]) => (hit ? h('mark.hit', {}, text.slice(a, b)) : text.slice(a, b))))
    }),
  ) // prettier-ignore
}

function reveal(sheet: HTMLElement): void {
  const hit = sheet.querySelector('.hits rect, mark.hit')
  if (hit === null) return
  const box = hit.getBoundingClientRect()
  const frame = sheet.getBoundingClientRect()
  sheet.scrollTop += box.top - frame.top - frame.height / 3
}
