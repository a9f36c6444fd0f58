// `tables --aliases`: a person tells who is whom.
import { describe, expect, it } from 'vitest'
import { paperText } from '../lint/model-paper.ts'
import { realEngine } from './fake-program.ts'
import { folder } from './folder.ts'
import { cli, type Result } from './transcript.ts'

describe('tables with --aliases', () => {
  const minutes = (name: string, day: string): string =>
    paperText({
      cover: `REFERAT 2026\n\nKKR SJÆLLAND\n\nDato: ${day}-2026 kl. 10.00\nSted: Rådhuset, Ringsted`,
      attendance: `Deltagere: ${name} (A), Køge Kommune`,
    })
  const people = async (aliases: string | null): Promise<Result> => {
    const cwd = folder({
      'a.txt': minutes('Dan Holm', '12-06'),
      'b.txt': minutes('Daniel Holm', '13-06'),
      ...(aliases === null ? {} : { 'who.json': aliases }),
    })
    const args = ['a.txt', 'b.txt', '--table', 'people', '--format', 'ndjson', '--aliases', 'who.json']
    return cli(['tables', ...args], { cwd, engine: realEngine })
  }
  const SAME = ['sjaelland/koege/daniel-holm', 'sjaelland/koege/dan-holm']

  it('makes one person of those that the file calls the same', async () => {
    const ids = ({ stdout }: Result): string[] =>
      stdout
        .split('\n')
        .slice(0, -1)
        .map((line) => (JSON.parse(line) as { id: string }).id)
    expect(ids(await people('{}'))).toEqual([...SAME].sort())
    expect(ids(await people(JSON.stringify({ same: [SAME] })))).toEqual([SAME[0]])
  })

  it('says which keys name nobody here', async () => {
    const { stderr, code } = await people(JSON.stringify({ same: [['sjaelland/koege/dan-holm', 'sjaelland/koege/den-holm']] })) // prettier-ignore
    expect({ stderr, code }).toEqual({
      stderr: 'who.json: nobody here has the key sjaelland/koege/den-holm. Look for the key in the table people.\n',
      code: 0,
    })
  })

  it.each([
    [null, 'who.json cannot be read (ENOENT). Name a file of aliases.'],
    ['{', /^who\.json: not valid JSON /u],
    [
      '{\n "same": [\n  ["Anna", "a/b/c"]]}',
      'who.json, line 3: "Anna" is no key of a person (same.0.0). Keys are those of person_suggestions: "sjaelland/faxe/anna-berg".',
    ],
    ['{"same": [["a/b/c"]]}', 'who.json: same.0 names one person: a group names two or more.'],
    ['{"samme": []}', 'who.json: there is no "samme": groups stand in "same" and "different".'],
    ['[]', 'who.json: it has another shape. It looks like { "same": [["key", "key"]], "different": [] }.'],
    ['{"same": 1}', 'who.json: same has another shape. It looks like { "same": [["key", "key"]], "different": [] }.'],
  ] as [string | null, string | RegExp][])('refuses %j', async (aliases, message) => {
    const { stdout, stderr, code } = await people(aliases)
    const said = stderr.replace(/^error: /u, '').trimEnd()
    if (typeof message === 'string') expect(said).toBe(message)
    else expect(said).toMatch(message)
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 })
  })
})
