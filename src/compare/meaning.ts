// The meaning of a paper, as a hash: two papers that say the same have the same, however they are typeset. The canonical
// form is an array of arrays of strings, one for each thing said, as JSON in UTF-8; docs/compare.md describes it.
//
// Left out: places, the source and its warnings, coverage, the layout family, the list of contents (it repeats the
// titles), follow-ups, presence and links (they repeat words of the text), targets of links and pages (the text form has
// none), where blanks and hyphens stand between letters, the signs of lists, and where paragraphs end.
import { createHash } from 'node:crypto'
import type { Item, Referat } from '../referat.ts'
import { attendanceFacts, LISTS } from './attendance.ts'
import { decisionFacts, type Facts } from './decision-facts.ts'
import { attendanceRemarks, coverLetters, meetingFacts, nextFacts } from './meeting-facts.ts'
import { rowPassages, sectionTexts } from './passages.ts'
import { essence } from './words.ts'

/** One thing said: what, of whom, in which words. */
type Said = readonly (string | null)[]

const factsSaid = (about: string, facts: Facts): Said[] =>
  Object.entries(facts).flatMap(([name, value]) => (value === null ? [] : [[about, name, value.replaceAll(' ', '')]]))

function itemSaid(item: Item, i: number): Said[] {
  const about = `item ${i}`
  return [
    [about, 'number', item.number],
    [about, 'title', essence(item.title)],
    [about, 'closed', String(item.closed)],
    [about, 'case', item.sag?.number ?? null, ...(item.sag?.initials ?? [])],
    ...sectionTexts(item).map(({ section, passages, tables }): Said => {
      const all = [...passages, ...tables.flatMap(rowPassages)].sort((a, b) => a.at.start - b.at.start)
      return [about, section.kind, essence(all.map(({ text }) => text).join(' '))]
    }),
    ...item.bilag.map(({ title }): Said => [about, 'bilag', essence(title)]),
    ...item.footnotes.map(({ mark, text }): Said => [about, 'footnote', mark, essence(text)]),
    ...factsSaid(about, decisionFacts(item)),
  ]
}

/** The canonical form of all that a paper says. */
function canonical(referat: Referat): Said[] {
  return [
    ...factsSaid('meeting', meetingFacts(referat)),
    ['meeting', 'cover', coverLetters(referat, false)],
    ...factsSaid('next meeting', nextFacts(referat)),
    ...attendanceRemarks(referat).map((remark): Said => ['remark', essence(remark)]),
    ...LISTS.flatMap((list) =>
      referat[list].flatMap((person, i) => factsSaid(`${list} ${i}`, attendanceFacts({ list, person }))),
    ),
    ...referat.items.flatMap(itemSaid),
  ]
}

/** The canonical form of what was decided: each decided item’s title and the facts of its decision. */
const canonicalDecisions = ({ items }: Referat): Said[] =>
  items.flatMap((item) => {
    const facts = factsSaid(essence(item.title), decisionFacts(item))
    return facts.length === 0 ? [] : facts
  })

const hash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex')

/** The hash of a paper’s meaning, 64 hexadecimal digits. */
export const meaningOf = (referat: Referat): string => hash(canonical(referat))

/** The hash of what a paper decides. */
export const decisionsOf = (referat: Referat): string => hash(canonicalDecisions(referat))

/** Whether the form of a paper can hold the targets of links; marks in a text may be dead. */
export const holdsTargets = ({ source, items }: Referat): boolean =>
  !source.mediaType.startsWith('text/') || items.some(({ links }) => links.some(({ url }) => url !== null))

/** The hash of the targets of links and bilag; null for a form that has none. */
export const targetsOf = (referat: Referat): string | null =>
  holdsTargets(referat)
    ? hash(referat.items.map(({ links, bilag }) => [links.map(({ url }) => url), bilag.map(({ url }) => url)]))
    : null
