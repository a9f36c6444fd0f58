// The items in document order, each with its level and the item above it.
import type { Referat } from '../referat.ts'
import { isRoman } from '../label/number.ts'
import { AGENDA_SECTIONS } from '../vocabulary/agenda-sections.ts'
import { oneOf } from '../text/compare.ts'
import { lineWords } from '../text/passage.ts'
import type { ItemNode } from './assemble.ts'
import type { Document } from './document.ts'
import { readItem, type ReadItem } from './item.ts'

const isAgendaSection = oneOf(AGENDA_SECTIONS)

/** `3.2` stands under `3`, if the document has a `3`; else under nothing. */
function parentOf(number: string, numbers: ReadonlySet<string>): string | null {
  const parent = number.replace(/(?:\.|(?<!\d))\d+[a-h]?$/u, '')
  if (parent === '') return null
  return numbers.has(parent) ? parent : parentOf(parent, numbers)
}

/** Without numbers: a known section of the agenda, or a heading in larger type, stands over the others. */
function unnumberedLevel(node: ItemNode, nodes: readonly ItemNode[]): number {
  const size = node.headingLines[0]?.box?.size
  const largest = Math.max(...nodes.map(({ headingLines }) => headingLines[0]?.box?.size ?? 0))
  if (size !== undefined && nodes.some(({ headingLines }) => (headingLines[0]?.box?.size ?? 0) < largest - 0.6))
    return size > largest - 0.6 ? 1 : 2
  const known = nodes.some(({ headingLines }) => isAgendaSection(headingLines.map(lineWords).join(' ')))
  return known && !isAgendaSection(node.headingLines.map(lineWords).join(' ')) ? 2 : 1
}

/** Reads the items. */
export function readItems(document: Document, nodes: readonly ItemNode[], kind: Referat['kind']): ReadItem[] {
  const numbers = new Set(nodes.flatMap(({ heading }) => heading.number ?? []))
  // Under sections with roman numbers, items count on or anew: `III`, below it `1`, `2`.
  let section: string | null = null
  return nodes.map((node) => {
    const { number } = node.heading
    if (number === null) return readItem(document, node, unnumberedLevel(node, nodes), null, kind)
    if (isRoman(number)) {
      section = number
      return readItem(document, node, 1, null, kind)
    }
    const level = number.split('.').length + (section === null ? 0 : 1)
    return readItem(document, node, level, parentOf(number, numbers) ?? section, kind)
  })
}
