// What every command that reads many documents does: finds them, reads several at a time, shows how far it is, says what
// could not be read, counts, writes the report, sums up. Cache, shards, limits and the rest of its options are behind it.
//
//   const run = await openRun(args, options, context, terminal)
//   try {
//     for await (const reading of run.each(['referat'])) {      in the order of the inputs
//       if (reading.kind === 'read') await use(valueOf(reading, 'referat'))
//     }
//     return exitCode(await run.end())
//   } finally {
//     await run.close()
//   }
//
// A command has options of its own and those of DOCUMENTS in options/common.ts, and a row in commands.ts. What it asks for
// of each document are products (products.ts); with `json: true` its inputs may also be what `extract` wrote.
import { changesLine, RUN_WORDS, summaryLine } from '../../emit/run-words.ts'
import type { Context } from '../context.ts'
import { UsageError } from '../errors.ts'
import { findInputs } from '../../files/find-inputs.ts'
import type { Input } from '../../files/input.ts'
import { sayFailure, sayInternal, saySkipped } from '../messages.ts'
import { readingSettings, type DocumentOptions } from '../options/common.ts'
import { OutputFailure } from '../../files/system-errors.ts'
import { refuseBadFiles, type OutputKind } from '../outputs/refuse-files.ts'
import { startProgress, type Progress } from '../progress.ts'
import type { Terminal } from '../terminal.ts'
import { visible } from '../../emit/visible.ts'
import type { InLanguages } from '../../text/languages.ts'
import { createCounts, entryOf, type Trouble } from '../../reading/run-entry.ts'
import { runReportText } from '../../emit/run-report.ts'
import { openText } from '../outputs/open-text.ts'
import { version } from '../version.ts'
import { eachReading } from '../../reading/each-reading.ts'
import type { Reading } from '../../reading/outcome.ts'
import type { ProductName } from '../../reading/products.ts'
import type { Readable } from '../../reading/read-input.ts'
import { inShard, shardName } from './shard.ts'

/** What a command may tell of a reading it was given: what it found in it, or that it broke over it. */
export type Remark = { readonly findings: number } | { readonly error: unknown }

/** A run over documents. */
export interface Run {
  readonly inputs: readonly Input[]
  /**
   * Reads the inputs. When the loop asks for the next reading, the result of the last is where it belongs: only then is
   * it counted, told, and remembered as seen.
   * @param more.resultOf where the result of an input lies, if those that are there shall not be made again
   * @param more.among those of the inputs that are to be read, if not all
   */
  readonly each: (
    products: readonly ProductName[],
    more?: { readonly resultOf?: (input: Readable) => string | undefined; readonly among?: readonly Input[] },
  ) => AsyncGenerator<Reading, void, undefined>
  /** Counts and tells a reading that the command had from elsewhere; those of `each` are. */
  readonly record: (reading: Reading) => Promise<void>
  /** Tells of the reading that the loop has. */
  readonly remark: (remark: Remark) => void
  /** Sums up. @param fails whether findings fail the run @returns what the exit code depends on */
  readonly end: (fails?: boolean) => Promise<Trouble>
  /** Takes the progress away and removes what is half-written; to be called last, whatever happened. */
  readonly close: () => Promise<void>
}

/** What a command is besides its arguments and options. */
export interface RunSetting {
  /** Other files that it will write, as the user named them. */
  readonly files?: readonly string[]
  /** What these hold, in messages; reports when it does not say. */
  readonly what?: OutputKind
  /** Its own report says on the same screen what could not be read. */
  readonly tellsFailures?: boolean
  /** What to say, if it takes one document and was given none or more. */
  readonly single?: InLanguages
  /** Inputs may also be JSON that `extract` wrote. */
  readonly json?: boolean
}

