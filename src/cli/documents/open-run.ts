// What every command that reads many documents does around them: finds them, shows how far it is, says what could not be
// read, counts, writes the report, sums up.
import { changesLine, summaryLine } from '../../emit/run-words.ts'
import type { Context } from '../context.ts'
import { findInputs } from '../inputs/find-inputs.ts'
import type { Input } from '../inputs/input.ts'
import { sayFailure, sayInternal, saySkipped } from '../messages.ts'
import { UsageError } from '../errors.ts'
import { refuseBadFiles } from '../outputs/refuse-files.ts'
import type { Terminal } from '../terminal.ts'
import { refuseContradictions, type DocumentOptions } from './document-options.ts'
import { startProgress, type Progress } from '../progress.ts'
import { createCounts, type Counts } from '../summary.ts'
import { openRunReport } from './open-run-report.ts'
import type { Reading } from './reading.ts'
import { inShard } from './shard.ts'

/** A run over documents. */
export interface Run {
  readonly inputs: readonly Input[]
  /** To be called with each reading, when its result is where it belongs. @param findings what `check` found in it */
  readonly record: (reading: Reading, findings?: number) => Promise<void>
  /** Sums up. @returns what the exit code depends on */
  readonly end: () => Promise<Counts>
  /** Takes the progress away and removes what is half-written; to be called last, whatever happened. */
  readonly close: () => Promise<void>
}

/**
 * Opens a run.
 * @param also.files other files that the command will write, as the user named them
 * @param also.tellsFailures the command's report says on the same screen what could not be read
 * @throws {UsageError} when nothing can be read, or options contradict each other
 */
export async function openRun(
  args: readonly string[],
  options: DocumentOptions & { readonly debug?: boolean },
  context: Context,
  terminal: Terminal,
  { files = [], tellsFailures = false }: { readonly files?: readonly string[]; readonly tellsFailures?: boolean } = {},
): Promise<Run> {
  const started = context.now()
  refuseContradictions(args, options)
  const found = await findInputs(args, context.cwd, options.stdinFilename ?? '-')
  if (found.every(({ kind }) => kind === 'skipped')) {
    for (const input of found) if (input.kind === 'skipped') await saySkipped(terminal, input.name, input.why)
    throw new UsageError('no input is left to read.')
  }
  const { shard } = options
  const inputs = shard === undefined ? found : found.filter(({ name }) => inShard(name, shard))
  await refuseBadFiles(options.report === undefined ? files : [...files, options.report], inputs, context.cwd)
  const report = await openRunReport(options.report, context.cwd)
  const counts = createCounts()
  const total = inputs.filter(({ kind }) => kind !== 'skipped').length
  let progress: Progress | null = null
  const live = options.quiet === true || total === 0 ? null : await terminal.live()
  if (live !== null) progress = startProgress(live, total, context.now, terminal.language)

  const tell = async (reading: Reading): Promise<void> => {
    const { kind, input } = reading
    if (kind === 'skipped' && options.quiet !== true) await saySkipped(terminal, input.name, reading.why)
    else if (kind === 'failed' && !tellsFailures) await sayFailure(terminal, input.name, reading.failure)
    else if (kind === 'broken') await sayInternal(terminal, input.name, reading.error, options.debug === true)
  }
  return {
    inputs,
    async record(reading, findings) {
      counts.add(reading, findings ?? 0)
      await tell(reading)
      await report.add(reading, findings)
      if (reading.kind === 'read') await reading.settle()
      if (reading.kind !== 'skipped') progress?.tick(reading.kind === 'failed' || reading.kind === 'broken')
    },
    async end() {
      const totals = counts.totals()
      await report.end(totals)
      progress?.end()
      progress = null
      if (options.quiet === true) return totals
      if (context.stderr.isTTY === true)
        await terminal.say(summaryLine(totals, (context.now() - started) / 1000, terminal.language()))
      else if (options.changedOnly === true) await terminal.say(changesLine(totals, terminal.language()))
      return totals
    },
    async close() {
      progress?.end()
      await report.abandon()
    },
  }
}
