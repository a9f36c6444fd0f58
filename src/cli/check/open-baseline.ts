// The baseline of a run: none, one to compare with, or one to write.
import { visible } from '../../emit/visible.ts'
import type { Finding } from '../../lint/finding.ts'
import type { Terminal } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import { baselineName, knownFindings, readBaseline, writeBaseline } from './baseline.ts'
import type { BaselineEntry } from './baseline.ts'

/** What a run does with its baseline. */
export interface Baseline {
  /** Is the finding known? */
  readonly has: (finding: Finding) => boolean
  /** Told of every document and all its findings. */
  readonly see: (file: string, findings: readonly Finding[]) => void
  /** Says which entries no longer occur, or writes the new baseline. */
  readonly end: (terminal: Terminal) => Promise<void>
}

/**
 * Opens the baseline.
 * @param path absolute; `null`: none
 * @param update write it anew: what is found now is known from now on; entries of documents that are not read stay
 * @throws {UsageError} when it cannot be read, or there is none to update
 */
export async function openBaseline(path: string | null, update: boolean, cwd: string): Promise<Baseline> {
  if (path === null) {
    if (update) throw new UsageError('--update-baseline needs a file: give --baseline FILE.')
    return { has: () => false, see: () => undefined, end: () => Promise.resolve() }
  }
  const entries = await readBaseline(path, update)
  const known = knownFindings(entries)
  const checked = new Set<string>()
  const met: BaselineEntry[] = []
  return {
    has: (finding) => known.has(finding) || update,
    see(file, findings) {
      const name = baselineName(path, cwd, file)
      checked.add(name)
      if (update)
        for (const { fingerprint, rule, message } of findings) met.push({ fingerprint, file: name, rule, message })
    },
    async end(terminal) {
      if (update) {
        const kept = entries.filter(({ file }) => !checked.has(file))
        await writeBaseline(path, [...kept, ...met])
        await terminal.say(`${visible(path)}: ${some(met.length, 'finding')} known from now on.`)
        return
      }
      const stale = known.stale(checked)
      for (const { file, rule, message } of stale) {
        await terminal.say(`${visible(file)} no longer has ${rule}: ${visible(message)}`)
      }
      if (stale.length > 0) await terminal.say('Take them out of the baseline with --update-baseline.')
    },
  }
}

const some = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`
