// A folder of PDFs: read with one and two jobs, into a cache, and out of it.
import { join } from 'node:path'
import { comparison } from './comparison.mjs'
import { interleave } from './interleave.mjs'
import { median, medianRatio } from './median.mjs'
import { runOnce } from './run-once.mjs'
import { inFolder } from './tools.mjs'
import { table, time } from './words.mjs'

const NAMES = {
  plain: 'extract',
  one: 'extract --jobs 1',
  two: 'extract --jobs 2',
  engineOne: 'extract --engine pdf-parse --jobs 1',
  engineTwo: 'extract --engine pdf-parse --jobs 2',
  fill: 'extract --cache DIR, first run',
  again: 'extract --cache DIR, second run',
}

/** Two at a time, each a process of its own. */
const alsoTwo = (name) => `xargs -P 2, ${name}`
/** The others that read folders, too; the rest would take minutes. */
const READERS = { 'pdftotext -layout': { sign: '≤', bound: 1 }, 'mutool draw -F txt': null }

/**
 * Runs what this version can, and readers of others, as far as they are installed.
 * @param folder  with so many `documents`
 * @param home    a folder for the caches
 * @param can     the options that `extract` has
 * @param others  the readers of others
 * @returns by kind of run, milliseconds; nothing of what it cannot
 */
export async function measureFolder({ folder, home, can, ours, others }, { rounds, documents }, say) {
  const jobs = can.jobs ? ['--jobs', '2'] : []
  const cache = (round) => ['--cache', join(home, `cache-${round}`)]
  const runs = {
    ...(can.jobs ? { one: () => ['--jobs', '1'], two: () => jobs } : { plain: () => [] }),
    ...(can.cache ? { fill: (round) => [...jobs, ...cache(round)], again: (round) => [...jobs, ...cache(round)] } : {}),
  }
  const byEngine = ['--engine', 'pdf-parse']
  if (can.engine)
    Object.assign(runs, { engineOne: () => [...byEngine, '--jobs', '1'], engineTwo: () => [...byEngine, ...jobs] })
  const tasks = Object.entries(runs).map(([name, args]) => ({
    name,
    // The engine takes minutes.
    rounds: name.startsWith('engine') ? 1 : rounds,
    run: async (round) => (await runOnce(ours('extract', ...args(round), folder), { prints: documents })).ms,
  }))
  for (const { name, command } of others) {
    if (command === null || !Object.hasOwn(READERS, name)) continue
    tasks.push({ name: alsoTwo(name), rounds, run: async () => (await runOnce(inFolder(command, folder))).ms })
  }
  return interleave(tasks, say)
}

/** @param times by kind of run @param documents how many */
export function folderPage(times, documents) {
  const rows = Object.entries(times).map(([kind, ms]) => {
    const each = median(ms) / documents
    return [NAMES[kind] ?? kind, time(median(ms)), time(each), `${(1000 / each).toFixed(each > 100 ? 1 : 0)}`]
  })
  const uncached = times.two ?? times.plain
  return [
    `## A folder of ${documents} PDFs`,
    'Copies of the PDF under other names, no two of the same bytes. `xargs` runs other readers over the same folder, a process for each PDF, two at a time; they print its text and know nothing of minutes.',
    table(['command', 'median', 'per document', 'documents/s'], rows),
    table(
      ['ours', 'against', 'time', 'bar'],
      Object.entries(READERS).map(([name, bar]) =>
        comparison({
          what: NAMES.two,
          against: alsoTwo(name),
          value: medianRatio(times.two, times[alsoTwo(name)]),
          bar,
        }),
      ),
      ['left', 'left', 'right', 'left'],
    ),
    table(
      ['faster', 'than', 'ratio', 'bar'],
      [
        comparison({
          what: NAMES.two,
          against: NAMES.one,
          value: medianRatio(times.one, times.two),
          bar: { sign: '≥', bound: 1.6 },
          reason: 'this version of `extract` has no `--jobs`',
        }),
        comparison({
          what: NAMES.engineTwo,
          against: NAMES.engineOne,
          value: medianRatio(times.engineOne, times.engineTwo),
          bar: { sign: '≥', bound: 1.6 },
          reason: 'this version of `extract` has no `--engine`',
        }),
        comparison({
          what: NAMES.again,
          against: 'the same without a cache',
          value: medianRatio(uncached, times.again),
          bar: { sign: '≥', bound: 20 },
          reason: 'this version of `extract` has no `--cache`',
        }),
      ],
      ['left', 'left', 'right', 'left'],
    ),
  ].join('\n\n')
}
