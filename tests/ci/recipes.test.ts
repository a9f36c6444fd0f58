// The recipes of docs/recipes.md that need another program, run as they stand there.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { folder } from '../cli/folder.ts'
import { item, beslutning, referat } from '../emit/small-referat.ts'
import type { Referat } from '../../src/referat.ts'

const page = readFileSync(fileURLToPath(new URL('../../docs/recipes.md', import.meta.url)), 'utf8')
/** The code block that follows a sentence. */
const recipe = (sentence: string): string =>
  /```\w+\n(?<code>[^]*?)```/u.exec(page.slice(page.indexOf(sentence)))?.groups?.['code'] ?? ''

const has = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0
const lines = (...documents: readonly Referat[]): string => documents.map((one) => `${JSON.stringify(one)}\n`).join('')

const { meeting } = referat({})
const meetingOn = (date: string, body: string): Referat['meeting'] => ({ ...meeting, date, body })
const agenda = referat({ kind: 'dagsorden', meeting: meetingOn('2026-03-12', 'KKR Sjælland'), items: [item({})] })

describe.skipIf(!has('python3', '-c', 'import duckdb'))('DuckDB (skipped where python3 has no duckdb)', () => {
  const rows = (documents: readonly Referat[]): unknown => {
    const cwd = folder({ 'referater.ndjson': lines(...documents), 'q.sql': recipe('What was put off or turned down') })
    const code = 'import duckdb, json; print(json.dumps(duckdb.sql(open("q.sql").read()).fetchall()))'
    const { stdout, stderr } = spawnSync('python3', ['-c', code], { cwd, encoding: 'utf8' })
    expect(stderr).toBe('')
    return JSON.parse(stdout)
  }
  const decided = item({ number: '2.1', title: 'Natbusser', beslutning: beslutning({ outcome: 'udsat' }) })
  const minutes = referat({ meeting: meetingOn('2026-03-12', 'KKR Sjælland'), items: [decided] })

  it('finds nothing in agendas alone, and no error', () => {
    expect(rows([agenda, agenda])).toEqual([])
  })

  it('finds what was put off, wherever it stands', () => {
    const row = ['2026-03-12', '2.1', 'udsat', 'Natbusser']
    expect(rows([minutes, agenda])).toEqual([row])
    expect(rows([...Array<Referat>(60).fill(agenda), minutes])).toEqual([row])
  })
})

describe.skipIf(!has('jq', '--version') || !has('sqlite3', '--version'))(
  'attendance (skipped without jq and sqlite3)',
  () => {
    const person = (name: string): Referat['deltagere'][number] => ({
      name,
      party: { letter: 'A', name: 'Socialdemokratiet' },
      municipality: null,
      role: null,
      substituteFor: null,
      presence: null,
      note: null,
      raw: name,
      at: { page: null, line: 1, start: 0, end: 1 },
    })

    it('counts a meeting once, and each council for itself', () => {
      const of = (date: string, body: string, mediaType: Referat['source']['mediaType'], away: number): Referat =>
        referat({
          source: { ...referat({}).source, mediaType },
          meeting: meetingOn(date, body),
          deltagere: [person('Anna Berg')],
          afbud: Array<Referat['afbud'][number]>(away).fill(person('Bo Dal')),
        })
      const documents = [
        of('2026-03-12', 'KKR Sjælland', 'application/pdf', 1),
        of('2026-03-12', 'KKR Sjælland', 'text/plain', 1),
        of('2026-03-12', 'KKR Nordjylland', 'application/pdf', 0),
        agenda,
      ]
      const cwd = folder({ 'referater.ndjson': lines(...documents) })
      const { stdout } = spawnSync('bash', ['-euc', recipe('Attendance by council and party')], {
        cwd,
        encoding: 'utf8',
      })
      expect(stdout.split('\n').map((line) => line.trim().split(/ {2,}/u))).toEqual([
        ['council', 'party', 'there', 'away'],
        ['---------------', '-----', '-----', '----'],
        ['KKR Nordjylland', 'A', '1', '0'],
        ['KKR Sjælland', 'A', '1', '1'],
        [''],
      ])
    })
  },
)
