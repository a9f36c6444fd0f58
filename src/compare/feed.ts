// The ledger as a feed: one entry for each line, the newest first; ids stay the same for ever.
import { atom, nameOf } from '../emit/atom.ts'
import type { LedgerLine, LedgerState } from './ledger-line.ts'

/** Entries of a feed: readers keep the older ones. */
const MOST = 100

const WORDS = {
  new: 'Nyt papir',
  retypeset: 'Sat om',
  corrected: 'Rettet',
  'decision-changed': 'Beslutning ændret',
  duplicate: 'Samme fil igen',
  vanished: 'Forsvundet',
  returned: 'Kommet igen',
} as const satisfies Record<LedgerState, string>

const KINDS = { referat: 'referat', dagsorden: 'dagsorden' } as const

/**
 * Writes the feed.
 * @param lines of the ledger, the oldest first
 * @returns the document; that of an empty ledger has no entry
 */
export function feedText(lines: readonly LedgerLine[]): string {
  const entries = lines
    .slice(-MOST)
    .reverse()
    .map((line) => {
      const { state, body, date, kind, file, seen, sha256, replaces } = line
      const paper = [body, date, kind === null ? null : KINDS[kind]].filter((one) => one !== null).join(', ')
      const facts = [`Fil: ${file}`, `SHA-256: ${sha256}`, ...(replaces === null ? [] : [`Før: ${replaces}`])]
      return {
        id: nameOf(JSON.stringify([file, sha256, state, seen])),
        title: `${WORDS[state]}: ${paper || file}`,
        updated: seen,
        category: state,
        content: facts.join(' · '),
      }
    })
  return atom({ id: 'urn:kkr-referat:ledger', title: 'KKR-referater: nyt og ændret' }, entries)
}
