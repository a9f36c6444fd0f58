// `ledger`: what each run tells and keeps, the feed that is made of it, and what is refused.
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DOMParser } from '@xmldom/xmldom'
import { describe, expect, it } from 'vitest'
import { LedgerLine } from '../../src/compare/ledger-line.ts'
import { realEngine } from './fake-program.ts'
import { folder, tree } from './folder.ts'
import { AUGUST, CORRECTED, JUNE, RETYPESET, UDSAT } from './june-papers.ts'
import { cli, type Result } from './transcript.ts'

const at = (time: string): { SOURCE_DATE_EPOCH: string } => ({ SOURCE_DATE_EPOCH: String(Date.parse(time) / 1000) })
const ledger = (cwd: string, args: string[] = [], time = '2026-06-20T06:00:00Z'): Promise<Result> =>
  cli(['ledger', 'm', '--file', 'l.jsonl', ...args], { cwd, engine: realEngine, env: at(time) })
const kept = (cwd: string): LedgerLine[] => readFileSync(join(cwd, 'l.jsonl'), 'utf8').trimEnd().split('\n').map((line) => LedgerLine.parse(JSON.parse(line))) // prettier-ignore

describe('what a run tells', () => {
  const JUNI = 'KKR Sjælland, 2026-06-12, referat\n'

  it('is each thing that happened to a paper, once', async () => {
    const cwd = folder({ 'm/juni.txt': JUNE })
    const told = async (): Promise<string> => (await ledger(cwd)).stdout
    const put = (name: string, text: string): void => {
      writeFileSync(join(cwd, 'm', name), text)
    }
    expect(await told()).toBe(`new               m/juni.txt: ${JUNI}`)
    expect(await told()).toBe('nothing new\n')
    put('juni.txt', RETYPESET)
    expect(await told()).toBe(`retypeset         m/juni.txt: ${JUNI}`)
    put('juni.txt', CORRECTED)
    expect(await told()).toBe(`corrected         m/juni.txt: ${JUNI}`)
    put('juni.txt', UDSAT)
    expect(await told()).toBe(`decision-changed  m/juni.txt: ${JUNI}`)
    put('kopi.txt', UDSAT)
    expect(await told()).toBe(`duplicate         m/kopi.txt: ${JUNI}`)
    rmSync(join(cwd, 'm/kopi.txt'))
    expect(await told()).toBe(`vanished          m/kopi.txt: ${JUNI}`)
    put('kopi.txt', UDSAT)
    expect(await told()).toBe(`returned          m/kopi.txt: ${JUNI}`)
    expect(await told()).toBe('nothing new\n')
    expect(kept(cwd).map(({ state }) => state)).toEqual(
      'new retypeset corrected decision-changed duplicate vanished returned'.split(' '),
    )
  })

  it('is told in Danish, and kept as ever', async () => {
    const cwd = folder({ 'm/juni.txt': JUNE })
    const told = async (time?: string): Promise<string> => (await ledger(cwd, ['--lang', 'da'], time)).stdout
    expect(await told()).toBe(`nyt papir         m/juni.txt: ${JUNI}`)
    expect(await told()).toBe('intet nyt\n')
    writeFileSync(join(cwd, 'm/juni.txt'), UDSAT)
    expect(await told()).toBe(`beslutning ændret  m/juni.txt: ${JUNI}`)
    expect(await told('2026-08-15T06:00:00Z')).toBe(
      'mangler           KKR Sjælland, 2026-08-14: bebudet i m/juni.txt\n',
    )
    expect(kept(cwd).map(({ state }) => state)).toEqual(['new', 'decision-changed'])
  })

  it('takes a paper under another name for the next version of the same meeting', async () => {
    const cwd = folder({ 'm/juni.txt': JUNE })
    await ledger(cwd)
    writeFileSync(join(cwd, 'm/juni (2).txt'), UDSAT)
    expect((await ledger(cwd)).stdout).toBe(`decision-changed  m/juni (2).txt: ${JUNI}`)
    const [first, second] = kept(cwd)
    expect(second?.replaces).toBe(first?.sha256)
  })

  it('is a meeting that was announced and of which there is no paper, until there is one', async () => {
    const cwd = folder({ 'm/juni.txt': JUNE })
    const missing = 'missing           KKR Sjælland, 2026-08-14: announced by m/juni.txt\n'
    expect((await ledger(cwd, [], '2026-08-14T20:00:00Z')).stdout).not.toContain('missing')
    expect((await ledger(cwd, [], '2026-08-15T06:00:00Z')).stdout).toBe(missing)
    writeFileSync(join(cwd, 'm/august.txt'), AUGUST)
    expect((await ledger(cwd, [], '2026-08-16T06:00:00Z')).stdout).toBe(
      'new               m/august.txt: KKR Sjælland, 2026-08-14, referat\n',
    )
  })

  it('is in NDJSON what is kept', async () => {
    const cwd = folder({ 'm/juni.txt': JUNE })
    const { stdout } = await ledger(cwd, ['--format', 'ndjson'])
    expect(stdout).toBe(readFileSync(join(cwd, 'l.jsonl'), 'utf8'))
    expect((await ledger(cwd, ['--format', 'ndjson'])).stdout).toBe('')
  })

  it('is about the folders it looks into only', async () => {
    const cwd = folder({ 'm/juni.txt': JUNE, 'n/august.txt': AUGUST })
    await cli(['ledger', 'n', '--file', 'l.jsonl'], { cwd, engine: realEngine })
    expect((await ledger(cwd)).stdout).toBe(`new               m/juni.txt: ${JUNI}`)
  })
})

