// The same documents give the same bytes wherever and however the program runs; where it cannot go on, it says so in one
// line and ends with a code of its own.
import { spawn, spawnSync } from 'node:child_process'
import type { SpawnSyncReturns } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Referat } from '../../src/referat.ts'
import { folder, readJson, tree } from '../cli/folder.ts'
import { FIXTURES, formOf, textOf } from '../documents/fixture-documents.ts'
import { builtProgram } from '../built/program.ts'

const { bin } = builtProgram()
const MINUTES = 'REFERAT 2031\nKKR SJÆLLAND\nDato: 16-06-2031 10:00\n\n1. Eventuelt\n\nBeslutning\n\nGodkendt.\n'

/** A folder with every fixture's text and two PDFs, and one that cannot be read. */
function documents(): string {
  const cwd = folder({ 'm/bad.txt': '' })
  for (const [i, fixture] of FIXTURES.slice(0, 4).entries()) {
    writeFileSync(join(cwd, 'm', `${i}.txt`), textOf(fixture))
    if (i < 2) cpSync(formOf(fixture, 'libreoffice').path, join(cwd, 'm', `${i}.pdf`))
  }
  return cwd
}

const BACKWARDS = '--import=data:text/javascript,let%20now=4e12;Date.now=()=>(now-=864e5)'

/** Runs a line of bash in a folder; `kkr` is the program. */
function sh(cwd: string, line: string, env: NodeJS.ProcessEnv = process.env): SpawnSyncReturns<string> {
  const script = `kkr() { '${process.execPath}' '${bin}' "$@"; }\n${line}`
  return spawnSync('bash', ['--norc', '-c', script], { cwd, env, encoding: 'utf8', maxBuffer: 1e9, timeout: 120_000 })
}

describe('the same bytes', { timeout: 300_000 }, () => {
  it('for any number of jobs, in every zone, language and folder, without a home, with stdin closed', () => {
    const cwd = documents()
    const m = join(cwd, 'm')
    const want = sh(cwd, `kkr extract '${m}' --jobs 1`)
    expect(want.status).toBe(3)
    expect(want.stdout.split('\n')).toHaveLength(4 + 2 + 1)
    const homeless = { ...process.env }
    delete homeless['HOME']
    const others: [string, NodeJS.ProcessEnv?][] = [
      [`kkr extract '${m}' --jobs 8`],
      [`kkr extract '${m}'`, { ...process.env, TZ: 'Pacific/Apia' }],
      [`kkr extract '${m}'`, { ...process.env, LANG: 'C', LC_ALL: 'C' }],
      [`cd /; kkr extract '${m}'`],
      // Nobody can write there.
      [`cd /proc; kkr extract '${m}'`],
      // A clock that goes back, a day each time somebody looks.
      [`kkr extract '${m}'`, { ...process.env, NODE_OPTIONS: BACKWARDS }],
      [`kkr extract '${m}'`, homeless],
      [`kkr extract '${m}' <&-`],
      [`mkdir gone; cd gone; rmdir ../gone; kkr extract '${m}'`],
    ]
    for (const [line, env] of others) {
      const { stdout, stderr, status } = sh(cwd, line, env)
      expect({ stdout: stdout === want.stdout, status, stderr }, line).toEqual({ stdout: true, status: 3, stderr: want.stderr }) // prettier-ignore
    }
    const copy = folder()
    cpSync(m, join(copy, 'm'), { recursive: true })
    expect(sh(copy, 'kkr extract m').stdout).toBe(sh(cwd, 'kkr extract m --jobs 1').stdout)
  })

  it('in results beside a clock that goes back', () => {
    const cwd = documents()
    expect(sh(cwd, 'kkr extract m --out-dir one --cache c --report run.json').status).toBe(3)
    const back = { ...process.env, NODE_OPTIONS: BACKWARDS }
    expect(sh(cwd, 'kkr extract m --out-dir two --cache c --report run.json', back).status).toBe(3)
    for (const name of tree(join(cwd, 'one'))) {
      expect(readFileSync(join(cwd, 'two', name), 'utf8')).toBe(readFileSync(join(cwd, 'one', name), 'utf8'))
    }
    expect(tree(join(cwd, 'two'))).toEqual(tree(join(cwd, 'one')))
  })

  it.each([
    ['closed', '<&-', /^-: [^\n]+\n$/u],
    ['empty', '</dev/null', /^-: the file is empty[^\n]+\n$/u],
    ['no text', '< node', /^-: this is neither a PDF nor a Word file nor a text: [^\n]+\n$/u],
    ['a folder, of which Node gives nothing', '< m', /^-: the file is empty[^\n]+\n$/u],
  ])('none, in one line, when standard input is to be read and is %s', (_, from, said) => {
    const cwd = documents()
    writeFileSync(join(cwd, 'node'), readFileSync(process.execPath).subarray(0, 100_000))
    for (const command of ['extract', 'check --format concise', 'show']) {
      const { stdout, stderr, status } = sh(cwd, `kkr ${command} - ${from} 2>err; code=$?; cat err >&2; exit $code`)
      expect(stderr, command).toMatch(said)
      expect({ stdout: command.startsWith('check') ? '' : stdout, status }).toEqual({ stdout: '', status: 3 })
    }
  })

  it('through a slow pipe, and none more when nobody reads', () => {
    const cwd = documents()
    const size = Buffer.byteLength(sh(cwd, 'kkr extract m').stdout)
    const slow = sh(cwd, 'kkr extract m 2>/dev/null | (sleep 1; wc -c); echo "${PIPESTATUS[0]}"')
    expect(slow.stdout).toBe(`${size}\n3\n`)
    const { stdout, stderr, status } = sh(cwd, 'kkr extract m/0.txt m/0.pdf >&-')
    expect({ stdout, stderr, status }).toEqual({ stdout: '', stderr: '', status: 0 })
  })
})

