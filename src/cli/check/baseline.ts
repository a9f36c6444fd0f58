// The baseline of a run: none, one to compare with, or one to write. It holds findings that are known and shall not fail a
// run: one entry each, sorted, so that a change of it can be reviewed.
//
//   { "kkr-referat-baseline": 1,
//     "findings": [ { "fingerprint": "…", "file": "2026/juni.pdf", "rule": "sag-initials-missing", "message": "…" } ] }
import { lstat, readFile } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import * as z from 'zod'
import { pretty } from '../../emit/json.ts'
import { RUN_WORDS } from '../../emit/run-words.ts'
import { visible } from '../../emit/visible.ts'
import type { Finding } from '../../lint/finding.ts'
import { FOLDER_RULES, RULE_BY_NAME } from '../../lint/rules.ts'
import { UsageError } from '../errors.ts'
import { writing, systemCode } from '../../files/system-errors.ts'
import { writeAtomically } from '../../files/output-file.ts'
import type { Terminal } from '../terminal.ts'
import type { BaselineFile, FileSettings } from './settings.ts'

const Entry = z.strictObject({
  fingerprint: z.string().regex(/^[0-9a-f]{32}$/u),
  file: z.string(),
  rule: z.string(),
  message: z.string(),
})
const Content = z.strictObject({ 'kkr-referat-baseline': z.literal(1), findings: z.array(Entry) })

/** A known finding; `file` is named from the baseline's folder. */
type BaselineEntry = z.infer<typeof Entry>

/** What a run does with its baseline. */
export interface Baseline {
  /** Told of every document and all its findings. @returns those that are not known */
  readonly meet: (file: string, findings: readonly Finding[], settings: FileSettings) => readonly Finding[]
  /**
   * Says which entries no longer occur, or writes the new baseline.
   * @param covered folders, absolute, of which every document was met
   * @throws {OutputFailure}
   */
  readonly end: (terminal: Terminal, covered: readonly string[]) => Promise<void>
}

/**
 * Opens the baseline.
 * @param file `null`: none
 * @param update write it anew: what is found now is known from now on; entries that this run could not meet stay
 * @throws {UsageError} when it cannot be read, or there is none to update
 */
export async function openBaseline(file: BaselineFile | null, update: boolean, cwd: string): Promise<Baseline> {
  if (file === null) {
    if (update)
      throw new UsageError(
        '--update-baseline needs a file: give --baseline FILE.',
        '--update-baseline skal have en fil: angiv --baseline FIL.',
      )
    return { meet: (_, findings) => findings, end: () => Promise.resolve() }
  }
  const entries = await readBaseline(file, update)
  const known = new Set(entries.map(({ fingerprint }) => fingerprint))
  const met = new Map<string, BaselineEntry>()
  const tried = new Map<string, (rule: string) => boolean>()
  const isGone = async (entry: BaselineEntry, covered: readonly string[]): Promise<boolean> =>
    !met.has(entry.fingerprint) &&
    (tried.get(entry.file)?.(entry.rule) === true ||
      (await isRemoved(resolve(dirname(file.path), entry.file), covered)))
  return {
    meet(document, findings, settings) {
      const name = baselineName(file, cwd, document)
      tried.set(name, isTried(findings, settings))
      const isNew = (finding: Finding): boolean => isAlwaysTold(finding) || !(update || known.has(finding.fingerprint))
      for (const finding of findings) {
        const { fingerprint, rule, message } = finding
        if (!isAlwaysTold(finding)) met.set(fingerprint, { fingerprint, file: name, rule, message })
      }
      return findings.filter(isNew)
    },
    async end(terminal, covered) {
      const gone: BaselineEntry[] = []
      for (const entry of entries) if (await isGone(entry, covered)) gone.push(entry)
      if (update) {
        await writeBaseline(file, [...entries.filter((entry) => !gone.includes(entry)), ...met.values()])
        await terminal.say(RUN_WORDS[terminal.language()].known(visible(file.name), met.size))
      } else await sayGone(gone, terminal)
    },
  }
}

/** Was the document in a folder that was met whole, and is no longer there? Another name would have its findings again. */
async function isRemoved(path: string, covered: readonly string[]): Promise<boolean> {
  if (!covered.some((folder) => path.startsWith(folder.endsWith(sep) ? folder : folder + sep))) return false
  return lstat(path).then(
    () => false,
    (error: unknown) => systemCode(error) === 'ENOENT',
  )
}

const isAlwaysTold = ({ rule, args }: Finding): boolean => RULE_BY_NAME.get(rule)?.alwaysTold?.(args) === true

async function sayGone(gone: readonly BaselineEntry[], terminal: Terminal): Promise<void> {
  const words = RUN_WORDS[terminal.language()]
  for (const { file, rule, message } of gone) {
    await terminal.say(words.gone(visible(file), rule, visible(message)))
  }
  if (gone.length > 0) await terminal.say(words.takeOut(gone.length))
}

// Whether a document that has no finding of a rule can be said not to have it.

/**
 * Makes the test for a document that was checked.
 * @returns false for a rule that is off, one that compares it with documents that may not be in this run, and one that is
 *   not tried on a paper that another rule refuses
 */
function isTried(findings: readonly Finding[], { rules }: FileSettings): (rule: string) => boolean {
  const refuses = (rule: string): boolean => RULE_BY_NAME.get(rule)?.refuses === true
  const isRefused = findings.some(({ rule }) => refuses(rule))
  return (rule) =>
    !(Object.hasOwn(rules, rule) && rules[rule] === 'off') &&
    !FOLDER_RULES.some(({ name }) => name === rule) &&
    (!isRefused || refuses(rule))
}

/**
 * Reads a baseline.
 * @param mayBeMissing it is about to be made
 * @throws {UsageError} when there is none, or it is none of ours
 */
async function readBaseline(file: BaselineFile, mayBeMissing: boolean): Promise<BaselineEntry[]> {
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
const baselineName = ({ path }: BaselineFile, cwd: string, file: string): string =>
  relative(dirname(path), resolve(cwd, file)).replaceAll(sep, '/')

/** Writes a baseline whole, or not at all. @throws {OutputFailure} when it cannot be written */
async function writeBaseline(file: BaselineFile, entries: readonly BaselineEntry[]): Promise<void> {
  const once = new Map(entries.map((entry) => [entry.fingerprint, entry]))
  const findings = [...once.values()].sort(
    (a, b) => compare(a.file, b.file) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint),
  )
  await writing(file.name, () => writeAtomically(file.path, pretty({ 'kkr-referat-baseline': 1, findings })))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
