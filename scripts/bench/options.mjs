// npm run bench -- [--pdf FILE] [--text FILE] [--quick] [--counts N,…] [--out FILE]
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

const PAGE = 'docs/performance.md'

/** How much is run: in about eight minutes, and in about one. */
export const SIZES = {
  full: {
    cold: { rounds: 11 },
    warm: { rounds: 3, documents: 100 },
    folder: { rounds: 3, documents: 200 },
    growth: [
      { documents: 1, rounds: 7 },
      { documents: 10, rounds: 5 },
      { documents: 100, rounds: 3 },
      { documents: 1000, rounds: 1 },
    ],
  },
  quick: {
    cold: { rounds: 5 },
    warm: { rounds: 1, documents: 15 },
    folder: { rounds: 1, documents: 20 },
    growth: [
      { documents: 1, rounds: 3 },
      { documents: 10, rounds: 1 },
      { documents: 40, rounds: 1 },
    ],
  },
}

/** How often a folder of so many documents is read: fewer times, the longer it takes. */
const roundsOf = (documents) => (documents <= 1 ? 7 : documents <= 10 ? 5 : documents <= 100 ? 3 : 1)

/** `1,100,1000` -> the sizes of growth, ascending. @throws {TypeError} */
function growthOf(counts) {
  if (!/^[1-9]\d{0,5}(?:,[1-9]\d{0,5})+$/u.test(counts))
    throw new TypeError(`--counts takes two numbers of documents or more, as in 1,100,1000, not ${counts}`)
  const sorted = [...new Set(counts.split(',').map(Number))].sort((a, b) => a - b)
  return sorted.map((documents) => ({ documents, rounds: roundsOf(documents) }))
}

/**
 * What the command line asks for.
 * @param args without the program
 * @param cwd  where names start
 * @returns the documents to measure, where given; the sizes; and where the page goes: null is standard output, as a quick
 *   run is not for the page unless `--out` says so
 * @throws {TypeError} on an option there is not, or numbers that are none
 */
export function options(args, cwd) {
  const { values } = parseArgs({
    args,
    options: {
      pdf: { type: 'string' },
      text: { type: 'string' },
      out: { type: 'string' },
      quick: { type: 'boolean', default: false },
      counts: { type: 'string' },
    },
  })
  const { quick, counts, ...names } = values
  const usual = quick ? SIZES.quick : SIZES.full
  const sizes = counts === undefined ? usual : { ...usual, growth: growthOf(counts) }
  const paths = Object.fromEntries(Object.entries(names).map(([option, name]) => [option, resolve(cwd, name)]))
  return { isQuick: quick, sizes, out: quick ? null : PAGE, ...paths }
}
