// Writes the hash of what is made of many documents, a line each, so that two versions of the program can be compared: a
// change that is to make it faster leaves every line as it was.
//   node scripts/fuzz/hashes.mjs [--dist FOLDER] [--bent N] [--seed S] FOLDER… > before.txt
// The documents are those of the folders, PDFs by both ways of reading, and N bent ones of each kind.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dist: { type: 'string', default: here('../../dist') },
    bent: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
  },
})
const load = (name) => import(pathToFileURL(join(values.dist, `${name}.js`)).href)
const [{ read }, { conclude }, { ndjson }, { Referat }, { ReadFailure }] = await Promise.all(
  ['read/read', 'pipeline', 'emit/json', 'referat', 'read/read-failure'].map(load),
)
// The cases are those of the fuzz.
const { outputFiles } = await build({ entryPoints: [here('cases.ts')], bundle: true, platform: 'node', format: 'esm', write: false }) // prettier-ignore
const { pdfCases, textCases } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
)

/** What is made of a document: its lines and the Referat, or why there is none. */
async function made(name, bytes, engine) {
  try {
    const source = await read({ name, bytes: new Uint8Array(bytes) }, { engine })
    return JSON.stringify(source) + ndjson(Referat.parse(conclude(source, { force: true })))
  } catch (error) {
    if (error instanceof ReadFailure) return JSON.stringify([error.code, error.texts])
    return String(error)
  }
}

async function tell(name, bytes) {
  for (const engine of /\.pdf$/u.test(name) ? ['auto', 'pdf-parse'] : ['auto']) {
    const hash = createHash('sha256').update(await made(name, bytes, engine))
    console.log(`${hash.digest('hex')} ${engine} ${name}`)
  }
}

const files = positionals.flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => /\.(?:pdf|txt|md|docx)$/u.test(name))
    .sort()
    .map((name) => join(folder, name)),
)
for (const path of files) await tell(path, readFileSync(path))

const [seed, count] = [Number(values.seed), Number(values.bent)]
const texts = textCases(
  files.filter((path) => path.endsWith('.txt')).map((path) => readFileSync(path, 'utf8')),
  seed,
)
const pdfs = pdfCases(
  files.filter((path) => path.endsWith('.pdf')),
  seed,
)
for (let number = 0; number < count; number++) {
  for (const cases of [texts, pdfs]) {
    const { name, bytes } = cases(number)
    await tell(`${number} ${name}`, bytes)
  }
}
