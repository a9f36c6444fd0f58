// The rows of tables: as many as the JSON has parts, each at its place in the text, each pointing to rows that are there.
import { beforeAll, describe, expect, it } from 'vitest'
import { squash } from '../../src/text/squash.ts'
import { createLinter } from '../../src/lint/lint.ts'
import type { Point, Referat } from '../../src/referat.ts'
import { columnsOf } from '../../src/tables/model/column.ts'
import { TABLES, type TableName } from '../../src/tables/tables.ts'
import { allRows, FIXTURES, readDocuments, type ReadDocument, type Tables } from './documents.ts'

const FORMS = ['referat.txt', 'libreoffice.pdf', 'chromium.pdf']
const names = Object.keys(TABLES) as TableName[]

/** How many rows the JSON wants in each table. */
function wanted(referat: Referat): Record<string, number> {
  const { items } = referat
  const sum = <T>(all: readonly T[], count: (one: T) => number): number => all.reduce((n, one) => n + count(one), 0)
  const points = (all: readonly Point[]): number => sum(all, (one) => 1 + points(one.points))
  const decisions = items.flatMap(({ beslutning }) => beslutning ?? [])
  const votes = decisions.flatMap((one) => one.votes)
  const sides = votes.flatMap((vote) => [vote.for, vote.against, vote.abstaining].flatMap((side) => side ?? []))
  const lists = [referat.deltagere, referat.afbud, referat.fravaerende, referat.guests, referat.secretariat]
  const blocks = items.flatMap(({ sections }) => sections.flatMap((section) => section.blocks))
  return {
    attendance: lists.flat().length,
    items: items.length,
    sections: sum(items, ({ sections }) => sections.length),
    tables_cells: sum(blocks, (block) => (block.type === 'table' ? sum(block.rows, ({ cells }) => cells.length) : 0)),
    bilag: sum(items, ({ bilag }) => bilag.length),
    links: sum(items, ({ links }) => links.length),
    footnotes: sum(items, ({ footnotes }) => footnotes.length),
    presentations: sum(items, ({ presentations }) => presentations.length),
    points: sum(items, ({ indstilling }) => points(indstilling?.points ?? [])),
    decisions: decisions.length,
    conditions: sum(decisions, ({ conditions }) => conditions.length),
    votes: votes.length,
    vote_sides: sides.length + sum(votes, ({ candidates }) => candidates.length),
    vote_members: sum(sides, ({ parties, persons }) => parties.length + persons.length),
    statements: sum(decisions, ({ statements }) => statements.length),
    appointments: sum(decisions, ({ appointments }) => appointments.length),
    tasks: sum(decisions, ({ tasks }) => tasks.length),
    follow_ups: referat.followUps.length,
    findings: createLinter()(referat).length,
    documents: 1,
    meetings: 1,
  }
}

/** The tables of what all documents together know: the JSON of none has their rows. */
const KNOWLEDGE = [
  ...['people', 'person_names', 'person_suggestions', 'attendance_shares'],
  ...['cases', 'case_items', 'case_suggestions', 'loose_ends'],
]

/** The columns whose words are printed in the row’s place, in one piece. */
const PRINTED: Partial<Record<TableName, readonly string[]>> = {
  attendance: ['name'],
  items: ['title', 'number'],
  bilag: ['title'],
  links: ['text'],
  footnotes: ['text'],
  decisions: ['outcome_text'],
  conditions: ['text'],
  votes: ['text'],
  statements: ['text'],
  tasks: ['text'],
  follow_ups: ['text'],
  loose_ends: ['text'],
  tables_cells: ['text'],
}

