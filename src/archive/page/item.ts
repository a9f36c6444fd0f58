// An item of the agenda, readable as the paper has it.
import type { Item, Section } from '../../referat.ts'
import type { Placed } from '../format/packed.ts'
import { blocks } from './blocks.ts'
import { becameOf, decided, outcomeMark } from './decided.ts'
import { h, type Child } from './dom.ts'
import { margin, value, type Paper } from './paper.ts'
import { outsideLink } from './parts.ts'
import { t } from './words.ts'

/** The id of an item's heading. @param index among the items, from 0 */
export const itemId = (index: number): string => `punkt-${index + 1}`

/** Draws an item. @param index among the items, from 0 @param same where else its matter was treated */
export function item(paper: Paper, given: Placed<Item>, index: number, same: Child): HTMLElement {
  const { number, title, level, closed, sag, sections, presentations, bilag, links, footnotes, at } = given
  const isChapter = sections.length === 0 && given.beslutning === null && level === 1
  return h(
    'section.item',
    { 'aria-labelledby': itemId(index), class: isChapter ? 'item chapter' : 'item' },
    h(
      'div.passage',
      {},
      margin(paper, title.exact ? title.places : [at]),
      h(
        'h2',
        { id: itemId(index), tabindex: '-1' },
        number === null ? null : [value(paper, number), ' '],
        value(paper, title),
        given.beslutning === null ? null : [' ', outcomeMark(paper, given.beslutning)],
      ),
    ),
    closed ? h('p', {}, h('span.tag', {}, t('closedItem'))) : null,
    sag?.number == null ? null : h('p.note', {}, `${t('caseNumber')} `, value(paper, sag.number)),
    same,
    sections.map((one) => section(paper, one, given)),
    // A recommendation or a decision that was read without a section of its own.
    sections.some(({ kind }) => kind.text === 'beslutning') || given.beslutning === null
      ? null
      : h('div.beslutning', {}, decided(paper, given.beslutning)),
    presentations.length === 0
      ? null
      : h('div.fact', {}, h('h4', {}, t('presentations')), h('ul', {}, presentations.map(({ name, title: office, organisation }) => h('li', {}, value(paper, name), office === null ? null : [', ', value(paper, office)], organisation === null ? null : [', ', value(paper, organisation)])))),
    bilag.length === 0 ? null : h('div.fact', {}, h('h4', {}, t('bilag')), h('ul', {}, bilag.map(({ title: name, url }) => h('li', {}, url === null ? value(paper, name) : outsideLink(name.text, url.text))))),
    links.length === 0 ? null : h('div.fact', {}, h('h4', {}, t('links')), h('ul', {}, links.map(({ text, url }) => h('li', {}, outsideLink(text.text, url?.text ?? null))))),
    footnotes.length === 0 ? null : h('div.fact.footnotes', {}, h('h4', {}, t('footnotes')), h('dl', {}, footnotes.map(({ mark, text }) => [h('dt', {}, mark.text), h('dd', {}, value(paper, text))]))),
  ) // prettier-ignore
}

function section(paper: Paper, { kind, heading, blocks: given }: Placed<Section>, around: Placed<Item>): Child {
  const isDecision = kind.text === 'beslutning'
  if (kind.text === 'bilag' && around.bilag.length > 0 && given.length === 0) return null
  return h(
    'div',
    { class: isDecision ? 'beslutning' : 'section' },
    heading === null ? null : h('h3', {}, value(paper, heading)),
    isDecision && around.beslutning !== null ? h('p.verdict', {}, outcomeMark(paper, around.beslutning)) : null,
    blocks(paper, given),
    kind.text === 'indstilling' && around.indstilling !== null ? becameOf(paper, around.indstilling.points) : null,
    isDecision && around.beslutning !== null ? decided(paper, around.beslutning) : null,
  )
}
