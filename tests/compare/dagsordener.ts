// Dagsordener made from the manuscripts of referater: what was not known before the meeting is left out.
import { asText } from '../../scripts/typeset/as-text.mjs'
import { contentsOf, type Manuscript, type ManuscriptBlock } from '../../scripts/typeset/manuscript.mjs'
import type { Referat } from '../../src/referat.ts'
import { readingOf } from '../documents/fixture-documents.ts'

const isHead = ({ type }: ManuscriptBlock): boolean => ['heading', 'label', 'chapter'].includes(type)

/** The dagsorden of a referat: without persons, decisions and the meeting's end. */
export function dagsordenOf({ meta, blocks }: Manuscript): Manuscript {
  const kept: ManuscriptBlock[] = []
  let deciding = false
  for (const block of blocks) {
    if (isHead(block)) deciding = block.type === 'label' && block.text === 'Beslutning'
    if (block.type === 'gold' && block.value === 'closed') break
    if (deciding || ['group', 'person', 'gold'].includes(block.type) || block.title === 'Deltagerfortegnelse') continue
    kept.push(block.type === 'title' ? { ...block, text: titleOf(block.text ?? '') } : block)
  }
  return { meta, blocks: kept }
}

const titleOf = (title: string): string => title.replace(/R ?E ?F ?E ?R ?A ?T/u, 'DAGSORDEN')

/** Reads a manuscript as its text. */
export async function readText(manuscript: Manuscript): Promise<Referat> {
  const text = asText(
    manuscript,
    contentsOf(manuscript.blocks).map((_, i) => 3 + Math.floor(i / 4)),
  )
  return (await readingOf('papir.txt', new TextEncoder().encode(text))).referat
}

/** An item more, behind the last one below a heading. */
export function withItem({ meta, blocks }: Manuscript, title: string): Manuscript {
  const last = blocks.findLastIndex(({ type, level }) => type === 'heading' && level === 2)
  const head = blocks[last]
  const end = blocks.findIndex(({ type }, i) => i > last && (type === 'heading' || type === 'chapter'))
  const at = end < 0 ? blocks.length : end
  const next = (number: string): string => number.replace(/\d+(?=\.?$)/u, (tail) => String(Number(tail) + 1))
  const item: ManuscriptBlock[] = [
    { type: 'heading', printed: next(head?.printed ?? ''), number: next(head?.number ?? ''), level: 2, title },
    { type: 'label', text: 'Baggrund' },
    { type: 'paragraph', lines: ['Et skib med bøger sejler fra havn til havn, og børnene venter på kajen.'] },
  ]
  return { meta, blocks: [...blocks.slice(0, at), ...item, ...blocks.slice(at)] }
}

/** The first paragraph of an indstilling with other words in it; null when there is none. */
export function recommendingOtherwise({ meta, blocks }: Manuscript): { manuscript: Manuscript; item: string } | null {
  const at = blocks.findIndex(
    ({ type, lines }, i) =>
      type === 'paragraph' && blocks[i - 1]?.text === 'Indstilling' && /\p{L}\.$/u.test(lines?.[0] ?? ''),
  )
  const block = blocks[at]
  if (block?.lines === undefined) return null
  const lines = block.lines.map((line) => line.replace(/\.$/u, ' efter nytår.'))
  const item = blocks.findLast(({ type }, i) => i < at && type === 'heading')?.title ?? ''
  return { manuscript: { meta, blocks: blocks.map((one, i) => (i === at ? { ...one, lines } : one)) }, item }
}
