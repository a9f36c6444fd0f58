// Makes the command line of what was compiled: a few large files in place of hundreds, with the small packages in them,
// since finding and opening files is most of what a short run waits for. What only some runs need stays a package: the
// PDF engine, and SQLite with its WebAssembly.
//
//   node scripts/bundle.mjs [FOLDER]    FOLDER/dist/cli/…, FOLDER/dist/index.js -> FOLDER/dist/program/…
//                                       FOLDER/dist/index.d.ts, and what it names -> FOLDER/dist/types/…
//
// All of a program lies in one folder, so that what a file finds beside itself (`import.meta.url`) is there. Blanks,
// comments and names inside of functions are left out. The functions of the command line keep theirs: a stack that `--debug`
// prints tells where. Those of the library and of the readers do not, which is a twentieth of the package.
import { createRequire } from 'node:module'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'
import { copyTypes } from './library-types.mjs'

const { HEAD } = createRequire(import.meta.url)('../bin/kkr-referat.js')

const home = resolve(process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url)))
const out = join(home, 'dist/program')
const types = join(home, 'dist/types')
const at = (name) => join(home, 'dist/cli', `${name}.js`)

const written = {
  minifySyntax: true,
  minifyWhitespace: true,
  // Node prints the line in which an error was thrown.
  lineLimit: 160,
  legalComments: 'none',
  platform: 'node',
  target: 'node20',
  // esbuild does not know that Node has them, and would make each such pattern anew wherever it is used.
  supported: { 'regexp-unicode-property-escapes': true },
}
const shared = {
  ...written,
  absWorkingDir: home,
  outdir: out,
  bundle: true,
  external: ['pdf-parse', 'node-sqlite3-wasm'],
  metafile: true,
  logLevel: 'warning',
}

// The script and the style of the page that `archive` writes lie beside the program.
const page = {
  entryPoints: { 'archive-page': fileURLToPath(new URL('../src/archive/page/main.ts', import.meta.url)) },
  bundle: true,
  minify: true,
  charset: 'utf8',
  format: 'iife',
  target: ['chrome111', 'firefox114', 'safari16.4'],
  outdir: out,
  logLevel: 'warning',
}
const style = { 'archive-page': fileURLToPath(new URL('../src/archive/page/page.css', import.meta.url)) }

for (const folder of [out, types]) rmSync(folder, { recursive: true, force: true })
await Promise.all([build(page), build({ ...page, entryPoints: style })])
copyTypes(join(home, 'dist'), types)
const bundles = await Promise.all([
  // One script: only of a script can V8 keep the compiled code.
  build({
    ...shared,
    entryPoints: { main: at('main') },
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    define: { 'import.meta.url': 'ownUrl' },
    write: false,
    banner: { js: "const ownUrl = require('node:url').pathToFileURL(__filename).href" },
  }),
  build({
    ...shared,
    // The library and the readers are mostly the same code, which is there once.
    entryPoints: {
      reader: at('../reading/reader-process'),
      watchdog: at('../reading/watchdog'),
      library: join(home, 'dist/index.js'),
    },
    splitting: true,
    minifyIdentifiers: true,
    format: 'esm',
    // Packages of CommonJS ask for Node's own modules this way.
    banner: {
      js: "import { createRequire as requireOf } from 'node:module'\nconst require = requireOf(import.meta.url)",
    },
  }),
])

// Node reads a file faster when it is all ASCII. esbuild leaves other letters in patterns and in comments alone: in both,
// escapes are as good.
const escaped = (char) =>
  Array.from({ length: char.length }, (_, i) => `\\u${char.charCodeAt(i).toString(16).padStart(4, '0')}`).join('')

// What a run does not need of Node it does not load: `--help` needs neither hashes nor processes, a text no processes.
// esbuild asks for such a module where a file begins that names it; here it is asked for when something of it is used.
const ASKS =
  /(?<!__toESM\()\brequire\((?<name>"node:(?:child_process|crypto|fs\/promises|os|stream|stream\/promises|v8|worker_threads|zlib)")\)/gu
const later = 'const $nodeLater = (name) => new Proxy({}, { get: (_, key) => require(name)[key] });'

// Code that was kept cannot import: V8 forgets who shall do it. So the file that loads it does.
const IMPORTS = /(?<![\w$.])import\((?=["'])/gu

for (const { path, text } of bundles[0].outputFiles) {
  mkdirSync(out, { recursive: true })
  const lazy = later + text.replace(ASKS, (_, name) => `$nodeLater(${name})`).replace(IMPORTS, '$import(')
  // Of a script, esbuild shortens no name that stands outside of functions.
  const { code } = await transform(lazy, { ...written, minifyIdentifiers: true })
  // A function, for the file that loads it: Node makes a module of no text that is kept.
  const whole = `${HEAD}${code}\n})`
  writeFileSync(path, whole.replace(/\P{ASCII}/gu, escaped))
}

// A reader runs what V8 compiled of the program when it was built here, if that is there for its memory (which is a flag of V8),
// else files that hold no more than it needs: without it, the whole program would take longer to begin.
writeFileSync(
  join(out, 'reader-process.js'),
  `import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
const { keptFile, load } = createRequire(import.meta.url)('../../bin/kkr-referat.js')
const what = \`-reader-\${process.argv[3]}\`
if (existsSync(keptFile(what))) load(what).program.read()
else await import('./reader.js')
`,
)

// What is inside, and its licences, which want to be where the code is.
const packages = bundles
  .flatMap(({ metafile }) => Object.keys(metafile.inputs))
  .flatMap((path) => /^(?<root>.*node_modules\/(?:@[^/]+\/)?[^/]+)\//u.exec(path)?.groups?.root ?? [])
const licences = [...new Set(packages)].sort().map((root) => {
  const folder = resolve(home, root)
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = ['LICENSE', 'license', 'LICENSE.md', 'LICENSE.txt'].map((one) => join(folder, one)).find(existsSync)
  return `${name} ${version} (${license})\n\n${file === undefined ? '' : readFileSync(file, 'utf8').trim()}\n`
})
writeFileSync(join(out, 'LICENSES.txt'), licences.join(`\n${'-'.repeat(78)}\n\n`))
