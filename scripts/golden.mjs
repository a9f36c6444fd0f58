// Writes the golden files: what each stage makes of every fixture, for a person to read and for tests to compare.
//   tests/golden/<document>/<form>/outline.txt   the tree, one node a line
//   tests/golden/<document>/<form>/labels.txt    role | line
//   tests/golden/<document>/<form>/findings.txt  what the rules find
//   tests/golden/<document>/txt/referat.json     all of it but the places
//   tests/golden/<document>/txt/places.txt       where each part of it stands in the text
// Run it when a change of the reading is meant, and read the difference before it is committed.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fixtures } from './eval/forms.mjs'
import { goldenFiles, GOLDEN_FORMS } from './eval/golden-files.mjs'

const dist = process.env.EVAL_DIST ?? new URL('../dist', import.meta.url).href
const load = (name) => import(`${dist}/${name}.js`)
const stages = {
  ...(await load('read/read')),
  ...(await load('pipeline')),
  ...(await load('lint/lint')),
  ...(await load('emit/report/concise')),
  ...(await load('emit/outline')),
  ...(await load('emit/stages-text')),
  ...(await load('emit/json')),
}
const here = (path) => fileURLToPath(new URL(path, import.meta.url))

// All is made before anything is thrown away.
const made = []
for (const { name, forms } of fixtures(here('../fixtures'))) {
  for (const form of forms.filter((one) => GOLDEN_FORMS.includes(one.name))) {
    const files = await goldenFiles(form, new Uint8Array(readFileSync(form.path)), stages)
    made.push({ folder: here(`../tests/golden/${name}/${form.name}`), files })
  }
}
rmSync(here('../tests/golden'), { recursive: true, force: true })
for (const { folder, files } of made) {
  mkdirSync(folder, { recursive: true })
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
}