describe('a machine that has too little', () => {
  it.skipIf(!existsSync('/dev/full'))('of room on the device is said in one line', () => {
    const { stderr, status } = sh(documents(), 'kkr extract m/0.txt m/0.pdf > /dev/full')
    expect(stderr).toBe('standard output: no space is left on the device. Free some space and run it again.\n')
    expect(status).toBe(3)
  })

  it('of room for a file is said in one line, and leaves no half one', () => {
    const cwd = documents()
    const { stderr, status } = sh(cwd, 'ulimit -f 4; kkr extract m/0.txt --out-dir out')
    expect(stderr).toBe(
      'out: the result is larger than the system allows. Raise the limit (ulimit -f) and run it again.\n',
    )
    expect(status).toBe(3)
    expect(tree(join(cwd, 'out'))).toEqual([])
  })

  it('of open files does not mind: 300 documents are read with 200', () => {
    const cwd = folder(Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`m/${i}.txt`, MINUTES])))
    const { stderr, status } = sh(
      cwd,
      'ulimit -n 200; kkr extract m --out-dir out --cache c --report run.json --jobs 8',
    )
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    expect(tree(join(cwd, 'out'))).toHaveLength(300)
    const few = sh(cwd, 'ulimit -n 24; kkr extract m --out-dir few')
    expect(few.stderr).toBe('error: too many files are open. Allow more (ulimit -n 256) and run it again.\n')
    expect(few.status).toBe(3)
  })
})

describe('a machine with many documents', () => {
  it('needs hardly more memory for ten times as many', () => {
    const counts = [300, 3000] as const
    const cwd = folder(Object.fromEntries(counts.flatMap((count) => Array.from({ length: count }, (_, i) => [`${count}/${i}.txt`, MINUTES])))) // prettier-ignore
    writeFileSync(join(cwd, 'peak.mjs'), "process.on('exit', () => console.error(process.resourceUsage().maxRSS))")
    const env = { ...process.env, NODE_OPTIONS: `--import=${join(cwd, 'peak.mjs')}` }
    const [few = 0, many = Infinity] = counts.map((count) => {
      const { stderr, status } = sh(cwd, `kkr extract ${count} --jobs 2 > /dev/null`, env)
      expect(status, stderr).toBe(0)
      return Number(stderr) / 1024
    })
    expect(many - few).toBeLessThan(80)
  })
})

