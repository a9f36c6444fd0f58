// A document as facts that can be counted: { group, unit, field, value, shown, optional }. What is null is no fact; an
// optional one counts only where it is wanted.
//   items | 3.2 | parent | "3"
// Values are squashed for comparing; `shown` is what a person reads in the list of differences.
import { partyKey, squash, squashTitle } from './squash.mjs'

/** The groups that reading answers for; the others are readings of what a text means. */
export const READING_GROUPS = [
  'meeting',
  'toc',
  'toc pages',
  'deltagere',
  'afbud',
  'guests',
  'secretariat',
  'items',
  'item pages',
  'sag',
  'section kinds',
  'indstilling',
  'points',
  'beslutning',
  'bilag',
  'links',
  'tables',
  'nextMeeting',
  'closing',
]
export const MEANING_GROUPS = ['outcome', 'conditions', 'statements', 'votes', 'appointments']
export const GROUPS = [...READING_GROUPS, ...MEANING_GROUPS]

/** @param doc plain; @param form what the form can know, from forms.mjs */
export function factsOf(doc, form) {
  const facts = []
  const add = (group, unit, field, value, shown = value, optional = false) => {
    if (value === null || value === undefined || value === '') return
    facts.push({ group, unit, field, value: String(value), shown: String(shown), optional })
  }
  for (const [key, value] of Object.entries(doc.meeting))
    add('meeting', 'meeting', key, value && squashTitle(value), value)
  for (const { number, title, page } of doc.toc) {
    const known = form.paired ? (number ?? '-') : ''
    add('toc', 'contents', 'entry', `${known} ${squashTitle(title)}`, `${known} ${title}`)
    if (form.paired) add('toc pages', 'contents', 'page', page && `${squashTitle(title)} ${page}`, `${title} p${page}`)
  }
  for (const list of ['deltagere', 'afbud', 'guests', 'secretariat']) people(doc[list], list, add)
  for (const [unit, item] of keyed(doc.items, ({ number, title }) => number ?? squashTitle(title))) {
    itemFacts(unit, item, form, add)
  }
  for (const key of ['date', 'startTime', 'endTime']) add('nextMeeting', 'nextMeeting', key, doc.nextMeeting?.[key])
  add('closing', 'closing', 'closing', doc.closing && squash(doc.closing), doc.closing)
  return facts
}

/** Pairs of a key and a thing; keys that return get a count. */
function keyed(things, keyOf) {
  const seen = new Map()
  return things.map((thing) => {
    const key = keyOf(thing)
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return [count === 1 ? key : `${key} (${count})`, thing]
  })
}

function people(list, group, add) {
  for (const [unit, person] of keyed(list, ({ name }) => squash(name))) {
    for (const field of ['name', 'party', 'municipality', 'role', 'substituteFor', 'note']) {
      const value = person[field]
      add(group, unit, field, value && (field === 'party' ? partyKey(value) : squash(value)), value)
    }
  }
}

const clip = (text) => text.replace(/\s+/gu, ' ')

function itemFacts(unit, item, form, add) {
  for (const field of ['number', 'level', 'parent']) add('items', unit, field, item[field])
  add('items', unit, 'title', squashTitle(item.title), item.title)
  if (form.pages !== null) add('item pages', unit, 'page', item.page)
  if (item.sag !== null) {
    add('sag', unit, 'number', item.sag.number)
    for (const initials of item.sag.initials) add('sag', unit, 'initials', initials)
  }
  for (const kind of item.sections) add('section kinds', unit, 'kind', kind)
  for (const kind of ['indstilling', 'beslutning'])
    add(kind, unit, 'text', item[kind] && squash(item[kind]), item[kind])
  for (const text of item.points) add('points', unit, 'point', squash(text), clip(text))
  for (const title of item.bilag) add('bilag', unit, 'title', squashTitle(title), title)
  if (form.links !== 'none') {
    for (const { text, url } of item.links) {
      const target = form.links === 'targets' ? ` ${url}` : ''
      add('links', unit, 'link', squash(text) + target, text + target)
    }
  }
  item.tables.forEach((rows, i) => {
    for (const row of rows) add('tables', `${unit} table ${i + 1}`, 'row', row.map(squash).join('|'), row.join(' | '))
  })
  add('outcome', unit, 'outcome', item.outcome)
  for (const text of item.conditions) add('conditions', unit, 'condition', squashTitle(text), clip(text))
  for (const { party, person, protokol } of item.statements) {
    const shown = `${partyKey(party) ?? person}${protokol ? ' (protokol)' : ''}`
    add('statements', unit, 'statement', squash(shown), shown)
  }
  for (const vote of item.votes) add('votes', unit, 'vote', voteText(vote))
  for (const { name, party, municipality, post, posts } of item.appointments) {
    // A table prints `Lejre` under `Kommune`, a sentence `Lejre Kommune`.
    const printed = typeof municipality === 'string' ? municipality : municipality?.name
    const place = printed?.replace(/(?<!\s)\s*Kommune$/u, '')
    const shown = [name, partyKey(party), place].map((part) => part ?? '-').join(' | ')
    add('appointments', unit, 'person', squash(shown), shown)
    add('appointments', unit, 'post', post && `${squash(name)} ${squash(post).toLowerCase()}`, `${name}: ${post}`)
    // The gold names one post, the office or the board; the Referat may name both.
    for (const one of posts ?? []) {
      add('appointments', unit, 'post', one && `${squash(name)} ${squash(one).toLowerCase()}`, `${name}: ${one}`, true)
    }
  }
}

function voteText(vote) {
  const by = (list) => (list ?? []).map(partyKey).sort().join(',') || '-'
  const number = (n) => n ?? '-'
  return (
    `for ${number(vote.for)} against ${number(vote.against)} (${by(vote.againstBy)}) ` +
    `abstained ${number(vote.abstained)} (${by(vote.abstainedBy)})`
  )
}
