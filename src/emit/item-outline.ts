// An item of the agenda as lines of the outline: heading, case, sections, recommendation, decision, enclosures, links.
import type { Beslutning, Indstilling, Item } from '../referat.ts'
import { sectionOutline } from './section-outline.ts'
import { excerpt } from './excerpt.ts'
import { labelOutline as label } from './label-outline.ts'
import { partyOutline } from './party-outline.ts'
import { visible } from './visible.ts'

/**
 * Draws an item.
 * @param item an item; its level sets the indentation
 * @returns its lines without their ends, the heading first
 */
export function itemOutline(item: Item): string[] {
  const page = item.page === null ? '' : `  p${item.page}`
  const inside = [
    ...(item.sag === null ? [] : [`sag ${visible([item.sag.number ?? '-', ...item.sag.initials].join(' '))}`]),
    ...item.sections.flatMap(sectionOutline),
    ...(item.indstilling === null ? [] : indstillingOutline(item.indstilling)),
    ...(item.beslutning === null ? [] : beslutningOutline(item.beslutning)),
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

function indstillingOutline({ label: printed, points }: Indstilling): string[] {
  const count = points.length === 1 ? '1 point' : `${points.length} points`
  return [`= indstilling ${label(printed)}, ${count}`, ...points.map((p) => `  - ${excerpt(p.text)}`)]
}

function beslutningOutline({ label: printed, outcome, outcomeText, conditions, statements }: Beslutning): string[] {
  return [
    `= beslutning ${label(printed)}, ${outcome ?? 'no outcome'}${outcomeText === null ? '' : ` | ${excerpt(outcomeText)}`}`,
    ...conditions.map((c) => `  condition ${excerpt(c.text)}`),
    ...statements.map((s) => {
      const who = [partyOutline(s.party), s.person].filter(Boolean).join(', ')
      return `  ${s.protokol ? 'protokol' : 'statement'} ${visible(who || '-')} | ${excerpt(s.text)}`
    }),
  ]
}
