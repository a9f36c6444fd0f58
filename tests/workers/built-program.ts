// The program as it is published, in a folder of its own, since readers are processes and run what was built.
// With `reader`, its readers run that program in place of ours.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { afterAll } from 'vitest'

const project = fileURLToPath(new URL('../..', import.meta.url))

/** Where things are in a built program. */
export interface Built {
  readonly bin: string
  /** The program of its readers. */
  readonly reader: string
}

/** Builds the program; removed after the tests of this file. @param reader the code of another program for readers */
export function builtProgram(reader?: string): Built {
  const home = mkdtempSync(join(tmpdir(), 'kkr-referat-built-'))
  afterAll(() => {
    rmSync(home, { recursive: true, force: true })
  })
  const compilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    rewriteRelativeImportExtensions: true,
    verbatimModuleSyntax: true,
  }
  for (const name of readdirSync(join(project, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue
    const path = join(home, 'dist', name.replace(/\.ts$/u, '.js'))
    mkdirSync(dirname(path), { recursive: true })
    const code = readFileSync(join(project, 'src', name), 'utf8')
    writeFileSync(path, ts.transpileModule(code, { compilerOptions }).outputText)
  }
  for (const part of ['bin', 'package.json']) cpSync(join(project, part), join(home, part), { recursive: true })
  symlinkSync(join(project, 'node_modules'), join(home, 'node_modules'))
  // The command line without its bundle: readers are exchanged one file at a time.
  mkdirSync(join(home, 'dist/program'))
  writeFileSync(join(home, 'dist/program/main.cjs'), "exports.main = () => require('./start.cjs')\n")
  writeFileSync(join(home, 'dist/program/start.cjs'), "import('../cli/main.js').then(({ main }) => main())\n")
  const place = join(home, 'dist/cli/workers/reader-process.js')
  if (reader !== undefined) writeFileSync(place, reader)
  return { bin: join(home, 'bin/kkr-referat.js'), reader: place }
}
