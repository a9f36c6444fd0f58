// A line of the ledger: what was seen of a paper, and when. The only place where its fields exist.
import * as z from 'zod'

/** What became of a paper since the ledger last saw its meeting. */
export const LEDGER_STATES = [
  'new',
  'retypeset',
  'corrected',
  'decision-changed',
  'duplicate',
  'vanished',
  'returned',
] as const
export type LedgerState = (typeof LEDGER_STATES)[number]

const hash = z.string().regex(/^[0-9a-f]{64}$/u)

export const LedgerLine = z
  .strictObject({
    schemaVersion: z.literal('1.0').describe('Version of this shape.'),
    state: z
      .enum(LEDGER_STATES)
      .describe(
        '"new": a paper of a meeting not seen before; "retypeset": other bytes, the same meaning; "corrected": another meaning, the same decisions; "decision-changed": other decisions; "duplicate": the same bytes under another name; "vanished": no longer there; "returned": there again as it was.',
      ),
    file: z.string().describe('The input’s name as given.'),
    sha256: hash.describe('SHA-256 of its bytes.'),
    meaning: hash.describe('SHA-256 of its meaning (docs/compare.md).'),
    decisions: hash.describe('SHA-256 of what it decides.'),
    targets: hash.nullable().describe('SHA-256 of the targets of its links; null for a form that has none.'),
    meeting: z.string().describe('The meeting’s key: "hovedstaden-2026-06-16".'),
    kind: z.enum(['referat', 'dagsorden']).nullable().describe('What its title says.'),
    body: z.string().nullable().describe('"KKR Hovedstaden".'),
    date: z.string().nullable().describe('Day of the meeting.'),
    nextMeeting: z.string().nullable().describe('Day of the next meeting, as the paper announces it.'),
    seen: z.iso.datetime().describe('When the ledger first saw it so, UTC.'),
    replaces: hash.nullable().describe('SHA-256 of the version before; null for the first.'),
  })
  .describe('A version of a paper.')
export type LedgerLine = z.infer<typeof LedgerLine>
