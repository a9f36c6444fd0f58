// `compare`: what is told at a terminal and in each output, what it ends with, and what is refused.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DOMParser } from '@xmldom/xmldom'
import { describe, expect, it } from 'vitest'
import { Comparison } from '../../src/compare/change.ts'
import { fakeEngine, realEngine } from './fake-program.ts'
import { folder, readJson, tree } from './folder.ts'
import { AUGUST, CORRECTED, DAGSORDEN, JUNE, RETYPESET, UDSAT } from './june-papers.ts'
import { cli, transcript, type Result, type Setting } from './transcript.ts'

const FILES = { 'a.txt': JUNE, 'b.txt': UDSAT, 'c.txt': CORRECTED, 'same.txt': RETYPESET, 'dagsorden.txt': DAGSORDEN }
const compare = (args: string[], setting: Setting = {}): Promise<Result> =>
  cli(['compare', ...args], { cwd: folder(FILES), engine: realEngine, ...setting })

describe('at a terminal of 80 columns', () => {
  const told = (...args: string[]): Promise<string> =>
    transcript(['compare', ...args], {
      ...{ cwd: folder(FILES), engine: realEngine, tty: true, columns: 80 },
      env: { NO_COLOR: '1' },
    })

  it('shows both papers side by side', async () => {
    expect(await told('a.txt', 'b.txt', '--quiet')).toMatchInlineSnapshot(`
      "$ kkr-referat compare a.txt b.txt --quiet
      a.txt → b.txt   KKR Sjælland, 2026-06-12

      * attendance-changed: deltagere
        Bo Dal (V), Køge Kommune: party A → V
          line 17                              | line 17
          Bo Dal ([-A-]), Køge Kommune         | Bo Dal ({+V+}), Køge Kommune

      ! decision-changed: 1 Sundhedsråd på Lolland, beslutning
        outcome tiltrådt → udsat
          line 31                              | line 31
          KKR Sjælland [-tiltrådte             | KKR Sjælland {+udsatte sagen+}.
          indstillingen-].                     |

      2 changes (1 of decisions, 1 of content)
      Exit code: 1
      "
    `)
  })

  it('shows what became of a dagsorden', async () => {
    expect(await told('dagsorden.txt', 'b.txt', '--quiet')).toMatchInlineSnapshot(`
      "$ kkr-referat compare dagsorden.txt b.txt --quiet
      dagsorden.txt → b.txt   KKR Sjælland, 2026-06-12
        dagsorden: 1 treated, 1 without a decision
        says the same

      no changes
      Exit code: 0
      "
    `)
  })

  it('keeps to the width, whatever is compared', async () => {
    for (const columns of [60, 80, 132]) {
      const { stdout } = await compare(['a.txt', 'c.txt'], { tty: true, columns, env: { NO_COLOR: '1' } })
      expect(stdout.split('\n').filter((line) => line.length > columns)).toEqual([])
      expect(stdout).toContain('{+6,9 mio. kr.')
    }
  })

  it('says the same in colour', async () => {
    const plain = await compare(['a.txt', 'b.txt'], { tty: true, env: { NO_COLOR: '1' } })
    const painted = await compare(['a.txt', 'b.txt'], { tty: true, env: { FORCE_COLOR: '1' } })
    // eslint-disable-next-line no-control-regex
    const bare = painted.stdout.replace(/\u001b\[\d+m/gu, '')
    expect(painted.stdout).not.toBe(plain.stdout)
    expect(bare).toBe(plain.stdout)
  })
})

describe('the exit code', () => {
  it.each([
    [0, 'the same paper', ['a.txt', 'a.txt']],
    [0, 'the same words, typeset otherwise', ['a.txt', 'same.txt']],
    [1, 'other words', ['a.txt', 'c.txt']],
    [1, 'a figure, where figures count', ['a.txt', 'c.txt', '--fail-on', 'content']],
    [0, 'a figure, where only decisions count', ['a.txt', 'c.txt', '--fail-on', 'decision']],
    [1, 'a decision, where only decisions count', ['a.txt', 'b.txt', '--fail-on', 'decision']],
    [0, 'a decision, where nothing counts', ['a.txt', 'b.txt', '--fail-on', 'never']],
    [0, 'other words, where only decisions are told', ['a.txt', 'c.txt', '--only', 'decisions']],
    [1, 'a decision, where only decisions are told', ['a.txt', 'b.txt', '--only', 'decisions']],
    [2, 'one paper', ['a.txt']],
    [2, 'standard input twice', ['-', '-']],
    [2, 'a format that is not there', ['a.txt', 'b.txt', '--format', 'htm']],
    [2, 'two outputs for one place', ['a.txt', 'b.txt', '--format', 'json', '--format', 'html']],
    [2, 'an output in the place of an input', ['a.txt', 'b.txt', '--format', 'html=a.txt']],
    [3, 'a paper that is not there', ['a.txt', 'missing.txt']],
    [3, 'a file that cannot be written', ['a.txt', 'b.txt', '--format', 'html=no/such/place.html']],
  ] as const)('is %i for %s: %j', async (code, _, args) => {
    const cwd = folder(FILES)
    const { stdout, stderr, code: got } = await compare([...args], { cwd })
    expect({ code: got, stderr }).toEqual({ code, stderr: code < 2 ? '' : (expect.stringMatching(/\S\n$/u) as string) })
    if (code > 1) expect(stdout).toBe('')
    expect(tree(cwd)).toEqual(Object.keys(FILES).sort())
  })

  it('is 3 where a paper cannot be read, and the others are compared', async () => {
    const cwd = folder({ 'x/a.txt': JUNE, 'x/leer.txt': '', 'y/a.txt': UDSAT })
    const { stdout, stderr, code } = await compare(['x', 'y'], { cwd })
    expect(stderr).toMatch(/^x\/leer\.txt: the file is empty/u)
    expect(stdout).toContain('! decision-changed')
    expect(code).toBe(3)
  })
})

describe('an error of the program', () => {
  it('is 4, and the papers that were read are not told as if they were all', async () => {
    const { stdout, stderr, code } = await compare(['a.txt', 'b.txt'], {
      cwd: folder({ 'a.txt': 'bug', 'b.txt': '2 items' }),
      engine: fakeEngine,
    })
    expect(stderr).toContain('a.txt: ')
    expect({ stdout, code }).toEqual({ stdout: '', code: 4 })
  })
})

describe('--only decisions', () => {
  it('does not say that papers are the same whose other words differ', async () => {
    const { stdout } = await compare(['a.txt', 'c.txt', '--only', 'decisions'])
    expect(stdout).toContain('  recommends and decides the same\n')
    expect(stdout).not.toContain('says the same')
  })
})

describe('each output', () => {
  it('is what it says, from one run', async () => {
    const cwd = folder(FILES)
    const formats = ['pretty=p.txt', 'markdown=m.md', 'html=h.html', 'json=j.json', 'ndjson=n.ndjson']
    const { stdout, code } = await compare(['a.txt', 'b.txt', ...formats.flatMap((one) => ['--format', one])], { cwd })
    expect({ stdout, code }).toEqual({ stdout: '', code: 1 })
    const read = (name: string): string => readFileSync(join(cwd, name), 'utf8')
    const [comparison] = (readJson(join(cwd, 'j.json')) as unknown[]).map((one) => Comparison.parse(one))
    expect(comparison?.changes.map(({ type, weight }) => `${weight} ${type}`)).toEqual([
      'content attendance-changed',
      'decision decision-changed',
    ])
    expect(JSON.parse(read('n.ndjson'))).toEqual(comparison)
    expect(read('m.md')).toMatchInlineSnapshot(`
      "### kkr-referat compare

      2 changes (1 of decisions, 1 of content)

      #### a.txt → b.txt

      KKR Sjælland, 2026-06-12

      | Change | Where | What |
      | --- | --- | --- |
      | decision-changed | 1 Sundhedsråd på Lolland, beslutning | outcome tiltrådt → udsat |
      | attendance-changed | deltagere | Bo Dal (V), Køge Kommune&#58; party A → V |

      <details><summary>In words</summary>

      **decision-changed** 1 Sundhedsråd på Lolland, beslutning (line 31 → line 31)

      > KKR Sjælland <del>tiltrådte indstillingen</del> <ins>udsatte sagen</ins>.

      **attendance-changed** deltagere (line 17 → line 17)

      > Bo Dal (<del>A</del> <ins>V</ins>), Køge Kommune


      </details>
      "
    `)
    const page = new DOMParser().parseFromString(read('h.html').replace(/^.*?(?=<main)/su, '').replace(/<\/body>.*$/su, ''), 'text/xml') // prettier-ignore
    const texts = (tag: string): string[] =>
      Array.from(page.getElementsByTagName(tag), ({ textContent }) => textContent ?? '')
    expect(texts('del')).toEqual(['A', 'tiltrådte indstillingen'])
    expect(texts('ins')).toEqual(['V', 'udsatte sagen'])
    expect(texts('h3')).toEqual(['Attendance-changed: deltagere', 'Decision-changed: 1 Sundhedsråd på Lolland, beslutning']) // prettier-ignore
  })

  it('of HTML needs nothing from elsewhere and obeys nothing of the papers', async () => {
    const evil = JUNE.replace('5,4 mio. kr.', '<script>alert(1)</script> <img src=//x> kr.')
    const { stdout } = await compare(['a.txt', 'evil.txt', '--format', 'html'], { cwd: folder({ ...FILES, 'evil.txt': evil }) }) // prettier-ignore
    expect(stdout).toContain('alert(1)')
    expect(stdout).not.toMatch(/<(?:script|img|link|iframe)|https?:|url\(/u)
  })

  it('is also the summary of a GitHub run', async () => {
    const cwd = folder({ ...FILES, 'summary.md': '# Before\n' })
    await compare(['a.txt', 'b.txt', '--format', 'json'], { cwd, env: { GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') } }) // prettier-ignore
    expect(readFileSync(join(cwd, 'summary.md'), 'utf8')).toMatch(/^# Before\n### kkr-referat compare\n/u)
  })
})

describe('the inputs', () => {
  it('are paired by meeting and kind in two folders, whatever they are called', async () => {
    const cwd = folder({
      ...{ 'x/1.txt': DAGSORDEN, 'x/2.txt': JUNE, 'y/juni (2).txt': UDSAT, 'y/juni-dagsorden.txt': DAGSORDEN },
      'y/august.txt': AUGUST,
    })
    const { stdout, code } = await compare(['x', 'y', '--format', 'ndjson'], { cwd })
    const pairs = stdout.trim().split('\n').map((line) => Comparison.parse(JSON.parse(line))) // prettier-ignore
    expect(pairs.map(({ before, after, changes }) => [before?.name, after?.name, changes.length])).toEqual([
      ['x/2.txt', 'y/juni (2).txt', 2],
      ['x/1.txt', 'y/juni-dagsorden.txt', 0],
      [undefined, 'y/august.txt', 0],
    ])
    expect(code).toBe(1)
    expect((await compare(['x', 'y'], { cwd })).stdout).toContain('; 1 paper without counterpart\n')
  })

  it('may be standard input, on either side', async () => {
    const first = await compare(['-', 'b.txt'], { stdin: JUNE })
    const second = await compare(['a.txt', '-', '--stdin-filename', 'ny.txt'], { stdin: UDSAT })
    expect(first.stdout).toContain('outcome tiltrådt → udsat')
    expect(second.stdout).toMatch(/^a\.txt → ny\.txt /u)
    expect([first.code, second.code]).toEqual([1, 1])
  })

  it('may be what extract wrote', async () => {
    const cwd = folder(FILES)
    await cli(['extract', 'a.txt', '--format', 'ndjson', '--out', 'a.ndjson'], { cwd, engine: realEngine })
    const { stdout, code } = await compare(['a.ndjson', 'a.txt'], { cwd })
    expect({ stdout, code }).toEqual({ stdout: expect.stringContaining('says the same') as string, code: 0 })
  })

  it('that are no minutes are read with --force only', async () => {
    const cwd = folder({ ...FILES, 'opskrift.txt': 'Havregrød\n\n1 dl havregryn\n2 dl vand\n\nKog det op.\n' })
    expect(await compare(['a.txt', 'opskrift.txt'], { cwd })).toMatchObject({ code: 3, stdout: '' })
    expect(await compare(['a.txt', 'opskrift.txt', '--force'], { cwd })).toMatchObject({ code: 1, stderr: '' })
  })
})
