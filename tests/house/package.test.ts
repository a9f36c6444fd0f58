// What is published: the files of the tarball, and the library as a program of others sees it, by its name.
// The package is packed from a copy of the project with what was built for the tests, so that nothing here depends on what
// `dist` happens to hold.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs' // prettier-ignore
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { extract } from '../../src/pipeline.ts'
import { builtProgram } from '../built/program.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))
const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
}
const LEFT_OUT = new Set(['.git', 'node_modules', 'dist', 'coverage'])
/** What the program loads as it is installed. */
const PACKAGES = new Set(['pdf-parse', 'node-sqlite3-wasm'])
const fixture = join(project, 'fixtures/sjaelland-2025-09-12')

let home = ''
let tarball = ''
let packed: string[] = []

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'kkr-referat-package-'))
  const copy = join(home, 'copy')
  cpSync(project, copy, { recursive: true, filter: (path) => !LEFT_OUT.has(basename(path)) })
  cpSync(join(builtProgram().home, 'dist'), join(copy, 'dist'), { recursive: true })
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', home], { cwd: copy })
  tarball = join(home, readdirSync(home).find((name) => name.endsWith('.tgz')) ?? '')
  packed = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((path) => path.replace(/^package\//u, ''))
  execFileSync('tar', ['-xzf', tarball, '-C', home])
  install('user', ['zod'])
  install('user-with-engine', ['zod', 'pdf-parse'])
  install('user-of-command-line', ['pdf-parse'])
}, 120_000)

afterAll(() => {
  rmSync(home, { recursive: true, force: true })
}, 60_000)

/** A user's folder with the package in it, and of its dependencies only those named. */
function install(folder: string, dependencies: readonly string[]): void {
  const modules = join(home, folder, 'node_modules')
  mkdirSync(modules, { recursive: true })
  cpSync(join(home, 'package'), join(modules, 'kkr-referat'), { recursive: true })
  for (const name of dependencies) symlinkSync(join(project, 'node_modules', name), join(modules, name))
}

/** Runs a user's program; its only argument is a folder with a document in all forms. */
function user(code: string, folder = 'user'): { stdout: string; stderr: string } {
  const cwd = join(home, folder)
  writeFileSync(join(cwd, 'program.mjs'), code)
  const { stdout, stderr } = spawnSync(process.execPath, ['program.mjs', fixture], { cwd, encoding: 'utf8' })
  return { stdout, stderr }
}

describe('the package', () => {
  it('holds the program, its types and its pages, and nothing else', () => {
    const outside = packed.filter(
      (path) => !/^(?:dist\/program\/[^/]+\.c?js|dist\/types\/.*\.d\.ts|docs\/[^/]+\.(?:md|json))$/u.test(path),
    )
    expect(outside.sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.da.md',
      'README.md',
      'SECURITY.md',
      'bin/kkr-referat.js',
      'bin/node-version.js',
      'bin/package.json',
      'ci/check-changed.sh',
      'ci/github.sh',
      'ci/gitlab.sh',
      'ci/gitlab.yml',
      'dist/program/LICENSES.txt',
      'dist/program/archive-page.css',
      'docs/kkr-referat.1',
      'package.json',
    ])
  })

  it('is no larger than a megabyte', () => {
    expect(statSync(tarball).size).toBeLessThan(2 ** 20)
  })

  it('holds every page that its README points to, but for what is only in the repository', () => {
    const links = [...readFileSync(join(project, 'README.md'), 'utf8').matchAll(/\]\((?<to>[^)#]+)/gu)]
    const local = links.flatMap(({ groups }) => (groups?.['to']?.includes(':') === false ? [groups['to']] : []))
    expect(local).toContain('docs/fields.md')
    // Pictures, and pages on work that takes a clone.
    const isLeftOut = (path: string): boolean =>
      /^docs\/(?:archive\/|(?:evaluation|extending|performance)\.md$)/u.test(path)
    expect(local.filter((path) => !existsSync(join(project, path)))).toEqual([])
    expect(local.filter((path) => path.startsWith('docs/') && !isLeftOut(path) && !packed.includes(path))).toEqual([])
  })

  it('pins every version, and its lock file names no registry', () => {
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/u)
    }
    expect(readFileSync(join(project, 'package-lock.json'), 'utf8')).not.toContain('"resolved"')
  })
})

