// Proof that nothing is lost: every letter of the source lies in exactly one place.
import type { Referat } from '../referat.ts'
import type { Labelled } from '../label/resolve.ts'
import { place, type Document } from './document.ts'

const visible = (text: string): number => text.replace(/\s+/gu, '').length

/** Counts where the source's letters went. */
export function readCoverage(document: Document, { roles, source }: Labelled): Referat['coverage'] {
  let placed = 0
  let furniture = 0
  const unplaced: Referat['coverage']['unplaced'] = []
  source.lines.forEach((line, i) => {
    const letters = visible(source.text.slice(line.start, line.end))
    const role = roles[i]
    if (role === 'furniture') furniture += letters
    else if (role === 'unplaced') unplaced.push(place(document, line.start, line.end))
    else placed += letters
  })
  return { characters: visible(source.text), placed, furniture, unplaced }
}
