// The baseline: findings that are known and shall not fail a run. One entry each, sorted, so that a change of it can be
// reviewed.
//
//   { "kkr-referat-baseline": 1,
//     "findings": [ { "fingerprint": "…", "file": "2026/juni.pdf", "rule": "sag-initials-missing", "message": "…" } ] }
import { readFile } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import * as z from 'zod'
import { pretty } from '../../emit/json.ts'
import { visible } from '../../emit/visible.ts'
import { systemCode, UsageError } from '../errors.ts'
import { writeAtomically } from '../outputs/write-file.ts'
import type { BaselineFile } from './settings.ts'
import { OutputFailure } from '../outputs/output-failure.ts'

const Entry = z.strictObject({
  fingerprint: z.string().regex(/^[0-9a-f]{32}$/u),
  file: z.string(),
  rule: z.string(),
  message: z.string(),
})
const Content = z.strictObject({ 'kkr-referat-baseline': z.literal(1), findings: z.array(Entry) })

/** A known finding; `file` is named from the baseline's folder. */
export type BaselineEntry = z.infer<typeof Entry>

/**
 * Reads a baseline.
 * @param mayBeMissing it is about to be made
 * @throws {UsageError} when there is none, or it is none of ours
 */
export async function readBaseline(file: BaselineFile, mayBeMissing: boolean): Promise<BaselineEntry[]> {
  const name = visible(file.name)
  let text
  try {
    text = await readFile(file.path, 'utf8')
  } catch (error) {
    const code = systemCode(error)
    if (code !== 'ENOENT')
      throw new UsageError(
        `the baseline ${name} cannot be read (${code}). Name another file.`,
        `baseline ${name} kan ikke læses (${code}). Angiv en anden fil.`,
      )
    if (mayBeMissing) return []
    throw new UsageError(
      `there is no baseline ${name}. Make it with --update-baseline.`,
      `der er ingen baseline ${name}. Lav den med --update-baseline.`,
    )
  }
  try {
    return Content.parse(JSON.parse(text)).findings
  } catch {
    throw new UsageError(
      `${name} is no baseline of kkr-referat. Name another file, or remove it.`,
      `${name} er ingen baseline fra kkr-referat. Angiv en anden fil, eller fjern den.`,
    )
  }
}

/** The name a document has in a baseline: from its folder, with forward slashes. */
export const baselineName = ({ path }: BaselineFile, cwd: string, file: string): string =>
  relative(dirname(path), resolve(cwd, file)).replaceAll(sep, '/')

/** Writes a baseline whole, or not at all. @throws {OutputFailure} when it cannot be written */
export async function writeBaseline(file: BaselineFile, entries: readonly BaselineEntry[]): Promise<void> {
  const once = new Map(entries.map((entry) => [entry.fingerprint, entry]))
  const findings = [...once.values()].sort(
    (a, b) => compare(a.file, b.file) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint),
  )
  try {
    await writeAtomically(file.path, pretty({ 'kkr-referat-baseline': 1, findings }))
  } catch (error) {
    throw new OutputFailure(visible(file.name), error)
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
