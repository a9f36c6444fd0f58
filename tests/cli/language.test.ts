// In which language what is said, and to whom: a person at a terminal in theirs, files and pipes always the same.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { languageAmong, languageOf } from '../../src/cli/language.ts'
import { FAILURE_CLASSES } from '../../src/read/failures/classes.ts'
import { folder } from './folder.ts'
import { cli } from './transcript.ts'

const DANE = { LANG: 'da_DK.UTF-8' }
const files = (): string => folder({ 'a.txt': '2 items', 'e.txt': 'empty' })

describe('the language of a stream', () => {
  it.each([
    ['en', undefined, {}, true],
    ['da', undefined, { LANG: 'da_DK.UTF-8' }, true],
    ['da', undefined, { LANG: 'da' }, true],
    ['da', undefined, { LC_MESSAGES: 'da_DK', LANG: 'en_US.UTF-8' }, true],
    ['en', undefined, { LC_ALL: 'C', LANG: 'da_DK.UTF-8' }, true],
    ['da', undefined, { LC_ALL: '', LANG: 'da_DK.UTF-8' }, true],
    ['en', undefined, { LANG: 'dav_KE' }, true],
    ['en', undefined, { LANG: 'da_DK.UTF-8' }, false],
    ['en', 'en', { LANG: 'da_DK.UTF-8' }, true],
    ['da', 'da', {}, false],
  ] as const)('is %s: given %s, environment %j, terminal %s', (language, given, env, isTTY) => {
    expect(languageOf(given, env, isTTY)).toBe(language)
  })

  it.each([
    ['da', ['--help', '--lang', 'da']],
    ['da', ['--lang=da', 'extract']],
    ['en', ['--lang=da', '--lang', 'en']],
    [undefined, ['--lang', 'sv']],
    [undefined, ['show', '--', '--lang', 'da']],
    [undefined, ['show', '--lang']],
  ] as const)('among the arguments is %s: %j', (language, argv) => {
    expect(languageAmong(argv)).toBe(language)
  })
})

describe('failures and summaries', () => {
  it('are Danish with --lang da', async () => {
    for (const args of [
      ['extract', 'e.txt'],
      ['show', 'e.txt'],
    ]) {
      const { stderr } = await cli([...args, '--lang', 'da'], { cwd: files() })
      expect(stderr).toBe('e.txt: filen er tom. Hent den igen.\n')
    }
    const { stdout } = await cli(['check', 'e.txt', '--lang', 'da'], { cwd: files() })
    expect(stdout).toBe('e.txt\n  kan ikke læses: filen er tom; hent den igen (empty)\n\n1 fil kunne ikke læses\n')
  })

  it('follow the person at a terminal', async () => {
    const { stderr } = await cli(['extract', '.'], { cwd: files(), env: { ...DANE, NO_COLOR: '1' }, tty: true })
    expect(stderr).toContain('e.txt: filen er tom. Hent den igen.\n')
    expect(stderr).toMatch(/1 dokument, 2 punkter, 1 beslutning, 1 kunne ikke læses, \d+,\d s\n$/u)
    const { stdout } = await cli(['check', 'e.txt'], { cwd: files(), env: { ...DANE, NO_COLOR: '1' }, tty: true })
    expect(stdout).toContain('1 fil kunne ikke læses\n')
  })

  it('are the same everywhere in files and pipes', async () => {
    const here = files()
    const dane = await cli(['check', '.', '--format', 'json=r.json'], {
      cwd: here,
      env: { ...DANE, NO_COLOR: '1' },
      tty: true,
    })
    expect(dane.stderr).toContain('filen er tom')
    expect(readFileSync(join(here, 'r.json'), 'utf8')).toContain('the file is empty')
    expect(await cli(['extract', '.'], { cwd: here, env: DANE })).toEqual(await cli(['extract', '.'], { cwd: here }))
  })

  it('are Danish where the settings say so', async () => {
    const cwd = folder({ 'e.txt': 'empty', 'kkr-referat.config.json': '{ "language": "da" }' })
    const { stderr } = await cli(['check', 'e.txt'], { cwd })
    expect(stderr).toBe('e.txt: filen er tom. Hent den igen.\n')
  })

  it('of what is not read is Danish, too', async () => {
    const { stderr } = await cli(['extract', 'x*.pdf', 'a.txt', '--lang', 'da'], { cwd: files() })
    expect(stderr).toBe('x*.pdf: sprunget over: ingen fil passer til dette mønster.\n')
  })
})

describe('explain', () => {
  it.each(Object.keys(FAILURE_CLASSES))('knows the failure %s, in both languages', async (code) => {
    const [english, danish] = await Promise.all(['en', 'da'].map((lang) => cli(['explain', code, '--lang', lang])))
    const failure = FAILURE_CLASSES[code as keyof typeof FAILURE_CLASSES]
    expect(english?.stdout.replaceAll(/\s+/gu, ' ')).toContain(failure.en.what)
    expect(danish?.stdout.replaceAll(/\s+/gu, ' ')).toContain(failure.da.mend)
    expect([english?.code, danish?.code]).toEqual([0, 0])
  })

  it('shows three examples, and the rest when asked', async () => {
    const few = (await cli(['explain', 'not-a-kkr-document'])).stdout
    const all = (await cli(['explain', 'not-a-kkr-document', '--all'])).stdout
    expect(few).toContain('\n2 more examples: --all shows all.\n')
    expect(all).not.toContain('--all')
    expect(all.split('->').length).toBeGreaterThan(few.split('->').length)
  })

  it('is Danish for a Dane, and English in a pipe', async () => {
    expect((await cli(['explain', 'timeout'], { env: { ...DANE, NO_COLOR: '1' }, tty: true })).stdout).toContain(
      'Hvad man kan gøre',
    )
    expect((await cli(['explain', 'timeout'], { env: DANE })).stdout).toContain('What to do')
  })
})

describe('a narrow terminal', () => {
  const wide = (text: string): string[] => text.split('\n').filter((line) => line.length > 40 && /\S \S/u.test(line))

  it('gets messages broken at words, of 40 columns at least', async () => {
    const { stderr } = await cli(['extract', 'e.txt', '--quiet'], {
      cwd: files(),
      env: { NO_COLOR: '1' },
      tty: true,
      columns: 30,
    })
    expect(stderr).toBe('e.txt: the file is empty. Fetch it\n  again.\n')
  })

  it.each(['outline', 'labels', 'lines'])('gets the %s broken at words, as words stand in a pipe', async (stage) => {
    const cwd = folder({ 'a.txt': `REFERAT\n${'et langt punkt om vand og broer '.repeat(6)}`, 'b.txt': '9 items' })
    for (const name of ['a.txt', 'b.txt']) {
      const args = ['show', name, '--stage', stage]
      const narrow = (await cli(args, { cwd, tty: true, columns: 40 })).stdout
      expect(wide(narrow)).toEqual([])
      expect(narrow.split(/\s+/u)).toEqual((await cli(args, { cwd })).stdout.split(/\s+/u))
    }
  })

  it.each(['deltager-listed-twice', 'no-text-layer'])('gets %s explained at its width', async (name) => {
    expect(wide((await cli(['explain', name], { tty: true, columns: 40 })).stdout)).toEqual([])
  })
})
