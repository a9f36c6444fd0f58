// The sections of the page from figures of our own: what they say when something is missing, above all.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { coldPage } from '../../scripts/bench/cold.mjs'
import { described, folders, largestFixture } from '../../scripts/bench/documents.mjs'
import { folderPage } from '../../scripts/bench/folder.mjs'
import { growthPage } from '../../scripts/bench/growth.mjs'
import { isBusy, machine, machineList } from '../../scripts/bench/machine.mjs'
import { page } from '../../scripts/bench/page.mjs'
import { warmPage } from '../../scripts/bench/warm.mjs'

const quiet = { cpu: 'Abacus 3', cores: 2, memory: 8 * 2 ** 30, system: 'Linux 6, x64', node: 'v20.16.0', date: '2026-11-23', load: 0.2 } // prettier-ignore
const here = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'kkr-referat-test-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true })
  })
  return folder
}

describe('cold', () => {
  const times = {
    'node -e 0': [50, 60],
    '--help': [80, 96],
    'extract, text': [150, 180],
    'extract, PDF': [400, 480],
    '`getText` of pdf-parse alone': [500, 600],
    'pdftotext -layout': [40, 48],
  }
  const others = [
    { name: 'pdftotext -layout', advice: 'apt install poppler-utils', command: (pdf: string) => ['pdftotext', pdf] },
    { name: 'pdf2txt.py of pdfminer.six', advice: 'pip install pdfminer.six', command: null },
  ]

  it('sets ours beside theirs', () => {
    const rows = coldPage(times, others).split('\n')
    expect(rows).toContain('| extract, PDF | 440 ms | 400 ms |')
    expect(rows).toContain('| --help | node -e 0 | 1.60 × | bar ≤ 1.6 ×: met |')
    expect(rows).toContain('| extract, text | node -e 0 | 3.00 × | bar ≤ 3.0 ×: met |')
    expect(rows).toContain('| extract, PDF | `getText` of pdf-parse alone | 0.80 × | bar ≤ 1.0 ×: met |')
    expect(rows).toContain('| extract, PDF | pdftotext -layout | 10.00 × | bar ≤ 4.5 ×: not met |')
  })

  it('says what was skipped, and how to install it', () => {
    const rows = coldPage(times, others).split('\n')
    expect(rows).toContain('| pdf2txt.py of pdfminer.six | skipped: not installed (pip install pdfminer.six) |  |')
    expect(rows).toContain(
      '| extract, PDF | pdf2txt.py of pdfminer.six | not measured: not installed (pip install pdfminer.six) |  |',
    )
  })
})

describe('warm', () => {
  it('tells our own work from the reading', () => {
    const stages = { read: 100, label: 4, build: 5, check: 2, write: 1 }
    const rows = warmPage({ pdf: [{ ...stages, read: 38 }], engine: [stages], text: [{ ...stages, read: 5 }] }).split(
      '\n',
    )
    expect(rows).toContain('| our own work | 12 ms | 12 ms | 12 ms |')
    expect(rows).toContain('| our own work on a PDF | the reading of it by pdf-parse | 12.0 % | bar ≤ 15 %: met |')
    expect(rows).toContain('| a PDF, whole | the same by pdf-parse | 0.45 × |  |')
    expect(rows).toContain('| a text, whole |  | 17.0 ms | bar ≤ 15 ms: not met |')
  })
})

describe('folder', () => {
  it('compares jobs, and a second run with one without a cache', () => {
    const rows = folderPage({ one: [20_000], two: [11_000], fill: [12_000], again: [500] }, 200).split('\n')
    expect(rows).toContain('| extract --jobs 2 | 11.0 s | 55 ms | 18 |')
    expect(rows).toContain('| extract --jobs 2 | extract --jobs 1 | 1.82 × | bar ≥ 1.6 ×: met |')
    expect(rows).toContain('| extract --cache DIR, second run | the same without a cache | 22.00 × | bar ≥ 20 ×: met |')
  })

  it('sets a folder beside readers of others, where they are installed', () => {
    const rows = folderPage({ two: [9_000, 9_900], 'xargs -P 2, pdftotext -layout': [6_000, 6_600] }, 200).split('\n')
    expect(rows).toContain('| xargs -P 2, pdftotext -layout | 6300 ms | 32 ms | 32 |')
    expect(rows).toContain('| extract --jobs 2 | xargs -P 2, pdftotext -layout | 1.50 × | bar ≤ 1.0 ×: not met |')
    expect(rows).toContain('| extract --jobs 2 | xargs -P 2, mutool draw -F txt | not measured: not installed |  |')
  })

  it('claims nothing for a version that cannot', () => {
    const text = folderPage({ plain: [20_000] }, 200)
    expect(text).toContain('| extract | 20.0 s | 100 ms | 10 |')
    expect(text).toContain('not measured: this version of `extract` has no `--jobs` | bar ≥ 1.6 ×: not measured |')
    expect(text).toContain('not measured: this version of `extract` has no `--cache` | bar ≥ 20 ×: not measured |')
  })
})

