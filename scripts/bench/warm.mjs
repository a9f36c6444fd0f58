// One document after the other in one process: what the PDF engine takes, and what our own work takes after it.
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { comparison } from './comparison.mjs'
import { median } from './median.mjs'
import { table, time } from './words.mjs'

const STAGES = {
  read: 'read: bytes to lines (of a PDF: its engine, and what it gives gathered into lines)',
  label: 'label the lines',
  build: 'build the Referat',
  check: 'check it against the schema',
  write: 'write the JSON',
}

/**
 * Measures in processes, one after the other, a PDF and a text in turn; each has its own, as in the program.
 * @returns for the PDF and for the text, what each stage of each document took, in milliseconds
 */
export async function measureWarm({ pdf, text }, { rounds, documents }, say) {
  const program = fileURLToPath(new URL('warm-process.mjs', import.meta.url))
  const all = { pdf: [], text: [] }
  for (let round = 0; round < rounds; round += 1) {
    say(`process ${round + 1} of ${rounds}`)
    for (const [kind, path] of Object.entries({ pdf, text })) {
      const { stdout } = await promisify(execFile)(process.execPath, [program, path, `${documents}`])
      all[kind].push(...JSON.parse(stdout))
    }
  }
  return all
}

const own = ({ label, build, check, write }) => label + build + check + write

export function warmPage({ pdf, text }) {
  const rows = Object.entries(STAGES).map(([stage, what]) => [what, time(of(pdf, stage)), time(of(text, stage))])
  const whole = (times) => median(times.map((stages) => stages.read + own(stages)))
  const share = median(pdf.map((stages) => (100 * own(stages)) / stages.read))
  return [
    '## One document, warm',
    `Medians of ${pdf.length} documents in processes that have read some before, PDFs in some and texts in others, as in a run. Our own work is all that follows once the lines are there.`,
    table(
      ['stage', 'PDF', 'text'],
      [
        ...rows,
        ['our own work', time(median(pdf.map(own))), time(median(text.map(own)))],
        ['the whole document', time(whole(pdf)), time(whole(text))],
      ],
    ),
    table(
      ['ours', 'against', 'measured', 'bar'],
      [
        comparison({
          what: 'our own work on a PDF',
          against: 'the reading of it',
          value: share,
          unit: '%',
          bar: { sign: '≤', bound: 15 },
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