describe('the command line', () => {
  const bin = 'node_modules/kkr-referat/bin/kkr-referat.js'

  it.each(['chromium.pdf', 'referat.txt'])(
    'reads %s with the engine alone, and says what the library says',
    async (name) => {
      const cwd = join(home, 'user-of-command-line')
      cpSync(join(fixture, name), join(cwd, name))
      const { stdout, stderr } = spawnSync(process.execPath, [bin, 'extract', name], { cwd, encoding: 'utf8' })
      const referat = await extract({ name, bytes: new Uint8Array(readFileSync(join(fixture, name))) })
      expect(stderr).toBe('')
      expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(referat)))
    },
  )

  it('comes with the licence of every package that is in it', () => {
    const licences = readFileSync(join(home, 'package/dist/program/LICENSES.txt'), 'utf8')
    for (const name of Object.keys(manifest.dependencies).filter((one) => !PACKAGES.has(one))) {
      expect(licences).toMatch(
        new RegExp(`^${name} \\d[^]*?(?:Permission is hereby granted|Redistribution and use)`, 'mu'),
      )
    }
  })
})

describe('the library', () => {
  it('exports what docs/library.md says, and no more', () => {
    const { stdout, stderr } = user(`console.log(Object.keys(await import('kkr-referat')).sort().join(' '))`)
    expect({ stdout, stderr }).toEqual({
      stdout:
        'Finding ReadFailure Referat compareReferater createLinter decisionsOf extract jsonSchema label meaningOf outline parse read\n',
      stderr: '',
    })
  })

  it('reads text without the PDF engine', () => {
    const { stdout, stderr } = user(`
      import { readFile } from 'node:fs/promises'
      import { Referat, label, outline, parse, read } from 'kkr-referat'
      const source = await read({ name: 'referat.txt', bytes: await readFile(process.argv[2] + '/referat.txt') })
      const referat = Referat.parse(parse(source))
      const { beslutning } = referat.items.find(({ number }) => number === '1.2')
      console.log(source.text.slice(beslutning.at.start, beslutning.at.end))
      console.log(label(source).roles.length === source.lines.length, outline(referat).split('\\n')[1])`)
    expect({ stdout, stderr }).toEqual({
      stdout: 'Beslutning:\n\nGodkendt.\ntrue meeting KKR Sjælland (sjælland, 2025)\n',
      stderr: '',
    })
  })

  it.each(['auto', 'pdf-parse'])('reads a PDF (%s), and prints nothing', (engine) => {
    const code = `
      import { readFile } from 'node:fs/promises'
      import { extract } from 'kkr-referat'
      const name = 'chromium.pdf'
      const referat = await extract({ name, bytes: await readFile(process.argv[2] + '/' + name) }, { engine: '${engine}' })
      console.log(referat.source.name, referat.source.pages > 1, referat.items.length)`
    expect(user(code, 'user-with-engine')).toEqual({ stdout: 'chromium.pdf true 16\n', stderr: '' })
    // A plain PDF, which takes no engine.
    expect(user(code).stdout).toBe(engine === 'auto' ? 'chromium.pdf true 16\n' : '')
  })

  it('refuses with a code and a way out', () => {
    const { stdout } = user(`
      import { ReadFailure, extract } from 'kkr-referat'
      await extract({ name: 'a.txt', bytes: new Uint8Array() }).catch((e) =>
        console.log(e instanceof ReadFailure, e.code, [e.problem, e.advice].every((line) => line.length > 10)))`)
    expect(stdout).toBe('true empty true\n')
  })

  it('gives its schema, as a function and as a file', () => {
    const { stdout, stderr } = user(`
      import { deepStrictEqual } from 'node:assert'
      import { createRequire } from 'node:module'
      import { jsonSchema } from 'kkr-referat'
      const kept = createRequire(import.meta.url)('kkr-referat/schema.json')
      deepStrictEqual(JSON.parse(JSON.stringify(jsonSchema())), kept)
      console.log(kept.title)`)
    expect({ stdout, stderr }).toEqual({ stdout: 'Referat\n', stderr: '' })
  })

  it('has types that a strict program can build on', () => {
    const folder = join(home, 'user')
    writeFileSync(
      join(folder, 'program.mts'),
      `import { Referat, ReadFailure, extract, jsonSchema, outline, read, parse, label } from 'kkr-referat'
       import type { Beslutning, ExtractOptions, Item, Person, Source } from 'kkr-referat'
       const options: ExtractOptions = { password: 'x' }
       const referat: Referat = await extract({ name: 'a', bytes: new Uint8Array() }, options)
       const source: Source = await read({ name: 'a', bytes: new Uint8Array() })
       const items: Item[] = parse(source).items
       const decided: (Beslutning | null)[] = items.map((item) => item.beslutning)
       const people: Person[] = Referat.parse(JSON.parse('{}')).deltagere
       // @ts-expect-error there is no such field
       referat.participants
       export const all = [decided, people, label(source).roles, outline(referat), jsonSchema().title, ReadFailure]`,
    )
    const tsc = join(project, 'node_modules/typescript/bin/tsc')
    const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022']
    const { stdout } = spawnSync(process.execPath, [tsc, ...flags, 'program.mts'], { cwd: folder, encoding: 'utf8' })
    expect(stdout).toBe('')
  })
})
