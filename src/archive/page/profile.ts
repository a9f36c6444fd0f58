// One person, municipality or party: how often it was there, meeting by meeting, and where else the archive has it.
import type { Overview, PersonRow, Presence } from '../format/overview.ts'
import { addressOf } from './address.ts'
import { count, noteOf, type Counted, type CountedBy } from './counted.ts'
import { countedTable, VIEW_OF } from './counted-table.ts'
import { h, type Child } from './dom.ts'
import { fold } from './fold.ts'
import { meetingName } from './parts.ts'
import { PRESENCE_WORDS, presencePlot, type Attended } from './presence-plot.ts'
import { postsTable } from './posts.ts'
import type { Page, View } from './view.ts'
import { language, numberOf, percent, t, type Word } from './words.ts'

const KINDS: Readonly<Record<CountedBy, Word>> = {
  people: 'aPerson',
  municipalities: 'aMunicipality',
  parties: 'aParty',
}

/** `til stede ved 5 af 6 møder`; of a party, of which many sit in a meeting: `til stede 60 af 70 gange`. */
const figure = (by: CountedBy, { present, of }: Counted): string =>
  by === 'parties'
    ? `${t('wasThere').toLowerCase()} ${present} ${t('of')} ${numberOf(of, 'time')}`
    : `${t('presentAt')} ${present} ${t('of')} ${numberOf(of, 'meeting')}`

/** The view of one. @param key the person's key, or the name */
export function profileView(by: CountedBy, key: string, { overview }: Page): View {
  const one = count(overview.people, by).find((row) => row.key === key)
  const back = h('p.back', {}, h('a', { href: addressOf(VIEW_OF[by]) }, `‹ ${t(by)}`))
  if (one === undefined) {
    return { title: t('notFound'), node: h('div.view', {}, back, h('h1', { tabindex: '-1' }, t('notFound')), h('p', {}, key)) } // prettier-ignore
  }
  const { name, note, present, of } = one
  return {
    title: name,
    node: h(
      'div.view.profile',
      {},
      back,
      h('p.kicker', {}, t(KINDS[by])),
      h('h1', { tabindex: '-1' }, name),
      note === '' ? null : h('p.lead', {}, note),
      h('p.figure', {}, h('strong', {}, percent(present, of)), ` ${figure(by, one)}`),
      suggestions(by, one, overview),
      named(by, name, overview),
      meetings(one, by, overview),
      by === 'people'
        ? null
        : h('section', {}, h('h2', {}, t('people')), countedTable('people', count(one.people, 'people'))),
      posts(by, one, overview),
    ),
  }
}

/** Entries that may be the same person: told with the reason, never counted as one. */
function suggestions(by: CountedBy, { people }: Counted, { people: all, meetings: held }: Overview): Child {
  const rows = by === 'people' ? people.flatMap(({ maybe }) => maybe) : []
  if (rows.length === 0) return null
  const council = ({ meetings: [first] }: PersonRow): string => (first === undefined ? '' : (held[first[0]]?.body ?? ''))
  const line = ({ person, why }: PersonRow['maybe'][number]): Child => {
    const other = all[person]
    if (other === undefined) return null
    const note = [noteOf(other), council(other)].filter((one) => one !== '').join(', ')
    return h('li', {}, h('a', { href: addressOf('personer', other.key) }, other.name), h('span.note', {}, ` ${note}`), `: ${why[language() === 'da' ? 0 : 1]}`)
  }
  return h('section.maybe', {}, h('h2', {}, t('maybe')), h('p.note', {}, t('maybeNote')), h('ul', {}, rows.map(line)))
} // prettier-ignore

/** The decisions that name it. */
function named(by: CountedBy, name: string, { decisions }: Overview): Child {
  if (by === 'people') return null
  const found = decisions.filter((row) => row[by].includes(name)).length
  if (found === 0) return null
  const filters = by === 'parties' ? { parti: name } : { kommune: name }
  return h('p', {}, h('a', { href: addressOf('beslutninger', '', filters) }, `${numberOf(found, 'decision')} ${t('thatName')} ${name}`)) // prettier-ignore
}

function meetings({ people, name }: Counted, by: CountedBy, overview: Overview): Child {
  const at = new Map<number, { readonly one: PersonRow; readonly how: Presence }[]>()
  for (const one of people) for (const [meeting, how] of one.meetings) at.set(meeting, [...(at.get(meeting) ?? []), { one, how }])
  const rows = [...at].sort((a, b) => a[0] - b[0]).flatMap(([index, who]) => {
    const meeting = overview.meetings[index]
    return meeting === undefined ? [] : [{ meeting, who }]
  })
  const attended = rows.map(({ meeting, who }): Attended => ({ meeting, how: together(who.map(({ how }) => how)) }))
  return h(
    'section',
    {},
    h('h2', {}, t('byMeeting')),
    // A party is many at each meeting, of which no sign can tell.
    by === 'parties' ? null : presencePlot(`${name}: ${t('byMeeting').toLowerCase()}`, attended),
    h('ul.plain.stops', {}, rows.map(({ meeting, who }) => h('li', {}, h('a', { href: addressOf('moede', meeting.key, { afsnit: 'fremmoede' }) }, meetingName(meeting)), ' – ', by === 'parties' ? inNumbers(who) : inNames(who, people.length > 1)))),
  )
} // prettier-ignore

/** A municipality was there when anybody from it was. */
const together = (all: readonly Presence[]): Presence =>
  (['p', 's', 'u', 'a', 'f'] as const).find((one) => all.includes(one)) ?? 'f'

const inNames = (who: readonly { readonly one: PersonRow; readonly how: Presence }[], isNamed: boolean): string =>
  who.map(({ one, how }) => `${isNamed ? `${one.name}: ` : ''}${t(PRESENCE_WORDS[how]).toLowerCase()}`).join(', ')

function inNumbers(who: readonly { readonly how: Presence }[]): string {
  const counts = (Object.keys(PRESENCE_WORDS) as Presence[]).map((how) => ({ how, count: who.filter((one) => one.how === how).length })) // prettier-ignore
  return counts.filter((one) => one.count > 0).map(({ how, count: number }) => `${number} ${t(PRESENCE_WORDS[how]).toLowerCase()}`).join(', ') // prettier-ignore
}

/** What they were chosen for. A person is known by name within the council's region. */
function posts(by: CountedBy, { people, name }: Counted, overview: Overview): Child {
  const names = new Set(people.map((one) => `${one.region ?? ''} ${fold(one.name)}`))
  const found = overview.posts.filter((row) => {
    if (by === 'municipalities') return row.municipality === name
    if (by === 'parties') return row.party === name
    return names.has(`${overview.meetings[row.meeting]?.region ?? ''} ${fold(row.name)}`)
  })
  return found.length === 0
    ? null
    : h('section', {}, h('h2', {}, t('appointments')), postsTable(t('appointments'), found, overview))
}
