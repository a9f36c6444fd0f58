// A section: its label, length, blocks, how its text begins and ends; then a line for each subheading and what follows it;
// below either, a line for each of its tables.
//
//   sagsfremstilling "Sagsfremstilling", 3270 characters: 2 x paragraph | Kommunerne har … i foråret.
//     # Fordeling af pladser: paragraph, table 8x3
//       table 8x3, 14 numbers: Kommune | Pladser | Andel
import type { Block, Section } from '../referat.ts'
import { blocksOutline } from './blocks-outline.ts'
import { excerpt } from './excerpt.ts'
import { labelOutline } from './label-outline.ts'
import { tableOutline } from './table-outline.ts'

/**
 * Draws a section.
 * @param section a section of an item
 * @returns its lines without their ends
 */
export function sectionOutline({ kind, heading, text, blocks }: Section): string[] {
  const parts: { title: string | null; blocks: Block[] }[] = [{ title: null, blocks: [] }]
  for (const block of blocks) {
    if (block.type === 'subheading') parts.push({ title: block.text, blocks: [] })
    else parts.at(-1)?.blocks.push(block)
  }
  return parts.flatMap(({ title, blocks: inside }) => {
    const made = inside.length === 0 ? '' : `: ${blocksOutline(inside)}`
    const tables = inside.flatMap((block) => (block.type === 'table' ? [tableOutline(block)] : []))
    if (title !== null) return [`  # ${excerpt(title)}${made}`, ...tables.map((line) => `    ${line}`)]
    const head = `${kind} ${labelOutline(heading)}, ${text.length} characters${made} | ${excerpt(text)}`
    return [head, ...tables.map((line) => `  ${line}`)]
  })
}
