// Makes the command line of what was compiled: a few large files in place of hundreds, with the small packages in them,
// since finding and opening files is most of what a short run waits for. The PDF engine stays a package.
//
//   node scripts/bundle.mjs [FOLDER]    FOLDER/dist/cli/… -> FOLDER/dist/program/…
//
// All of it lies in one folder, so that what a file finds beside itself (`import.meta.url`) is there.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const home = resolve(process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url)))
const out = join(home, 'dist/program')
const at = (name) => join(home, 'dist/cli', `${name}.js`)

rmSync(out, { recursive: true, force: true })
const { metafile } = await build({
  absWorkingDir: home,
  entryPoints: { main: at('main'), 'reader-process': at('workers/reader-process'), watchdog: at('workers/watchdog') },
  outdir: out,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: ['pdf-parse'],
  metafile: true,
  logLevel: 'warning',
  // Packages of CommonJS ask for Node's own modules this way.
  banner: {
    js: "import { createRequire as requireOf } from 'node:module'\nconst require = requireOf(import.meta.url)",
  },
})

// What is inside, and its licences, which want to be where the code is.
const packages = Object.keys(metafile.inputs).flatMap(
  (path) => /^(?<root>.*node_modules\/(?:@[^/]+\/)?[^/]+)\//u.exec(path)?.groups?.root ?? [],
)
const licences = [...new Set(packages)].sort().map((root) => {
  const folder = resolve(home, root)
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = ['LICENSE', 'license', 'LICENSE.md', 'LICENSE.txt'].map((one) => join(folder, one)).find(existsSync)
  return `${name} ${version} (${license})\n\n${file === undefined ? '' : readFileSync(file, 'utf8').trim()}\n`
})
writeFileSync(join(out, 'LICENSES.txt'), licences.join(`\n${'-'.repeat(78)}\n\n`))
