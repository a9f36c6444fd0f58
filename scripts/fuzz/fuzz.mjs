// npm run fuzz -- --texts 100000 --pdfs 2000 --seed 1
// Builds the sources and the checks of the tests into a folder of their own, and runs the fuzz there: what it checks by
// are the tests' own rulers. See run.ts for the options.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../..', import.meta.url))
if (process.argv.includes('--help')) {
  const [head = ''] = readFileSync(join(root, 'scripts/fuzz/run.ts'), 'utf8').match(/^(?:\/\/.*\n)+/u) ?? []
  process.stdout.write(head.replaceAll(/^\/\/ ?/gmu, ''))
  process.exit()
}
const home = mkdtempSync(join(tmpdir(), 'kkr-referat-fuzz-built-'))
process.on('exit', () => rmSync(home, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130))

const compilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  rewriteRelativeImportExtensions: true,
  verbatimModuleSyntax: true,
}
for (const folder of ['src', 'scripts/fuzz', 'scripts/eval', 'tests/properties', 'tests/documents']) {
  for (const name of readdirSync(join(root, folder), { recursive: true })) {
    if (!/(?<!\.d)\.(?:ts|mjs)$/u.test(name) || name.endsWith('.test.ts')) continue
    const path = join(home, folder, name)
    mkdirSync(dirname(path), { recursive: true })
    if (name.endsWith('.mjs')) cpSync(join(root, folder, name), path)
    else {
      const { outputText } = ts.transpileModule(readFileSync(join(root, folder, name), 'utf8'), { compilerOptions })
      writeFileSync(path.replace(/\.ts$/u, '.js'), outputText)
    }
  }
}
for (const part of ['node_modules', 'fixtures']) symlinkSync(join(root, part), join(home, part))
cpSync(join(root, 'package.json'), join(home, 'package.json'))

const { fuzz } = await import(pathToFileURL(join(home, 'scripts/fuzz/run.js')).href)
const broken = await fuzz(process.argv.slice(2), join(root, 'tests/faults/found'))
process.exitCode = broken === 0 ? 0 : 1
