// The links of an item: a link over several lines is one.
import type { Item } from '../referat.ts'
import { breaksBetween } from '../danish/breaks.ts'
import { join, extent, type Stretch } from '../text/passage.ts'
import type { Line } from '../text/source.ts'
import { place, type Document } from './document.ts'

type Link = Item['links'][number]

/** Does a link that ends in `part` run on into the line below? A dead mark has no target to tell: the text must run on, too. */
function reaches(part: Stretch | undefined, line: Line, url: string | null, { layout }: Document): boolean {
  // Of a word broken at the line's end, the hyphen may be no part of the link.
  if (part === undefined || /[\p{Alpha}\p{N}]/u.test(part.line.text.slice(part.to))) return false
  return url !== null || !breaksBetween(part.line, line, layout)
}

/** Gathers the links in lines. @param lines in reading order */
export function readLinks(document: Document, lines: readonly Line[]): Link[] {
  const open: { url: string | null; line: number; parts: Stretch[] }[] = []
  for (const [i, line] of lines.entries())
    for (const { start, end, url } of line.links) {
      const last = open.at(-1)
      if (last?.url === url && last.line === i - 1 && start === 0 && reaches(last.parts.at(-1), line, url, document)) {
        last.parts.push({ line, from: start, to: end })
        last.line = i
      } else open.push({ url, line: i, parts: [{ line, from: start, to: end }] })
    }
  return open.map(({ url, parts }) => {
    const passage = join(parts, document.lexicon)
    const { start, end } = extent(passage)
    return { text: passage.text.trim(), url, at: place(document, start, end) }
  })
}
