// The reports of a run, all told of the same files.
import { visible } from '../../emit/visible.ts'
import type { CheckedFile, CheckTotals, Reporter, ReportSettings } from '../../emit/report/reporter.ts'
import { REPORTERS } from '../../emit/report/reporters.ts'
import { locate } from '../inputs/locate.ts'
import { appendTo } from '../outputs/append-to.ts'
import { openReportFile } from '../outputs/report-file.ts'
import type { Write } from '../outputs/writer.ts'
import type { PlannedReport } from './plan-reports.ts'

/** All reports of a run as one. */
export interface Reports {
  /** False once nobody reads standard output any more and no file is being written. */
  readonly file: (checked: CheckedFile) => Promise<boolean>
  readonly end: (totals: CheckTotals) => Promise<void>
  /** Removes what is half-written. */
  readonly abandon: () => Promise<void>
}

interface OpenReport {
  readonly reporter: Reporter
  readonly write: Write
  readonly end: () => Promise<void>
  readonly abandon: () => Promise<void>
}

const nothing = (): Promise<void> => Promise.resolve()

/**
 * Opens the reports.
 * @param plan what goes where
 * @param out standard output
 * @param stepSummary file that GitHub shows on the page of a run (`GITHUB_STEP_SUMMARY`); beside the format `github` it
 *   gets the format `markdown`
 * @throws {OutputFailure} when a file cannot be written; so do `file` and `end`
 */
export async function openReports(
  plan: readonly PlannedReport[],
  cwd: string,
  out: Write,
  settings: ReportSettings,
  stepSummary: string | undefined,
): Promise<Reports> {
  const open: OpenReport[] = []
  const abandon = async (): Promise<void> => {
    for (const report of open) await report.abandon()
  }
  try {
    for (const { format, file } of plan) {
      const reporter = REPORTERS[format](file === null ? settings : { ...settings, color: false })
      if (file === null) open.push({ reporter, write: out, end: nothing, abandon: nothing })
      else open.push({ reporter, ...(await openReportFile(locate(cwd, file), visible(file))) })
    }
    if (stepSummary !== undefined && stepSummary !== '' && plan.some(({ format }) => format === 'github')) {
      const write = appendTo(locate(cwd, stepSummary), 'the step summary')
      open.push({ reporter: REPORTERS.markdown({ ...settings, color: false }), write, end: nothing, abandon: nothing })
    }
  } catch (error) {
    await abandon()
    throw error
  }
  return {
    async file(checked) {
      const heard = await Promise.all(open.map(({ reporter, write }) => write(reporter.file(checked))))
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
