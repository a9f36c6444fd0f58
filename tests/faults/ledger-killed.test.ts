// A ledger outlives runs that are killed at any moment: what it holds stays to the byte, each line is whole but for the
// last, which the next run takes away, and nothing is told twice. KKR_REFERAT_KILLS=200 kills so many runs.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { dice } from '../../scripts/fuzz/dice.ts'
import { LedgerLine } from '../../src/compare/ledger-line.ts'
import { ownProgram } from '../built/program.ts'
import { folder, tree } from '../cli/folder.ts'
import { paper } from '../cli/minutes.ts'

const KILLS = Number(process.env['KKR_REFERAT_KILLS'] ?? 8)
const PAPERS = 60
const SEED = 1849
const { bin } = ownProgram()

const name = (i: number): string => `m/${i}.txt`
/** A paper of a day of its own, in one of its versions. */
const version = (i: number, count: number): string =>
  paper(`${String((i % 28) + 1).padStart(2, '0')}-${String(Math.floor(i / 28) + 1).padStart(2, '0')}`, `Godkendt med ${count} bemærkninger.`) // prettier-ignore

interface Kill {
  /** From the beginning of the run, or from the moment it begins to write. */
  readonly from: 'start' | 'writing'
  /** Milliseconds. */
  readonly after: number
}

/** Runs the program. @returns milliseconds, and whether it was killed */
async function run(cwd: string, kill?: Kill): Promise<{ took: number; killed: boolean; code: number | null }> {
  const started = performance.now()
  const args = [bin, 'ledger', 'm', '--file', 'l.jsonl', '--feed', 'feed.xml', '--quiet']
  const child = spawn(process.execPath, args, { cwd, stdio: 'ignore' })
  let timer: NodeJS.Timeout | undefined
  const strike = (): void => {
    timer ??= setTimeout(() => child.kill('SIGKILL'), kill?.after)
  }
  if (kill?.from === 'start') strike()
  const watcher = kill?.from === 'writing' ? watch(cwd, strike) : undefined
  const [code, by] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null]
  clearTimeout(timer)
  watcher?.close()
  return { took: performance.now() - started, killed: by !== null, code }
}

/** The lines of a ledger; a last line that is cut counts apart. */
function linesOf(bytes: Buffer): { lines: LedgerLine[]; cut: number } {
  const whole = bytes.lastIndexOf(0x0a) + 1
  const lines = bytes.subarray(0, whole).toString().split('\n').slice(0, -1) // prettier-ignore
  return { lines: lines.map((line) => LedgerLine.parse(JSON.parse(line))), cut: bytes.length - whole }
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')

it(`${KILLS} runs killed leave no broken and no doubled line`, { timeout: 3_600_000 }, async () => {
  const { below } = dice(SEED, 0)
  const cwd = folder()
  mkdirSync(join(cwd, 'm'))
  const versions = Array.from({ length: PAPERS }, () => 0)
  const put = (i: number): void => {
    writeFileSync(join(cwd, name(i)), version(i, versions[i] ?? 0))
  }
  versions.forEach((_, i) => {
    put(i)
  })
  const { took, code } = await run(cwd)
  expect(code).toBe(0)
  const file = join(cwd, 'l.jsonl')
  const met = { killed: 0, cut: 0, partly: 0 }
  let before = readFileSync(file)
  for (let kill = 0; kill < KILLS; kill++) {
    versions.forEach((count, i) => {
      versions[i] = count + 1
      put(i)
    })
    const anywhen: Kill = { from: 'start', after: below(Math.ceil(took)) }
    const { killed } = await run(cwd, kill % 4 === 0 ? anywhen : { from: 'writing', after: below(12) })
    const after = readFileSync(file)
    const whole = before.subarray(0, before.lastIndexOf(0x0a) + 1)
    expect(after.subarray(0, whole.length).equals(whole)).toBe(true)
    const { lines, cut } = linesOf(after)
    const added = lines.length - linesOf(whole).lines.length
    if (killed) met.killed++
    else expect([added, cut]).toEqual([PAPERS, 0])
    if (cut > 0) met.cut++
    if (added > 0 && added < PAPERS) met.partly++
    const versionsTold = lines.map(({ file: of, sha256 }) => `${of} ${sha256}`)
    expect(new Set(versionsTold).size).toBe(versionsTold.length)
    before = after
  }
  expect((await run(cwd)).code).toBe(0)
  const { lines, cut } = linesOf(readFileSync(file))
  expect(cut).toBe(0)
  const last = new Map(lines.map((line) => [line.file, line.sha256]))
  versions.forEach((count, i) => {
    expect(last.get(name(i))).toBe(hash(version(i, count)))
  })
  expect(tree(cwd).filter((one) => !one.startsWith('m/'))).toEqual(['feed.xml', 'l.jsonl'])
  expect(existsSync(join(cwd, 'feed.xml'))).toBe(true)
  console.info(`seed ${SEED}: ${met.killed} of ${KILLS} killed, ${met.partly} between two lines, ${met.cut} within one`)
  expect(met.killed).toBeGreaterThan(0)
  if (KILLS >= 100) expect(met.partly).toBeGreaterThan(0)
})
