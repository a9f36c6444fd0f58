// What an item decided: outcome, reservations, votes, appointments, tasks, statements, each value with its words.
import type { Appointment, Beslutning, Party, Point, Side, Vote } from '../../referat.ts'
import type { Placed, Words } from '../format/packed.ts'
import { h, type Child } from './dom.ts'
import { value, type Paper } from './paper.ts'
import { badge } from './parts.ts'
import { t } from './words.ts'

/** The outcome as a mark that leads to the deciding words. */
export function outcomeMark(paper: Paper, { outcome, outcomeText }: Pick<Placed<Beslutning>, 'outcome' | 'outcomeText'>): Child {
  if (outcome === null) return null
  return value(paper, outcomeText ?? outcome, badge(outcome.text))
} // prettier-ignore

/** A party as the paper has it: the letter, else the name. */
export function party(paper: Paper, { letter, name }: Placed<Party>): Child {
  const printed = [letter, name].find((one) => one?.exact === true) ?? letter ?? name
  if (printed === null) return null
  const other = letter !== null && name !== null && letter.text !== name.text ? name.text : null
  return h('span', { class: 'party', title: other }, value(paper, printed))
}

/** All that a decision holds besides its text. */
export function decided(paper: Paper, { conditions, votes, appointments, tasks, statements }: Placed<Beslutning>): Child {
  return [
    part('conditions', conditions.map(({ text }) => h('li', {}, value(paper, text)))),
    votes.length === 0 ? null : h('div.fact', {}, h('h4', {}, t('votes')), votes.map((one) => vote(paper, one))),
    appointments.length === 0 ? null : h('div.fact', {}, h('h4', {}, t('appointments')), appointed(paper, appointments)),
    part('tasks', tasks.map(({ text, due }) => h('li', {}, value(paper, text), due === null ? null : [h('span.note', {}, ` ${t('due')}: `), value(paper, due)]))),
    part('statements', statements.map(({ party: by, person, text, protokol }) => h('li', {}, by === null ? null : [h('strong', {}, party(paper, by)), ' '], person === null ? null : [h('strong', {}, value(paper, person)), ' '], value(paper, text), protokol ? h('span.tag', {}, t('protokol')) : null))),
  ]
} // prettier-ignore

function part(word: 'conditions' | 'tasks' | 'statements', rows: readonly HTMLElement[]): Child {
  return rows.length === 0 ? null : h('div.fact', {}, h('h4', {}, t(word)), h('ul', {}, rows))
}

function vote(paper: Paper, { for: yes, against, abstaining, candidates, text }: Placed<Vote>): HTMLElement {
  return h(
    'div.vote',
    {},
    h('p', {}, value(paper, text)),
    h(
      'dl.sides',
      {},
      side(paper, 'for', yes),
      side(paper, 'against', against),
      side(paper, 'abstaining', abstaining),
      candidates.map(({ name, count }) => [h('dt', {}, value(paper, name)), h('dd', {}, `${count} ${t('votesFor')}`)]),
    ),
  )
}

function side(paper: Paper, word: 'for' | 'against' | 'abstaining', given: Placed<Side> | null): Child {
  if (given === null) return null
  const { count, parties, persons } = given
  const names = [...parties.map((one) => party(paper, one)), ...persons.map((one) => value(paper, one))]
  return [
    h('dt', {}, t(word)),
    h('dd', {}, h('strong', {}, count ?? t('notCounted')), ' ', names.map((name, i) => [i === 0 ? '' : ', ', name])),
  ] // prettier-ignore
}

function appointed(paper: Paper, appointments: Placed<Appointment[]>): HTMLElement {
  return h(
    'ul',
    {},
    appointments.map(({ name, party: of, municipality, office, board, substitute, replaces }) =>
      h(
        'li',
        {},
        h('strong', {}, value(paper, name)),
        of === null ? null : [' (', party(paper, of), ')'],
        municipality === null ? null : [', ', value(paper, municipality.name)],
        office === null ? null : [' – ', value(paper, office)],
        board === null ? null : [office === null ? ' – ' : ', ', value(paper, board)],
        substitute && office?.text !== 'suppleant' ? h('span.tag', {}, t('substitute')) : null,
        replaces === null ? null : [` (${t('replaces')} `, value(paper, replaces), ')'],
      ),
    ),
  )
}

/** What became of each point of a recommendation; `null` where the paper says it of none. */
export function becameOf(paper: Paper, points: Placed<Point[]>): Child {
  const all = flat(points).filter(({ outcome }) => outcome !== null)
  // What became of one point says the decision itself.
  if (all.length < 2) return null
  return h(
    'div.fact',
    {},
    h('h4', {}, t('recommended')),
    h('ul.became', {}, all.map((point) => h('li', {}, outcomeMark(paper, point), ' ', value(paper, point.text)))),
  ) // prettier-ignore
}

function flat(points: Placed<Point[]>): readonly { text: Words; outcome: Words | null; outcomeText: Words | null }[] {
  return points.flatMap((point) => {
    const {
      points: inner,
      text,
      outcome,
      outcomeText,
    } = point as unknown as {
      points: Placed<Point[]>
      text: Words
      outcome: Words | null
      outcomeText: Words | null
    }
    return [{ text, outcome, outcomeText }, ...flat(inner)]
  })
}
