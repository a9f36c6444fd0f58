// What a paper says, in a few letters: to know it again among tens of thousands without keeping it.
// Blanks, hyphens, marks, links and pages are no part of it: they differ between a PDF and its text.
import { createHash } from 'node:crypto'
import type { Person, Referat } from '../referat.ts'
import { letterBytes } from '../text/letter-bytes.ts'
import { PERSON_LISTS, texts } from './texts.ts'

/** The digests of a paper: of all its texts, and of the parts in which two versions may differ. */
export interface Digest {
  readonly whole: string
  readonly items: string
  readonly decisions: string
  readonly attendance: string
}

function hash(parts: readonly string[]): string {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(letterBytes(part)).update('|')
  return sum.digest('hex').slice(0, 32)
}

const listed = ({ name, party, substituteFor }: Person): string =>
  `${name} ${party?.letter ?? party?.name ?? ''} ${substituteFor ?? ''}`

/** Two rules ask for the digests of each paper. */
const made = new WeakMap<Referat, Digest>()

/** The digests of a paper. */
export function digest(referat: Referat): Digest {
  const known = made.get(referat) ?? makeDigest(referat)
  made.set(referat, known)
  return known
}

function makeDigest(referat: Referat): Digest {
  // The cover and the contents are set anew in each form.
  const skipped = new Set([referat.meeting.at, ...referat.toc.map(({ at }) => at)])
  const spoken = texts(referat).filter(({ at }) => !skipped.has(at))
  return {
    // One run of letters: where a paragraph or a cell ends may be read in two ways.
    whole: hash([spoken.map(({ text }) => text).join(' ')]),
    items: hash(referat.items.map(({ number, title }) => `${number ?? ''} ${title}`)),
    decisions: hash(referat.items.map(({ beslutning }) => beslutning?.text ?? '')),
    attendance: hash(PERSON_LISTS.flatMap((list) => [list, ...referat[list].map(listed).sort()])),
  }
}

/** Names a meeting and what the paper is of it; `null` when the paper does not say. */
export function meetingKey({ kind, meeting }: Referat): string | null {
  const { body, date, startTime } = meeting
  return kind === null || body === null || date === null ? null : JSON.stringify([kind, body, date, startTime])
}
