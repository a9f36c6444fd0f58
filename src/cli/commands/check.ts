// `check`: each input read, judged by the rules, and told to the reports.
import type { CheckedFile } from '../../emit/reporter.ts'
import { createLinter } from '../../lint/lint.ts'
import { chooseConfigs } from '../check/choose-configs.ts'
import { eachReferat } from '../check/each-referat.ts'
import { openBaseline } from '../check/open-baseline.ts'
import { openReports } from '../check/open-reports.ts'
import type { Reports } from '../check/open-reports.ts'
import { planReports, refuseBadReports } from '../check/plan-reports.ts'
import { printConfig } from '../check/print-config.ts'
import { fileSettings, runSettings } from '../check/settings.ts'
import type { SettingOptions } from '../check/settings.ts'
import { statistics } from '../check/statistics.ts'
import { createTally } from '../check/tally.ts'
import type { Context } from '../context.ts'
import type { LimitOptions } from '../engine/limits.ts'
import { exitCode } from '../exit-code.ts'
import type { ExitCode } from '../exit-code.ts'
import { findInputs } from '../inputs/find-inputs.ts'
import { sayFailure, sayInternal, saySkipped } from '../messages.ts'
import type { Terminal } from '../terminal.ts'
import { useColor } from '../use-color.ts'
import { UsageError } from '../usage-error.ts'
import { version } from '../version.ts'

/** The options of `check`, as commander names them. */
export interface CheckOptions extends SettingOptions, LimitOptions {
  readonly format?: readonly string[]
  readonly config?: string | boolean
  readonly printConfig?: boolean
  readonly updateBaseline?: boolean
  readonly statistics?: boolean
  readonly password?: string
  readonly stdinFilename?: string
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
  if (options.stdinFilename !== undefined && !args.includes('-')) {
    throw new UsageError('--stdin-filename names standard input, which is not read. Add - to the inputs.')
  }
  const inputs = await findInputs(args, context.cwd, options.stdinFilename ?? '-')
  await refuseBadReports(plan, inputs, context.cwd)
  const configs = await chooseConfigs(inputs, options.config, context.cwd)
  const settings = runSettings([...configs.values()], options, context.cwd)
  const ofFile = new Map([...configs].map(([input, found]) => [input, fileSettings(found, options)]))
  if (options.printConfig === true) return printConfig(configs, ofFile, settings, terminal)
  const baseline = await openBaseline(settings.baseline, options.updateBaseline === true, context.cwd)
  const reports = await openReports(
    plan,
    context.cwd,
    terminal.out,
    {
      version: version(),
      language: settings.language,
      color: useColor(context.env, context.stdout.isTTY === true, options.color !== false),
      width: context.stdout.columns ?? 80,
    },
    context.env['GITHUB_STEP_SUMMARY'],
  )
  const run = { tally: createTally(), internal: 0, skipped: 0 }
  try {
    const lint = createLinter()
    for await (const seen of eachReferat(inputs, options, context)) {
      if (seen.kind === 'skipped') {
        run.skipped += 1
        await saySkipped(terminal, seen.input.name, seen.why)
      } else if (seen.kind === 'broken') {
        run.internal += 1
        await sayInternal(terminal, seen.input.name, seen.error, options.debug === true)
      } else if (seen.kind === 'failed') {
        run.tally.addUnreadable()
        await sayFailure(terminal, seen.input.name, seen.failure)
        if (!(await reports.file(unreadable(seen.input.name, seen.failure)))) break
      } else {
        const { rules, failOn } = ofFile.get(seen.input) ?? { rules: {}, failOn: 'error' }
        const found = lint(seen.referat, { rules, language: settings.language })
        const findings = found.filter((finding) => !baseline.has(finding))
        const { name, sha256, mediaType } = seen.referat.source
        baseline.see(name, found)
        run.tally.add(findings, found.length - findings.length, failOn)
        if (!(await reports.file({ name, sha256, mediaType, findings, failure: null }))) break
      }
    }
    if (run.skipped === inputs.length) throw new UsageError('no input is left to read.')
    await finish(reports, run.tally.totals(), options, terminal)
  } catch (error) {
    await reports.abandon()
    throw error
  }
  await baseline.end(terminal)
  return exitCode({
    findings: options.updateBaseline === true ? 0 : run.tally.failing(settings.maxWarnings),
    unreadable: run.tally.totals().unreadable,
    internal: run.internal,
  })
}

async function finish(
  reports: Reports,
  totals: Parameters<Reports['end']>[0],
  options: CheckOptions,
  terminal: Terminal,
): Promise<void> {
  await reports.end(totals)
  if (options.statistics === true) for (const line of statistics(totals)) await terminal.say(line)
}

const unreadable = (name: string, { code, problem, advice }: NonNullable<CheckedFile['failure']>): CheckedFile => ({
  name,
  sha256: null,
  mediaType: null,
  findings: [],
  failure: { code, problem, advice },
})
