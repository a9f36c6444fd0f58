// `check`: each input read, judged by the rules, and told to the reports. What is no KKR document is parsed all the same,
// for the rule that tells of it.
import { namesOf } from '../../emit/registry.ts'
import type { CheckedFile, CheckTotals, Reporter } from '../../emit/report/reporter.ts'
import { OF_REPOSITORIES, REPORTERS, type ReportFormat } from '../../emit/report/reporters.ts'
import { RUN_WORDS } from '../../emit/run-words.ts'
import type { Language } from '../../lint/rule.ts'
import { createJudge, type Judge } from '../check/judge.ts'
import { openBaseline } from '../check/baseline.ts'
import { chooseSettings, printConfig, refuseOwnFiles, runSettings, type RunSettings } from '../check/settings.ts'
import type { Context } from '../context.ts'
import type { Input } from '../../files/input.ts'
import { exitCode, type ExitCode } from '../exit-code.ts'
import { languageOf } from '../language.ts'
import { foldersIn, nameBelow, namesOfWorkingDirectory } from '../../files/places.ts'
import type { OptionsOf } from '../options/common.ts'
import type { CHECK } from '../options/tables.ts'
import { openTexts, type OpenText } from '../outputs/open-text.ts'
import { planFormats, type Planned } from '../outputs/plan-formats.ts'
import type { Reading } from '../../reading/outcome.ts'
import { openRun, type Run } from '../documents/open-run.ts'
import type { ProductName } from '../../reading/products.ts'
import { useColor, type Terminal } from '../terminal.ts'
import { version } from '../version.ts'
import { createTally, statistics, type Tally } from '../../emit/report/tally.ts'

type CheckOptions = OptionsOf<typeof CHECK>
type Reports = OpenText<CheckedFile, CheckTotals>

/**
 * Runs `check`.
 * @throws {UsageError} before any document is read
 * @throws {OutputFailure} when a report can no longer be written
 */
export async function check(
  args: readonly string[],
  options: CheckOptions,
  context: Context,
  terminal: Terminal,
): Promise<ExitCode> {
  const plan = planFormats(options.format ?? [], namesOf(REPORTERS))
  const files = filesOf(plan, {})
  const setting = { files, tellsFailures: isOneScreen(plan, context), json: true }
  const run = await openRun(args, { ...options, force: true }, context, terminal, setting)
  try {
    return await checkRun(run, args, plan, options, context, terminal)
  } finally {
    await run.close()
  }
}

/** The files that reports go to, as the user named them. */
const filesOf = (plan: readonly Planned<ReportFormat>[], { report }: Pick<CheckOptions, 'report'>): string[] =>
  [...plan.map(({ file }) => file), report ?? null].filter((file) => file !== null)

/** Do the messages and a report for people appear on one screen? */
const isOneScreen = (plan: readonly Planned<ReportFormat>[], { stdout, stderr }: Context): boolean =>
  stdout.isTTY === true &&
  stderr.isTTY === true &&
  plan.some(({ format, file }) => file === null && (format === 'pretty' || format === 'concise'))

async function checkRun(
  run: Run,
  args: readonly string[],
  plan: readonly Planned<ReportFormat>[],
  options: CheckOptions,
  context: Context,
  terminal: Terminal,
): Promise<ExitCode> {
  const judged = run.inputs.filter(({ kind }) => kind !== 'skipped')
  const ofInput = await chooseSettings(judged, options, context.cwd)
  if (options.printConfig === true) return printConfig(ofInput.values(), options, context.cwd, terminal)
  const settings = runSettings([...ofInput.values()], options, context.cwd)
  if (settings.language !== null) terminal.speak(settings.language)
  const language = settings.language ?? languageOfReports(plan, context)
  await refuseOwnFiles(filesOf(plan, options), ofInput, settings.baseline, context.cwd)
  const baseline = await openBaseline(settings.baseline, options.updateBaseline === true, context.cwd)
  const tally = createTally()
  const judge = createJudge(ofInput, language, baseline, tally, isOwnWish(options))
  const reports = await openReports(plan, language, options, context, terminal)
  let isWhole = options.shard === undefined
  try {
    for await (const reading of run.each(productsFor(plan))) {
      const isSkipped = reading.kind === 'left' && reading.because === 'skipped'
      isWhole = isWhole && (reading.kind === 'read' || isSkipped)
      if (await tell(reading, judge, reports, run)) continue
      isWhole = false
      break
    }
    await reports.end(tally.totals())
  } catch (error) {
    await reports.abandon()
    throw error
  }
  const trouble = await run.end(tally.fails(settings.maxWarnings))
  await baseline.end(terminal, isWhole ? await foldersIn(args, context.cwd) : [])
  return exitCode(trouble, await sumUp(tally, settings, options, terminal))
}

