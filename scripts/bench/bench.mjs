// Measures the program that stands in dist/, and others beside it; writes docs/performance.md.
//   npm run bench                                   all, in about eight minutes on two cores
//   npm run bench -- --quick                        less of all, to standard output
//   npm run bench -- --pdf FILE --text FILE         other documents than the largest of the fixtures
//   npm run bench -- --counts 1,100,1000,10000      growth over folders of so many documents, each of them a copy on disk
//   npm run bench -- --out FILE                     a page elsewhere
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { format } from 'prettier'
import { extract } from '../../dist/pipeline.js'
import { coldCommands, coldPage, measureCold } from './cold.mjs'
import { described, folders, largestFixture } from './documents.mjs'
import { folderPage, measureFolder } from './folder.mjs'
import { growthPage, measureGrowth } from './growth.mjs'
import { machine } from './machine.mjs'
import { options } from './options.mjs'
import { page } from './page.mjs'
import { abilities, naive, others, ours, versions } from './tools.mjs'
import { measureWarm, warmPage } from './warm.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
// npm runs a script from the project's root, wherever it was called.
const { sizes, isQuick, out, ...given } = options(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd())
const before = machine()
const fixture = largestFixture(join(root, 'fixtures'))
const { pdf, text } = { ...fixture, ...given }
const read = async (path) => (await extract({ name: path, bytes: new Uint8Array(readFileSync(path)) })).source
const documents = { pdf: described(pdf, (await read(pdf)).pages), text: described(text, (await read(text)).pages) }

const home = mkdtempSync(join(tmpdir(), 'kkr-referat-bench-'))
const cleanUp = () => rmSync(home, { recursive: true, force: true })
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    cleanUp()
    process.exit(130)
  })
}
const started = performance.now()
const saying = (section) => (what) => {
  const seconds = ((performance.now() - started) / 1000).toFixed(0)
  process.stderr.write(`${seconds.padStart(4)} s  ${section}, ${what}\n`)
}

try {
  const copies = folders(pdf, home, [...new Set([sizes.folder, ...sizes.growth].map((size) => size.documents))])
  const readers = others()
  const commands = coldCommands({ pdf, text, can: abilities(), ours, naive, others: readers })
  const sections = [
    coldPage(await measureCold(commands, sizes.cold, saying('cold')), readers),
    warmPage(await measureWarm({ pdf, text }, sizes.warm, saying('warm'))),
    folderPage(
      await measureFolder(
        { folder: copies.get(sizes.folder.documents), home, can: abilities(), ours, others: readers },
        sizes.folder,
        saying('folder'),
      ),
      sizes.folder.documents,
    ),
    growthPage(await measureGrowth({ folders: copies, ours }, sizes.growth, saying('growth'))),
  ]
  const all = { ...versions(), ...Object.fromEntries(readers.map(({ name, version }) => [name, version ?? 'missing'])) }
  const style = JSON.parse(readFileSync(join(root, '.prettierrc.json'), 'utf8'))
  const markdown = page({ machine: before, versions: all, documents, isQuick, sections })
  const written = await format(markdown, { ...style, parser: 'markdown' })
  if (out === null) process.stdout.write(written)
  else writeFileSync(resolve(root, out), written)
} finally {
  cleanUp()
}
