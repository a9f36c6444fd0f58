// The words at a place of a document: what the lines show there, furniture and a machine's marks left out.
import { squash } from '../../scripts/eval/squash.mjs'
import type { Labelled } from '../../src/label/resolve.ts'
import type { At } from '../../src/referat.ts'
import { sourceOffset } from '../../src/text/source.ts'

export { squash }

/** Letters without order: for what a page sets side by side. */
export const unordered = (text: string): string => Array.from(squash(text)).sort().join('')

/** The views of the lines between two offsets. */
export function wordsAt({ lines }: Labelled, { start, end }: Pick<At, 'start' | 'end'>): string {
  return lines
    .filter(({ role }) => role !== 'furniture')
    .map(({ reading }) => reading.line)
    .filter((line) => line.end > start && line.start < end)
    .map((line) =>
      Array.from({ length: line.text.length }, (_, i) => i)
        .filter((i) => sourceOffset(line, i) >= start && sourceOffset(line, i) < end)
        .map((i) => line.text[i])
        .join(''),
    )
    .join(' ')
}
