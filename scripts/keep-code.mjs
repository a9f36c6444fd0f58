// Keeps what V8 compiles of the program, so that a run does not begin with compiling: a quarter of what a short one takes.
// The program is run as its users run it; what was compiled by then is kept, beside the program, for this Node only.
//
//   node scripts/keep-code.mjs               keeps what some runs need
//   node scripts/keep-code.mjs ARGUMENT…     runs the program once, with what was kept, and keeps what came to it
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const RUNS = [
  ['--help'],
  ['extract', 'fixtures/*/referat.txt'],
  ['extract', 'fixtures/sjaelland-2025-09-12/chromium.pdf'],
  ['extract', 'fixtures/hovedstaden-2026-11-20/libreoffice.pdf'],
]

if (process.argv.length === 2) {
  const cwd = fileURLToPath(new URL('..', import.meta.url))
  for (const args of RUNS) {
    spawnSync(process.execPath, [process.argv[1], ...args], { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
  }
} else {
  const { program, script, kept } = createRequire(import.meta.url)('../bin/kkr-referat.js').load()
  process.on('exit', () => {
    writeFileSync(kept, script.createCachedData())
  })
  program.main()
}