describe('two at once', () => {
  it('into one folder: both end well, and each result is whole', async () => {
    const cwd = folder(Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`m/${i}.txt`, MINUTES])))
    const run = (): Promise<number | null> =>
      new Promise((resolve) => {
        const child = spawn(process.execPath, [bin, 'extract', 'm', '--out-dir', 'out', '--cache', 'c'], { cwd, stdio: 'ignore' }) // prettier-ignore
        child.on('exit', resolve)
      })
    expect(await Promise.all([run(), run()])).toEqual([0, 0])
    const names = tree(join(cwd, 'out'))
    expect(names).toHaveLength(60)
    for (const name of names) expect(Referat.safeParse(readJson(join(cwd, 'out', name))).success).toBe(true)
    expect(tree(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('a run, and somebody who removes its folder: it makes it again, or says so', async () => {
    const cwd = folder(Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`m/${i}.txt`, MINUTES])))
    const child = spawn(process.execPath, [bin, 'extract', 'm', '--out-dir', 'out'], { cwd, stdio: ['ignore', 'ignore', 'pipe'] }) // prettier-ignore
    let stderr = ''
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    const timer = setInterval(() => {
      try {
        rmSync(join(cwd, 'out'), { recursive: true, force: true })
      } catch {
        // A result came between.
      }
    }, 15)
    const code = await new Promise((resolve) => child.on('close', resolve))
    clearInterval(timer)
    expect([0, 3]).toContain(code)
    if (code === 3)
      expect(stderr).toMatch(/^out: it cannot be written \(E(?:NOENT|EXIST)\)\. Choose another place\.\n$/u)
    if (existsSync(join(cwd, 'out'))) for (const name of tree(join(cwd, 'out'))) readJson(join(cwd, 'out', name))
  })
})

const HAS_STRACE = spawnSync('strace', ['-V']).status === 0 && spawnSync('strace', ['true']).status === 0

describe('under strace', () => {
  it.skipIf(!HAS_STRACE)(
    'nothing connects, and no program is started but our own readers',
    () => {
      const cwd = documents()
      const hostile = process.env['KKR_REFERAT_HOSTILE']
      if (hostile === undefined) writeFileSync(join(cwd, 'm/acts.pdf'), ACTING)
      mkdirSync(join(cwd, 'log'))
      const before = hostile === undefined ? tree(cwd) : []
      const args = ['-f', '-qq', '-e', 'trace=connect,execve', '-o', 'log/calls', process.execPath, bin, 'extract', hostile ?? 'm', '--out-dir', 'out', '--jobs', '2', '--timeout', '20'] // prettier-ignore
      const { status } = spawnSync('strace', args, { cwd, encoding: 'utf8', timeout: 900_000 })
      expect(status).toBe(3)
      const calls = readFileSync(join(cwd, 'log/calls'), 'utf8').split('\n').filter((line) => /connect\(|execve\(/u.test(line)) // prettier-ignore
      const foreign = calls.filter((line) => !line.includes(`execve("${process.execPath}", `))
      expect(foreign).toEqual([])
      expect(calls.length).toBeGreaterThan(1)
      const ours = /^(?:out|log)\//u
      if (hostile === undefined) expect(tree(cwd).filter((name) => !ours.test(name))).toEqual(before)
    },
    900_000,
  )
})

/** A PDF that wants to do things as soon as it is opened. */
const ACTING = `%PDF-1.7
1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction 4 0 R/AA<</WC 5 0 R>>/Names<</JavaScript<</Names[(a) 5 0 R]>>/EmbeddedFiles<</Names[(a.sh) 7 0 R]>>>>>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/AA<</O 6 0 R>>>>endobj
4 0 obj<</S/Launch/F(/bin/sh)/NewWindow true>>endobj
5 0 obj<</S/JavaScript/JS(app.launchURL\\("http://127.0.0.1:9/"\\); this.submitForm\\("http://127.0.0.1:9/"\\))>>endobj
7 0 obj<</Type/Filespec/F(a.sh)/UF(a.sh)/EF<</F 8 0 R>>>>endobj
8 0 obj<</Type/EmbeddedFile/Length 7>>stream
touch x
endstream endobj
6 0 obj<</S/GoToR/F<</FS/URL/F(http://127.0.0.1:9/a.pdf)>>/D[0/Fit]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`
