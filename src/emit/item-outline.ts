// An item of the agenda as lines of the outline: heading, case, sections, recommendation, decision, enclosures, links.
import type { Indstilling, Item, Presentation } from '../referat.ts'
import { decisionOutline } from './decision-outline.ts'
import { excerpt } from './excerpt.ts'
import { labelOutline } from './label-outline.ts'
import { pointOutline } from './point-outline.ts'
import { sectionOutline } from './section-outline.ts'
import { visible } from './visible.ts'

/**
 * Draws an item.
 * @param item an item; its level sets the indentation
 * @returns its lines without their ends, the heading first
 */
export function itemOutline(item: Item): string[] {
  const page = item.page === null ? '' : `  p${item.page}`
  const inside = [
    ...(item.closed ? ['closed'] : []),
    ...(item.sag === null ? [] : [`sag ${visible([item.sag.number ?? '-', ...item.sag.initials].join(' '))}`]),
    ...item.sections.flatMap(sectionOutline),
    ...(item.indstilling === null ? [] : indstillingOutline(item.indstilling)),
    ...(item.beslutning === null ? [] : decisionOutline(item.beslutning)),
    ...item.presentations.map(presentationOutline),
    ...item.bilag.map((b) => `bilag ${excerpt(b.title)}${target(b.url)}`),
    ...item.links.map((l) => `link ${excerpt(l.text)}${target(l.url)}`),
  ]
  const indent = '  '.repeat(item.level)
  return [
    `${indent}${visible(item.number ?? '-')} ${visible(item.title)}${page}`,
    ...inside.map((line) => `${indent}    ${line}`),
  ]
}

const presentationOutline = ({ name, title, organisation, text }: Presentation): string =>
  `presentation ${[name, title, organisation]
    .filter((part) => part !== null)
    .map(excerpt)
    .join(', ')} | ${excerpt(text)}`

const target = (url: string | null): string => (url === null ? '' : ` <${visible(url)}>`)

function indstillingOutline({ label, points }: Indstilling): string[] {
  const count = points.length === 1 ? '1 point' : `${points.length} points`
  return [`= indstilling ${labelOutline(label)}, ${count}`, ...points.flatMap(pointOutline).map((line) => `  ${line}`)]
}
