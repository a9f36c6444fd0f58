// What the ledger tells, in both languages. English keeps the states as its lines have them.
import type { Language } from '../text/languages.ts'
import { LEDGER_STATES, type LedgerState } from './ledger-line.ts'
import type { Missing } from './ledger.ts'

export interface LedgerWords {
  readonly states: Readonly<Record<LedgerState, string>>
  /** Said of a meeting that was announced and of which there is no paper. */
  readonly missing: string
  readonly announced: (missing: Missing) => string
  readonly nothing: string
  /** A last line that a killed run left cut. */
  readonly cut: (file: string, bytes: number) => string
}

export const LEDGER_WORDS: Readonly<Record<Language, LedgerWords>> = {
  en: {
    states: Object.fromEntries(LEDGER_STATES.map((state) => [state, state])) as Record<LedgerState, string>,
    missing: 'missing',
    announced: ({ body, date, announcedBy }) => `${body}, ${date}: announced by ${announcedBy}`,
    nothing: 'nothing new',
    cut: (file, bytes) => `${file}: its last line was cut (${bytes} bytes) and was taken away.`,
  },
  da: {
    states: {
      new: 'nyt papir',
      retypeset: 'sat om',
      corrected: 'rettet',
      'decision-changed': 'beslutning ændret',
      duplicate: 'samme fil igen',
      vanished: 'forsvundet',
      returned: 'kommet igen',
    },
    missing: 'mangler',
    announced: ({ body, date, announcedBy }) => `${body}, ${date}: bebudet i ${announcedBy}`,
    nothing: 'intet nyt',
    cut: (file, bytes) => `${file}: den sidste linje var skåret over (${bytes} byte) og er fjernet.`,
  },
}
