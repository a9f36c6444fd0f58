// The rules of the house that no compiler knows: stairs, sizes, names.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { circles, climbs, floorOf } from './stairs.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The files below folders of the project, by their paths from its root. */
function files(...folders: string[]): { path: string; code: string }[] {
  return folders.flatMap((folder) =>
    readdirSync(`${root}/${folder}`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:ts|mts|js|mjs|md|json)$/u.test(entry.name))
      .map((entry) => {
        const path = `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(root.length).replace(/^\/+/u, '')
        return { path, code: readFileSync(`${root}/${path}`, 'utf8') }
      }),
  )
}

const house = files('src', 'bin')
const written = [...house, ...files('scripts', 'tests', 'docs')]

describe('patterns', () => {
  /** Every letter of a text is hashed by its code unit once: what it costs to ask does not count, and marks are none. */
  const EXACT = 'src/text/letter-bytes.ts'

  it('ask for letters as V8 has them at hand', () => {
    const dear = house.filter(({ path, code }) => path !== EXACT && /\\[pP]\{Lu?\}(?!`)/u.test(code))
    expect(dear.map(({ path }) => path)).toEqual([])
  })
})

describe('imports', () => {
  it('finds the house', () => {
    expect(house.length).toBeGreaterThan(100)
  })

  it('only go down', () => {
    expect(house.flatMap(({ path, code }) => climbs(path, code).map((climb) => `${path}: ${climb}`))).toEqual([])
  })

  it.each([
    ['text must not know Danish words', 'src/text/a.ts', '../vocabulary/months.ts'],
    ['labelling must not build', 'src/label/a.ts', '../build/item.ts'],
    ['building must not know bytes', 'src/build/a.ts', '../read/read.ts'],
    ['reading must not know labels', 'src/read/pdf/a.ts', '../../label/resolve.ts'],
    ['a rule judges the finished Referat only', 'src/lint/a.ts', '../build/item.ts'],
    ['an emitter must not know the terminal', 'src/emit/a.ts', '../cli/terminal.ts'],
    ['the pipeline speaks to nobody', 'src/pipeline.ts', './emit/pretty.ts'],
    ['the library has no command line', 'src/index.ts', './cli/main.ts'],
  ])('refuses a stair that climbs: %s', (_, path, target) => {
    expect(climbs(path, `import type { A } from '${target}'`)).toHaveLength(1)
    expect(climbs(path, `const { a } = await import('${target}')`)).toHaveLength(1)
    expect(climbs(path, `export * from '${target}'`)).toHaveLength(1)
  })

  it('lets everybody down, and packages in', () => {
    expect(climbs('src/cli/a.ts', `import { a } from '../emit/pretty.ts'\nimport { z } from 'zod'`)).toEqual([])
    expect(climbs('src/lint/a.ts', `import { a } from '../vocabulary/months.ts'`)).toEqual([])
  })

  it('refuses a file that stands on no floor', () => {
    expect(floorOf('src/misc/a.ts')).toBeNull()
    expect(climbs('src/label/a.ts', `import { a } from '../misc/a.ts'`)).toEqual(['label -> nowhere: src/misc/a.ts'])
  })
})

describe('circles of imports', () => {
  /** Known, and to be parted. */
  const KNOWN = [
    ['src/build/group.ts', 'src/build/hanging.ts'],
    ['src/read/pdf/page-runs.ts', 'src/read/pdf/soft-hyphens.ts'],
  ].map(String)

  it('are none', () => {
    const others = circles(house).filter((circle) => !KNOWN.includes([...circle].sort().join(',')))
    expect(others).toEqual([])
  })

  it('are found, through others and through types', () => {
    const code = (target: string): string => `import type { A } from '${target}'`
    const files = [
      { path: 'src/a.ts', code: code('./b.ts') },
      { path: 'src/b.ts', code: `export * from './c/d.ts'` },
      { path: 'src/c/d.ts', code: code('../a.ts') },
      { path: 'src/e.ts', code: code('./a.ts') },
    ]
    expect(circles(files)).toEqual([['src/a.ts', 'src/b.ts', 'src/c/d.ts']])
    expect(circles(files.slice(0, 2))).toEqual([])
  })
})

describe('files', () => {
  const programs = written.filter(({ path }) => /\.(?:ts|mjs|js|mts)$/u.test(path))

  it('are small rooms', () => {
    expect(programs.filter(({ code }) => code.split('\n').length > 251).map(({ path }) => path)).toEqual([])
  })

  it('are named for what they hold, and export it by its name', () => {
    expect(programs.map(({ path }) => path).filter((path) => /utils?(?:[./-]|$)/iu.test(path))).toEqual([])
    const defaults = house.filter(({ code }) => /^export default/mu.test(code))
    expect(defaults.map(({ path }) => path)).toEqual([])
  })

  it('name no machine and no registry', () => {
    // Put together here, so that this file does not name them itself.
    const paths = ['work', 'tmp', 'root'].map((folder) => `/${folder}/`).join('|')
    const hosts = ['registry\\.' + 'npm', 'npm\\.' + 'pkg', 'arti' + 'factory', 'ver' + 'daccio']
      .map((host) => `${host}[a-z.]*`)
      .join('|')
    const named = new RegExp(`(?<![\\w.*-])(?:${paths}|/home/[a-z])|(?:${hosts})`, 'iu')
    expect(named.test(`cp ${['', 'work', 'main'].join('/')} .`)).toBe(true)
    const guilty = written.flatMap(({ path, code }) =>
      code.split('\n').flatMap((line, i) => (named.test(line) ? [`${path}:${i + 1}: ${line.trim()}`] : [])),
    )
    expect(guilty).toEqual([])
  })
})
