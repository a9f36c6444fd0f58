// npm run fuzz: throws documents at the program until it breaks a promise; what is found stays in tests/faults/found/.
//   --texts N, --pdfs N   how many of each
//   --flips N, --damages N  how many PDFs with one bit flipped, and bent, to count the words that they lose untold;
//                         of the fixtures, and of the PDFs that are named
//   --plain N             how many PDFs, changed so that they stay plain, to read both ways: with and without the engine
//   --seed S              which; number n of a seed is always the same document
//   --from N              begin with this number: with --texts 1 it throws one case again
//   --dry                 keep nothing
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { openEngine } from '../../src/reading/engine.ts'
import { FIXTURES, textOf } from '../../tests/documents/fixture-documents.ts'
import { kindOf } from './broken-promises.ts'
import { pdfCases, textCases } from './cases.ts'
import { keepFinding } from './findings.ts'
import { losses } from './losses.ts'
import { bothWays } from './plain/both-ways.ts'
import { shrink } from './shrink.ts'
import { FUZZ_LIMITS, tryPdf } from './try-pdf.ts'
import { tryText } from './try-text.ts'
import { watch } from './watch.ts'

const say = (line: string): void => void process.stderr.write(`${line}\n`)

/** How many findings of one kind are kept. */
const OF_A_KIND = 3

/**
 * Runs the fuzz of a command line.
 * @param args as above
 * @param folder where findings are kept
 * @returns how many cases broke a promise
 */
export async function fuzz(args: readonly string[], folder: string): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      texts: { type: 'string', default: '2000' },
      pdfs: { type: 'string', default: '100' },
      seed: { type: 'string', default: `${Math.floor(Date.now() / 1000)}` },
      flips: { type: 'string', default: '0' },
      damages: { type: 'string', default: '0' },
      plain: { type: 'string', default: '0' },
      from: { type: 'string', default: '0' },
      dry: { type: 'boolean', default: false },
    },
  })
  const [seed, from] = [Number(values.seed), Number(values.from)]
  const kinds = new Map<string, number>()
  let broken = 0
  const report = (
    extension: string,
    bytes: Uint8Array,
    number: number,
    how: string,
    faults: readonly string[],
  ): void => {
    const kind = kindOf(faults[0] ?? '')
    const met = kinds.get(kind) ?? 0
    kinds.set(kind, met + 1)
    broken++
    if (met >= OF_A_KIND) return
    const why = `seed ${seed}, case ${number} (${how}): ${faults[0] ?? ''}`.slice(0, 300)
    say(values.dry ? why : `${keepFinding(folder, extension, bytes, why)}: ${why}`)
  }
  const begin = watch(60)
  say(`seed ${seed}: ${values.texts} texts, ${values.pdfs} PDFs, from case ${from}`)

  const text = textCases(FIXTURES.map(textOf), seed)
  for (let number = from; number < from + Number(values.texts); number++) {
    begin(number)
    const { name, bytes, how } = text(number)
    const faults = await tryText({ name, bytes })
    if (number % 5000 === 4999) say(`${number + 1} texts, ${broken} broken`)
    if (faults.length === 0) continue
    const kind = kindOf(faults[0] ?? '')
    const isFaulty = async (smaller: string): Promise<boolean> =>
      (await tryText({ name, bytes: Buffer.from(smaller) })).some((fault) => kindOf(fault) === kind)
    const isNew = (kinds.get(kind) ?? 0) < OF_A_KIND
    begin(-1)
    const small = isNew && !kind.startsWith('slow') ? Buffer.from(await shrink(bytes.toString(), isFaulty)) : bytes
    report(extname(name), small, number, how, faults)
  }
  begin(-1)

  const home = mkdtempSync(join(tmpdir(), 'kkr-referat-fuzz-'))
  const engine = openEngine({ jobs: 2, ...FUZZ_LIMITS }, { documents: 2 })
  const paths = FIXTURES.flatMap(({ forms }) => forms.map(({ path }) => path)).filter((path) => path.endsWith('.pdf'))
  const pdf = pdfCases(paths, seed)
  const ends = new Map<string, number>()
  const numbers = Array.from({ length: Number(values.pdfs) }, (_, i) => from + i).values()
  const work = async (): Promise<void> => {
    for (const number of numbers) {
      const { bytes, how } = pdf(number)
      const path = join(home, `${number}.pdf`)
      writeFileSync(path, bytes)
      const { faults, end } = await tryPdf(path, engine)
      rmSync(path)
      ends.set(end, (ends.get(end) ?? 0) + 1)
      if (number % 500 === 499) say(`${number + 1} PDFs, ${broken} broken`)
      if (faults.length > 0) report('.pdf', bytes, number, how, faults)
    }
  }
  try {
    await Promise.all([work(), work()])
    const [flips, damages] = [Number(values.flips), Number(values.damages)]
    const all = [...paths, ...positionals]
    const wanted = Number(values.plain)
    if (wanted > 0) {
      const typeset = paths.filter((path) => /(?:chromium|libreoffice)\.pdf$/u.test(path))
      const { tried, read, differ } = await bothWays({ paths: typeset, wanted, seed, from }, say, (...found) => {
        const [bytes, number, how, fault] = found
        report('.pdf', bytes, number, how, [fault])
      })
      say(`of ${tried} plain mutants ${read} were read directly, ${differ} of them otherwise than by the engine`)
    }
    const lost = await losses({ paths: all, flips, damages, seed, from, home }, engine, say)
    for (const isFlip of flips + damages > 0 ? [true, false] : []) {
      const those = lost.filter((loss) => loss.isFlip === isFlip)
      const untold = those.filter(({ isTold }) => !isTold)
      say(`of ${isFlip ? flips : damages} ${isFlip ? 'flips' : 'damages'} ${those.length} lost words, ${untold.length} of them untold`) // prettier-ignore
    }
  } finally {
    engine.close()
    rmSync(home, { recursive: true, force: true })
  }
  say([...ends].sort().map(([end, n]) => `${end} ${n}`).join(', ')) // prettier-ignore
  for (const [kind, n] of [...kinds].sort()) say(`${n} × ${kind}`)
  say(`${broken} cases broke a promise`)
  return broken
}
