// What else the archive has of the words of a search: municipalities, persons, parties, boards, matters. A reader who
// types a name in the first field is led on.
import type { Overview } from '../format/overview.ts'
import { addressOf } from './address.ts'
import { count, type CountedBy } from './counted.ts'
import { VIEW_OF } from './counted-table.ts'
import { h } from './dom.ts'
import { fold } from './fold.ts'
import { numberOf, t, type Word } from './words.ts'

/** Something that a search may mean. */
interface Known {
  readonly kind: Word
  readonly name: string
  /** How much there is of it. */
  readonly told: string
  readonly href: string
  readonly folded: string
}

/** So many of each kind are named; of more their number is told. */
const MOST = 3

/** Makes the line for a search; `null` when nothing has its terms. */
export function createSeeAlso(overview: Overview): (query: string, terms: readonly string[]) => HTMLElement | null {
  let kinds: ReturnType<typeof knownOf> | null = null
  // Made while nothing is asked for, so that the first key does not wait for it.
  setTimeout(() => {
    kinds ??= knownOf(overview)
  }, 200)
  return (query, terms) => {
    if (terms.length === 0 || terms.join('').length < 2) return null
    kinds ??= knownOf(overview)
    const found = kinds.flatMap(({ view, known }) => {
      const rows = known.filter(({ folded }) => terms.every((term) => folded.includes(term)))
      return rows.length === 0 ? [] : [{ view, rows }]
    })
    if (found.length === 0) return null
    return h(
      'section.also',
      { 'aria-label': t('seeAlso') },
      h('p', {}, `${t('seeAlso')}:`),
      h('ul', {}, found.flatMap(({ view, rows }) => [
        ...rows.slice(0, MOST).map(({ kind, name, told, href }) => h('li', {}, h('span.note', {}, `${t(kind)} `), h('a', { href }, name), h('span.note', {}, ` ${told}`))),
        rows.length > MOST ? h('li', {}, h('a', { href: addressOf(view, '', { q: query }) }, `${rows.length - MOST} ${t('furtherOnes')}`)) : null,
      ])),
    )
  }
} // prettier-ignore

function knownOf(overview: Overview): { view: string; known: Known[] }[] {
  const { people, posts, cases } = overview
  return [
    { view: 'kommuner', known: counted('municipalities', 'aMunicipality', overview) },
    { view: 'partier', known: counted('parties', 'aParty', overview) },
    { view: 'personer', known: people.length === 0 ? [] : counted('people', 'aPerson', overview) },
    { view: 'poster', known: boards(posts) },
    {
      view: 'sager',
      known: cases.map(({ title, stops }) => ({
        kind: 'aCase',
        name: title,
        told: numberOf(stops.length, 'meeting'),
        href: addressOf('sager', '', { q: title }),
        folded: fold(title),
      })),
    },
  ]
}

function counted(by: CountedBy, kind: Word, { people }: Overview): Known[] {
  return count(people, by)
    .sort((a, b) => b.of - a.of || a.name.localeCompare(b.name, 'da'))
    .map(({ key, name, note, present, of }) => ({
      kind,
      name,
      told: `${note === '' ? '' : `${note}, `}${t('wasThere').toLowerCase()} ${present} ${t('of')} ${numberOf(of, by === 'parties' ? 'time' : 'meeting')}`,
      href: addressOf(VIEW_OF[by], key),
      // »Faxe Kommune« is typed as it is said.
      folded: fold(by === 'municipalities' ? `${name} kommune` : name),
    }))
}

function boards(posts: Overview['posts']): Known[] {
  const groups = new Map<string, { name: string; count: number }>()
  for (const { board } of posts) {
    if (board === null) continue
    const group = groups.get(fold(board)) ?? { name: board, count: 0 }
    group.count++
    groups.set(fold(board), group)
  }
  return Array.from(groups, ([folded, { name, count: number }]) => ({
    kind: 'aBoard',
    name,
    told: numberOf(number, 'post'),
    href: addressOf('poster', '', { q: name }),
    folded,
  }))
}
