// Makes names whole that the end of a line broke, where each line is a paragraph or a point of its own.
import type { Block, ListItem } from '../../referat.ts'
import { isRestOfName } from '../../danish/broken-name.ts'
import { concat, slice, type Passage } from '../../text/passage.ts'
import type { ReadSection } from '../sections.ts'

/** A list whose last point goes on. */
function goOn(items: readonly ListItem[], text: string, end: number): ListItem[] {
  const last = items.at(-1)
  if (last === undefined) return []
  const at = { ...last.at, end }
  const longer =
    last.items.length > 0
      ? { ...last, items: goOn(last.items, text, end), at }
      : { ...last, text: `${last.text} ${text}`, at }
  return [...items.slice(0, -1), longer]
}

const lastText = (items: readonly ListItem[]): string => {
  const last = items.at(-1)
  return last === undefined ? '' : last.items.length > 0 ? lastText(last.items) : last.text
}

/** Joins blocks where a name was broken between them. */
export function withWholeNames(blocks: readonly Block[]): Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const above = joined.at(-1)
    const text = 'text' in block ? block.text : null
    if (above === undefined || text === null) joined.push(block)
    else if ('text' in above && isRestOfName(above.text, text)) {
      const at = { ...above.at, end: block.at.end }
      joined.splice(-1, 1, { type: 'paragraph', text: `${above.text} ${text}`, at })
    } else if (above.type === 'list' && isRestOfName(lastText(above.items), text)) {
      const at = { ...above.at, end: block.at.end }
      joined.splice(-1, 1, { ...above, items: goOn(above.items, text, block.at.end), at })
    } else joined.push(block)
  }
  return joined
}

/** The same of a section's text: the words go to the paragraph above, and their own is left empty. */
export function withWholeSentences(part: ReadSection): ReadSection {
  const prose: Passage[] = []
  /** The paragraph that may go on. */
  let open = -1
  part.prose.forEach((passage, i) => {
    const above = prose[open]
    if (above === undefined || part.numbers[i] !== undefined || !isRestOfName(above.text, passage.text)) {
      open = i
      prose.push(passage)
      return
    }
    prose[open] = concat(above, passage)
    prose.push(slice(passage, passage.text.length, passage.text.length))
  })
  return { ...part, prose }
}
