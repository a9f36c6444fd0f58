// The files that are being written under another name, so that a signal can remove them.
//
//   out/.kkr-referat-4711-0.tmp   ->   out/june.pdf.json
import { unlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'

const unfinished = new Set<string>()
let count = 0

/** A name for the time of writing, beside the file's own. It counts as unfinished until it is forgotten. */
export function temporaryBeside(path: string): string {
  const temporary = join(dirname(path), `.kkr-referat-${process.pid}-${count++}.tmp`)
  unfinished.add(temporary)
  return temporary
}

/** A temporary file is renamed or removed. */
export const forget = (temporary: string): void => {
  unfinished.delete(temporary)
}

/** Removes what is being written: for the moment before a signal ends the process. */
export function removeUnfinished(): void {
  for (const path of unfinished) {
    try {
      unlinkSync(path)
    } catch {
      // Not yet made, or already renamed.
    }
  }
}
