// Promise 1, strong form: the letters of all lines that are no furniture are the letters of the JSON, part by part.
import { readColumns } from '../../src/build/attendance/columns.ts'
import { readListOpening } from '../../src/danish/attendance-heading.ts'
import type { Labelled } from '../../src/label/resolve.ts'
import type { Role } from '../../src/label/decided.ts'
import type { Block, Item, ListItem, Referat } from '../../src/referat.ts'
import type { Line } from '../../src/text/source.ts'
import { squash, unordered } from './words.ts'

/** A line of the text with its role. */
interface RoledLine {
  readonly text: string
  readonly role: Role
  readonly start: number
  readonly line: Line
}

/** The words of lines; a label's colon is none of them. */
function linesOf({ lines }: Labelled): RoledLine[] {
  return lines
    .filter(({ role }) => role !== 'furniture')
    .map((decided) => {
      const { line } = decided.reading
      const text =
        decided.role === 'section-label'
          ? `${line.text.slice(0, decided.label.labelTo)} ${line.text.slice(decided.label.textAt)}`
          : line.text
      return { text, role: decided.role, start: line.start, line: decided.reading.line }
    })
}

const joined = (lines: readonly { readonly text: string }[]): string => lines.map(({ text }) => text).join(' ')

const pointText = ({ marker, text, items }: ListItem): string => [marker, text, ...items.map(pointText)].join(' ')

function blockText(block: Block): string {
  if (block.type === 'list') return block.items.map(pointText).join(' ')
  if (block.type === 'table') return block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)).join(' ')
  return block.text
}

/** The word in front of an item's number: the JSON has the number without it. */
const NUMBER_WORD = /^(?:punkt|pkt\.?|ad|sag|dagsordenspunkt)\s*(?=\d)/iu
const asNumber = (printed: string): string =>
  printed
    .replace(/[.):]*$/u, '')
    .split('.')
    .map(Number)
    .join('.')
/** Letters and digits; a zero in front of a number is no digit of it. */
const signs = (text: string): string => unordered(text.replace(/[^\p{L}\p{N}]|0/gu, ''))
const letterKey = (text: string): string => text.replace(/\P{L}/gu, '')
const letters = (text: string): string => unordered(letterKey(text))

/** A bullet that is a letter: a section's plain reading has `-` for it. */
const BULLET_O = /(?<!\S)o(?!\S)/gu

function differ(part: string, want: string, got: string): string[] {
  if (want === got) return []
  let at = 0
  while (want[at] === got[at]) at++
  const near = (text: string): string => text.slice(Math.max(0, at - 20), at + 40)
  return [`${part}: printed …${near(want)}…, in the JSON …${near(got)}…`]
}

function lostOfItem(item: Item, lines: readonly RoledLine[]): string[] {
  const part = `item ${item.number ?? item.title}`
  const of = (...roles: Role[]): RoledLine[] => lines.filter(({ role }) => roles.includes(role))
  const faults: string[] = []
  const heading = squash(joined(of('item-heading', 'heading-continued')))
  // In front of the title stands nothing but its own number, and with a number the word for it; a title may begin with
  // such a word itself: `Pkt. 2.5 Ad 5.0 Fanø`.
  const number = heading.slice(0, heading.length - squash(item.title).length)
  const isOwn = number === '' || asNumber(number.replace(NUMBER_WORD, '')) === item.number
  if (!heading.endsWith(squash(item.title)) || !isOwn) {
    faults.push(`${part}: heading printed ${heading}, title in the JSON ${item.title}`)
  }
  const caseLine = joined(of('case-line'))
  const sag = [item.sag?.number ?? '', ...(item.sag?.initials ?? [])]
  const rest = sag.reduce((text, word) => text.replace(word.toLowerCase(), ''), caseLine.toLowerCase())
  if (/\d|\p{Ll}{2}/u.test(rest.replace(/sag\w*|nr|nummer|journal/giu, '').replace(/[\s\-/.:,;+&]/gu, ''))) {
    faults.push(`${part}: case line printed ${caseLine}, in the JSON ${sag.join(' ')}`)
  }
  const printed = joined(of('section-label', 'body'))
  const read = item.sections
    .map(({ heading: label, blocks }) => [label ?? '', ...blocks.map(blockText)].join(' '))
    .join(' ')
  // On a page the cells of a table come in another order than its rows.
  const ruler = item.sections.some(({ blocks }) => blocks.some(({ type }) => type === 'table')) ? unordered : squash
  faults.push(...differ(`${part} sections`, ruler(printed), ruler(read)))
  for (const { kind, blocks, text } of item.sections) {
    const words = (reading: string): string => letters(reading.replace(BULLET_O, ''))
    faults.push(...differ(`${part} text of ${kind}`, words(blocks.map(blockText).join(' ')), words(text)))
  }
  return faults
}

