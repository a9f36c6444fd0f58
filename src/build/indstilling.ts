// Reads what was recommended.
import type { Block, Indstilling, Item, ListItem } from '../referat.ts'
import { ANNOUNCES, RECOMMENDED_POINT, RECOMMENDS } from '../vocabulary/recommendation.ts'
import type { ReadSection } from './sections.ts'

type Point = Indstilling['points'][number]
const plain = { verb: null, addressee: null, outcome: null, outcomeText: null, points: [] }

/** A stem and the words of a bullet: `Det indstilles, at KKR Sjælland` + `drøfter sagen`. */
const joinStem = (stem: string | null, text: string): string =>
  stem === null || RECOMMENDS.test(text) ? text : `${stem.replace(/\s?:$/u, '')} ${text}`

function pointsOfList(items: readonly ListItem[], stem: string | null): Point[] {
  return items.map((item) => ({ ...plain, text: joinStem(stem, item.text), at: item.at }))
}

function pointsOf(blocks: readonly Block[]): Point[] {
  const points: Point[] = []
  let stem: Point | null = null
  for (const block of blocks) {
    if (block.type === 'list') {
      points.push(...pointsOfList(block.items, stem?.text ?? null))
      stem = null
    } else if (block.type === 'paragraph') {
      if (stem !== null) points.push(stem)
      stem = null
      if (ANNOUNCES.test(block.text)) stem = { ...plain, text: block.text, at: block.at }
      else points.push({ ...plain, text: block.text, at: block.at })
    }
  }
  if (stem !== null) points.push(stem)
  return points
}

/** Reads the recommendation of an item: the section so labelled, else in an item without labels the paragraphs of the formula. */
export function readIndstilling(sections: readonly ReadSection[]): Item['indstilling'] {
  const labelled =
    sections.find(({ section }) => section.kind === 'indstilling') ??
    sections.find(({ section }) => section.kind === 'forslag')
  if (labelled !== undefined) {
    const { heading, text, blocks, at } = labelled.section
    return { label: heading, text, points: pointsOf(blocks), at }
  }
  if (sections.some(({ section }) => section.heading !== null)) return null
  return fromFormula(sections.flatMap(({ section }) => section.blocks))
}

function fromFormula(blocks: readonly Block[]): Item['indstilling'] {
  const from = blocks.findIndex((block) => block.type === 'paragraph' && RECOMMENDS.test(block.text))
  if (from < 0) return null
  let to = from + 1
  for (; to < blocks.length; to++) {
    const block = blocks[to]
    const more =
      block?.type === 'list' ||
      (block?.type === 'paragraph' && (RECOMMENDS.test(block.text) || RECOMMENDED_POINT.test(block.text)))
    if (!more) break
  }
  const taken = blocks.slice(from, to)
  const first = taken[0]
  const last = taken.at(-1)
  if (first === undefined || last === undefined) return null
  const text = taken
    .map((block) =>
      block.type === 'list'
        ? block.items.map((item) => `- ${item.text}`).join('\n')
        : 'text' in block
          ? block.text
          : '',
    )
    .join('\n\n')
  return { label: null, text, points: pointsOf(taken), at: { ...first.at, end: last.at.end } }
}
