// `npm ci` gives a newcomer nothing to think about: newer npm asks, of every package that would run a script of its own when
// it is installed, whether it may. None needs to here: esbuild and fsevents come with their binary for each system.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'

interface Lock {
  readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean }>>
}

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')
const { allowScripts } = JSON.parse(read('package.json')) as { allowScripts: Readonly<Record<string, boolean>> }

/** The packages of a lock file that want to run a script, and have no answer. */
const unanswered = ({ packages }: Lock, answers: Readonly<Record<string, boolean>>): string[] =>
  Object.entries(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript === true)
    .map(([path]) => path.replace(/^.*node_modules\//u, ''))
    .filter((name) => !(name in answers))

describe('scripts of packages that are installed', () => {
  it('are all answered, and none may run', () => {
    expect(unanswered(JSON.parse(read('package-lock.json')) as Lock, allowScripts)).toEqual([])
    expect(Object.values(allowScripts)).not.toContain(true)
  })

  it('are found wherever the package lies', () => {
    const packages = {
      'node_modules/quiet': {},
      'node_modules/loud': { hasInstallScript: true },
      'node_modules/quiet/node_modules/@some/inner': { hasInstallScript: true },
    }
    expect(unanswered({ packages }, {})).toEqual(['loud', '@some/inner'])
    expect(unanswered({ packages }, { loud: false, '@some/inner': false })).toEqual([])
  })
})

describe('prepare, which npm runs of this package itself', () => {
  const project = fileURLToPath(new URL('../..', import.meta.url))

  /** Runs it in a clone that has no compiler. */
  function prepare(folder: string, isGlobal: boolean): { status: number | null; stderr: string } {
    const place = mkdtempSync(join(tmpdir(), 'kkr-referat-prepare-'))
    onTestFinished(() => {
      rmSync(place, { recursive: true })
    })
    const cwd = join(place, folder)
    mkdirSync(cwd, { recursive: true })
    for (const part of ['scripts/prepare.mjs', 'bin']) cpSync(join(project, part), join(cwd, part), { recursive: true })
    const { status, stderr } = spawnSync(process.execPath, ['scripts/prepare.mjs'], {
      cwd,
      encoding: 'utf8',
      env: { PATH: '/nowhere', npm_config_global: String(isGlobal) },
    })
    return { status, stderr }
  }

  const NO_COMPILER = 'TypeScript is not installed: nothing is built. Install without --omit=dev to build.\n'
  it.each([
    ['a clone', 'clone', false, 0, NO_COMPILER],
    ['a clone, globally', 'clone', true, 0, NO_COMPILER],
    ['npm’s own clone', '_cacache/tmp/git-cloneA1b2c3', false, 0, NO_COMPILER],
    ['npm’s own clone, globally, which npm would link to and remove', '_cacache/tmp/git-cloneA1b2c3', true, 1, 'npm cannot install kkr-referat globally from a git address. In two steps it can: npm pack ADDRESS, then npm install --global kkr-referat-*.tgz\n'],
  ])('in %s', (_, folder, isGlobal, status, stderr) => {
    expect(prepare(folder, isGlobal)).toEqual({ status, stderr })
  }) // prettier-ignore
})
