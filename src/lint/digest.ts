// What a paper says, in a few letters: to know it again among tens of thousands without keeping it.
// Blanks, hyphens, marks, links and pages are no part of it: they differ between a PDF and its text.
import { createHash } from 'node:crypto'
import type { Person, Referat } from '../referat.ts'
import { PERSON_LISTS, texts } from './texts.ts'

/** The digests of a paper: of all its texts, and of the parts in which two versions may differ. */
export interface Digest {
  readonly whole: string
  readonly items: string
  readonly decisions: string
  readonly attendance: string
}

const NO_LETTER = /[^\p{L}\p{N}]+/gu
const letters = (text: string): string => text.normalize('NFC').toLowerCase().replace(NO_LETTER, '')

const digestOf = (parts: readonly string[]): string =>
  createHash('sha256').update(parts.map(letters).join('|')).digest('hex').slice(0, 32)

const listed = ({ name, party, substituteFor }: Person): string =>
  `${name} ${party?.letter ?? party?.name ?? ''} ${substituteFor ?? ''}`

/** Makes the digests of a paper. */
export function digest(referat: Referat): Digest {
  // The cover and the contents are set anew in each form.
  const skipped = new Set([referat.meeting.at, ...referat.toc.map(({ at }) => at)])
  const spoken = [...texts(referat)].filter(({ at }) => !skipped.has(at))
  return {
    // One run of letters: where a paragraph or a cell ends may be read in two ways.
    whole: digestOf([spoken.map(({ text }) => letters(text)).join('')]),
    items: digestOf(referat.items.map(({ number, title }) => `${number ?? ''} ${title}`)),
    decisions: digestOf(referat.items.map(({ beslutning }) => beslutning?.text ?? '')),
    attendance: digestOf(PERSON_LISTS.flatMap((list) => [list, ...referat[list].map(listed).sort()])),
  }
}

/** Names a meeting and what the paper is of it; `null` when the paper does not say. */
export function meetingKey({ kind, meeting }: Referat): string | null {
  const { body, date, startTime } = meeting
  return kind === null || body === null || date === null ? null : JSON.stringify([kind, body, date, startTime])
}
