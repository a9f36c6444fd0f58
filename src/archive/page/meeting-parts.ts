// What stands around the items of a meeting: the facts of the cover, what follows up, what changed, what the check found.
import type { MeetingData } from '../format/meeting.ts'
import type { Placed, Words } from '../format/packed.ts'
import type { Shown } from '../format/shown.ts'
import { addressOf } from './address.ts'
import { changesLine } from './changes.ts'
import { h, type Child } from './dom.ts'
import { margin, value, type Paper } from './paper.ts'
import { fileName, meetingName, toDocument } from './parts.ts'
import { dayOf, language, numberOf, t } from './words.ts'

/** The head of a meeting: what was held, when, where, and the documents that tell. */
export function cover(paper: Paper, { meeting }: Placed<Shown>, data: MeetingData): Child {
  const { startTime, endTime, place, date, endDate, notes } = meeting
  return h(
    'header.cover',
    {},
    h('p.kicker', {}, t(paper.meeting.kind === 'dagsorden' ? 'agendaOf' : 'minutesOf')),
    h('h1', { tabindex: '-1' }, meetingName(paper.meeting)),
    h(
      'dl.facts',
      {},
      fact(t('date'), date === null ? null : [value(paper, date, dayOf(date.text)), endDate === null ? null : [' – ', value(paper, endDate, dayOf(endDate.text))]]),
      fact(t('time'), startTime === null ? null : [value(paper, startTime), endTime === null ? null : ['–', value(paper, endTime)]]),
      fact(t('place'), value(paper, place)),
      fact(t('documents'), documents(paper)),
      fact(t('changes'), changesLine(paper, data.changes)),
      fact(t('check'), data.findings.length === 0 ? null : h('a', { href: addressOf('moede', paper.meeting.key, { afsnit: FINDINGS }) }, numberOf(data.findings.length, 'finding'))),
    ),
    notes.length === 0 ? null : h('ul.notes', {}, notes.map((note) => h('li', {}, value(paper, note)))),
  ) // prettier-ignore
}

const fact = (name: string, ...given: readonly Child[]): Child =>
  given.every((one) => one === null) ? null : [h('dt', {}, name), h('dd', {}, given)]

function documents({ meeting }: Paper): Child {
  return meeting.documents.map((one) =>
    h(
      'div',
      {},
      toDocument(one, null, fileName(one.name)) ?? fileName(one.name),
      one.why === null ? null : h('span.note', {}, ` – ${t('notShown')}: ${one.why[language() === 'da' ? 0 : 1]}`),
    ),
  )
}

/** What minutes promise, and the next meeting. */
export function followUps(paper: Paper, { followUps: given, nextMeeting, meeting }: Placed<Shown>): Child {
  const { closing } = meeting
  if (given.length === 0 && nextMeeting === null && closing === null) return null
  return h(
    'section.after',
    {},
    h('h2', {}, t('followUps')),
    nextMeeting === null ? null : h('p', {}, h('strong', {}, `${t('nextMeeting')}: `), next(paper, nextMeeting)),
    given.length === 0 ? null : h('ul', {}, given.map(({ text, item }) => h('li', {}, value(paper, text), item === null ? null : h('span.note', {}, ` – ${t('item')} ${item.text}`)))),
    closing === null ? null : h('div.passage', {}, margin(paper, closing.places), h('p.closing', { 'data-ord': closing.places.map((one) => one.join('-')).join(',') }, closing.text)),
  ) // prettier-ignore
}

function next(paper: Paper, { date, startTime, endTime }: { date: Words | null; startTime: Words | null; endTime: Words | null }): Child {
  return [
    date === null ? null : value(paper, date, dayOf(date.text)),
    startTime === null ? null : [', ', value(paper, startTime)],
    endTime === null ? null : ['–', value(paper, endTime)],
  ]
} // prettier-ignore

/** The id of the findings, for links to them. */
const FINDINGS = 'kontrol'

/** What `check` found, in plain words. */
export function findings(paper: Paper, { findings: given }: MeetingData): Child {
  return h(
    'section.findings',
    {},
    h('h2', { id: FINDINGS, tabindex: '-1' }, t('findings')),
    given.length === 0
      ? h('p.empty', {}, t('findingsNone'))
      : h(
          'ul.plain',
          {},
          given.map(({ severity, item, at, da, en }) =>
            h('li', { 'data-severity': severity }, h('div.passage', {}, at === null ? null : margin(paper, [at]), h('p', {}, h('span.tag', {}, t(severity)), ' ', item === null ? null : `${t('item')} ${item}: `, language() === 'da' ? da : en))),
          ),
        ),
  ) // prettier-ignore
}
