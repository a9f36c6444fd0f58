// Link annotations -> the words they lie on. A link over several lines gives one link per line. Links inside the
// document (contents entries) are not links of the paper.
//   Se den nye bestyrelse her.
//                         +-+   rectangle of the annotation
import type { LineLink } from '../../text/source.ts'
import type { Fonts } from './fonts.ts'
import { letterPlaces } from './letter-places.ts'
import type { LineText } from './line-text.ts'
import type { Run } from './page-runs.ts'
import type { Annotation } from './pdf-types.ts'
import type { Frame } from './upright.ts'

/** A rectangle over words, in points of the upright page. */
export interface LinkArea {
  readonly url: string
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
    return boxes(annotation).map((box) => ({ url, ...areaOf(box, frame) }))
  })
}

/** The areas of a page's notes that strike words out. */
export function struckAreas(annotations: readonly Annotation[], frame: Frame): Omit<LinkArea, 'url'>[] {
  return annotations
    .filter(({ subtype, annotationFlags = 0 }) => subtype === 'StrikeOut' && (annotationFlags & HIDDEN) === 0)
    .flatMap((annotation) => boxes(annotation).map((box) => areaOf(box, frame)))
}

function areaOf(box: readonly Corner[], frame: Frame): Omit<LinkArea, 'url'> {
  const corners = box.map(([x, y]) => frame.point(x, y))
  const xs = corners.map((p) => p.x)
  const ys = corners.map((p) => p.y)
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

/** Of an annotation: not shown (PDF 32000-1, table 165). */
const HIDDEN = 0b10

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
export function lineLinks(line: LineText, areas: readonly LinkArea[], fonts: Fonts): LineLink[] {
  const links = areas.flatMap((area) => {
    const range = rangeUnder(line, area, fonts)
    return range === null ? [] : [{ ...range, url: area.url }]
  })
  return links.sort((a, b) => a.start - b.start)
}

function rangeUnder(line: LineText, area: LinkArea, fonts: Fonts): { start: number; end: number } | null {
  const { text, pieces } = line
  let start = -1
  let end = -1
  let i = 0
  let after = 0
  for (const { run, to } of pieces) {
    i = after
    after = to
    if (run === undefined || !touches(run, area)) continue
    for (const [k, middle] of letterPlaces(text.slice(i, after), run, fonts).entries()) {
      if (middle < area.left || middle > area.right) continue
      if (start < 0) start = i + k
      end = i + k + 1
    }
  }
  if (start < 0) return null
  while (start < end && text.charAt(start) === ' ') start++
  while (end > start && text.charAt(end - 1) === ' ') end--
  return start === end ? null : { start, end }
}

function touches(run: Run, area: LinkArea): boolean {
  const middle = run.baseline - run.size * 0.3
  return run.tilt === 0 && middle > area.top && middle < area.bottom && run.left < area.right && run.right > area.left
}
