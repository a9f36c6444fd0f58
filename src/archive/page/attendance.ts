// Who was there, as the minutes list them.
import type { Person, Referat } from '../../referat.ts'
import type { Placed } from '../format/packed.ts'
import { party } from './decided.ts'
import { h, type Child } from './dom.ts'
import { value, type Paper } from './paper.ts'
import { t } from './words.ts'

const LISTS = [
  ['deltagere', 'present'],
  ['afbud', 'apologies'],
  ['fravaerende', 'absent'],
  ['guests', 'guests'],
  ['secretariat', 'secretariat'],
] as const

/** Draws the lists of the attendance; `null` when there are none. */
export function attendance(paper: Paper, referat: Placed<Pick<Referat, (typeof LISTS)[number][0]>>): Child {
  const lists = LISTS.filter(([name]) => referat[name].length > 0)
  if (lists.length === 0) return null
  return h(
    'section.attendance',
    {},
    h('h2', { id: 'fremmoede', tabindex: '-1' }, t('attendance')),
    lists.map(([name, word]) => {
      const people = referat[name]
      return [
        h('h3', {}, `${t(word)} `, h('span.note', {}, people.length)),
        h('ul.people', {}, people.map((one) => h('li', {}, person(paper, one)))),
      ]
    }),
  ) // prettier-ignore
}

function person(paper: Paper, { name, party: of, municipality, role, substituteFor, note }: Placed<Person>): Child {
  return [
    value(paper, name),
    of === null ? null : [' (', party(paper, of), ')'],
    municipality === null ? null : [h('span.note', {}, ', ', value(paper, municipality.name))],
    role === null ? null : h('span.note', {}, ', ', value(paper, role)),
    substituteFor === null ? null : h('span.note', {}, `, ${t('substitute')} ${t('substituteFor')} `, value(paper, substituteFor)),
    note === null ? null : h('span.note', {}, ', ', value(paper, note)),
  ] // prettier-ignore
}
