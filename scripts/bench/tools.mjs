// The commands that are measured: ours, and those of others where they are installed.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const version = (path) => JSON.parse(readFileSync(at(path), 'utf8')).version

/** Our command line, with arguments. */
export const ours = (...args) => [process.execPath, at('../../bin/kkr-referat.js'), ...args]

/** The options of `extract` that not every version has. */
export function abilities() {
  const [program, ...args] = ours('extract', '--help')
  const help = spawnSync(program, args, { encoding: 'utf8' }).stdout
  const has = (option) => help.includes(option)
  return { jobs: has('--jobs'), cache: has('--cache'), engine: has('--engine') }
}

/** What the versions of all this are. */
export const versions = () => ({
  'kkr-referat': version('../../package.json'),
  'pdf-parse': version('../../node_modules/pdf-parse/package.json'),
})

/** The naive script. */
export const naive = (pdf) => [process.execPath, at('naive-get-text.mjs'), pdf]

const OTHERS = [
  {
    name: 'pdftotext -layout',
    programs: ['pdftotext'],
    ask: '-v',
    command: (program, pdf) => [program, '-layout', pdf, '-'],
    advice: 'apt install poppler-utils, brew install poppler',
  },
  {
    name: 'mutool draw -F txt',
    programs: ['mutool'],
    ask: '-v',
    command: (program, pdf) => [program, 'draw', '-q', '-F', 'txt', pdf],
    advice: 'apt install mupdf-tools, brew install mupdf-tools',
  },
  {
    name: 'pdf2txt.py of pdfminer.six',
    programs: ['pdf2txt.py', 'pdf2txt'],
    ask: '--version',
    command: (program, pdf) => [program, pdf],
    advice: 'pip install pdfminer.six',
  },
]

/**
 * A reader of others over a folder of PDFs, two processes at a time.
 * @param command of one PDF, as {@link others} gives it
 */
export const inFolder = (command, folder) => [
  ...['sh', '-c', 'from=$1; shift; printf "%s\\0" "$from"/*.pdf | xargs -0 -P 2 -I "{}" "$@"', 'sh'],
  ...[folder, ...command('{}')],
]

/**
 * The readers of others.
 * @returns each with its name and version, its `command(pdf)`, or null and how to install it
 */
export function others() {
  return OTHERS.map(({ name, programs, ask, command, advice }) => {
    for (const program of programs) {
      const { status, stdout, stderr } = spawnSync(program, [ask], { encoding: 'utf8' })
      const number = /\d[\d.]+/u.exec(`${stdout}${stderr}`)?.[0] ?? ''
      if (status === 0) return { name, version: number, command: (pdf) => command(program, pdf), advice }
    }
    return { name, version: null, command: null, advice }
  })
}
