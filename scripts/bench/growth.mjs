// From one document to many: whether each takes as long as before, and whether memory stays.
import { comparison } from './comparison.mjs'
import { interleave } from './interleave.mjs'
import { median } from './median.mjs'
import { runOnce } from './run-once.mjs'
import { megabytes, table, time } from './words.mjs'

/** Of so many documents the start of the processes is a small part. */
const LARGE = 1000

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
  const each = ({ documents, runs }) => median(runs.map(({ ms }) => ms / documents))
  const [before, last] = sizes.slice(-2)
  const isLarge = last !== undefined && last.documents >= LARGE
  const named = (size) => `at ${size.documents.toLocaleString('en')}`
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
          what: `time per document ${isLarge ? named(last) : 'at many'}`,
          against: isLarge ? named(before) : 'at fewer',
          value: isLarge ? (100 * each(last)) / each(before) : null,
          unit: '%',
          bar: { sign: '≤', bound: 110 },
          reason: 'a run of few documents',
        }),
        comparison({
          what: 'memory at any count',
          against: '',
          value: most === null ? null : most / 1e6,
          unit: 'MB',
          bar: { sign: '≤', bound: 300 },
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
