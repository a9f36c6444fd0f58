// The text of a ledger's file: one line of JSON for each version. A run that was killed may have left the last line cut:
// it is told and taken away; any other line that cannot be read is a reason to stop.
import { LedgerLine } from './ledger-line.ts'

/** What a ledger's file holds. */
export interface LedgerText {
  readonly lines: readonly LedgerLine[]
  /** Length of the part that is whole, in characters; less than the text's when its last line is cut. */
  readonly whole: number
}

/**
 * Reads a ledger.
 * @throws {RangeError} naming the line, from 1, that is none of a ledger
 */
export function readLedger(text: string): LedgerText {
  const whole = text.lastIndexOf('\n') + 1
  const lines = text
    .slice(0, whole)
    .split('\n')
    .slice(0, -1)
    .map((line, i) => {
      const read = LedgerLine.safeParse(parsed(line))
      if (!read.success) throw new RangeError(`line ${i + 1} is none of a ledger`)
      return read.data
    })
  return { lines, whole }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
