// The program as it is published, for tests of processes. It is built once for all of them, by the first that asks; a test
// that changes something, or counts the readers that run, has a copy of its own.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, inject } from 'vitest'

const project = fileURLToPath(new URL('../..', import.meta.url))
const PARTS = ['bin', 'ci', 'dist', 'docs', 'package.json']
/** Milliseconds that a test waits for another that builds. */
const PATIENCE = 120_000

/** Where things are in a built program. */
export interface Built {
  /** The folder of the package: `bin`, `ci`, `dist`, `docs`, `package.json`, and a link to `node_modules`. */
  readonly home: string
  readonly bin: string
  /** The program of its readers. */
  readonly reader: string
}

const placesIn = (home: string): Built => ({
  home,
  bin: join(home, 'bin/kkr-referat.js'),
  reader: join(home, 'dist/program/reader-process.js'),
})

/** The program that all tests share: nothing in it may be changed. */
export function builtProgram(): Built {
  const place = inject('built')
  const home = join(place, 'package')
  if (isFirst(join(place, 'begun'))) {
    build(home, place)
    writeFileSync(join(place, 'done'), '')
  }
  const waiting = new Int32Array(new SharedArrayBuffer(4))
  for (let waited = 0; !existsSync(join(place, 'done')); waited += 50) {
    if (waited > PATIENCE) throw new Error('the program was not built: see the first test that failed')
    Atomics.wait(waiting, 0, 0, 50)
  }
  return placesIn(home)
}

/** A copy of the program, removed after the tests of this file; to be asked for outside of them. @param reader the code of another program for readers */
export function ownProgram(reader?: string): Built {
  const { home: shared } = builtProgram()
  const home = mkdtempSync(join(tmpdir(), 'kkr-referat-own-'))
  afterAll(() => {
    rmSync(home, { recursive: true, force: true })
  })
  for (const part of PARTS) cpSync(join(shared, part), join(home, part), { recursive: true })
  symlinkSync(join(project, 'node_modules'), join(home, 'node_modules'))
  const own = placesIn(home)
  if (reader !== undefined) writeFileSync(own.reader, reader)
  return own
}

/** Makes the command line of what was compiled in a folder. */
export function bundle(home: string): void {
  const { stderr } = spawnSync(process.execPath, [join(project, 'scripts/bundle.mjs'), home], { encoding: 'utf8' })
  if (stderr !== '') throw new Error(stderr)
}

/** Only one can make a folder. */
function isFirst(claim: string): boolean {
  try {
    mkdirSync(claim)
    return true
  } catch {
    return false
  }
}

/** Types are not checked here: that is `npm run check`, and takes longer than all the rest. */
function build(home: string, place: string): void {
  const tsc = [join(project, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json', '--noCheck']
  const into = ['--outDir', join(home, 'dist'), '--tsBuildInfoFile', join(place, 'tsbuildinfo')]
  const { stdout } = spawnSync(process.execPath, [...tsc, ...into], { cwd: project, encoding: 'utf8' })
  if (!existsSync(join(home, 'dist/cli/main.js'))) throw new Error(stdout)
  for (const part of PARTS.filter((one) => one !== 'dist')) {
    cpSync(join(project, part), join(home, part), { recursive: true })
  }
  symlinkSync(join(project, 'node_modules'), join(home, 'node_modules'))
  bundle(home)
}
