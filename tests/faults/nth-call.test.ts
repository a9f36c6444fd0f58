// Every call to the file system may fail: the n-th, for every n, until a run makes fewer. However it does, the run says
// what failed, ends with a code for it, and leaves nothing half-written.
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { Referat } from '../../src/referat.ts'
import { folder, readJson, readRecords, tree } from '../cli/folder.ts'
import { builtProgram } from '../built/program.ts'

const { bin } = builtProgram()
const PRELOAD = fileURLToPath(new URL('nth-call.mjs', import.meta.url))
const CODES = ['EIO', 'ENOSPC', 'EACCES', 'EMFILE'] as const
/** With KKR_REFERAT_FAULTS=all every call fails, the codes taking turns: some minutes. Without, one in some does. */
const ALL = process.env['KKR_REFERAT_FAULTS'] === 'all'
const SOME = 5
const MINUTES = 'REFERAT 2031\nKKR SJÆLLAND\nDato: 16-06-2031 10:00\n\n1. Eventuelt\n\nBeslutning\n\nGodkendt.\n'

interface Run {
  readonly cwd: string
  readonly status: number | null
  readonly stderr: string
  readonly calls: number
  readonly failed: string
}

function run(args: readonly string[], at: number, code: string, scope: 'one' | 'all'): Promise<Run> {
  const cwd = folder({ 'm/a.txt': MINUTES, 'm/b/c.txt': MINUTES, 'm/bad.txt': '\u0000\u0001' })
  const env = {
    PATH: process.env['PATH'],
    FAULT_AT: `${at}`,
    FAULT_CODE: code,
    FAULT_FOR: scope,
    FAULT_LOG: `${cwd}/log`,
  }
  const child = spawn(process.execPath, ['--import', PRELOAD, bin, ...args], { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] }) // prettier-ignore
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  return new Promise((resolve) => {
    child.on('close', (status) => {
      const log = readJson(join(cwd, 'log')) as { calls: number; failed: string }
      rmSync(join(cwd, 'log'))
      resolve({ cwd, status, stderr, ...log })
    })
  })
}

/** What is wrong with what a run left; nothing is as it should be. */
function wrong({ cwd, status, stderr }: Run): string[] {
  const faults: string[] = []
  if (status !== 0 && status !== 2 && status !== 3) faults.push(`it ended with ${String(status)}`)
  if (status !== 0 && stderr.trim() === '') faults.push('it said nothing')
  if (status !== 0 && !/(?<![\w.])(?:m|out|c|run\.json|f\.sarif|kkr-referat\.config\.json)\b/u.test(stderr))
    faults.push('it named nothing')
  if (/^\s+at |internal error/mu.test(stderr)) faults.push('it broke down')
  for (const name of tree(cwd)) {
    if (name.startsWith('m/')) continue
    if (name.endsWith('.tmp')) faults.push(`${name} was left`)
    else if (name.startsWith('out/')) {
      if (!Referat.safeParse(readJson(join(cwd, name))).success) faults.push(`${name} is half a result`)
    } else readRecords(join(cwd, name))
  }
  return faults
}

const COMMANDS = {
  'results in a folder': ['extract', 'm', '--out-dir', 'out', '--jobs', '1'],
  'results, a cache and a report': ['extract', 'm', '--out-dir', 'out', '--cache', 'c', '--report', 'run.json', '--jobs', '1'],
  'what is there already': ['extract', 'm', '--out-dir', 'out', '--skip-existing', '--jobs', '1'],
  'findings in a file': ['check', 'm', '--fail-on', 'never', '--format', 'sarif=f.sarif', '--jobs', '1'],
} // prettier-ignore

describe.each(Object.entries(COMMANDS))('%s', (_, args) => {
  it('is whole or told, whichever call fails', { timeout: 600_000 }, async () => {
    const { calls } = await run(args, 0, 'EIO', 'one')
    expect(calls).toBeGreaterThan(10)
    const step = ALL ? 1 : calls / SOME
    for (let n = 1; n <= calls; n = Math.floor(n + step)) {
      const code = CODES[n % CODES.length] ?? 'EIO'
      const ended = await run(args, n, code, 'one')
      expect(wrong(ended), `call ${n}, ${ended.failed}: ${code}, said: ${ended.stderr}`).toEqual([])
      rmSync(ended.cwd, { recursive: true, force: true })
    }
  })

  it('is whole or told, when every call fails from some moment on', { timeout: 600_000 }, async () => {
    const { calls } = await run(args, 0, 'EIO', 'one')
    for (let n = 1; n <= calls; n += ALL ? 1 : Math.ceil(calls / 2)) {
      const ended = await run(args, n, 'ENOSPC', 'all')
      expect(wrong(ended), `from call ${n}, ${ended.failed}, said: ${ended.stderr}`).toEqual([])
      expect(ended.status).not.toBe(1)
    }
  })
})
