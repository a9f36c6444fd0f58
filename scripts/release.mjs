// Checks all that a release needs, and tags it. Nothing is published from here: docs/extending.md tells how it is.
//
//   npm run release -- --dry-run     builds, checks, prints a table; 1 when something fails
//   npm run release                  the same, then .ci/run, then the tag vX.Y.Z
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { check, table } from './release/checks.mjs'
import { factsOf } from './release/facts.mjs'

const project = fileURLToPath(new URL('..', import.meta.url))
const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } })

const facts = factsOf(project, new Date())
const rows = check(facts)
process.stdout.write(table(rows))
const tag = `v${facts.manifest.version}`
const isReady = rows.every(({ state }) => state !== 'failed')
const run = (program, ...args) => spawnSync(program, args, { cwd: project, stdio: 'inherit' }).status === 0
if (!isReady)
  process.stdout.write(`\nno release of ${tag}: ${rows.filter(({ state }) => state === 'failed').length} failed\n`)
else if (values['dry-run']) process.stdout.write(`\n${tag} can be released: npm run release\n`)
else if (run('.ci/run') && run('git', 'tag', '-a', tag, '-m', `kkr-referat ${tag}`))
  process.stdout.write(`\ntagged; git push origin ${tag} has it published\n`)
else process.exitCode = 1
if (!isReady) process.exitCode = 1 // prettier-ignore
