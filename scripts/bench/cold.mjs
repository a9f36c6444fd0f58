// One document, from the start of the process to its end.
import { comparison } from './comparison.mjs'
import { interleave } from './interleave.mjs'
import { median, medianRatio } from './median.mjs'
import { runOnce } from './run-once.mjs'
import { table, time } from './words.mjs'

/**
 * Runs each command once for nothing, then in rounds.
 * @param commands each with its `name`, its `command`, and whether it `prints`
 * @returns by name, milliseconds
 */
export async function measureCold(commands, { rounds }, say) {
  const tasks = commands.map(({ name, command, prints = true }) => ({
    name,
    rounds,
    run: async () => (await runOnce(command, { prints })).ms,
  }))
  for (const task of tasks) await task.run()
  return interleave(tasks, say)
}

const NODE = 'node -e 0'
const BY_ENGINE = 'extract --engine pdf-parse, PDF'
const BARS = { 'pdftotext -layout': { sign: '≤', bound: 4.5 } }
const NAIVE = '`getText` of pdf-parse alone'

/** @param others the readers of others, with their names, advice and command, which is null when they are missing */
export function coldPage(times, others) {
  const of = (name) => times[name] ?? []
  const against = (what, name, theirs, bar, reason) =>
    comparison({ what, against: theirs, value: medianRatio(of(what), of(name)), bar, reason })
  const rows = Object.entries(times).map(([name, ms]) => [name, time(median(ms)), time(Math.min(...ms))])
  const skipped = others.filter(({ command }) => command === null)
  return [
    '## One document, cold',
    'From the start of the process to its end, with everything printed; each was run once before for nothing. `getText` of pdf-parse is a script of the few lines that its README shows: it prints the text of the PDF and knows nothing of minutes.',
    table(
      ['command', 'median', 'fastest'],
      [...rows, ...skipped.map(({ name, advice }) => [name, `skipped: not installed (${advice})`, ''])],
    ),
    table(
      ['ours', 'against', 'ratio', 'bar'],
      [
        against('--help', NODE, NODE, { sign: '≤', bound: 1.6 }),
        against('extract, text', NODE, NODE, { sign: '≤', bound: 3 }),
        against('extract, PDF', NAIVE, NAIVE, { sign: '≤', bound: 1 }),
        ...others.map(({ name, advice }) =>
          against('extract, PDF', name, name, BARS[name] ?? null, `not installed (${advice})`),
        ),
      ],
      ['left', 'left', 'right', 'left'],
    ),
  ].join('\n\n')
}

/** The commands of this section. @param ours our command line with arguments @param naive the naive script's */
export const coldCommands = ({ pdf, text, can, ours, naive, others }) => [
  { name: NODE, command: [process.execPath, '-e', '0'], prints: false },
  { name: '--help', command: ours('--help') },
  { name: 'extract, text', command: ours('extract', text) },
  { name: 'extract, PDF', command: ours('extract', pdf) },
  ...(can.engine ? [{ name: BY_ENGINE, command: ours('extract', pdf, '--engine', 'pdf-parse') }] : []),
  { name: NAIVE, command: naive(pdf) },
  ...others.flatMap(({ name, command }) => (command === null ? [] : [{ name, command: command(pdf) }])),
]
