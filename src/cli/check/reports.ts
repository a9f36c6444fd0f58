// The reports of a run, all told of the same files.
import type { CheckedFile, CheckTotals, ReportSettings } from '../../emit/report/reporter.ts'
import { OF_REPOSITORIES, REPORTERS, type ReportFormat } from '../../emit/report/reporters.ts'
import { nameBelow, namesOfWorkingDirectory } from '../../files/places.ts'
import { abandonAll, openForms, type Planned } from '../outputs/format-files.ts'
import type { Write } from '../../files/writer.ts'

/** All reports of a run as one. */
export interface Reports {
  /** False once nobody reads standard output any more and no file is being written. */
  readonly file: (checked: CheckedFile) => Promise<boolean>
  readonly end: (totals: CheckTotals) => Promise<void>
  /** Removes what is half-written. */
  readonly abandon: () => Promise<void>
}

/**
 * Opens the reports.
 * @param env.GITHUB_STEP_SUMMARY file that GitHub shows on the page of a run; beside the format `github` it gets the format
 *   `markdown`
 * @throws {OutputFailure} when a file cannot be written; so do `file` and `end`
 */
export async function openReports(
  plan: readonly Planned<ReportFormat>[],
  cwd: string,
  out: Write,
  settings: ReportSettings,
  { GITHUB_STEP_SUMMARY, PWD }: Readonly<Record<string, string | undefined>>,
): Promise<Reports> {
  const folders = await namesOfWorkingDirectory(cwd, PWD)
  const summary = plan.some(({ format }) => format === 'github') ? GITHUB_STEP_SUMMARY : undefined
  const open = await openForms(
    plan,
    async (planned) => {
      const create = await REPORTERS[planned?.format ?? 'markdown']()
      return {
        // It names files as a repository does, whose root the run was started in.
        isOfRepository: planned === null || OF_REPOSITORIES.has(planned.format),
        reporter: create(planned?.file === null ? settings : { ...settings, color: false }),
      }
    },
    { cwd, out, summary },
  )
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
    abandon: () => abandonAll(open),
  }
}