describe.each(FORMS)('the rows of %s', (form) => {
  let read: ReadDocument[] = []
  let tables = {} as Tables
  beforeAll(async () => {
    read = await readDocuments(FIXTURES.map((name) => `${name}/${form}`))
    tables = await allRows(read.map(({ referat }) => referat))
  }, 120_000)

  it('are as many as the JSON has parts', () => {
    const total: Record<string, number> = {}
    for (const { referat } of read)
      for (const [name, count] of Object.entries(wanted(referat))) total[name] = (total[name] ?? 0) + count
    expect(total['items']).toBeGreaterThan(100)
    const counted = names.filter((name) => total[name] !== undefined)
    expect(Object.fromEntries(counted.map((name) => [name, tables[name].length]))).toEqual(total)
    expect(names.filter((name) => total[name] === undefined)).toEqual(KNOWLEDGE)
  })

  it('are what the model says', () => {
    for (const name of names) {
      for (const row of tables[name]) expect(TABLES[name].row.safeParse(row).error, name).toBeUndefined()
    }
  })

  it('have keys of their own, and point to rows that are there', () => {
    const keys = new Map(names.map((name) => [name as string, new Set(tables[name].map((row) => row['id']))]))
    for (const name of names) {
      expect(keys.get(name)?.size, name).toBe(tables[name].length)
      for (const { name: column, references } of columnsOf(TABLES[name])) {
        if (references === null) continue
        const lost = tables[name].filter(
          (row) => row[column] !== null && keys.get(references)?.has(row[column]) !== true,
        )
        expect(lost, `${name}.${column}`).toEqual([])
      }
    }
  })

  it('stand where the text has their words', () => {
    const texts = new Map(read.map(({ referat, text }) => [referat.source.name, text]))
    const lost: string[] = []
    for (const name of names) {
      for (const row of tables[name]) {
        if (row['start'] === null || row['start'] === undefined) continue
        const text = texts.get(String(row['document'])) ?? ''
        const place = text.slice(Number(row['start']), Number(row['end']))
        expect(place.trim(), `${name} ${String(row['id'])}`).not.toBe('')
        for (const column of PRINTED[name] ?? []) {
          const words = row[column]
          if (typeof words === 'string' && !squash(place).includes(squash(words)))
            lost.push(`${String(row['id'])} ${column}: ${words}`)
        }
      }
    }
    expect(lost).toEqual([])
  })

  it('are the same whatever the order of the documents', async () => {
    expect(await allRows(read.map(({ referat }) => referat).reverse())).toEqual(tables)
  })
})

describe('a folder', () => {
  it('knows the person of a line, and of how many meetings a share is', async () => {
    const read = await readDocuments(FIXTURES.map((name) => `${name}/referat.txt`))
    const { attendance, people, attendance_shares: shares } = await allRows(read.map(({ referat }) => referat))
    const named = attendance.filter(({ person }) => person !== null)
    expect(named.length).toBeGreaterThan(100)
    for (const { id, lines } of people) expect(named.filter(({ person }) => person === id)).toHaveLength(Number(lines))
    for (const { present, afbud, absent, listed, share } of shares) {
      expect(listed).toBe(Number(present) + Number(afbud) + Number(absent))
      expect(share).toBe(listed === 0 ? null : Number(present) / Number(listed))
    }
  })
})

describe('a meeting of several documents', () => {
  it('counts once, and the others are told', async () => {
    const [name = ''] = FIXTURES.filter((one) => one.includes('2025'))
    const read = await readDocuments(FORMS.map((form) => `${name}/${form}`))
    const { documents, meetings, items, attendance } = await allRows(read.map(({ referat }) => referat))
    expect(meetings.map(({ id }) => id)).toEqual(['sjaelland-2025-09-12'])
    expect(documents.map(({ id, counted, counted_instead }) => [id, counted, counted_instead])).toEqual([
      [`${name}/chromium.pdf`, true, null],
      [`${name}/libreoffice.pdf`, false, `${name}/chromium.pdf`],
      [`${name}/referat.txt`, false, `${name}/chromium.pdf`],
    ])
    for (const { counted, reason } of documents) expect(reason === null).toBe(counted)
    const only = read.find(({ referat }) => referat.source.name.endsWith('chromium.pdf'))?.referat
    expect(items).toHaveLength(only?.items.length ?? 0)
    expect(new Set(attendance.map(({ document }) => document))).toEqual(new Set([`${name}/chromium.pdf`]))
  })
})
