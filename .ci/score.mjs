// Measures what is read of the sentences and the minutes in ../shared, prints the figures, and fails when one is lower
// than what was reached before. Run it after a build, from anywhere:
//
//   node .ci/score.mjs           compares with the floors
//   node .ci/score.mjs --raise   lifts the floors to what is reached now; none is lowered
//
// The floors are percents in floors.json: of the kinds of sentences, and of each form of the minutes.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const [BIN, SHARED, FLOORS] = [here('../bin/kkr-referat.js'), here('../../shared'), here('floors.json')]
/** The forms of minutes that the program reads. */
const FORM = /\.(?:txt|md|pdf)$/u

const temporary = mkdtempSync(join(tmpdir(), 'kkr-referat-score-'))
const floors = JSON.parse(readFileSync(FLOORS, 'utf8'))
let reached
try {
  reached = { language: language(join(SHARED, 'language')), minutes: minutes(join(SHARED, 'minutes')) }
} finally {
  rmSync(temporary, { recursive: true, force: true })
}

const fallen = []
for (const [set, figures] of Object.entries(reached)) {
  if (figures === null) {
    console.log(`${set}: SKIPPED, not in ../shared`)
    continue
  }
  for (const name of new Set([...Object.keys(floors[set]), ...Object.keys(figures)])) {
    const [floor, figure] = [floors[set][name] ?? 0, figures[name] ?? 0]
    const isFallen = figure < floor
    if (isFallen) fallen.push(`${set}: ${name}: ${figure} %, ${floor} % was reached before`)
    console.log(`${name.padEnd(52)} ${percent(figure)}   floor ${percent(floor)}${isFallen ? '   FALLEN' : ''}`)
  }
}

if (process.argv.includes('--raise')) {
  for (const [set, figures] of Object.entries(reached)) {
    for (const [name, figure] of Object.entries(figures ?? {})) {
      floors[set][name] = Math.max(figure, floors[set][name] ?? 0)
    }
  }
  writeFileSync(FLOORS, `${JSON.stringify(floors, null, 2)}\n`)
}
for (const line of fallen) console.error(line)
process.exitCode = fallen.length > 0 ? 1 : 0

/** Of each kind of sentences, and of those that say less than they seem to: how many are understood. */
function language(folder) {
  if (!existsSync(folder)) return null
  const [cases, results] = [join(folder, 'cases.jsonl'), join(temporary, 'language.json')]
  run(join(folder, 'language.mjs'), [cases, '--bin', BIN, '--json', results])
  const isHard = new Set(lines(readFileSync(cases, 'utf8')).flatMap((one) => (one.hardNegative ? [one.id] : [])))
  const counts = {}
  for (const { id, kind, ok } of JSON.parse(readFileSync(results, 'utf8'))) {
    for (const name of ['all', kind, ...(isHard.has(id) ? ['hard negatives'] : [])]) {
      const count = (counts[name] ??= { right: 0, of: 0 })
      count.right += ok ? 1 : 0
      count.of++
    }
  }
  return Object.fromEntries(Object.entries(counts).map(([name, { right, of }]) => [name, share(right, of)]))
}

/** Of each form of each minutes: how much of the answer is read. */
function minutes(folder) {
  if (!existsSync(folder)) return null
  const figures = {}
  for (const name of readdirSync(folder).sort()) {
    for (const form of readdirSync(join(folder, name)).filter((one) => FORM.test(one) && one.startsWith('input'))) {
      const read = join(temporary, 'referat.ndjson')
      writeFileSync(read, run(BIN, ['extract', join(folder, name, form)]))
      const said = run(join(SHARED, 'score/score.mjs'), [join(folder, name, 'answer.json'), read])
      //   not all right: 272/290 = 93.79 %
      const { right, of } = /right: (?<right>\d+)\/(?<of>\d+)/u.exec(said)?.groups ?? { right: 0, of: 1 }
      figures[`${name}/${form}`] = share(Number(right), Number(of))
    }
  }
  return figures
}

/** Runs a program, which may find fault with what it is given. @returns what it printed */
function run(program, args) {
  const { stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', maxBuffer: 1e9 })
  process.stderr.write(stderr)
  return stdout
}

function lines(text) {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
}

/** In percent, cut after two decimals: a floor is never above what was reached. */
function share(right, of) {
  return Math.floor((10_000 * right) / of) / 100
}

function percent(figure) {
  return `${figure.toFixed(2).padStart(6)} %`
}
