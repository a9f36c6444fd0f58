// Values that many rows share.
import type { At, Municipality, Party } from '../../referat.ts'

/** What every row of one document is given. */
export interface Paper {
  /** Key of the document. */
  readonly document: string
  /** The first 16 digits of the SHA-256 of its bytes. */
  readonly hash: string
  /** Key of the meeting. */
  readonly meeting: string
  readonly date: string | null
  readonly council: string | null
}

/** Where a row stands. @param at `null` for a row that stands nowhere */
export const placeOf = ({ document, hash }: Paper, at: At | null) => ({
  document,
  hash,
  page: at?.page ?? null,
  line: at?.line ?? null,
  start: at?.start ?? null,
  end: at?.end ?? null,
})

export const partyOf = (party: Party | null) => ({ party_letter: party?.letter ?? null, party: party?.name ?? null })

export const municipalityOf = (municipality: Municipality | null) => ({
  municipality: municipality?.canonical ?? null,
  municipality_code: municipality?.code ?? null,
  municipality_printed: municipality?.name ?? null,
})

/** Several values in one; `null` for none. */
export const joined = (values: readonly string[], between: string): string | null =>
  values.length === 0 ? null : values.join(between)
