// npm run fuzz -- --flips 2000 --damages 1000 [more.pdf …]: how many words a damaged PDF loses, and whether that is told.
// A word is lost when it stands less often in what was read than in the sound document. A result that loses more than
// a few words and warns of nothing that the sound one does not warn of has lost them in silence.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Engine } from '../../src/reading/engine.ts'
import { valueOf } from '../../src/reading/products.ts'
import type { Source } from '../../src/text/source.ts'
import { bendPdf, flipBit } from './bend-pdf.ts'
import { dice } from './dice.ts'
import { readSource } from './try-pdf.ts'

/** So many words may be lost untold. */
const A_FEW = 3

/** A damaged PDF that lost words, and how it was damaged. */
export interface Loss {
  readonly path: string
  readonly how: string
  readonly number: number
  readonly words: readonly string[]
  readonly isTold: boolean
  /** One bit was flipped, and no more. */
  readonly isFlip: boolean
}

const wordsOf = ({ text }: Source): string[] => text.split(/\s+/u).filter((word) => word !== '')

/** The words that stand in one document more often than in another. */
function missing(sound: Source, read: Source): string[] {
  const left = new Map<string, number>()
  for (const word of wordsOf(read)) left.set(word, (left.get(word) ?? 0) + 1)
  return wordsOf(sound).filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
}

/** Does a reading warn of anything that the sound document does not? */
function isTold(sound: Source, read: Source): boolean {
  const known = new Set(sound.warnings.map(({ code, detail }) => `${code} ${detail}`))
  return read.warnings.some(({ code, detail }) => !known.has(`${code} ${detail}`))
}

/** What to damage, how often, and where files may be put meanwhile. */
export interface LossOptions {
  readonly paths: readonly string[]
  readonly flips: number
  readonly damages: number
  readonly seed: number
  readonly from: number
  readonly home: string
}

/** What reading leaves of a PDF; `null` when it cannot be read. */
async function sourceOf(path: string, engine: Engine): Promise<Source | null> {
  const outcome = await readSource(path, engine)
  if (outcome.kind === 'read') return valueOf(outcome, 'source')
  if ('failure' in outcome) return null
  throw 'error' in outcome ? outcome.error : new Error(outcome.kind)
}

/**
 * Damages PDFs and counts what is lost.
 * @param options case n of a seed is always the same; the first `flips` cases have one bit flipped, the others are bent
 * @param engine reads them
 * @param say takes a line on each that lost words untold
 * @returns those that lost more than a few words
 */
export async function losses(
  { paths, flips, damages, seed, from, home }: LossOptions,
  engine: Engine,
  say: (line: string) => void,
): Promise<Loss[]> {
  const sound = new Map<string, { readonly bytes: Buffer; readonly source: Source }>()
  for (const path of paths) {
    const source = await sourceOf(path, engine)
    if (source === null) throw new Error(`${path} is not sound`)
    sound.set(path, { bytes: readFileSync(path), source })
  }

  const found: Loss[] = []
  const numbers = Array.from({ length: flips + damages }, (_, i) => from + i).values()
  const work = async (): Promise<void> => {
    for (const number of numbers) {
      const d = dice(seed, number)
      const path = d.one(paths)
      const original = sound.get(path)
      if (original === undefined) continue
      const { bytes, how } = number - from < flips ? flipBit(original.bytes, d) : bendPdf(original.bytes, d)
      const at = join(home, `${number}.pdf`)
      writeFileSync(at, bytes)
      const source = await sourceOf(at, engine)
      rmSync(at)
      if (source === null) continue
      const words = missing(original.source, source)
      if (words.length <= A_FEW) continue
      const loss = { path, how, number, words, isTold: isTold(original.source, source), isFlip: number - from < flips }
      found.push(loss)
      if (!loss.isTold)
        say(`case ${number}, ${path}: ${how}: ${words.length} words, untold: ${words.slice(0, 5).join(' ')}`)
    }
  }
  await Promise.all([work(), work()])
  return found
}
