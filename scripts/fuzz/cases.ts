// The cases of a run: number n of a seed is always the same document.
import { readFileSync } from 'node:fs'
import { bendPdf } from './bend-pdf.ts'
import { bendText } from './bend-text.ts'
import { dice } from './dice.ts'
import { growText } from './grow-text.ts'

/** A document to try. */
export interface Case {
  readonly name: string
  readonly bytes: Buffer
  /** How it was made, in a few words. */
  readonly how: string
}

/** Makes the case of a number. */
export type Cases = (number: number) => Case

/** @param texts sound texts, of which half of the cases are bent @param seed of the run */
export function textCases(texts: readonly string[], seed: number): Cases {
  return (number) => {
    const d = dice(seed, number)
    const isGrown = d.rarely(2)
    const text = isGrown ? growText(d) : bendText(d.one(texts), d)
    const name = d.rarely(8) ? 'case.md' : 'case.txt'
    return { name, bytes: Buffer.from(text), how: isGrown ? 'grown from the grammar' : 'a fixture, bent' }
  }
}

/** @param paths of sound PDFs @param seed of the run */
export function pdfCases(paths: readonly string[], seed: number): Cases {
  const known = new Map<string, Buffer>()
  return (number) => {
    const d = dice(seed, number)
    const path = d.one(paths)
    const pdf = known.get(path) ?? readFileSync(path)
    known.set(path, pdf)
    return { name: 'case.pdf', ...bendPdf(pdf, d) }
  }
}
