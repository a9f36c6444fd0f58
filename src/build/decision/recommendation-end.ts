// Where a labelled indstilling ends although no label follows.
//
//   Indstilling
//   Det indstilles, at KKR Sjælland tager orienteringen til efterretning.
//   Fjordforum                                   <- here: a sub-heading, or text that recommends nothing
//   Der var møde i Fjordforum den 3. marts …
import type { Block } from '../../referat.ts'
import { ANNOUNCES, RECOMMENDED_POINT, RECOMMENDS } from '../../vocabulary/recommendation.ts'

/**
 * Finds the end of a recommendation.
 * @param blocks the blocks under an indstilling's label
 * @returns the offset in the source where text begins that is no longer the recommendation; `null` when all of it is,
 *   or when no formula shows what the recommendation is
 */
export function endOfRecommendation(blocks: readonly Block[]): number | null {
  let complete = false
  for (const block of blocks) {
    if (block.type === 'subheading' && complete) return block.at.start
    if (block.type === 'table' && complete) return block.at.start
    if (block.type === 'list') {
      complete = true
    } else if (block.type === 'paragraph' || block.type === 'subheading') {
      const recommends = RECOMMENDS.test(block.text) || RECOMMENDED_POINT.test(block.text)
      if (complete && !recommends) return block.at.start
      if (recommends) complete = !ANNOUNCES.test(block.text)
      else if (!complete && blocks[0] === block) return null
    }
  }
  return null
}
