// `merge-reports`: the reports (`--report`) of several runs as that of one, with its exit code.
import { runReportText } from '../../emit/run-report.ts'
import { RunReport, type RunEntry } from '../../emit/run-report-shape.ts'
import { RUN_WORDS } from '../../emit/run-words.ts'
import { visible } from '../../emit/visible.ts'
import type { Context } from '../context.ts'
import { ReadFailure } from '../../read/read-failure.ts'
import type { InLanguages, Language } from '../../text/languages.ts'
import { UsageError } from '../errors.ts'
import { EXIT, exitCode, type ExitCode } from '../exit-code.ts'
import { locate } from '../../files/places.ts'
import { readFile } from '../../files/read-bytes.ts'
import type { OptionsOf } from '../options/common.ts'
import type { MERGE_REPORTS } from '../options/tables.ts'
import { refuseBadFiles } from '../outputs/refuse-files.ts'
import { openOutputFile } from '../../files/output-file.ts'
import { createCounts } from '../summary.ts'
import type { Terminal } from '../terminal.ts'
import { version } from '../version.ts'

/**
 * Runs `merge-reports`.
 * @throws {UsageError} for what is no report; nothing is written then
 * @throws {OutputFailure} when the joined report cannot be written
 */
export async function mergeReports(
  names: readonly string[],
  { out, refusedOk = false }: OptionsOf<typeof MERGE_REPORTS>,
  context: Context,
  terminal: Terminal,
): Promise<ExitCode> {
  const { cwd } = context
  if (out !== undefined) await refuseBadFiles([{ file: out, what: 'report' }], [], cwd)
  const reports: Named[] = []
  for (const name of names) reports.push({ name, report: await readReport(name, cwd) })
  const words = RUN_WORDS[terminal.language()]
  const { entries, doubled } = join(reports)
  for (const { earlier, later, inputs } of doubled) {
    await terminal.say(words.doubled(visible(earlier), visible(later), inputs.length, visible(inputs[0] ?? '')))
  }
  const shards = [...new Set(reports.flatMap(({ report }) => report.shards))].sort()
  const missing = missingShards(shards)
  if (missing.length > 0) await terminal.say(words.missing(missing))
  const counts = createCounts()
  for (const entry of entries) counts.add(entry)
  const fails = reports.some(({ report }) => report.fails)
  const text = runReportText(version(), shards)
  const file = out === undefined ? null : await openOutputFile(locate(cwd, out), out)
  const write = file?.write ?? terminal.out
  try {
    for (const entry of entries) await write(text.next(entry))
    await write(text.end(counts.totals(), fails))
    await file?.end()
  } catch (error) {
    await file?.abandon()
    throw error
  }
  const code = exitCode(counts.trouble(refusedOk), fails)
  return missing.length > 0 && code !== EXIT.internal ? EXIT.unreadable : code
}

interface Named {
  readonly name: string
  readonly report: RunReport
}

/** What is wrong with a file that is there. */
const WRONG = {
  cut: { en: 'it is no whole JSON', da: 'det er ikke hel JSON' },
  /** @param place in it */
  at: (place: string): InLanguages => ({ en: `see ${place}`, da: `se ${place}` }),
}

async function readReport(name: string, cwd: string): Promise<RunReport> {
  const refuse = (why: InLanguages): never => {
    const told = (language: Language): string => RUN_WORDS[language].noReport(visible(name), visible(why[language]))
    throw new UsageError(told('en'), told('da'))
  }
  let json: unknown
  try {
    const bytes = await readFile(locate(cwd, name))
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    if (!(error instanceof ReadFailure)) return refuse(WRONG.cut)
    return refuse({ en: error.texts.en.problem, da: error.texts.da.problem })
  }
  const read = RunReport.safeParse(json)
  return read.success ? read.data : refuse(WRONG.at(['JSON', ...(read.error.issues[0]?.path ?? [])].join('.')))
}

/** Inputs that two reports tell of: the later one, as they were given, counts. */
interface Doubled {
  readonly earlier: string
  readonly later: string
  readonly inputs: string[]
}

/** All entries by name, as one run over a folder has them. Within a report, two inputs of one name are two inputs. */
function join(reports: readonly Named[]): {
  readonly entries: readonly RunEntry[]
  readonly doubled: readonly Doubled[]
} {
  const byName = new Map<string, { readonly owner: string; readonly entries: RunEntry[] }>()
  const doubled = new Map<string, Doubled>()
  reports.forEach(({ name: later, report }, i) => {
    const owner = `${i}`
    for (const entry of report.inputs) {
      const there = byName.get(entry.name)
      if (there?.owner === owner) {
        there.entries.push(entry)
        continue
      }
      byName.set(entry.name, { owner, entries: [entry] })
      if (there === undefined) continue
      const key = `${there.owner} ${owner}`
      const pair = doubled.get(key) ?? { earlier: reports[Number(there.owner)]?.name ?? '', later, inputs: [] }
      pair.inputs.push(entry.name)
      doubled.set(key, pair)
    }
  })
  const names = [...byName.keys()].sort((a, b) => (a < b ? -1 : 1))
  return { entries: names.flatMap((name) => byName.get(name)?.entries ?? []), doubled: [...doubled.values()] }
}

/** The parts that no report is of, where others of as many are: of `1/3` and `3/3`, `2/3`. */
function missingShards(shards: readonly string[]): string[] {
  const there = new Set(shards)
  const counts = [...new Set(shards.map((shard) => Number(shard.split('/')[1])))]
  return counts.flatMap((count) =>
    Array.from({ length: count }, (_, i) => `${i + 1}/${count}`).filter((shard) => !there.has(shard)),
  )
}
