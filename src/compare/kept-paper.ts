// A paper that waits for its counterpart: of two folders all papers must be seen before the first pair is known, so each is
// kept packed, a tenth of its size and less, with what pairing needs beside it.
import { deflateSync, inflateSync } from 'node:zlib'
import { summarise, type DocumentSummary } from '../folder/summary.ts'
import type { Referat } from '../referat.ts'

/** A paper put aside. */
export interface KeptPaper {
  readonly summary: DocumentSummary
  /** The paper as it was put aside. */
  readonly open: () => Referat
}

/** Speed before size: a paper is packed once and opened once. */
const LEVEL = 1

/** Puts a paper aside. @param packed whether it is made small; one that waits alone need not be */
export function keepPaper(referat: Referat, packed: boolean): KeptPaper {
  const summary = summarise(referat)
  if (!packed) return { summary, open: () => referat }
  const bytes = deflateSync(JSON.stringify(referat), { level: LEVEL })
  return { summary, open: () => JSON.parse(inflateSync(bytes).toString()) as Referat }
}
