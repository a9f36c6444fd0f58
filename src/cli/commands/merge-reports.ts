// `merge-reports`: the reports (`--report`) of several runs as that of one, with its exit code.
import { joinReports, missingShards, type NamedReport } from '../../emit/merge-reports.ts'
import { runReportText } from '../../emit/run-report.ts'
import { RunReport } from '../../emit/run-report-shape.ts'
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
import { openText } from '../outputs/open-text.ts'
import type { Terminal } from '../terminal.ts'
import { version } from '../version.ts'
import { createCounts } from '../../reading/run-entry.ts'

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
  const reports: NamedReport[] = []
  for (const name of names) reports.push({ name, report: await readReport(name, cwd) })
  const words = RUN_WORDS[terminal.language()]
  const { entries, doubled } = joinReports(reports)
  for (const { earlier, later, inputs } of doubled)
    await terminal.say(
      words.doubled(visible(earlier.name), visible(later.name), inputs.length, visible(inputs[0] ?? '')),
    )
  const shards = [...new Set(reports.flatMap(({ report }) => report.shards))].sort()
  const missing = missingShards(shards)
  if (missing.length > 0) await terminal.say(words.missing(missing))
  const counts = createCounts()
  const fails = reports.some(({ report }) => report.fails)
  const text = await openText(runReportText(version(), shards), out ?? terminal.out, cwd)
  try {
    for (const entry of entries) {
      counts.add(entry)
      await text.next(entry)
    }
    await text.end({ totals: counts.totals(), fails })
  } finally {
    await text.abandon()
  }
  const code = exitCode(counts.trouble(refusedOk), fails)
  return missing.length > 0 && code !== EXIT.internal ? EXIT.unreadable : code
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
