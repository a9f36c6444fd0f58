import type { Referat } from '../referat.ts'

/** What a run of `extract` did, counted. */
export interface Counts {
  documents: number
  items: number
  decisions: number
  unreadable: number
}

/** Adds a document that was read. */
export function countReferat(counts: Counts, { items }: Referat): void {
  counts.documents += 1
  counts.items += items.length
  counts.decisions += items.filter((item) => item.beslutning !== null).length
}

/**
 * The closing line of a run.
 * @param counts what was done
 * @param milliseconds how long it took
 */
export function summary({ documents, items, decisions, unreadable }: Counts, milliseconds: number): string {
  const read = [some(documents, 'document'), some(items, 'item'), some(decisions, 'decision')].join(', ')
  return `${read}, ${unreadable} unreadable, ${(milliseconds / 1000).toFixed(1)} s`
}

const some = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`
