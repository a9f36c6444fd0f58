// Papers of one council that a test writes, read and summarised as a folder's documents are.
import { groupMeetings, type Meeting } from '../../src/folder/meetings.ts'
import { summarise, type DocumentSummary } from '../../src/folder/summary.ts'
import type { Paper } from '../../src/lint/rule.ts'
import { readPaper } from '../lint/model-paper.ts'

/** The cover of a paper. @param date as printed, with or without a time */
export const cover = (kind: 'REFERAT' | 'DAGSORDEN', council: string, date: string): string =>
  `${kind} ${/\d{4}/u.exec(date)?.[0] ?? ''}\n\nKKR ${council.toUpperCase()}\n\nDato: ${date}\nSted: Rådhuset, Ringsted`

/** Reads and summarises papers, in their order. */
const summaries = async (...papers: readonly Paper[]): Promise<DocumentSummary[]> =>
  Promise.all(papers.map(async (each) => summarise(await readPaper(each))))

/** The meetings that papers are of. */
export const meetingsOf = async (...papers: readonly Paper[]): Promise<Meeting[]> =>
  groupMeetings(await summaries(...papers))