describe('the exit code', () => {
  it.each([
    [0, CORRECTED, []],
    [0, CORRECTED, ['--fail-on', 'decision']],
    [1, CORRECTED, ['--fail-on', 'any']],
    [0, UDSAT, ['--fail-on', 'never']],
    [1, UDSAT, ['--fail-on', 'decision']],
    [0, JUNE, ['--fail-on', 'any']],
  ])('is %i', async (code, text, args) => {
    const cwd = folder({ 'm/juni.txt': JUNE })
    await ledger(cwd)
    writeFileSync(join(cwd, 'm/juni.txt'), text)
    expect((await ledger(cwd, args)).code).toBe(code)
  })

  it('is 3 where a paper cannot be read: it has not vanished', async () => {
    const cwd = folder({ 'm/juni.txt': JUNE, 'm/august.txt': AUGUST })
    await ledger(cwd)
    writeFileSync(join(cwd, 'm/juni.txt'), '')
    const { stdout, code } = await ledger(cwd)
    expect({ stdout, code }).toEqual({ stdout: 'nothing new\n', code: 3 })
  })

  it('is 2 for a file that is no ledger, which stays as it is', async () => {
    const cwd = folder({ 'm/juni.txt': JUNE, 'l.jsonl': '{"a":1}\n' })
    const { stderr, code } = await ledger(cwd)
    expect(stderr).toBe(
      'error: l.jsonl is no ledger: line 1 is none of a ledger. Name another file, or mend that line.\n',
    )
    expect(code).toBe(2)
    expect(readFileSync(join(cwd, 'l.jsonl'), 'utf8')).toBe('{"a":1}\n')
  })

  it.each([[['--file', 'no/such/l.jsonl']], [['--feed', 'no/such/feed.xml']]])(
    'is 3 where nothing can be written: %j',
    async (args) => {
      expect((await ledger(folder({ 'm/juni.txt': JUNE }), args)).code).toBe(3)
    },
  )
})

describe('the file', () => {
  it('loses a last line that was cut, is told of it, and is as if it had never been', async () => {
    const cwd = folder({ 'm/juni.txt': JUNE })
    await ledger(cwd)
    const whole = readFileSync(join(cwd, 'l.jsonl'))
    // Cut within a letter of two bytes.
    const cut = whole.subarray(0, whole.indexOf('æ') + 1)
    appendFileSync(join(cwd, 'l.jsonl'), cut)
    writeFileSync(join(cwd, 'm/juni.txt'), UDSAT)
    const { stderr, stdout } = await ledger(cwd)
    expect(stderr).toBe(`l.jsonl: its last line was cut (${cut.length} bytes) and was taken away.\n`)
    expect(stdout).toMatch(/^decision-changed /u)
    expect(readFileSync(join(cwd, 'l.jsonl')).subarray(0, whole.length).equals(whole)).toBe(true)
    expect(kept(cwd)).toHaveLength(2)
  })

  it('is not written by two runs at one moment', async () => {
    const cwd = folder({ 'm/juni.txt': JUNE, 'm/august.txt': AUGUST })
    const runs = await Promise.all(Array.from({ length: 4 }, () => ledger(cwd, ['--feed', 'feed.xml'])))
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0])
    expect(runs.filter(({ stdout }) => stdout === 'nothing new\n')).toHaveLength(3)
    expect(kept(cwd).map(({ state }) => state)).toEqual(['new', 'new'])
    expect(tree(cwd)).toEqual(['feed.xml', 'l.jsonl', 'm/august.txt', 'm/juni.txt'])
  })
})

describe('the feed', () => {
  const entries = (cwd: string): Record<string, string>[] => {
    const errors: string[] = []
    const document = new DOMParser({ onError: (_, message) => void errors.push(message) }).parseFromString(
      readFileSync(join(cwd, 'feed.xml'), 'utf8'),
      'application/xml',
    )
    expect(errors).toEqual([])
    expect(document.documentElement?.namespaceURI).toBe('http://www.w3.org/2005/Atom')
    return Array.from(document.getElementsByTagName('entry'), (entry) =>
      Object.fromEntries(
        ['id', 'title', 'updated'].map((name) => [name, entry.getElementsByTagName(name)[0]?.textContent ?? '']),
      ),
    )
  }

  it('has an entry for each line, the newest first, whose id stays', async () => {
    const cwd = folder({ 'm/juni & <maj>.txt': JUNE })
    await ledger(cwd, ['--feed', 'feed.xml'])
    const before = entries(cwd)
    writeFileSync(join(cwd, 'm/juni & <maj>.txt'), UDSAT)
    await ledger(cwd, ['--feed', 'feed.xml'], '2026-06-21T06:00:00Z')
    const after = entries(cwd)
    expect(after.map(({ title, updated }) => `${updated} ${title}`)).toEqual([
      '2026-06-21T06:00:00Z Beslutning ændret: KKR Sjælland, 2026-06-12, referat',
      '2026-06-20T06:00:00Z Nyt papir: KKR Sjælland, 2026-06-12, referat',
    ])
    expect(after.slice(1)).toEqual(before)
    expect(new Set(after.map(({ id }) => id)).size).toBe(2)
    const bytes = readFileSync(join(cwd, 'feed.xml'))
    await ledger(cwd, ['--feed', 'feed.xml'], '2026-07-01T06:00:00Z')
    expect(readFileSync(join(cwd, 'feed.xml')).equals(bytes)).toBe(true)
  })
})
