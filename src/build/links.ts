// The links of an item: a link over several lines is one.
import type { Item } from '../referat.ts'
import { join, extent } from '../text/passage.ts'
import type { Line } from '../text/source.ts'
import { place, type Document } from './document.ts'

type Link = Item['links'][number]

/** Gathers the links in lines. @param lines in reading order */
export function readLinks(document: Document, lines: readonly Line[]): Link[] {
  const open: { url: string | null; line: number; parts: { line: Line; from: number; to: number }[] }[] = []
  lines.forEach((line, i) => {
    for (const { start, end, url } of line.links) {
      const last = open.at(-1)
      if (last?.url === url && last.line === i - 1 && start === 0) {
        last.parts.push({ line, from: start, to: end })
        last.line = i
      } else open.push({ url, line: i, parts: [{ line, from: start, to: end }] })
    }
  })
  return open.map(({ url, parts }) => {
    const passage = join(parts, document.lexicon)
    const { start, end } = extent(passage)
    return { text: passage.text.trim(), url, at: place(document, start, end) }
  })
}
