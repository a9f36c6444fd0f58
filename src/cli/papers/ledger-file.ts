// The file of a ledger: read whole, and added to line by line. Nothing in it is ever written again, but for a last line
// that a killed run left cut: it is taken away before the next is added.
import { open, readFile, truncate } from 'node:fs/promises'
import { ndjson } from '../../emit/json.ts'
import { visible } from '../../emit/visible.ts'
import type { LedgerLine } from '../../compare/ledger-line.ts'
import { readLedger } from '../../compare/read-ledger.ts'
import { UsageError } from '../errors.ts'
import { writing, systemCode } from '../../files/system-errors.ts'

/** An open ledger. */
export interface LedgerFile {
  readonly lines: readonly LedgerLine[]
  /** How many bytes of a cut last line were taken away; 0 for none. */
  readonly repaired: number
  /** Adds lines, each with one write. Only while the file is claimed since before it was opened. */
  readonly append: (lines: readonly LedgerLine[]) => Promise<void>
}

/**
 * Opens a ledger; one that is not there is empty.
 * @param path absolute
 * @param name as the user gave it
 * @throws {UsageError} when it is no ledger
 * @throws {OutputFailure} when it cannot be read or written; so does `append`
 */
export async function openLedgerFile(path: string, name: string): Promise<LedgerFile> {
  const bytes = await writing(name, () =>
    readFile(path).catch((error: unknown) => {
      if (systemCode(error) === 'ENOENT') return Buffer.alloc(0)
      throw error
    }),
  )
  // A line that was cut may end within a letter: bytes are counted, not letters.
  const size = bytes.lastIndexOf(0x0a) + 1
  const lines = linesOf(bytes.subarray(0, size).toString(), name)
  const repaired = bytes.length - size
  return {
    lines,
    repaired,
    append: (added) =>
      writing(name, async () => {
        if (added.length === 0) return
        const file = await open(path, 'a')
        try {
          if (repaired > 0) await truncate(path, size)
          for (const line of added) await file.write(ndjson(line))
          await file.sync()
        } finally {
          await file.close()
        }
      }),
  }
}

function linesOf(text: string, name: string): readonly LedgerLine[] {
  try {
    return readLedger(text).lines
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new UsageError(
      `${visible(name)} is no ledger: ${error.message}. Name another file, or mend that line.`,
      `${visible(name)} er ingen ledger: ${error.message}. Angiv en anden fil, eller ret linjen.`,
    )
  }
}
