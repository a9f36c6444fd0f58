// What a document says, whatever form it comes in: words squashed, without places, pages and targets of links.
import { squash, squashTitle } from '../../scripts/eval/squash.mjs'
import type { Person, Referat } from '../../src/referat.ts'

/** Facts by a readable key, so that a failing test shows which of them differ. */
export type Content = Record<string, unknown>

const words = (text: string | null): string | null => (text === null ? null : squash(text).replace(/\|/gu, ''))

const personOf = (person: Person): unknown => [
  words(person.name),
  person.party?.letter ?? person.party?.name ?? null,
  words(person.municipality?.name ?? null),
  words(person.role),
  words(person.substituteFor),
  words(person.note),
]

/**
 * The content of a document.
 * @param referat any form of it
 * @param leave keys that the form must lose (a prefix, e.g. "toc")
 */
export function contentOf(referat: Referat, leave: readonly string[] = []): Content {
  const { meeting, kind, template, toc, items, nextMeeting } = referat
  const { body, region, year, date, startTime, endTime, place, notes, closing } = meeting
  const content: Content = {
    meeting: { kind, template, body, region, year, date, startTime, endTime },
    'meeting place': words(place),
    'meeting notes': words(notes.join(' ')),
    'meeting closing': words(closing),
    'toc titles': toc.map(({ title }) => squashTitle(title)),
    'toc numbers': toc.map(({ number }) => number),
    nextMeeting: nextMeeting && [nextMeeting.date, nextMeeting.startTime, nextMeeting.endTime],
    items: items.map(({ number, title }) => `${number ?? '-'} ${squashTitle(title)}`),
  }
  for (const list of ['deltagere', 'afbud', 'fravaerende', 'guests', 'secretariat'] as const)
    content[list] = referat[list].map(personOf)
  for (const item of items) {
    const key = `item ${item.number ?? squashTitle(item.title)}`
    const { indstilling, beslutning, bilag, sag, sections } = item
    content[`${key} place`] = [item.level, item.parent, sag && [sag.number, ...sag.initials]]
    content[`${key} sections`] = sections.map(({ kind: name, heading, text }) => [name, words(heading), words(text)])
    content[`${key} indstilling`] = indstilling && [words(indstilling.label), words(indstilling.text)]
    content[`${key} points`] = indstilling?.points.map(({ text }) => words(text)) ?? null
    content[`${key} beslutning`] = beslutning && [
      words(beslutning.label),
      words(beslutning.text),
      beslutning.outcome,
      words(beslutning.outcomeText),
    ]
    content[`${key} bilag`] = bilag.map(({ title }) => squashTitle(title))
  }
  return Object.fromEntries(Object.entries(content).filter(([key]) => !leave.some((prefix) => key.startsWith(prefix))))
}

const shown = (value: unknown): string | undefined => (value === undefined ? undefined : JSON.stringify(value))

/** The facts in which two contents differ, one a line: what a test shows. */
export function differences(want: Content, got: Content): string[] {
  const keys = new Set([...Object.keys(want), ...Object.keys(got)])
  return [...keys].flatMap((key) => {
    const [a, b] = [shown(want[key]), shown(got[key])]
    if (a === b) return []
    if (a === undefined || b === undefined) return [`${key}: ${a === undefined ? 'too much' : 'lost'}`]
    let at = 0
    while (a[at] === b[at]) at++
    const from = Math.max(0, at - 30)
    return [`${key}: want …${a.slice(from, at + 60)}… got …${b.slice(from, at + 60)}…`]
  })
}
