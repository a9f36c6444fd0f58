// Keeps what V8 compiles of the program, so that a run does not begin with compiling: a quarter of what a short one takes.
// The program is run as its users run it; what was compiled by then is kept, beside the program, for this Node only.
//
//   node scripts/keep-code.mjs               keeps what some runs need, and what readers need
//   node scripts/keep-code.mjs ARGUMENT…     runs the program once, with what was kept, and keeps what came to it
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const RUNS = [
  ['--help'],
  ['extract', 'fixtures/*/referat.txt'],
  ['extract', 'fixtures/sjaelland-2025-09-12/chromium.pdf'],
  ['extract', 'fixtures/hovedstaden-2026-11-20/libreoffice.pdf'],
]
/** What a reader reads, with the memory that it has when nobody asks for another. */
const READ = ['sjaelland-2025-09-12/chromium.pdf', 'hovedstaden-2026-11-20/libreoffice.pdf']
const MEGABYTES = 1024
/** In the environment of a process of this script that is a reader. */
const IS_READER = 'KKR_REFERAT_KEEP_READER'

const own = fileURLToPath(import.meta.url)
const root = fileURLToPath(new URL('..', import.meta.url))

const { load, wanted } = createRequire(import.meta.url)('../bin/kkr-referat.js')

/** The program, which leaves what was compiled of it when the process ends. */
function keeping(what) {
  const { program, script, kept } = load(what)
  process.on('exit', () => {
    writeFileSync(kept, script.createCachedData())
  })
  return program
}

/** Runs a reader that reads and is left alone then, which ends it. */
async function keepReader() {
  const { readerFlags } = await import('../dist/reading/reader.js')
  const { frame, takeFrames } = await import('../dist/reading/protocol.js')
  const child = spawn(process.execPath, [...readerFlags(MEGABYTES), own, `${process.pid}`, `${MEGABYTES}`], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    env: { ...process.env, [IS_READER]: '1' },
  })
  const channel = child.stdio[3]
  const left = READ.map((name, id) => ({
    id,
    document: { name, from: { path: `${root}/fixtures/${name}` }, kind: 'pdf', size: 0, sha256: null },
    notPlain: 'untried',
    products: ['referat'],
    how: {},
  }))
  const next = ({ kind }) => {
    if (kind === 'answer') return
    const task = left.shift()
    if (task === undefined) channel.destroy()
    else channel.write(frame(task))
  }
  takeFrames(channel, next, () => channel.destroy())
  await once(child, 'exit')
}

if (IS_READER in process.env) keeping(`-reader-${MEGABYTES}`).read()
else if (process.argv.length === 2) {
  for (const args of RUNS) {
    spawnSync(process.execPath, [own, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  }
  await keepReader()
} else {
  // V8 takes it for the flags only that are set when it is written. A run loads it before it sets any.
  keeping(wanted(process.argv.slice(2))).main(() => undefined)
}
