// Nobody is invented: a line of prose, a row of another table or a heading that strays into the attendance makes no person
// and changes none, wherever it stands. A line that names persons of the document is left out: it may rightly be read.
import { describe, expect, it } from 'vitest'
import { assemble } from '../../src/build/assemble.ts'
import { readAttendance } from '../../src/build/attendance/attendance.ts'
import { documentOf } from '../../src/build/document.ts'
import { isAttendanceHeading, readListOpening } from '../../src/danish/attendance-heading.ts'
import { readMunicipality } from '../../src/danish/municipality.ts'
import { findParty } from '../../src/danish/party.ts'
import { nameAtStart } from '../../src/danish/person-name.ts'
import type { Line } from '../../src/text/source.ts'
import { FIXTURES, readForm } from '../documents/fixture-documents.ts'
import { linesOf } from '../text/make-lines.ts'

const LISTS = ['deltagere', 'afbud', 'fravaerende', 'guests', 'secretariat'] as const

/** Words that may be a person's name: two of them with capitals, and no more is needed in a list of persons. */
const namesSomeone = (text: string): boolean => {
  const words = text.split(/[\s,;:()]+/u)
  return words.some((_, i) => {
    const name = nameAtStart(words.slice(i, i + 2).join(' '))
    return name.includes(' ') && readMunicipality(name).code === null && findParty(name) === null
  })
}

/** What rightly changes the reading of those below: headings of the attendance itself, groups, what says `nobody`. */
const isOfAttendance = (text: string): boolean =>
  isAttendanceHeading(text) ||
  readListOpening(text) !== null ||
  readMunicipality(text.replace(/:$/u, '')).code !== null ||
  findParty(text) !== null

const STRANGERS = [
  'Fælles Ansvar',
  'Kommunernes Opgave',
  'Nordisk Vand\t12\t13',
  'Selskab\tBudget\tRegnskab',
  'Movia\t-114.527\t-118.927',
  'Det indstilles, at sagen drøftes.',
  'Sagsfremstilling',
  'fra kl. 9 og frem, hvor der er kaffe',
  '2.1. Natbusser på tværs af kommunegrænser',
  'Fagligt Forum, Nordisk Vand',
]

/** Where a stranger may stand without parting the lines of one entry: in front of a person or of a heading. */
function gapsOf(lines: readonly Line[], persons: readonly { at: { start: number } }[]): number[] {
  const starts = new Set(persons.map(({ at }) => at.start))
  return lines.flatMap((line, i) => (i > 0 && (starts.has(line.start) || isAttendanceHeading(line.text)) ? [i] : []))
}

const MOST = 120

// The end of a cell that wraps, and the cell beside it: `Det Konservative` / `Folkeparti   Ja`
it.each([
  ['Folkeparti Ja', ''],
  ['Anna Parting', 'Anna Parting'],
])('a party is no name: %s', (words, name) => {
  expect(nameAtStart(words)).toBe(name)
})

describe.each(FIXTURES)('$name', (fixture) => {
  it.each(fixture.forms)('has the same persons with a stranger among them: $name', async (form) => {
    const { labelled, referat } = await readForm(form)
    const tree = assemble(labelled)
    const document = { ...documentOf(labelled.source, labelled.layout, labelled.lexicon), year: referat.meeting.year }
    const persons = LISTS.flatMap((list) => referat[list])
    const read = (lines: readonly Line[]): string => JSON.stringify(readAttendance(document, lines).lists)
    const body = tree.items.flatMap(({ headingLines, sections }) => [
      ...headingLines,
      ...sections.flatMap(({ label, lines }) => [...(label === null ? [] : [label.line]), ...lines]),
    ])
    const own = body.filter((line) => !namesSomeone(line.text) && !isOfAttendance(line.text))
    const some = own.filter((_, i) => i % Math.ceil(own.length / MOST) === 0)
    const attendance = tree.attendance.map(({ line }) => line)
    const gaps = gapsOf(attendance, persons)
    const before = read(attendance)
    const faults: string[] = []
    const strangers = [...some, ...(await linesOf(STRANGERS.join('\n')))]
    for (const [i, line] of strangers.entries()) {
      const at = gaps[(i * 7) % gaps.length] ?? 0
      const lines = [...attendance.slice(0, at), line, ...attendance.slice(at)]
      if (read(lines) !== before) faults.push(`${line.text} below ${attendance[at - 1]?.text ?? ''}`)
    }
    expect(strangers.length).toBeGreaterThan(STRANGERS.length)
    expect(faults).toEqual([])
  })
})
