// Finds the points of lists whose bullets a PDF draws as shapes, without a letter: by where their lines stand.
//
//   Det indstilles, at KKR Sjælland
//       drøfter sagen                    <- right of the margin, under a line that announces points
//       godkender budgettet.             <- a new point: above it there was room, or each begins with its verb
import { endsSentence, endsInJoint } from '../danish/breaks.ts'
import type { Layout } from '../text/layout.ts'
import type { Line } from '../text/source.ts'
import { RECOMMENDED_VERBS, RECOMMENDS } from '../vocabulary/recommendation.ts'
import type { Group } from './group.ts'
import type { Marker } from './marker.ts'

/** Nearer to the margin it is no indentation, in points. */
const INDENT = 10
const UNSEEN: Marker = { printed: '', textAt: 0, kind: 'glyph', value: null }

const verbs = new Set(RECOMMENDED_VERBS.flatMap(({ forms }) => forms))
const beginsWithVerb = (line: Line | undefined): boolean => verbs.has(/^\p{Ll}+/u.exec(line?.text ?? '')?.[0] ?? '')

/** Does the line stand right of the margin, on a page? */
export const isIndented = (line: Line, layout: Layout): boolean =>
  line.box !== undefined && line.box.left >= layout.margins.left(line) + INDENT

/** Do two lines of a list's text stand at edges of different levels? */
export function changesLevel(line: Line, above: Line, layout: Layout): boolean {
  if (line.page !== above.page || !isIndented(line, layout) || !isIndented(above, layout)) return false
  const step = Math.abs((line.box?.left ?? 0) - (above.box?.left ?? 0))
  return step >= INDENT - 2 && step <= 40
}

/** Do all lines of the group stand at about one edge, right of the margin, in ordinary type? */
function hangs(group: Group, layout: Layout): boolean {
  const left = group.first.box?.left ?? 0
  return (
    group.marker === null &&
    group.lines.every(
      (line) =>
        isIndented(line, layout) &&
        Math.abs((line.box?.left ?? 0) - left) < INDENT - 2 &&
        Math.abs((line.box?.size ?? 0) - layout.bodySize) < 0.6 &&
        line.bold !== true &&
        line.cells.length === 1,
    )
  )
}

/** Does the group announce points: does it stop at a colon, or without an end? */
const announces = (group: Group | undefined): boolean => {
  const last = group?.lines.at(-1)
  return last !== undefined && last.bold !== true && (last.text.endsWith(':') || !endsSentence(last.text))
}

/** Parts a group where a recommendation begins anew. */
function parted(group: Group, byVerb: boolean): Line[][] {
  const points: Line[][] = []
  group.lines.forEach((line, i) => {
    const above = group.lines[i - 1]
    const anew =
      above === undefined ||
      (endsSentence(above.text) && RECOMMENDS.test(`${line.text} ${group.lines[i + 1]?.text ?? ''}`)) ||
      (byVerb && beginsWithVerb(line) && !endsInJoint(above.text))
    if (anew) points.push([line])
    else points.at(-1)?.push(line)
  })
  return points
}

/** Gives groups that hang like the points of a list the marker nobody sees. @param groups of one section, in order */
export function markHanging(groups: readonly Group[], layout: Layout): Group[] {
  if (layout.kind !== 'pages') return [...groups]
  const marked: Group[] = []
  for (let from = 0; from < groups.length;) {
    let to = from
    for (let group = groups[to]; group !== undefined && hangs(group, layout); group = groups[to]) to++
    const run = groups.slice(from, to)
    const byVerb = beginsWithVerb(run[0]?.first)
    const points = run.flatMap((group) => parted(group, byVerb))
    const isList = points.length > 1 && (announces(groups[from - 1]) || RECOMMENDS.test(run[0]?.first.text ?? ''))
    if (isList) {
      for (const lines of points) {
        const first = lines[0]
        if (first !== undefined) marked.push({ lines, marker: UNSEEN, indent: first.box?.left, first })
      }
    } else marked.push(...run)
    const next = groups[to]
    if (next !== undefined) marked.push(next)
    from = to + 1
  }
  return marked
}