/** Opens a run. @throws {UsageError} when nothing can be read, or options contradict each other */
export async function openRun(
  args: readonly string[],
  options: DocumentOptions,
  context: Context,
  terminal: Terminal,
  { files = [], what = 'report', tellsFailures = false, single, json = false }: RunSetting = {},
): Promise<Run> {
  const started = context.now()
  refuseContradictions(args, options)
  const inputs = await inputsOf(args, options, context, terminal, json, single)
  const outputs = [
    ...files.map((file) => ({ file, what })),
    ...(options.report === undefined ? [] : [{ file: options.report, what: 'report' as const }]),
  ]
  await refuseBadFiles(outputs, inputs, context.cwd)
  const shards = options.shard === undefined ? [] : [shardName(options.shard)]
  const report =
    options.report === undefined ? null : await openText(runReportText(version(), shards), options.report, context.cwd)
  const counts = createCounts()
  const settings = readingSettings(options, context)
  const total = inputs.filter(({ kind }) => kind !== 'skipped').length
  let progress: Progress | null = null
  let remark: Remark | null = null
  const live = options.quiet === true || total === 0 ? null : await terminal.live()
  if (live !== null) progress = startProgress(live, total, context.now, terminal.language)

  const tell = async (reading: Reading): Promise<void> => {
    const { input } = reading
    if (reading.kind === 'left' && reading.because === 'skipped') {
      if (options.quiet !== true) await saySkipped(terminal, input.name, reading.why)
    } else if ('failure' in reading) {
      if (!tellsFailures) await sayFailure(terminal, input.name, reading.failure)
    } else if (reading.kind === 'internal')
      await sayInternal(terminal, input.name, reading.error, options.debug === true)
  }
  /** What is to be done with a reading when the command is done with it. */
  const record = async (given: Reading): Promise<void> => {
    const reading: Reading = remark !== null && 'error' in remark ? { ...given, kind: 'internal', error: remark.error } : given // prettier-ignore
    const findings = remark !== null && 'findings' in remark ? remark.findings : undefined
    remark = null
    const entry = entryOf(reading, findings)
    counts.add(entry)
    await tell(reading)
    await report?.next(entry)
    if (reading.kind === 'read') await reading.settle()
    const isSkipped = reading.kind === 'left' && reading.because === 'skipped'
    if (!isSkipped) progress?.tick('failure' in reading || reading.kind === 'internal')
  }
  const onCacheFailure = async (error: unknown): Promise<void> => {
    const { texts } = new OutputFailure(visible(options.cache ?? ''), error)
    const language = terminal.language()
    await terminal.say(`${texts[language]} ${RUN_WORDS[language].nothingKept}`)
  }
  return {
    inputs,
    record,
    async *each(products, { resultOf, among = inputs } = {}) {
      const hooks = { json, onCacheFailure, ...(resultOf === undefined ? {} : { resultOf }) }
      for await (const reading of eachReading(among, products, settings, context, hooks)) {
        yield reading
        await record(reading)
      }
    },
    remark(given) {
      remark = given
    },
    async end(fails = false) {
      const totals = counts.totals()
      await report?.end({ totals, fails })
      progress?.end()
      progress = null
      if (options.quiet !== true && context.stderr.isTTY === true)
        await terminal.say(summaryLine(totals, (context.now() - started) / 1000, terminal.language()))
      else if (options.quiet !== true && options.changedOnly === true)
        await terminal.say(changesLine(totals, terminal.language()))
      return counts.trouble(options.refusedOk === true)
    },
    async close() {
      progress?.end()
      await report?.abandon()
    },
  }
}

/** Refuses what contradicts itself. @throws {UsageError} saying what to give */
function refuseContradictions(args: readonly string[], options: DocumentOptions): void {
  if (options.stdinFilename !== undefined && !args.includes('-'))
    throw new UsageError(
      '--stdin-filename names standard input, which is not read. Add - to the inputs.',
      '--stdin-filename giver standard input et navn, men standard input læses ikke. Tilføj -.',
    )
  if (options.changedOnly === true && options.cache === undefined)
    throw new UsageError(
      '--changed-only compares with earlier runs, which --cache DIR remembers. Give both.',
      '--changed-only sammenligner med tidligere kørsler, som --cache MAPPE husker. Angiv begge.',
    )
  if (options.shard !== undefined && args.includes('-'))
    throw new UsageError(
      '--shard parts the names of files; standard input has none. Leave out the -.',
      '--shard deler efter filnavne; standard input har intet. Udelad -.',
    )
}

/** The inputs of this run. @throws {UsageError} when there are none */
async function inputsOf(
  args: readonly string[],
  { stdinFilename = '-', shard }: DocumentOptions,
  context: Context,
  terminal: Terminal,
  json: boolean,
  single: InLanguages | undefined,
): Promise<Input[]> {
  const found = await findInputs(args, context.cwd, stdinFilename)
  const readable = found.filter(({ kind }) => kind !== 'skipped')
  if (single !== undefined && readable.length !== 1) throw new UsageError(single.en, single.da)
  if (readable.length === 0) {
    for (const input of found) if (input.kind === 'skipped') await saySkipped(terminal, input.name, input.why)
    throw new UsageError('no input is left to read.', 'der er intet tilbage at læse.')
  }
  const ours = shard === undefined ? found : found.filter(({ name }) => inShard(name, shard))
  return json ? (await import('../../reading/exchanged.ts')).openStdin(ours, () => context.stdin) : ours
}
