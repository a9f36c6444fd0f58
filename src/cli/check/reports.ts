// `--format sarif=out.sarif`: which reports go where, settled before any document is read.
import { namesOf } from '../../emit/registry.ts'
import type { CheckedFile, CheckTotals, Reporter, ReportSettings } from '../../emit/report/reporter.ts'
import { OF_REPOSITORIES, REPORTERS, type ReportFormat } from '../../emit/report/reporters.ts'
import { visible } from '../../emit/visible.ts'
import { UsageError } from '../errors.ts'
import { locate, nameBelow, namesOfWorkingDirectory } from '../inputs/files.ts'
import { openReportFile } from '../outputs/report-file.ts'
import { appendTo, type Write } from '../outputs/writer.ts'
import { didYouMean } from '../wording.ts'

/** A report and its place; `file` is `null` for standard output. */
export interface PlannedReport {
  readonly format: ReportFormat
  /** The file as the user named it. */
  readonly file: string | null
}

const FORMATS = namesOf(REPORTERS)

/**
 * Reads the values of `--format`.
 * @param values `name` or `name=file`; none: `pretty`
 * @throws {UsageError} for a format that is not there, or two reports for one place
 */
export function planReports(values: readonly string[]): PlannedReport[] {
  const plan = values.map((value): PlannedReport => {
    const { name = '', file } = /^(?<name>[^=]*)(?:=(?<file>.*))?$/su.exec(value)?.groups ?? {}
    const format = FORMATS.find((candidate) => candidate === name)
    if (format !== undefined && file !== '') return { format, file: file ?? null }
    if (format !== undefined)
      throw new UsageError(`--format ${visible(value)} names no file.`, `--format ${visible(value)} angiver ingen fil.`)
    const meant = didYouMean(name, FORMATS)
    throw new UsageError(
      `there is no format ${visible(name) || "''"}.${meant.en} There are ${FORMATS.join(', ')}.`,
      `der er intet format ${visible(name) || "''"}.${meant.da} Der er ${FORMATS.join(', ')}.`,
    )
  })
  if (plan.filter(({ file }) => file === null).length > 1) {
    throw new UsageError(
      'two reports would go to standard output. Send one to a file: --format sarif=FILE.',
      'to rapporter ville gå til standard output. Send den ene til en fil: --format sarif=FIL.',
    )
  }
  return plan.length === 0 ? [{ format: 'pretty', file: null }] : plan
}

// The reports of a run, all told of the same files.

/** All reports of a run as one. */
export interface Reports {
  /** False once nobody reads standard output any more and no file is being written. */
  readonly file: (checked: CheckedFile) => Promise<boolean>
  readonly end: (totals: CheckTotals) => Promise<void>
  /** Removes what is half-written. */
  readonly abandon: () => Promise<void>
}

interface OpenReport {
  /** It names files as a repository does, whose root the run was started in. */
  readonly isOfRepository: boolean
  readonly reporter: Reporter
  readonly write: Write
  readonly end: () => Promise<void>
  readonly abandon: () => Promise<void>
}

const nothing = (): Promise<void> => Promise.resolve()

/**
 * Opens the reports.
 * @param env.GITHUB_STEP_SUMMARY file that GitHub shows on the page of a run; beside the format `github` it gets the format
 *   `markdown`
 * @throws {OutputFailure} when a file cannot be written; so do `file` and `end`
 */
export async function openReports(
  plan: readonly PlannedReport[],
  cwd: string,
  out: Write,
  settings: ReportSettings,
  { GITHUB_STEP_SUMMARY: stepSummary, PWD }: Readonly<Record<string, string | undefined>>,
): Promise<Reports> {
  const folders = await namesOfWorkingDirectory(cwd, PWD)
  const open: OpenReport[] = []
  const abandon = async (): Promise<void> => {
    for (const report of open) await report.abandon()
  }
  try {
    for (const { format, file } of plan) {
      const isOfRepository = OF_REPOSITORIES.has(format)
      const create = await REPORTERS[format]()
      const reporter = create(file === null ? settings : { ...settings, color: false })
      if (file === null) open.push({ isOfRepository, reporter, write: out, end: nothing, abandon: nothing })
      else open.push({ isOfRepository, reporter, ...(await openReportFile(locate(cwd, file), visible(file))) })
    }
    if (stepSummary !== undefined && stepSummary !== '' && plan.some(({ format }) => format === 'github')) {
      const write = appendTo(locate(cwd, stepSummary), 'the step summary')
      const reporter = (await REPORTERS.markdown())({ ...settings, color: false })
      open.push({ isOfRepository: true, reporter, write, end: nothing, abandon: nothing })
    }
  } catch (error) {
    await abandon()
    throw error
  }
  return {
    async file(checked) {
      const below = { ...checked, name: nameBelow(checked.name, folders) }
      const heard = await Promise.all(
        open.map(({ reporter, write, isOfRepository }) => write(reporter.file(isOfRepository ? below : checked))),
      )
      return heard.includes(true)
    },
    async end(totals) {
      for (const { reporter, write, end } of open) {
        await write(reporter.end(totals))
        await end()
      }
    },
    abandon,
  }
}
