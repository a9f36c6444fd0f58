// `npm run release -- --dry-run`: what lets a release through, what does not, and the project as it is.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { check, table, type Facts } from '../../scripts/release/checks.mjs'
import { builtProgram } from '../built/program.ts'

const GOOD: Facts = {
  manifest: { version: '1.2.0', scripts: { test: 'vitest' }, repository: 'x' },
  lock: {
    version: '1.2.0',
    packages: {
      '': { version: '1.2.0' },
      'node_modules/a': { license: 'MIT' },
      'node_modules/tool': { license: 'GPL-3.0', dev: true },
    },
  },
  changelog:
    '# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2026-03-01\n\n### Added\n\n- A.\n\n## [1.1.0] - 2026-01-01\n\n- `schemaVersion` 1.1.\n',
  today: '2026-03-01',
  status: [],
  tags: ['v1.1.0'],
  runsAll: true,
  pages: { outdated: [], archives: ['1.2.0'] },
  schema: { published: '1.1', made: '1.1' },
  pack: {
    size: 2 ** 20,
    files: [
      ...['package.json', 'README.md', 'README.da.md', 'LICENSE', 'CHANGELOG.md', 'bin/kkr-referat.js'],
      ...['dist/program/main.cjs', 'dist/types/index.d.ts', 'docs/kkr-referat.1', 'docs/fields.md'],
    ],
  },
  audit: { low: 0, total: 0 },
}
const { manifest, lock, changelog, pages, pack } = GOOD

/** The rows that are not `ok`, as `name: state: sentence`. */
const others = (facts: Partial<Facts>): string[] =>
  check({ ...GOOD, ...facts }).flatMap(({ name, state, told }) =>
    state === 'ok' ? [] : [`${name}: ${state}: ${told}`],
  )

describe('the checks', () => {
  it('let a release through', () => {
    expect(others({})).toEqual([])
    expect(check(GOOD)).toHaveLength(10)
  })

  it.each<[string, Partial<Facts>, string]>([
    ['what is not committed', { status: ['a', 'b', 'c', 'd'] }, 'clean tree: failed: 4 not committed: a, b, c'],
    ['no version', { manifest: { ...manifest, version: '1.2' }, changelog: changelog.replace('1.2.0', '1.2'), pages: { ...pages, archives: [] } }, 'version: failed: 1.2 is no version of a release; package-lock.json has another: npm install --package-lock-only'],
    ['another lock file', { lock: { ...lock, version: '1.1.0' } }, 'version: failed: package-lock.json has another: npm install --package-lock-only'],
    ['a tag', { tags: ['v1.2.0'] }, 'version: failed: the tag v1.2.0 is there already'],
    ['another archive', { pages: { ...pages, archives: ['1.2.0', '1.1.0'] } }, 'version: failed: a page names kkr-referat-1.1.0.tgz'],
    ['no entry', { changelog: changelog.replace('1.2.0', '1.3.0') }, 'changelog: failed: its first version is 1.3.0, not 1.2.0'],
    ['no changelog', { changelog: 'schemaVersion: `schemaVersion` 1.1' }, 'changelog: failed: its first version is none, not 1.2.0; it has no date that has come'],
    ['no date', { changelog: changelog.replace('2026-03-01', 'unreleased') }, 'changelog: failed: 1.2.0 has no date that has come'],
    ['a date to come', { today: '2026-02-28' }, 'changelog: failed: 1.2.0 has no date that has come'],
    ['changes in waiting', { changelog: changelog.replace('[Unreleased]\n', '[Unreleased]\n\n- B.\n') }, 'changelog: failed: something is still Unreleased'],
    ['no tests', { manifest: { ...manifest, scripts: {} }, runsAll: false }, 'tests: failed: there is no npm test; .ci/run cannot be run'],
    ['old pages', { pages: { ...pages, outdated: ['rules.md', 'regler.md'] } }, 'pages: failed: npm run docs changes rules.md, regler.md'],
    ['an old schema', { schema: { published: '1.0', made: '1.1' } }, 'schema versions: failed: docs/ has 1.0, the program writes 1.1'],
    ['a schema nobody told', { schema: { published: '1.2', made: '1.2' } }, 'schema versions: failed: the changelog says nothing of 1.2'],
    ['a large package', { pack: { ...pack, size: 2 ** 20 + 1 } }, 'package: failed: 1048577 bytes, 1048576 are allowed'],
    ['a stranger', { pack: { ...pack, files: [...pack.files, 'dist/program/v20.code', 'tests/a.test.ts'] } }, 'package: failed: dist/program/v20.code does not belong to it; tests/a.test.ts does not belong to it'],
    ['a gap', { pack: { ...pack, files: pack.files.filter((path) => !path.startsWith('dist/program')) } }, 'package: failed: dist/program/main.cjs is missing'],
    ['a licence', { lock: { ...lock, packages: { ...lock.packages, 'node_modules/b/node_modules/@c/d': { license: 'GPL-3.0' }, 'node_modules/e': {} } } }, 'licences: failed: @c/d: GPL-3.0; e: none'],
    ['a known fault', { audit: { low: 0, high: 2, critical: 1, total: 3 } }, 'npm audit: failed: 2 high, 1 critical'],
  ])('stop %s', (_, facts, told) => {
    expect(others(facts)).toEqual([told])
  }) // prettier-ignore

  it('say what they cannot tell, which stops nothing', () => {
    const { repository, ...nameless } = manifest
    expect(repository).toBe('x')
    expect(others({ audit: null, manifest: nameless })).toEqual([
      'npm audit: skipped: the registry does not answer',
      'provenance: skipped: package.json names no repository, which npm wants for it',
    ])
  })

  it('stand in a table', () => {
    const rows = [
      { name: 'version', state: 'ok', told: '1.2.0' },
      { name: 'npm audit', state: 'skipped', told: 'no' },
    ] as const
    expect(table(rows)).toBe('version    ok       1.2.0\nnpm audit  skipped  no\n')
  })
})

