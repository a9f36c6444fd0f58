// One document after the other in one process: what reading takes, with and without the PDF engine, and what our own
// work takes after it.
import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { comparison } from './comparison.mjs'
import { median } from './median.mjs'
import { table, time } from './words.mjs'

const STAGES = {
  read: 'read: bytes to lines',
  label: 'label the lines',
  build: 'build the Referat',
  check: 'check it against the schema',
  write: 'write the JSON',
}

const { FLAGS } = createRequire(import.meta.url)('../../bin/kkr-referat.js')

/**
 * Measures in processes, one after the other, a PDF, the same by the PDF engine, and a text in turn; each has its own.
 * @returns for each of the three, what each stage of each document took, in milliseconds
 */
export async function measureWarm({ pdf, text }, { rounds, documents }, say) {
  const program = fileURLToPath(new URL('warm-process.mjs', import.meta.url))
  const runs = { pdf: [pdf], engine: [pdf, 'pdf-parse'], text: [text] }
  const all = { pdf: [], engine: [], text: [] }
  for (let round = 0; round < rounds; round += 1) {
    say(`process ${round + 1} of ${rounds}`)
    for (const [kind, [path, ...more]] of Object.entries(runs)) {
      const { stdout } = await promisify(execFile)(process.execPath, [...FLAGS, program, path, `${documents}`, ...more])
      all[kind].push(...JSON.parse(stdout))
    }
  }
  return all
}

const own = ({ label, build, check, write }) => label + build + check + write

export function warmPage({ pdf, engine, text }) {
  const kinds = [pdf, engine, text]
  const rows = Object.entries(STAGES).map(([stage, what]) => [what, ...kinds.map((times) => time(of(times, stage)))])
  const whole = (times) => median(times.map((stages) => stages.read + own(stages)))
  const share = median(engine.map((stages) => (100 * own(stages)) / stages.read))
  return [
    '## One document, warm',
    `Medians of ${pdf.length} documents in processes that have read some before, PDFs in some and texts in others, as in a run; the PDF also by pdf-parse, as with \`--engine pdf-parse\`. Our own work is all that follows once the lines are there.`,
    table(
      ['stage', 'PDF', 'PDF by pdf-parse', 'text'],
      [
        ...rows,
        ['our own work', ...kinds.map((times) => time(median(times.map(own))))],
        ['the whole document', ...kinds.map((times) => time(whole(times)))],
      ],
    ),
    table(
      ['ours', 'against', 'measured', 'bar'],
      [
        comparison({
          what: 'our own work on a PDF',
          against: 'the reading of it by pdf-parse',
          value: share,
          unit: '%',
          bar: { sign: '≤', bound: 15 },
        }),
        comparison({
          what: 'a PDF, whole',
          against: 'the same by pdf-parse',
          value: whole(pdf) / whole(engine),
        }),
        comparison({
          what: 'a text, whole',
          against: '',
          value: whole(text),
          unit: 'ms',
          bar: { sign: '≤', bound: 15 },
        }),
      ],
      ['left', 'left', 'right', 'left'],
    ),
  ].join('\n\n')
}

const of = (times, stage) => median(times.map((stages) => stages[stage]))
