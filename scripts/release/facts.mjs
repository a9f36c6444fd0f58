// What the checks of a release look at, of the project as it stands here and is built.
import { execFileSync, spawnSync } from 'node:child_process'
import { accessSync, constants, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jsonSchema } from '../../dist/emit/json-schema.js'

const lines = (text) => text.split('\n').filter((line) => line !== '')

/** Gathers the facts. @param project the project's root @param now a Date */
export function factsOf(project, now) {
  const read = (name) => readFileSync(join(project, name), 'utf8')
  const options = { cwd: project, encoding: 'utf8' }
  const run = (program, ...args) => execFileSync(program, args, { ...options, stdio: ['ignore', 'pipe', 'inherit'] })
  const docs = readdirSync(join(project, 'docs')).filter((name) => name.endsWith('.md'))
  const [pack] = JSON.parse(run('npm', 'pack', '--dry-run', '--json', '--ignore-scripts', '--silent'))
  return {
    manifest: JSON.parse(read('package.json')),
    lock: JSON.parse(read('package-lock.json')),
    changelog: read('CHANGELOG.md'),
    today: now.toISOString().slice(0, 10),
    status: lines(run('git', 'status', '--porcelain')).map((line) => line.slice(3)),
    tags: lines(run('git', 'tag', '--list')),
    runsAll: isRunnable(join(project, '.ci/run')),
    pages: {
      outdated: outdatedPages(project, options),
      archives: docs.flatMap((name) => archivesIn(read(`docs/${name}`))),
    },
    schema: {
      published: JSON.parse(read('docs/referat.schema.json')).properties.schemaVersion.const,
      made: jsonSchema().properties.schemaVersion.const,
    },
    pack: { size: pack.size, files: pack.files.map(({ path }) => path) },
    audit: audit(options),
  }
}

/** The versions of the archives that a page speaks of. */
const archivesIn = (page) =>
  Array.from(page.matchAll(/kkr-referat-(?<version>\d[\w.]*)\.tgz/gu), ({ groups }) => groups.version)

function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The pages that would be others if they were made now. */
function outdatedPages(project, options) {
  const folder = mkdtempSync(join(tmpdir(), 'kkr-referat-release-'))
  try {
    execFileSync(process.execPath, ['scripts/docs.mjs', folder], options)
    const same = (name) => readFileSync(join(folder, name)).equals(readFileSync(join(project, 'docs', name)))
    return readdirSync(folder).filter((name) => !same(name))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** How many faults are known of what the package needs; `null` when no registry tells. */
function audit(options) {
  const args = ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=20000']
  const { stdout } = spawnSync('npm', args, options)
  try {
    return JSON.parse(stdout).metadata?.vulnerabilities ?? null
  } catch {
    return null
  }
}
