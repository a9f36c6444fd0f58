// Which papers of two folders are of one meeting, and compared with each other.
//
//   before/  juni-dagsorden.pdf  juni.pdf           after/  juni (2).pdf  august.pdf
//                                  juni.pdf -> juni (2).pdf;  juni-dagsorden.pdf and august.pdf stand alone
import { groupMeetings } from '../folder/meetings.ts'
import type { DocumentSummary } from '../folder/summary.ts'
import type { KeptPaper } from './kept-paper.ts'

/** Two papers of a meeting; null where one side has none. */
export type PaperPair = readonly [KeptPaper | null, KeptPaper | null]

/**
 * Pairs papers.
 * @returns one pair for two lone papers, whatever they say; else pairs by meeting, in the order of the meetings' keys:
 *   referat with referat and dagsorden with dagsorden first, then what is left of a meeting
 */
export function pairPapers(before: readonly KeptPaper[], after: readonly KeptPaper[]): PaperPair[] {
  const [one, other] = [before[0], after[0]]
  if (before.length === 1 && after.length === 1 && one !== undefined && other !== undefined) return [[one, other]]
  const left = new Map(before.map((paper) => [paper.summary, paper]))
  const right = new Map(after.map((paper) => [paper.summary, paper]))
  return groupMeetings([...left.keys(), ...right.keys()]).flatMap(({ document, others }) => {
    const all = [document, ...others.map((one) => one.document)]
    return pairMeeting(papersIn(all, left), papersIn(all, right))
  })
}

const papersIn = (documents: readonly DocumentSummary[], side: ReadonlyMap<DocumentSummary, KeptPaper>): KeptPaper[] =>
  documents.flatMap((document) => side.get(document) ?? [])

/** The papers of one meeting, the best of each side first. */
function pairMeeting(before: readonly KeptPaper[], after: readonly KeptPaper[]): PaperPair[] {
  const pairs: PaperPair[] = []
  let [left, right] = [before, after]
  const take = (one: KeptPaper, other: KeptPaper): void => {
    pairs.push([one, other])
    left = left.filter((paper) => paper !== one)
    right = right.filter((paper) => paper !== other)
  }
  for (const one of before) {
    const other = right.find(({ summary }) => summary.kind === one.summary.kind)
    if (other !== undefined) take(one, other)
  }
  for (const one of left) {
    const [other] = right
    if (other !== undefined) take(one, other)
  }
  return [...pairs, ...left.map((one): PaperPair => [one, null]), ...right.map((other): PaperPair => [null, other])]
}