describe('growth', () => {
  const run = (ms: number, MB: number | null) => ({
    ms,
    peak: MB === null ? null : { once: MB * 1e6, rss: 1.5 * MB * 1e6, processes: 3 },
  })

  it('compares the time of each, and judges the highest peak', () => {
    const rows = growthPage([
      { documents: 100, runs: [run(5_000, 310), run(5_200, 330), run(5_100, 300)] },
      { documents: 1000, runs: [run(61_200, 320)] },
    ]).split('\n')
    expect(rows).toContain('| 100 | 3 | 5100 ms | 51 ms | 330 MB | 495 MB | 3 |')
    expect(rows).toContain('| time per document at 1,000 | at 100 | 120.0 % | bar ≤ 110 %: not met |')
    expect(rows).toContain('| memory at any count |  | 330 MB | bar ≤ 300 MB: not met |')
  })

  it('compares the two largest counts, whichever they are', () => {
    const sizes = [100, 1000, 10_000].map((documents) => ({ documents, runs: [run(documents * 40, 280)] }))
    expect(growthPage(sizes)).toContain('| time per document at 10,000 | at 1,000 | 100.0 % | bar ≤ 110 %: met |')
  })

  it('claims nothing of what a quick run, or another system, does not tell', () => {
    const text = growthPage([{ documents: 10, runs: [run(900, null)] }])
    expect(text).toContain('| 10 | 1 | 900 ms | 90 ms | not measured | not measured | – |')
    expect(text).toContain('not measured: a run of few documents | bar ≤ 110 %: not measured |')
    expect(text).toContain('not measured: only on Linux | bar ≤ 300 MB: not measured |')
  })
})

describe('the page', () => {
  const content = { machine: quiet, versions: { 'pdf-parse': '2.4.5' }, documents: { pdf: '`a.pdf`', text: '`a.txt`' }, isQuick: false, sections: ['## One'] } // prettier-ignore

  it('is the same for the same figures, machine and date included', () => {
    expect(page(content)).toBe(page(content))
    expect(page(content)).toContain(
      ['- CPU: Abacus 3, 2 cores', '- Memory: 8.0 GiB', '- System: Linux 6, x64', '- Node: v20.16.0', '- Date: 2026-11-23', '- Load before the run: 0.20', '- pdf-parse: 2.4.5'].join('\n'), // prettier-ignore
    )
    expect(page(content)).not.toContain('no reference')
  })

  it('warns of a busy machine and of a quick run', () => {
    expect(page({ ...content, machine: { ...quiet, load: 3.4 } })).toContain('The machine was busy (load 3.4')
    expect(page({ ...content, isQuick: true })).toContain('a quick run of few rounds: these figures are no reference')
  })

  it('calls a machine busy when half its cores were wanted before', () => {
    expect([0, 1, 1.1, null].map((load) => isBusy({ load, cores: 2 }))).toEqual([false, false, true, false])
  })

  it('knows this machine', () => {
    expect(machineList(machine())).toContain(`- Node: ${process.version}\n`)
  })
})

describe('the documents', () => {
  it('are the largest of the fixtures', () => {
    const { pdf, text } = largestFixture(fileURLToPath(new URL('../../fixtures', import.meta.url)))
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-')
    expect(described(text, null)).toMatch(/^`[\w-]+\/referat\.txt`, \d+ kB$/u)
    expect(described(pdf, 12)).toMatch(/^`[\w-]+\/\w+\.pdf`, 12 pages, \d+ kB$/u)
  })

  it('are copied so that no two are of the same bytes', () => {
    const home = here()
    writeFileSync(join(home, 'a.pdf'), '%PDF-1.7\n%%EOF\n')
    const made = folders(join(home, 'a.pdf'), home, [1, 3])
    expect([...made.keys()]).toEqual([1, 3])
    const files = readdirSync(made.get(3) ?? '').map((name) => readFileSync(join(made.get(3) ?? '', name), 'latin1'))
    expect(new Set(files).size).toBe(3)
    expect(files.every((file) => file.startsWith('%PDF-1.7\n%%EOF\n'))).toBe(true)
    expect(readdirSync(made.get(1) ?? '')).toHaveLength(1)
  })
})
