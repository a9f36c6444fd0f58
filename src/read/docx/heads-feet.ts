// Heads and feet of the pages of a Word file. Those of every page are furniture, as on a printed page; what heads the first
// page alone, and stands on no other, belongs to the cover.
//   <w:sectPr> <w:headerReference w:type="first" r:id="rId7"/>      rId7 -> header2.xml
import { childrenOf, type Element } from './xml.ts'

/** A head or foot: its part, and where it stands. */
export interface Margin {
  /** Its file below `word/`. */
  readonly part: string
  readonly isHead: boolean
  /** Of the first page alone. */
  readonly isFirst: boolean
}

const REFERENCE = /^(?<kind>header|footer)Reference$/u

/** The sections of a document, each with the heads and feet that it names. */
function sectionsIn(element: Element): Element[] {
  return childrenOf(element).flatMap((child): Element[] =>
    child.name === 'sectPr' ? [child] : /^(?:p|pPr|sdt|sdtContent)$/u.test(child.name) ? sectionsIn(child) : [],
  )
}

/**
 * The heads and feet of a document, each once, in order.
 * @param body of the document
 * @param relations root of `document.xml.rels`
 */
export function margins(body: Element, relations: Element | undefined): Margin[] {
  const targets = new Map<string, string>()
  for (const { attributes } of childrenOf(relations)) {
    targets.set(attributes.get('Id') ?? '', (attributes.get('Target') ?? '').replace(/^\/?(?:word\/)?/u, ''))
  }
  const found = new Map<string, Margin>()
  for (const [i, section] of sectionsIn(body).entries()) {
    const hasFirst = childrenOf(section).some(({ name, attributes }) => name === 'titlePg' && attributes.get('val') !== '0' && attributes.get('val') !== 'false') // prettier-ignore
    for (const { name, attributes } of childrenOf(section)) {
      const kind = REFERENCE.exec(name)?.groups?.['kind']
      const part = targets.get(attributes.get('id') ?? '')
      const isFirst = attributes.get('type') === 'first'
      // A first page of its own is one only where the section says so.
      if (kind === undefined || part === undefined || (isFirst && !hasFirst)) continue
      if (!found.has(part)) found.set(part, { part, isHead: kind === 'header', isFirst: isFirst && i === 0 })
    }
  }
  return [...found.values()]
}
