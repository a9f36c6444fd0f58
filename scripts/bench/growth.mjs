// From one document to many: whether each takes as long as before, and whether memory stays.
import { comparison } from './comparison.mjs'
import { interleave } from './interleave.mjs'
import { median } from './median.mjs'
import { runOnce } from './run-once.mjs'
import { megabytes, table, time } from './words.mjs'

/**
 * Runs over folders of several sizes.
 * @param folders by size
 * @param sizes   how many documents, and how many rounds
 * @returns for each size, its runs
 */
export async function measureGrowth({ folders, ours }, sizes, say) {
  const tasks = sizes.map(({ documents, rounds }) => ({
    name: `${documents}`,
    rounds,
    run: () => runOnce(ours('extract', folders.get(documents)), { prints: documents, memory: true }),
  }))
  const results = await interleave(tasks, say)
  return sizes.map(({ documents }) => ({ documents, runs: results[`${documents}`] }))
}

export function growthPage(sizes) {
  const rows = sizes.map(({ documents, runs }) => {
    const whole = median(runs.map(({ ms }) => ms))
    return [
      `${documents}`,
      `${runs.length}`,
      time(whole),
      time(whole / documents),
      megabytes(peak(runs, 'once')),
      megabytes(peak(runs, 'rss')),
      `${peak(runs, 'processes') ?? '–'}`,
    ]
  })
  const each = (count) => {
    const size = sizes.find(({ documents }) => documents === count)
    return size === undefined ? null : median(size.runs.map(({ ms }) => ms / count))
  }
  const most = peak(
    sizes.flatMap(({ runs }) => runs),
    'once',
  )
  return [
    '## Growth',
    'One run of `extract` over a folder, start of the processes included. Memory is the most that all processes of the run held together at one moment, looked at several times a second (which takes the run a few percent of a core): with pages that several of them share counted once, and as the plain sum of their resident sets.',
    table(['documents', 'runs', 'median', 'per document', 'memory', 'sum of resident sets', 'processes'], rows),
    table(
      ['ours', 'against', 'measured', 'bar'],
      [
        comparison({
          what: 'time per document at 1,000',
          against: 'at 100',
          value: each(1000) === null || each(100) === null ? null : (100 * each(1000)) / each(100),
          unit: '%',
          bar: { sign: '≤', bound: 110 },
          reason: 'a quick run',
        }),
        comparison({
          what: 'memory at any count',
          against: '',
          value: most === null ? null : most / 1e6,
          unit: 'MB',
          bar: { sign: '<', bound: 450 },
          reason: 'only on Linux',
        }),
      ],
      ['left', 'left', 'right', 'left'],
    ),
  ].join('\n\n')
}

/** The highest peak of some runs; null where it was not watched. */
function peak(runs, kind) {
  return runs.some((run) => run.peak === null) ? null : Math.max(...runs.map((run) => run.peak[kind]))
}
