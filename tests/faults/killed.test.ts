// A signal at any moment costs what was under way and nothing else: no half result, no temporary that outlives the next
// run (after kill -9) or this one (after Ctrl-C, which may come twice), no reader that outlives the run, and the run after
// it ends with the bytes of one that nobody disturbed. KKR_REFERAT_KILLS=200 kills so many times, over 200 documents.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { dice } from '../../scripts/fuzz/dice.ts'
import { Referat } from '../../src/referat.ts'
import { folder, readJson, readRecords, tree } from '../cli/folder.ts'
import { FIXTURES, formOf, textOf } from '../documents/fixture-documents.ts'
import { ownProgram } from '../built/program.ts'
import { A_SECOND } from '../built/busy.ts'
import { readersLeft } from '../built/readers-left.ts'

const KILLS = Number(process.env['KKR_REFERAT_KILLS'] ?? 4)
const DOCUMENTS = KILLS > 50 ? 200 : 24
const SEED = 4711
const { bin, reader } = ownProgram()
const ARGS = ['extract', 'm', '--out-dir', 'out', '--skip-existing', '--jobs', '2', '--cache', 'cache', '--report', 'run.json'] // prettier-ignore

/** Beginnings of every fixture's text and, one in twenty, the smallest PDF. */
function documents(): string {
  const cwd = folder()
  mkdirSync(join(cwd, 'm/sub'), { recursive: true })
  const pdf = FIXTURES.map((fixture) => readFileSync(formOf(fixture, 'libreoffice').path)).sort((a, b) => a.length - b.length)[0] // prettier-ignore
  const texts = FIXTURES.map((fixture) => textOf(fixture).split('\n').slice(0, 90).join('\n'))
  for (let i = 0; i < DOCUMENTS; i++) {
    const place = join(cwd, 'm', i % 3 === 0 ? 'sub' : '', `${i}`)
    const text = texts[i % texts.length] ?? ''
    if (i % 20 === 0 && pdf !== undefined) writeFileSync(`${place}.pdf`, Buffer.concat([pdf, Buffer.from(`%${i}\n`)]))
    else writeFileSync(`${place}.txt`, `${text}\n`)
  }
  return cwd
}

interface Kill {
  readonly after: number
  readonly signals: readonly NodeJS.Signals[]
}

interface Ended {
  readonly took: number
  /** From the signal to the end. */
  readonly dying: number
  readonly code: number | null
  readonly by: NodeJS.Signals | null
}

/** Runs the program; killed after so many milliseconds. */
async function run(cwd: string, kill?: Kill): Promise<Ended> {
  const started = performance.now()
  const child = spawn(process.execPath, [bin, ...ARGS], { cwd, stdio: 'ignore' })
  let struck = Infinity
  const strike = (): void => {
    struck = performance.now()
    for (const signal of kill?.signals ?? []) child.kill(signal)
  }
  const timer = kill === undefined ? undefined : setTimeout(strike, kill.after)
  const [code, by] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null]
  clearTimeout(timer)
  return { took: performance.now() - started, dying: performance.now() - struck, code, by }
}

const temporaries = (cwd: string): string[] => tree(cwd).filter((name) => name.endsWith('.tmp'))

it.each([
  [KILLS, ['SIGKILL']],
  [Math.ceil(KILLS / 2), ['SIGINT']],
  [Math.ceil(KILLS / 4), ['SIGINT', 'SIGINT']],
  [Math.ceil(KILLS / 4), ['SIGTERM']],
] as const)('%i times killed by %j, nothing is half there', { timeout: 3_600_000 }, async (kills, signals) => {
  const { below } = dice(SEED, 0)
  const cwd = documents()
  const { took, code } = await run(cwd)
  expect(code).toBe(0)
  const names = tree(join(cwd, 'out'))
  expect(names).toHaveLength(DOCUMENTS)
  const undisturbed = new Map(names.map((name) => [name, readFileSync(join(cwd, 'out', name), 'utf8')]))
  const met = { killed: 0, temporaries: 0 }

  for (let kill = 0; kill < kills; kill++) {
    const victim = folder()
    cpSync(join(cwd, 'm'), join(victim, 'm'), { recursive: true })
    const { by, dying } = await run(victim, { after: below(Math.ceil(took)), signals })
    if (by !== null) {
      met.killed++
      expect(by).toBe(signals[0])
      expect(dying).toBeLessThan(A_SECOND)
    }
    if (signals[0] !== 'SIGKILL') expect(temporaries(victim)).toEqual([])
    const results = existsSync(join(victim, 'out')) ? tree(join(victim, 'out')) : []
    for (const name of results.filter((one) => !one.endsWith('.tmp'))) {
      expect(Referat.safeParse(readJson(join(victim, 'out', name))).success, name).toBe(true)
      expect(readFileSync(join(victim, 'out', name), 'utf8')).toBe(undisturbed.get(name))
    }
    for (const name of tree(victim).filter((one) => /^(?:cache|run\.json)/u.test(one) && !one.endsWith('.tmp'))) {
      expect(readRecords(join(victim, name)).length, name).toBe(name.endsWith('.ndjson') ? 2 : 1)
    }
    met.temporaries += temporaries(victim).length
    await expect.poll(() => readersLeft(reader), { timeout: A_SECOND }).toEqual([])
    expect((await run(victim)).code).toBe(0)
    expect(tree(join(victim, 'out'))).toEqual(names)
    for (const name of names) expect(readFileSync(join(victim, 'out', name), 'utf8')).toBe(undisturbed.get(name))
    expect(temporaries(victim).filter((name) => !name.startsWith('cache/'))).toEqual([])
    rmSync(victim, { recursive: true, force: true })
    if (kill % 20 === 19) console.info(`${kill + 1} kills`)
  }
  console.info(`seed ${SEED}: ${met.killed} of ${kills} killed under way, ${met.temporaries} temporaries left by them`)
  if (kills > 3) expect(met.killed).toBeGreaterThan(0)
})
