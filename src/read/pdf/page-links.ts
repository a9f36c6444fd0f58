// Link annotations -> the words they lie on. A link over several lines gives one link per line. Links inside the
// document (contents entries) are not links of the paper.
//   Se den nye bestyrelse her.
//                         +-+   rectangle of the annotation
import type { LineLink } from '../../text/source.ts'
import type { LineText } from './line-text.ts'
import type { Run } from './page-runs.ts'
import type { Annotation } from './pdf-types.ts'
import type { Frame } from './upright.ts'

/** A rectangle over words, in points of the upright page. */
export interface LinkArea {
  readonly url: string
  readonly words: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The areas of a page's links to the outside. */
export function linkAreas(annotations: readonly Annotation[], frame: Frame): LinkArea[] {
  return annotations.flatMap((annotation) => {
    const url = annotation.url ?? annotation.unsafeUrl
    if (annotation.subtype !== 'Link' || url === undefined || url === '') return []
    const words = annotation.overlaidText ?? ''
    return boxes(annotation).map((box) => {
      const corners = box.map(([x, y]) => frame.point(x, y))
      const xs = corners.map((p) => p.x)
      const ys = corners.map((p) => p.y)
      const [left, right] = [Math.min(...xs), Math.max(...xs)]
      return { url, words, left, right, top: Math.min(...ys), bottom: Math.max(...ys) }
    })
  })
}

type Corner = readonly [number, number]

function boxes({ rect, quadPoints }: Annotation): Corner[][] {
  const flat = Array.from(quadPoints ?? [])
  const quads: Corner[][] = []
  for (let i = 0; i + 8 <= flat.length; i += 8) {
    quads.push([0, 2, 4, 6].map((k) => [flat[i + k] ?? 0, flat[i + k + 1] ?? 0] as const))
  }
  if (quads.length > 0) return quads
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect
  return [[[x1, y1] as const, [x2, y2] as const]]
}

/**
 * The links of one line.
 * @param areas of the page
 */
export function lineLinks(line: LineText, areas: readonly LinkArea[]): LineLink[] {
  const links = areas.flatMap((area) => {
    const range = rangeUnder(line, area)
    return range === null ? [] : [{ ...range, url: area.url }]
  })
  return links.sort((a, b) => a.start - b.start)
}

function rangeUnder(line: LineText, area: LinkArea): { start: number; end: number } | null {
  let start = -1
  let end = -1
  for (const { index, centre } of centres(line, area)) {
    if (centre < area.left || centre > area.right) continue
    if (start < 0) start = index
    end = index + 1
  }
  if (start < 0) return null
  return snap(line.text, start, end, area.words)
}

// Letters have no positions of their own inside a run: narrow ones count half, wide ones more.
function* centres(line: LineText, area: LinkArea): Generator<{ index: number; centre: number }> {
  let i = 0
  while (i < line.owners.length) {
    const run = line.owners[i]
    let end = i + 1
    while (end < line.owners.length && line.owners[end] === run) end++
    if (run !== undefined && touches(run, area)) {
      const letters = Array.from({ length: end - i }, (_, k) => breadth(line.text[i + k] ?? ''))
      const unit = (run.right - run.left) / letters.reduce((a, b) => a + b, 0)
      let x = run.left
      for (const [k, letter] of letters.entries()) {
        yield { index: i + k, centre: x + (letter * unit) / 2 }
        x += letter * unit
      }
    }
    i = end
  }
}

function touches(run: Run, area: LinkArea): boolean {
  const middle = run.baseline - run.size * 0.3
  return run.tilt === 0 && middle > area.top && middle < area.bottom && run.left < area.right && run.right > area.left
}

function breadth(char: string): number {
  if (/[ijlIft.,:;'|!()[\]]/u.test(char)) return 0.5
  if (/[mwMWÆ@%–—]/u.test(char)) return 1.5
  return /[ r-]/u.test(char) ? 0.65 : 1
}

// The engine knows the words under a link; the estimate only says which of several like words is meant.
function snap(text: string, start: number, end: number, words: string): { start: number; end: number } {
  let best = { start, end }
  let distance = Infinity
  for (const part of words.split('\n')) {
    const wanted = part.trim()
    if (wanted === '') continue
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      const off = Math.abs(at - start) + Math.abs(at + wanted.length - end)
      if (off < distance) [distance, best] = [off, { start: at, end: at + wanted.length }]
    }
  }
  if (distance > Math.max(8, end - start)) best = { start, end }
  while (best.start < best.end && text[best.start] === ' ') best.start++
  while (best.end > best.start && text[best.end - 1] === ' ') best.end--
  return best
}
