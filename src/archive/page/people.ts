// Who was there through the years: persons, municipalities, parties. Each with a plot, its denominators and a table.
import type { Address } from './address.ts'
import { count, ORDERS, type Counted, type CountedBy, type Order } from './counted.ts'
import { countedTable } from './counted-table.ts'
import { h, type Child } from './dom.ts'
import { holdsAll, termsOf } from './fold.ts'
import { findField, listView } from './list.ts'
import { choice } from './parts.ts'
import { sharePlot } from './plot.ts'
import { profileView } from './profile.ts'
import type { MakeView, Page, View } from './view.ts'
import { numberOf, t, type Word } from './words.ts'

/** So many bars a plot shows, and rows a table at first. */
const BARS = 20
const ROWS = 100

/** The view of persons, or of one by its key. */
export const peopleView: MakeView = (address, page) => sharesView('people', address, page)

/** The view of municipalities, or of one by its name. */
export const municipalitiesView: MakeView = (address, page) => sharesView('municipalities', address, page)

/** The view of parties, or of one by its name. */
export const partiesView: MakeView = (address, page) => sharesView('parties', address, page)

const NOTES: Readonly<Record<CountedBy, Word>> = {
  people: 'shareNote',
  municipalities: 'shareOfMunicipalities',
  parties: 'shareOfParties',
}

const ORDER_WORDS: Readonly<Record<Exclude<Order, 'flest'>, Word>> = {
  lavest: 'lowestFirst',
  hoejest: 'highestFirst',
  navn: 'byName',
}

function sharesView(by: CountedBy, address: Address, page: Page): View {
  const { people, meetings } = page.overview
  if (address.key !== '') return profileView(by, address.key, page)
  const at = (name: string): string => address.filters.get(name) ?? ''
  const councils = new Map(meetings.flatMap(({ region, body }) => (region === null ? [] : [[region, body ?? region] as const]))) // prettier-ignore
  return listView<Counted>(page, {
    title: by,
    lead: NOTES[by],
    fields: [
      findField(address),
      choice(t('council'), 'raad', [...councils].sort(), at('raad')),
      choice(t('order'), 'orden', Object.entries(ORDER_WORDS).map(([order, word]) => [order, t(word)]), at('orden'), t('mostFirst')),
    ],
    find: (of) =>
      count(people.filter(({ region }) => of('raad') === '' || region === of('raad')), by)
        .filter(holdsAll(termsOf(of('q')), ({ name, note }) => `${name} ${note}`))
        .sort(orderOf(of('orden'))),
    count: (found) => numberOf(found.length, by),
    draw: (shown, found) => [plot(by, found), countedTable(by, shown)],
    most: ROWS,
    nothing: 'nothing',
  })
} // prettier-ignore

/** The order that an address names; the first of them for any other word. */
const orderOf = (name: string): ((a: Counted, b: Counted) => number) =>
  Object.hasOwn(ORDERS, name) ? ORDERS[name as Order] : ORDERS.flest

function plot(by: CountedBy, found: readonly Counted[]): Child {
  const all = found.filter(({ of }) => of > 0)
  const bars = all.slice(0, BARS)
  if (bars.length === 0) return null
  return h(
    'figure.shares',
    {},
    h('figcaption', {}, h('strong', {}, t('plotOf')), all.length > bars.length ? h('span.note', {}, ` – ${t('firstOf')} ${bars.length} ${t('of')} ${all.length}; ${t('allInTable')}`) : null),
    sharePlot(`${t(by)}: ${t('plotOf').toLowerCase()}`, bars),
  )
} // prettier-ignore