describe('the project', () => {
  let copy = ''
  const project = fileURLToPath(new URL('../..', import.meta.url))
  const git = (...args: string[]): void => {
    const settings = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false']
    expect(spawnSync('git', [...settings, ...args], { cwd: copy, encoding: 'utf8' })).toMatchObject({ status: 0 })
  }
  const dryRun = (): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, ['scripts/release.mjs', '--dry-run'], { cwd: copy, encoding: 'utf8' })

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'kkr-referat-release-'))
    const left = ['.git', 'node_modules', 'dist', 'coverage'].map((name) => join(project, name))
    cpSync(project, copy, { recursive: true, filter: (path) => !left.includes(path) })
    cpSync(join(builtProgram().home, 'dist'), join(copy, 'dist'), { recursive: true })
    symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'))
    // A link is no folder, which is what the project leaves out.
    writeFileSync(join(copy, '.gitignore'), 'node_modules\n', { flag: 'a' })
    git('init', '--quiet')
    git('add', '--all')
    git('commit', '--quiet', '--message', 'a')
  }, 300_000)

  afterAll(() => {
    rmSync(copy, { recursive: true, force: true })
  }, 60_000)

  it('passes, or says where it does not', () => {
    const { status, stdout, stderr } = dryRun()
    const failed = stdout.split('\n').filter((line) => / {2}failed {2}/u.test(line))
    // Between releases, what changed waits for the next: its version has a tag, or no date yet.
    expect(failed.filter((line) => !/^(?:changelog|version) /u.test(line))).toEqual([])
    expect({ stderr, status }).toEqual({ stderr: '', status: failed.length === 0 ? 0 : 1 })
  }, 120_000)

  it('does not pass with another page, or a file that belongs to nobody', () => {
    writeFileSync(join(copy, 'docs/rules.md'), '\nOne more.\n', { flag: 'a' })
    writeFileSync(join(copy, 'docs/notes.zip'), '')
    const { status, stdout } = dryRun()
    expect(status).toBe(1)
    expect(stdout).toMatch(/^clean tree +failed +2 not committed: docs\/rules\.md, docs\/notes\.zip$/mu)
    expect(stdout).toMatch(/^pages +failed +npm run docs changes rules\.md$/mu)
    expect(stdout).toMatch(/^package +failed +docs\/notes\.zip does not belong to it$/mu)
    expect(stdout).toMatch(/^no release of v\d+\.\d+\.\d+: [34] failed$/mu)
  }, 120_000)

  it('names its check in package.json', () => {
    const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as Pick<Facts['manifest'], 'scripts'> // prettier-ignore
    expect(scripts['release']).toBe('npm run build && node scripts/release.mjs')
  })
})