function lostOfAttendance(referat: Referat, lines: readonly RoledLine[]): string[] {
  const { deltagere, afbud, fravaerende, guests, secretariat, meeting } = referat
  const persons = [...deltagere, ...afbud, ...fravaerende, ...guests, ...secretariat]
  // The heading of a group of persons is their municipality.
  const groups = new Set(
    persons.flatMap(({ municipality, raw }) =>
      municipality === null || raw.includes(municipality.name) ? [] : [squash(municipality.name)],
    ),
  )
  const isPerson = (start: number): boolean => persons.some(({ at }) => at.start <= start && start < at.end)
  // A heading that nobody was put under is told: `Faxe`, and further down `Faxe` over its persons.
  const told = meeting.notes.map(squash)
  const isTold = (text: string): boolean => {
    const at = told.indexOf(squash(text))
    if (at >= 0) told.splice(at, 1)
    return at >= 0
  }
  const printed = lines.flatMap(({ role, text, start, line }) => {
    if (role !== 'person' && role !== 'list-heading') return []
    if (
      readColumns(line) !== null ||
      (groups.has(squash(text.replace(/:$/u, ''))) && !isPerson(start) && !isTold(text))
    )
      return []
    const read = readListOpening(text)
    // `Deltog via Teams`, `Afbud:` open a list; `Under punkt 4 deltog` is a remark on those who follow.
    return [read === null || read.isRemark ? text : text.slice(read.textAt)]
  })
  // Several persons may share their words: `A og B var fraværende`.
  const raws = [...new Map(persons.map(({ at, raw }) => [at.start, raw])).values()]
  // Sentences between the lists are the last of the notes. Commas between two persons are neither's.
  const read = meeting.notes.map((_, i) => letters([...raws, ...meeting.notes.slice(i)].join(' ')))
  const want = letters(printed.join(' '))
  return [...read, letters(raws.join(' '))].includes(want) ? [] : differ('attendance', want, letters(raws.join(' ')))
}

/** A line of the contents without the word in front of its number, where the JSON took the number for an entry's. */
function withoutNumberWord({ text, start }: RoledLine, toc: Referat['toc']): string {
  const word = NUMBER_WORD.exec(text)?.[0]
  if (word === undefined) return text
  const printed = /^[\d.]+/u.exec(text.slice(word.length))?.[0] ?? ''
  const entry = toc.find(({ at }) => at.start <= start && start < at.end)
  // Numbers in a column of their own stand in no entry; where they are not paired, no entry has one.
  const isTaken =
    entry === undefined ||
    (entry.at.start === start &&
      (entry.number === null
        ? !letterKey(entry.title).startsWith(letterKey(word))
        : asNumber(printed) === entry.number))
  return isTaken ? text.slice(word.length) : text
}

/** Letters of the paper that the JSON does not hold, and the reverse: one part of the document a line. */
export function lost(labelled: Labelled, referat: Referat): string[] {
  const lines = linesOf(labelled)
  const of = (...roles: Role[]): RoledLine[] => lines.filter(({ role }) => roles.includes(role))
  const faults = differ('cover', squash(joined(of('cover'))), squash(referat.meeting.cover.join(' ')))
  const listed = labelled.contents?.paired === false ? letters : signs
  const contents = of('toc-entry').map((line) => withoutNumberWord(line, referat.toc))
  const entries = referat.toc.map(({ number, title, page }) => `${number ?? ''} ${title} ${page ?? ''}`)
  faults.push(...differ('contents', listed(contents.join(' ')), listed(entries.join(' '))))
  faults.push(...lostOfAttendance(referat, lines))
  faults.push(...differ('closing', squash(joined(of('closing'))), squash(referat.meeting.closing ?? '')))
  faults.push(...of('unplaced').map(({ text }) => `unplaced: ${text}`))
  referat.items.forEach((item, i) => {
    const end = referat.items[i + 1]?.at.start ?? Infinity
    faults.push(
      ...lostOfItem(
        item,
        lines.filter(({ start }) => start >= item.at.start && start < end),
      ),
    )
  })
  return faults
}
