// `check`: each input read, judged by the rules, and told to the reports.
import type { CheckedFile } from '../../emit/reporter.ts'
import { createLinter } from '../../lint/lint.ts'
import { chooseConfigs } from '../check/choose-configs.ts'
import { eachReferat } from '../check/each-referat.ts'
import { openBaseline } from '../check/open-baseline.ts'
import { openReports } from '../check/open-reports.ts'
import { planReports } from '../check/plan-reports.ts'
import { printConfig } from '../check/print-config.ts'
import { fileSettings, runSettings } from '../check/settings.ts'
import type { SettingOptions } from '../check/settings.ts'
import { statistics } from '../check/statistics.ts'
import { createTally } from '../check/tally.ts'
import type { Context } from '../context.ts'
import type { DocumentOptions } from '../documents/document-options.ts'
import { openRun } from '../documents/open-run.ts'
import { exitCode } from '../exit-code.ts'
import type { ExitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'
import { useColor } from '../use-color.ts'
import { version } from '../version.ts'

/** The options of `check`, as commander names them. */
export interface CheckOptions extends SettingOptions, DocumentOptions {
  readonly format?: readonly string[]
  readonly config?: string | boolean
  readonly printConfig?: boolean
  readonly updateBaseline?: boolean
  readonly statistics?: boolean
  readonly color?: boolean
  readonly debug?: boolean
}

/**
 * Runs `check`.
 * @param args files, folders, patterns, `-`
 * @throws {UsageError} before any document is read
 * @throws {OutputFailure} when a report can no longer be written
 */
export async function check(
  args: readonly string[],
  options: CheckOptions,
  context: Context,
  terminal: Terminal,
): Promise<ExitCode> {
  const plan = planReports(options.format ?? [])
  const files = plan.flatMap(({ file }) => (file === null ? [] : [file]))
  const run = await openRun(args, options, context, terminal, files)
  try {
    return await judge(plan, run, options, context, terminal)
  } finally {
    await run.close()
  }
}

async function judge(
  plan: ReturnType<typeof planReports>,
  run: Awaited<ReturnType<typeof openRun>>,
  options: CheckOptions,
  context: Context,
  terminal: Terminal,
): Promise<ExitCode> {
  const configs = await chooseConfigs(run.inputs, options.config, context.cwd)
  const settings = runSettings([...configs.values()], options, context.cwd)
  const ofFile = new Map([...configs].map(([input, found]) => [input.name, fileSettings(found, options)]))
  if (options.printConfig === true) return printConfig(configs, ofFile, settings, terminal)
  const baseline = await openBaseline(settings.baseline, options.updateBaseline === true, context.cwd)
  const colored = useColor(context.env, context.stdout.isTTY === true, options.color !== false)
  const width = context.stdout.columns ?? 80
  const look = { version: version(), language: settings.language, color: colored, width }
  const reports = await openReports(plan, context.cwd, terminal.out, look, context.env['GITHUB_STEP_SUMMARY'])
  const tally = createTally()
  try {
    const lint = createLinter()
    for await (const reading of eachReferat(run.inputs, options, context)) {
      const { kind, input } = reading
      let findings: number | undefined
      let isHeard = true
      if (kind === 'failed') {
        tally.addUnreadable()
        isHeard = await reports.file(unreadable(input.name, reading.failure))
      } else if (kind === 'read') {
        const { name, sha256, mediaType } = reading.referat.source
        const { rules, failOn } = ofFile.get(input.name) ?? fileSettings(null, options)
        const found = lint(reading.referat, { rules, language: settings.language })
        const fresh = found.filter((finding) => !baseline.has(finding))
        baseline.see(name, found)
        tally.add(fresh, found.length - fresh.length, failOn)
        findings = fresh.length
        isHeard = await reports.file({ name, sha256, mediaType, findings: fresh, failure: null })
      }
      await run.record(reading, findings)
      if (!isHeard) break
    }
    await reports.end(tally.totals())
  } catch (error) {
    await reports.abandon()
    throw error
  }
  const { unreadable: lost, internal } = await run.end()
  if (options.statistics === true) for (const line of statistics(tally.totals())) await terminal.say(line)
  await baseline.end(terminal)
  const failing = options.updateBaseline === true ? 0 : tally.failing(settings.maxWarnings)
  return exitCode({ findings: failing, unreadable: lost, internal })
}

const unreadable = (name: string, { code, problem, advice }: NonNullable<CheckedFile['failure']>): CheckedFile => ({
  name,
  sha256: null,
  mediaType: null,
  findings: [],
  failure: { code, problem, advice },
})
