// An item of the agenda as lines of the outline: heading, case, sections, recommendation, decision, enclosures, links.
import type { Block, Indstilling, Item, ListItem, Point, Section } from '../referat.ts'
import { decisionOutline, labelOutline, outcomeOutline } from './decision-outline.ts'
import { excerpt, visible } from './visible.ts'

/** Draws an item. @returns its lines without their ends, the heading first */
export function itemOutline(item: Item): string[] {
  const page = item.page === null ? '' : `  p${item.page}`
  const inside = [
    ...(item.sag === null ? [] : [`sag ${visible([item.sag.number ?? '-', ...item.sag.initials].join(' '))}`]),
    ...item.sections.flatMap(sectionOutline),
    ...(item.indstilling === null ? [] : indstillingOutline(item.indstilling)),
    ...(item.beslutning === null ? [] : decisionOutline(item.beslutning)),
    ...item.bilag.map((b) => `bilag ${excerpt(b.title)}${target(b.url)}`),
    ...item.links.map((l) => `link ${excerpt(l.text)}${target(l.url)}`),
  ]
  const indent = '  '.repeat(item.level)
  return [
    `${indent}${visible(item.number ?? '-')} ${visible(item.title)}${page}`,
    ...inside.map((line) => `${indent}    ${line}`),
  ]
}

const target = (url: string | null): string => (url === null ? '' : ` <${visible(url)}>`)

function indstillingOutline({ label, points }: Indstilling): string[] {
  const count = points.length === 1 ? '1 point' : `${points.length} points`
  return [`= indstilling ${labelOutline(label)}, ${count}`, ...points.flatMap(pointOutline).map((line) => `  ${line}`)]
}

// A point of a recommendation: its verb, who is to do it, its text; below, what became of it and the points nested in it.
//
//   - godkende, by KKR Sjælland | Det indstilles, at KKR Sjælland godkender planen.
//       => tiltrådt | KKR Sjælland tiltrådte indstillingen.
//       - (no verb) | Det indstilles, at KKR Sjælland godkender planen: i to trin
export function pointOutline(point: Point): string[] {
  const { text, verb, addressee, outcome, outcomeText, points } = point
  const by = addressee === null ? '' : `, by ${excerpt(addressee)}`
  const below = [
    ...(outcome === null && outcomeText === null ? [] : [`=> ${outcomeOutline(point)}`]),
    ...points.flatMap(pointOutline),
  ]
  return [
    `- ${verb === null ? '(no verb)' : excerpt(verb)}${by} | ${excerpt(text)}`,
    ...below.map((line) => `    ${line}`),
  ]
}

// A section: its label, length, blocks, how its text begins and ends; then a line for each subheading and what follows it;
// below either, a line for each of its tables.
//
//   sagsfremstilling "Sagsfremstilling", 3270 characters: 2 x paragraph | Kommunerne har … i foråret.
//     # Fordeling af pladser: paragraph, table 8x3
//       table 8x3, 14 numbers: Kommune | Pladser | Andel
function sectionOutline({ kind, heading, text, blocks }: Section): string[] {
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

/**
 * What a section is made of, in document order: `2 paragraphs, 1 list of 3, 1 table 12x4`.
 * @returns one line, empty when there are none; like neighbours counted together, a list's points counted at every depth
 */
export function blocksOutline(blocks: readonly Block[]): string {
  const runs: { what: string; count: number }[] = []
  for (const block of blocks) {
    const what = blockName(block)
    const last = runs.at(-1)
    if (last?.what === what) last.count++
    else runs.push({ what, count: 1 })
  }
  return runs.map(({ what, count }) => (count === 1 ? what : `${count} x ${what}`)).join(', ')
}

function blockName(block: Block): string {
  if (block.type === 'list') return `list of ${points(block.items)}`
  if (block.type === 'table') return tableSize(block)
  return block.type
}

function points(items: readonly ListItem[]): number {
  return items.reduce((sum, item) => sum + 1 + points(item.items), 0)
}

/**
 * Draws a table: rows and columns, how many cells were read as numbers, the headings of the columns.
 * @returns one line without its end: `table 8x3, 14 numbers: Kommune | Indbyggere | Andel`; `-` for an empty heading
 */
export function tableOutline(table: Extract<Block, { type: 'table' }>): string {
  const numbers = table.rows.flatMap(({ cells }) => cells).filter(({ value }) => value !== null).length
  const columns = table.columns.map((heading) => excerpt(heading) || '-')
  return `${tableSize(table)}, ${numbers === 1 ? '1 number' : `${numbers} numbers`}: ${columns.join(' | ') || '(no columns)'}`
}

/** The size of a table: `table 8x3`, header rows counted. */
function tableSize({ rows }: Extract<Block, { type: 'table' }>): string {
  return `table ${rows.length}x${Math.max(0, ...rows.map(({ cells }) => cells.length))}`
}
