// Promise 3: every `at` lies in the source and in the `at` of the node above it, and names the page its text begins on.
import type { Labelled } from '../../src/label/resolve.ts'
import type { At, Referat } from '../../src/referat.ts'
import { lineFinder, pageFinder } from '../../src/text/span.ts'

const isAt = (value: unknown): value is At =>
  typeof value === 'object' && value !== null && 'start' in value && 'end' in value && 'page' in value

/** Calls back for every node of a Referat that has a place, with the place of the node above it. */
export function eachNode(
  value: unknown,
  visit: (node: Record<string, unknown>, at: At, path: string, above: At | null) => void,
  path = '',
  above: At | null = null,
): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    value.forEach((inner, i) => {
      eachNode(inner, visit, `${path}[${i}]`, above)
    })
    return
  }
  const node = value as Record<string, unknown>
  const own = isAt(node['at']) ? node['at'] : null
  if (own !== null) visit(node, own, path, above)
  for (const [key, inner] of Object.entries(node)) {
    if (key !== 'at') eachNode(inner, visit, path === '' ? key : `${path}.${key}`, own ?? above)
  }
}

/** What is wrong with the places of a document, one a line. */
export function misplaced({ source }: Labelled, referat: Referat): string[] {
  const faults: string[] = []
  const pageOf = pageFinder(source)
  const lineOf = lineFinder(source.text)
  eachNode(referat, (_, at, path, above) => {
    if (at.start > at.end || at.start < 0 || at.end > source.text.length) faults.push(`${path} out of bounds`)
    if (above !== null && (at.start < above.start || at.end > above.end)) faults.push(`${path} outside of its parent`)
    if (at.page !== pageOf(at.start))
      faults.push(`${path} on page ${at.page ?? '-'}, begins on ${pageOf(at.start) ?? '-'}`)
    if (at.line !== lineOf(at.start)) faults.push(`${path} on line ${at.line}, begins on ${lineOf(at.start)}`)
  })
  for (const list of ['toc', 'deltagere', 'afbud', 'fravaerende', 'guests', 'secretariat', 'items'] as const) {
    referat[list].forEach(({ at }, i) => {
      const before = referat[list][i - 1]?.at
      if (before === undefined) return
      // A page set in columns lists persons down and up again: only items must follow each other in the text.
      if (list === 'items' && at.start < before.end) faults.push(`${list}[${i}] begins before the one above ends`)
      if ((at.page ?? 0) < (before.page ?? 0)) faults.push(`${list}[${i}] on an earlier page than the one above`)
    })
  }
  return faults
}
