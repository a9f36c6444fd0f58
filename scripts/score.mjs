// Scores what the program reads of one document against an answer that a person read from the paper.
//   npm run score -- answer.json referat.pdf [--verbose]     figures; with --verbose each difference, one a line
//   npm run score -- --draft referat.pdf > answer.json       what the program reads, to be corrected from the paper
// The document may also be JSON that `extract` wrote. docs/evaluation.md says how an answer is made.
// Exit: 0 all right, 1 something differs, 2 a file could not be read.
import { readFileSync } from 'node:fs'
import { draftAnswer, scoreAnswer } from './eval/answer.mjs'

const dist = process.env.EVAL_DIST ?? new URL('../dist', import.meta.url).href
const args = process.argv.slice(2)
const files = args.filter((arg) => !arg.startsWith('--'))
const isDraft = args.includes('--draft')

try {
  const [first, second] = files
  if (files.length !== (isDraft ? 1 : 2)) throw new Error('give an answer and a document, or --draft and a document')
  if (isDraft) console.log(JSON.stringify(draftAnswer(await read(first)), null, 2))
  else print(scoreAnswer(JSON.parse(readFileSync(first, 'utf8')), await read(second)))
} catch (error) {
  console.error(`score: ${error.problem ?? error.message}`)
  process.exitCode = 2
}

/** The Referat of a document, or the first one of a JSON file. */
async function read(path) {
  if (!/\.(?:nd)?json$/iu.test(path)) {
    const { extract } = await import(`${dist}/pipeline.js`)
    return extract({ name: path, bytes: new Uint8Array(readFileSync(path)) })
  }
  const text = readFileSync(path, 'utf8').trim()
  const read = JSON.parse(isWhole(text) ? text : text.split('\n')[0])
  return Array.isArray(read) ? read[0] : read
}

function isWhole(text) {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function print(results) {
  const total = { group: 'all', wanted: 0, got: 0, right: 0 }
  for (const result of results) for (const key of ['wanted', 'got', 'right']) total[key] += result[key]
  console.log(`${'group'.padEnd(15)}${'right'.padStart(7)}${'missing'.padStart(9)}${'extra'.padStart(7)}   of all`)
  for (const { group, wanted, got, right } of [...results, total]) {
    const [missing, extra] = [wanted - right, got - right]
    const share = wanted + extra === 0 ? 100 : (100 * right) / (wanted + extra)
    console.log(
      `${group.padEnd(15)}${String(right).padStart(7)}${String(missing).padStart(9)}${String(extra).padStart(7)}   ${share.toFixed(1)} %`,
    )
  }
  const differences = results.flatMap((result) => result.differences)
  if (args.includes('--verbose')) for (const line of differences) console.log(line)
  process.exitCode = differences.length === 0 ? 0 : 1
}
