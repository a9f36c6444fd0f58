// A section: its label, length, blocks, how its text begins and ends; then a line for each subheading and what follows it.
//
//   sagsfremstilling "Sagsfremstilling", 3270 characters: 2 x paragraph | Kommunerne har … i foråret.
//     # Fordeling af pladser: paragraph, table 8x5
import type { Block, Section } from '../referat.ts'
import { blocksOutline } from './blocks-outline.ts'
import { excerpt } from './excerpt.ts'
import { labelOutline } from './label-outline.ts'

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
  return parts.map(({ title, blocks: inside }) => {
    const made = inside.length === 0 ? '' : `: ${blocksOutline(inside)}`
    if (title !== null) return `  # ${excerpt(title)}${made}`
    return `${kind} ${labelOutline(heading)}, ${text.length} characters${made} | ${excerpt(text)}`
  })
}