/** What the reports are made from: a place in a text is told with its column by one of them. */
const productsFor = (plan: readonly Planned<ReportFormat>[]): ProductName[] =>
  plan.some(({ format }) => format === 'concise') ? ['referat', 'lineStarts'] : ['referat']

/** Was an input named, or does it stand for itself, as standard input does? */
const isOwnWish =
  ({ asFound }: CheckOptions) =>
  (input: Input): boolean =>
    asFound !== true && (input.kind !== 'file' || input.isNamed === true)

/** Unless a language was given, a report is English; one that a person reads at a terminal, alone, is in theirs. */
const languageOfReports = (plan: readonly Planned<ReportFormat>[], { env, stdout }: Context): Language =>
  languageOf(undefined, env, stdout.isTTY === true && plan.every(({ file }) => file === null))

/** @param env.GITHUB_STEP_SUMMARY gets the format `markdown`, where one of the reports is for GitHub */
async function openReports(
  plan: readonly Planned<ReportFormat>[],
  language: Language,
  options: CheckOptions,
  { stdout, env, cwd }: Context,
  terminal: Terminal,
): Promise<Reports> {
  const color = useColor(env, stdout.isTTY === true, options.color !== false)
  const look = { version: version(), language, color, width: stdout.columns ?? 80 }
  const folders = await namesOfWorkingDirectory(cwd, env['PWD'])
  const summary = plan.some(({ format }) => format === 'github') ? env['GITHUB_STEP_SUMMARY'] : undefined
  const begin = async (planned: Planned<ReportFormat> | null): Promise<Reporter> => {
    const create = await REPORTERS[planned?.format ?? 'markdown']()
    const reporter = create(planned?.file === null ? look : { ...look, color: false })
    if (planned !== null && !OF_REPOSITORIES.has(planned.format)) return reporter
    // It names files as a repository does, whose root the run was started in.
    return { ...reporter, next: (one) => reporter.next({ ...one, name: nameBelow(one.name, folders) }) }
  }
  return openTexts(plan, begin, { cwd, out: terminal.out, summary })
}

/** Judges a reading and tells everybody; a rule that breaks on it costs it alone. @returns whether anybody still listens */
async function tell(reading: Reading, judge: Judge, reports: Reports, run: Run): Promise<boolean> {
  let checked: CheckedFile | null = null
  try {
    checked = judge(reading)
    if (reading.kind === 'read') run.remark({ findings: checked?.findings.length ?? 0 })
  } catch (error) {
    run.remark({ error })
  }
  return checked === null || reports.next(checked)
}

/** Says what was asked for beside the reports, and why the run fails where they do not show it. @returns does it fail? */
async function sumUp(
  tally: Tally,
  { maxWarnings }: RunSettings,
  options: CheckOptions,
  terminal: Terminal,
): Promise<boolean> {
  const totals = tally.totals()
  if (options.statistics === true) for (const line of statistics(totals)) await terminal.say(line)
  if (maxWarnings !== null && totals.warning > maxWarnings) {
    const setting = options.maxWarnings === undefined ? 'maxWarnings' : '--max-warnings'
    await terminal.say(RUN_WORDS[terminal.language()].tooManyWarnings(totals.warning, setting, maxWarnings))
  }
  // With --update-baseline nothing is counted: all that was found is known from now on.
  return tally.fails(maxWarnings)
}
