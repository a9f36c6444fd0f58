// What changed on a meeting against its agenda or an earlier version: struck words went, underlined words came. Each
// change leads to both places.
import type { ChangeRow, Changes, ChangeSide } from '../format/meeting.ts'
import { addressOf } from './address.ts'
import { h, type Child } from './dom.ts'
import { margin, type Paper } from './paper.ts'
import { documentHref, fileName } from './parts.ts'
import { changeWord, numberOf, t, type Word } from './words.ts'

/** The id of the section, for links to it. */
const CHANGES = 'aendringer'

const STATES = { untreated: 'untreated', added: 'addedItems', withdrawn: 'withdrawn' } as const satisfies Record<string, Word> // prettier-ignore

/** Draws the changes; `null` when there is no other paper. */
export function changes(paper: Paper, given: readonly Changes[]): Child {
  if (given.length === 0) return null
  return h(
    'section.changes',
    {},
    h('h2', { id: CHANGES, tabindex: '-1' }, t('changes')),
    given.map((one) => [
      h('h3', {}, `${t('changedAgainst')} ${fileName(one.against)}`),
      agenda(one),
      one.rows.length === 0
        ? h('p.empty', {}, t('noChanges'))
        : [h('p.note', {}, t('changesNote')), h('ol.plain', {}, one.rows.map((row) => change(row, one.against, paper)))],
    ]),
  ) // prettier-ignore
}

/** `3 ændringer i forhold til dagsorden.pdf`, each leading to the section; `null` when there is no other paper. */
export function changesLine({ meeting }: Paper, given: readonly Changes[]): Child {
  if (given.length === 0) return null
  return given.map(({ against, rows }) =>
    h('div', {}, h('a', { href: addressOf('moede', meeting.key, { afsnit: CHANGES }) }, `${numberOf(rows.length, 'change')} ${t('changedAgainst').toLowerCase()} ${fileName(against)}`)),
  ) // prettier-ignore
}

/** The items of an agenda of which something else became than a decision. */
function agenda({ agenda: items }: Changes): Child {
  if (items.length === 0) return null
  const treated = items.filter(({ state }) => state === 'treated').length
  return [
    h('p', {}, `${t('treatedItems')}: ${treated} ${t('of')} ${items.filter(({ state }) => state !== 'added').length}.`),
    Object.entries(STATES).map(([state, word]) => {
      const found = items.filter((one) => one.state === state)
      return found.length === 0 ? null : h('div.fact', {}, h('h4', {}, t(word)), h('ul', {}, found.map(({ number, title }) => h('li', {}, number === null ? null : `${number} `, title))))
    }),
  ]
} // prettier-ignore

function change(row: ChangeRow, against: string, paper: Paper): HTMLElement {
  const { type, weight, number, title, item, before, after, words } = row
  const name = title === null ? null : `${number === null ? '' : `${number} `}${title}`
  return h(
    'li',
    { 'data-weight': weight },
    h('p', {}, h('strong', {}, changeWord(type)), name === null ? null : [' – ', item === null ? name : h('a', { href: addressOf('moede', paper.meeting.key, { punkt: `${item + 1}` }) }, name)]),
    h('p.places', {}, place('before', before, earlierLink(paper, against, before)), place('after', after, after?.at == null ? null : margin(paper, [after.at]))),
    words.length > 0
      ? h('p.merged', {}, words.map(merged))
      : [before === null ? null : h('p.merged', {}, h('del', {}, before.text)), after === null ? null : h('p.merged', {}, h('ins', {}, after.text))],
  ) // prettier-ignore
}

/** Words that stayed, went or came; the blank before them belongs to neither. */
function merged([state, words]: readonly [state: 0 | 1 | 2, text: string]): Child {
  const bare = words.trimStart()
  return [bare === words ? null : ' ', state === 0 ? bare : h(state === 1 ? 'del' : 'ins', {}, bare)]
}

const place = (word: 'before' | 'after', side: ChangeSide | null, link: Child): Child =>
  h('span', {}, `${t(word)}: `, side === null ? t('notThere') : (link ?? '–'))

/** The place in the earlier document: a link where there is a file. */
function earlierLink({ meeting }: Paper, against: string, side: ChangeSide | null): Child {
  if (side?.line == null) return null
  const words = side.page === null ? `${t('line')} ${side.line}` : `${t('pageShort')} ${side.page}`
  const href = documentHref(meeting.documents.find(({ name }) => name === against), side.page) // prettier-ignore
  return href === null ? words : h('a', { href, rel: 'noopener', title: against }, `${words} (${fileName(against)})`)
}
