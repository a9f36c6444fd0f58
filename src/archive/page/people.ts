// Who was there through the years: persons, municipalities, parties. Each with a plot, its denominators and a table.
import type { Overview, PersonRow, Share } from '../format/overview.ts'
import { addressOf, type Address } from './address.ts'
import { fill, h, type Child } from './dom.ts'
import { fold } from './fold.ts'
import { choice, meetingName } from './parts.ts'
import { sharePlot } from './plot.ts'
import type { MakeView, Page, View } from './view.ts'
import { language, percent, t, type Word } from './words.ts'

/** So many bars a plot shows, and rows a table at first. */
const BARS = 30
const ROWS = 60

/** A row of the table: a person, or all of a municipality or party. */
interface Counted extends Share {
  readonly name: string
  readonly note: string
  readonly apologies: number
  readonly absent: number
  readonly substitute: number
  /** The persons in it. */
  readonly people: readonly PersonRow[]
}

/** The view of persons. */
export const peopleView: MakeView = (address, page) =>
  sharesView('people', address, page, (people) => people.map((one) => counted(one.name, noteOf(one), [one])))

/** The view of municipalities. */
export const municipalitiesView: MakeView = (address, page) =>
  sharesView('municipalities', address, page, (people) =>
    groupedBy(people, ({ municipalities }) => municipalities).map(byMeeting),
  )

/** The view of parties. */
export const partiesView: MakeView = (address, page) =>
  sharesView('parties', address, page, (people) => groupedBy(people, ({ parties }) => parties))

const noteOf = ({ parties, municipalities }: PersonRow): string => [parties.join(' / '), municipalities.join(' / ')].filter((one) => one !== '').join(', ') // prettier-ignore

function groupedBy(people: readonly PersonRow[], names: (one: PersonRow) => readonly string[]): Counted[] {
  const groups = new Map<string, PersonRow[]>()
  for (const one of people) {
    // Who changed party or municipality counts for the last one.
    const name = names(one).at(-1)
    if (name === undefined) continue
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [one])
    else group.push(one)
  }
  return Array.from(groups, ([name, group]) => counted(name, '', group))
}

function counted(name: string, note: string, people: readonly PersonRow[]): Counted {
  const all = people.flatMap(({ meetings }) => meetings)
  const how = (letter: string): number => all.filter(([, one]) => one === letter).length
  return {
    name,
    note,
    people,
    present: people.reduce((sum, { present }) => sum + present, 0),
    of: people.reduce((sum, { of }) => sum + of, 0),
    apologies: how('a'),
    absent: how('f'),
    substitute: how('s'),
  }
}

/** A municipality was there when anybody from it was. */
function byMeeting(row: Counted): Counted {
  const all = row.people.flatMap(({ meetings }) => meetings)
  const there = new Set(all.filter(([, how]) => how === 'p' || how === 's').map(([meeting]) => meeting))
  return { ...row, present: there.size, of: new Set(all.map(([meeting]) => meeting)).size }
}

const NOTES: Readonly<Record<string, Word>> = {
  people: 'shareNote',
  municipalities: 'shareOfMunicipalities',
  parties: 'shareOfParties',
}

