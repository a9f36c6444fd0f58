// Reads what was recommended.
import type { Block, Item } from '../../referat.ts'
import { RECOMMENDED_POINT, RECOMMENDS_IMPERSONALLY } from '../../vocabulary/recommendation.ts'
import { textOfBlocks } from '../blocks.ts'
import { passageOf, place, type Document } from '../document.ts'
import { readPoints } from './points.ts'
import type { ReadSection } from '../sections.ts'
import { sentencesOf } from '../../danish/sentences.ts'
import { extent, type Passage } from '../../text/passage.ts'
import { groupLines } from '../group.ts'

/** Reads the recommendation of an item: the section so labelled, else in an item without labels the sentence of the formula. */
export function readIndstilling(document: Document, sections: readonly ReadSection[]): Item['indstilling'] {
  // A label may stand twice, the first with nothing below it.
  const ofKind = (kind: string): ReadSection[] => sections.filter(({ section }) => section.kind === kind)
  const candidates = [...ofKind('indstilling'), ...ofKind('forslag')]
  const labelled = candidates.find(({ section }) => section.text !== '') ?? candidates[0]
  if (labelled !== undefined) {
    const { heading, text, blocks, at } = labelled.section
    return { label: heading, text, points: readPoints(blocks), at: { ...at } }
  }
  if (sections.some(({ section }) => section.heading !== null)) return null
  return fromFormula(document, sections)
}

function fromFormula(document: Document, sections: readonly ReadSection[]): Item['indstilling'] {
  for (const { section, lines } of sections) {
    const from = section.blocks.findIndex(
      (block) => block.type !== 'list' && block.type !== 'table' && RECOMMENDS_IMPERSONALLY.test(block.text),
    )
    const first = section.blocks[from]
    if (first !== undefined) return fromBlocks(section.blocks, from, first)
    // The formula inside a paragraph: its sentence alone.
    const sentences = groupLines(lines, document.layout).flatMap((group): Passage[] =>
      sentencesOf(passageOf(document, group.lines)),
    )
    const found = sentences.find(({ text }) => RECOMMENDS_IMPERSONALLY.test(text))
    if (found === undefined) continue
    const { start, end } = extent(found)
    return ofText(found.text, place(document, start, end))
  }
  return null
}

function ofText(text: string, at: Block['at']): Item['indstilling'] {
  return { label: null, text, points: readPoints([{ type: 'paragraph', text, at }]), at }
}

function fromBlocks(blocks: readonly Block[], from: number, first: Block): Item['indstilling'] {
  let to = from + 1
  const announced = first.type === 'paragraph' || first.type === 'subheading' ? !first.text.endsWith('.') : false
  for (; to < blocks.length; to++) {
    const block = blocks[to]
    const listed = block?.type === 'list' && (announced || to > from + 1)
    const more =
      block?.type === 'paragraph' && (RECOMMENDS_IMPERSONALLY.test(block.text) || RECOMMENDED_POINT.test(block.text))
    if (!listed && !more) break
  }
  const taken = blocks.slice(from, to)
  const last = taken.at(-1) ?? first
  return { label: null, text: textOfBlocks(taken), points: readPoints(taken), at: { ...first.at, end: last.at.end } }
}
