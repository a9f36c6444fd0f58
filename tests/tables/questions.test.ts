// The six questions of docs/recipes.md, each by the command that stands there, run in a shell over the fixtures; the answers
// are those that the JSON of the same documents gives.
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { spawnSync } from 'node:child_process'
import { beforeAll, describe, expect, it } from 'vitest'
import { know } from '../../src/folder/knowledge.ts'
import { groupMeetings } from '../../src/folder/meetings.ts'
import { summarise } from '../../src/folder/summary.ts'
import type { Item, Referat } from '../../src/referat.ts'
import { builtProgram } from '../built/program.ts'
import { FIXTURES, readDocuments } from './documents.ts'
import { isThere, run } from './foreign.ts'
import { folderOfFile } from './write.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))
const block = /## Six questions[^]*?```sh\n(?<commands>[^]*?)```/u.exec(
  readFileSync(join(project, 'docs/recipes.md'), 'utf8'),
)
/** The commands by the question above each. */
const COMMANDS = new Map(
  (block?.groups?.['commands'] ?? '')
    .split(/^# /mu)
    .slice(1)
    .map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1)]),
)

const home = folderOfFile()
let referater: Referat[] = []

/** Runs a command of the page where `minutes` and `kkr.sqlite` are. */
function ask(question: string): string {
  const command = COMMANDS.get(question)
  if (command === undefined) throw new Error(`the page does not ask: ${question}`)
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command], {
    cwd: home,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${join(home, 'bin')}:${process.env['PATH'] ?? ''}` },
  })
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return stdout
}

/** CSV as Python reads it. */
const fields = (csv: string): string[][] =>
  JSON.parse(run('python3', ['-c', 'import csv, io, json, sys; print(json.dumps(list(csv.reader(io.StringIO(sys.stdin.read(), newline="")))))'], csv)) as string[][] // prettier-ignore

const items = (): { referat: Referat; item: Item }[] =>
  referater.flatMap((referat) => referat.items.map((item) => ({ referat, item })))

describe.skipIf(!isThere('sqlite3', '--version') || !isThere('python3', '--version'))(
  'the page of recipes answers (skipped where sqlite3 or Python is missing)',
  () => {
    beforeAll(async () => {
      mkdirSync(join(home, 'bin'))
      mkdirSync(join(home, 'minutes'))
      writeFileSync(
        join(home, 'bin/kkr-referat'),
        `#!/bin/sh\nexec "${process.execPath}" "${builtProgram().bin}" "$@"\n`,
        {
          mode: 0o755,
        },
      )
      for (const name of FIXTURES)
        symlinkSync(join(project, 'fixtures', name, 'referat.txt'), join(home, `minutes/${name}.txt`))
      referater = (await readDocuments(FIXTURES.map((name) => `${name}/referat.txt`))).map(({ referat }) => referat)
      run(join(home, 'bin/kkr-referat'), ['tables', join(home, 'minutes'), '-o', join(home, 'kkr.sqlite')])
    }, 240_000)

    it('six questions', () => {
      expect(COMMANDS.size).toBe(6)
    })

    it('all decisions', () => {
      ask('all decisions, for Excel')
      const text = readFileSync(join(home, 'beslutninger.csv'), 'utf8')
      const decided = items().filter(({ item }) => item.beslutning !== null)
      expect(text.startsWith('\ufeffid;item;meeting;date;council;number;title;outcome;')).toBe(true)
      for (const { item } of decided) expect(text).toContain(item.title)
      expect(text.match(/\/decision;/gu)).toHaveLength(decided.length)
    })

    it('who attended what', () => {
      const wanted = referater.flatMap(
        ({ meeting, deltagere }) =>
        deltagere.map((one) => [meeting.date, meeting.body, one.name, one.party?.name, one.municipality?.canonical, one.substituteFor].map((value) => value ?? '')), // prettier-ignore
      )
      expect(fields(ask('who attended what')).sort()).toEqual(wanted.sort())
    })

    it('everything on health', () => {
      const wanted = items().filter(({ item }) =>
        [item.title, ...item.sections.flatMap(({ heading, text }) => [heading ?? '', text])].some((text) =>
          /sundhed/iu.test(text),
        ),
      )
      const heads = ask('everything on health')
        .split('\n')
        .filter((line) => /^(?:\d{4}-|no date)/u.test(line))
      expect(wanted.length).toBeGreaterThan(5)
      expect(heads).toHaveLength(wanted.length)
    })

    it('what was put off', () => {
      const known = know(groupMeetings(referater.map(summarise)))
      const wanted = known.looseEnds.filter(
        ({ kind, state }) => kind === 'postponed' && !['taken-up', 'perhaps'].includes(state),
      )
      const rows = fields(ask('what was put off and never resumed'))
      expect(rows.map((row) => row[3]).sort()).toEqual(wanted.map(({ text }) => text).sort())
      expect(rows.length).toBeGreaterThan(0)
    })

    it('which party asked for a protocol', () => {
      const wanted = items().flatMap(({ item }) => item.beslutning?.statements.filter(({ protokol }) => protokol) ?? [])
      const rows = fields(ask('which party asked for a protocol'))
      expect(rows.map((row) => row[3]).sort()).toEqual(wanted.map(({ text }) => text).sort())
      expect(rows.length).toBeGreaterThan(0)
    })

    it('who sits on which board', () => {
      const wanted = items().flatMap(
        ({ item }) => item.beslutning?.appointments.filter(({ board }) => board !== null) ?? [],
      )
      const rows = fields(ask('who sits on which board'))
      expect(rows.map(([board, name]) => `${board ?? ''}: ${name ?? ''}`).sort()).toEqual(wanted.map(({ board, name }) => `${board ?? ''}: ${name}`).sort()) // prettier-ignore
      expect(rows.length).toBeGreaterThan(2)
    })
  },
)
