// `npm ci` gives a newcomer nothing to think about: newer npm asks, of every package that would run a script of its own when
// it is installed, whether it may. None needs to here: esbuild and fsevents come with their binary for each system.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

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
