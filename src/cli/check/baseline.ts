// The baseline: findings that are known and shall not fail a run. One line each, sorted, so that a change of it can be
// reviewed.
//
//   { "kkr-referat-baseline": 1,
//     "findings": [ { "fingerprint": "…", "file": "2026/juni.pdf", "rule": "sag-initials-missing", "message": "…" } ] }
import { readFile } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import { z } from 'zod'
import { pretty } from '../../emit/pretty.ts'
import { visible } from '../../emit/visible.ts'
import type { Finding } from '../../lint/finding.ts'
import { OutputFailure } from '../outputs/output-failure.ts'
import { writeAtomically } from '../outputs/write-atomically.ts'
import { systemCode } from '../system-code.ts'
import { UsageError } from '../usage-error.ts'

const Entry = z.strictObject({
  fingerprint: z.string().regex(/^[0-9a-f]{32}$/u),
  file: z.string(),
  rule: z.string(),
  message: z.string(),
})
const BaselineFile = z.strictObject({ 'kkr-referat-baseline': z.literal(1), findings: z.array(Entry) })

/** A known finding; `file` is named from the baseline's folder. */
export type BaselineEntry = z.infer<typeof Entry>

/**
 * Reads a baseline.
 * @param path absolute
 * @param may it be missing (it is about to be made)?
 * @throws {UsageError} when there is none, or it is none of ours
 */
export async function readBaseline(path: string, mayBeMissing: boolean): Promise<BaselineEntry[]> {
  const again = 'Write it anew with --update-baseline.'
  let text
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if (mayBeMissing && systemCode(error) === 'ENOENT') return []
    throw new UsageError(`the baseline ${visible(path)} cannot be read (${systemCode(error)}). ${again}`)
  }
  try {
    return BaselineFile.parse(JSON.parse(text)).findings
  } catch {
    throw new UsageError(`${visible(path)} is no baseline of kkr-referat. Remove it; ${again}`)
  }
}

/** The name a document has in a baseline: from its folder, with forward slashes. */
export const baselineName = (baseline: string, cwd: string, file: string): string =>
  relative(dirname(baseline), resolve(cwd, file)).replaceAll(sep, '/')

/** What is known, and what of it was met. */
export interface KnownFindings {
  /** Is the finding known? Remembers that it was met. */
  readonly has: (finding: Finding) => boolean
  /** Entries of documents that were checked, that were not met. @param checked names as in the baseline */
  readonly stale: (checked: ReadonlySet<string>) => BaselineEntry[]
}

/** @param entries of the baseline */
export function knownFindings(entries: readonly BaselineEntry[]): KnownFindings {
  const known = new Set(entries.map(({ fingerprint }) => fingerprint))
  const met = new Set<string>()
  return {
    has({ fingerprint }) {
      met.add(fingerprint)
      return known.has(fingerprint)
    },
    stale: (checked) => entries.filter(({ fingerprint, file }) => !met.has(fingerprint) && checked.has(file)),
  }
}

/**
 * Writes a baseline whole, or not at all.
 * @throws {OutputFailure} when it cannot be written
 */
export async function writeBaseline(path: string, entries: readonly BaselineEntry[]): Promise<void> {
  const once = new Map(entries.map((entry) => [entry.fingerprint, entry]))
  const findings = [...once.values()].sort(
    (a, b) => compare(a.file, b.file) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint),
  )
  try {
    await writeAtomically(path, pretty({ 'kkr-referat-baseline': 1, findings }))
  } catch (error) {
    throw new OutputFailure(visible(path), error)
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