function sharesView(word: Word, address: Address, { overview, keep }: Page, rowsOf: (people: readonly PersonRow[]) => Counted[]): View {
  const bodies = [...new Set(overview.meetings.flatMap(({ region, body }) => (region === null ? [] : [`${region}\n${body ?? ''}`])))].sort() // prettier-ignore
  const body = choice(t('council'), 'raad', bodies.map((one) => one.split('\n') as unknown as [string, string]), address.filters.get('raad') ?? '') // prettier-ignore
  const field = h('input', { type: 'search', name: 'q', value: address.filters.get('q') ?? '', autocomplete: 'off' })
  const form = h('form.search', {}, h('div.filters', {}, h('label.field', {}, h('span', {}, t('filterList')), field), body)) // prettier-ignore
  const count = h('p.count', { role: 'status' })
  const result = h('div')
  let rows = ROWS
  const show = (): void => {
    const region = body.querySelector('select')?.value ?? ''
    const wanted = fold(field.value.trim())
    const all = rowsOf(overview.people.filter((one) => region === '' || one.region === region))
      .filter(({ name, note }) => wanted === '' || fold(`${name} ${note}`).includes(wanted))
      .sort((a, b) => b.of - a.of || b.present / (b.of || 1) - a.present / (a.of || 1) || a.name.localeCompare(b.name, 'da')) // prettier-ignore
    count.textContent = `${t('number')}: ${all.length}`
    const more = h('button.more', { type: 'button' }, t('more'))
    more.addEventListener('click', () => {
      rows += 5 * ROWS
      show()
    })
    fill(
      result,
      all.length === 0 ? h('p.empty', {}, t('none')) : null,
      all.length === 1 && all[0] !== undefined ? single(all[0], overview) : null,
      all.length > 1 ? [h('h2', {}, t('plotOf')), h('div.wide', { tabindex: '0', role: 'region', 'aria-label': t('plotOf') }, sharePlot(`${t(word)}: ${t('plotOf').toLowerCase()}`, all.filter(({ of }) => of > 0).slice(0, BARS)))] : null,
      all.length > 1 ? table(word, all.slice(0, rows)) : null,
      all.length > rows ? more : null,
    )
  } // prettier-ignore
  form.addEventListener('input', () => {
    rows = ROWS
    keep({ q: field.value, raad: body.querySelector('select')?.value })
    show()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
  })
  show()
  return {
    title: t(word),
    node: h('div.view', {}, h('h1', { tabindex: '-1' }, t(word)), h('p.lead', {}, t(NOTES[word] ?? 'shareNote')), form, count, result),
    update(next) {
      field.value = next.filters.get('q') ?? ''
      const select = body.querySelector('select')
      if (select !== null) select.value = next.filters.get('raad') ?? ''
      show()
      return true
    },
  }
} // prettier-ignore

function table(word: Word, rows: readonly Counted[]): HTMLElement {
  const view = word === 'people' ? 'personer' : word === 'parties' ? 'partier' : 'kommuner'
  const heads: Word[] = ['name', 'share', 'wasThere', 'sentApologies', 'wasAbsent', 'asSubstitute']
  return h(
    'div.wide',
    { tabindex: '0', role: 'region', 'aria-label': t(word) },
    h(
      'table',
      {},
      h('thead', {}, h('tr', {}, heads.map((head, i) => h('th', { scope: 'col', class: i === 0 ? null : 'number' }, t(head))))),
      h('tbody', {}, rows.map(({ name, note, present, of, apologies, absent, substitute }) =>
        h(
          'tr',
          {},
          h('th', { scope: 'row' }, h('a', { href: addressOf(view, '', { q: note === '' ? name : `${name} ${note}` }) }, name), note === '' ? null : h('span.note', {}, ` ${note}`)),
          h('td.number', {}, percent(present, of)),
          h('td.number', {}, `${present} ${t('of')} ${of}`),
          [apologies, absent, substitute].map((one) => h('td.number', {}, one === 0 ? '–' : one)),
        ))),
    ),
  ) // prettier-ignore
}

/** One person, municipality or party alone: its share, and meeting by meeting. */
function single({ name, note, present, of, people }: Counted, overview: Overview): Child {
  const by = new Map<number, (readonly [PersonRow, string])[]>()
  for (const one of people) for (const [meeting, how] of one.meetings) by.set(meeting, [...(by.get(meeting) ?? []), [one, how]])
  const words: Readonly<Record<string, Word>> = { p: 'wasThere', a: 'sentApologies', f: 'wasAbsent', s: 'asSubstitute', u: 'unclear' }
  const maybe = people.flatMap((one) => one.maybe)
  return [
    h('h2', {}, name, note === '' ? null : h('span.note', {}, ` ${note}`)),
    h('p.figure', {}, h('strong', {}, percent(present, of)), ` ${present} ${t('of')} ${of}`),
    sharePlot(`${name}: ${t('plotOf').toLowerCase()}`, [{ name, present, of }]),
    maybe.length === 0 ? null : h('p.note', {}, `${t('maybe')}: `, maybe.map(({ person, why }) => `${overview.people[person]?.name ?? ''} (${why[language() === 'da' ? 0 : 1]})`).join(', ')),
    h(
      'ul.plain.stops',
      {},
      [...by].sort((a, b) => a[0] - b[0]).map(([meeting, who]) => {
        const row = overview.meetings[meeting]
        if (row === undefined) return null
        return h('li', {}, h('a', { href: addressOf('moede', row.key) }, meetingName(row)), ' – ', who.map(([one, how], i) => [i === 0 ? '' : ', ', people.length === 1 ? null : `${one.name}: `, t(words[how] ?? 'wasThere').toLowerCase()]))
      }),
    ),
  ]
} // prettier-ignore
