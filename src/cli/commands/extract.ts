// `extract`: each input read, several at a time, and written in the order of the inputs.
import { withoutAt } from '../../emit/without-at.ts'
import type { Context } from '../context.ts'
import { eachDocument } from '../each-document.ts'
import type { Readable } from '../engine/engine.ts'
import type { LimitOptions } from '../engine/limits.ts'
import { exitCode } from '../exit-code.ts'
import type { ExitCode } from '../exit-code.ts'
import { findInputs } from '../inputs/find-inputs.ts'
import type { Input } from '../inputs/input.ts'
import { sayFailure, sayInternal, saySkipped } from '../messages.ts'
import { planOutputs } from '../outputs/plan-outputs.ts'
import { arraySink, folderSink, ndjsonSink } from '../outputs/sink.ts'
import type { Sink } from '../outputs/sink.ts'
import { countReferat, summary } from '../summary.ts'
import type { Terminal } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'

/** The options of `extract`, as commander names them. */
export interface ExtractOptions extends LimitOptions {
  readonly format?: 'ndjson' | 'json'
  readonly pretty?: boolean
  readonly outDir?: string
  /** False after `--no-at`. */
  readonly at: boolean
  readonly password?: string
  readonly force?: boolean
  readonly stdinFilename?: string
  readonly debug?: boolean
}

/**
 * Runs `extract`.
 * @param args files, folders, patterns, `-`
 * @throws {UsageError} before any document is read
 * @throws {OutputFailure} when results can no longer be written
 */
export async function extract(
  args: readonly string[],
  options: ExtractOptions,
  context: Context,
  terminal: Terminal,
): Promise<ExitCode> {
  const started = context.now()
  refuseContradictions(args, options)
  const inputs = await findInputs(args, context.cwd, options.stdinFilename ?? '-')
  const sink = await chooseSink(inputs, options, context, terminal)
  const counts = { documents: 0, items: 0, decisions: 0, unreadable: 0 }
  let internal = 0
  for await (const reading of eachDocument(inputs, options, context)) {
    const { input } = reading
    if (reading.kind === 'skipped') await saySkipped(terminal, input.name, reading.why)
    else if (reading.kind === 'failed') {
      counts.unreadable += 1
      await sayFailure(terminal, input.name, reading.failure)
    } else if (reading.kind === 'broken') {
      internal += 1
      await sayInternal(terminal, input.name, reading.error, options.debug === true)
    } else {
      const { referat } = reading
      if (!(await sink.put(options.at ? referat : withoutAt(referat), reading.input))) break
      countReferat(counts, referat)
    }
  }
  if (inputs.every((input) => input.kind === 'skipped')) throw new UsageError('no input is left to read.')
  await sink.end()
  if (context.stderr.isTTY === true) await terminal.say(summary(counts, context.now() - started))
  return exitCode({ findings: 0, unreadable: counts.unreadable, internal })
}

function refuseContradictions(args: readonly string[], options: ExtractOptions): void {
  if (options.outDir !== undefined && options.format !== undefined) {
    throw new UsageError('--out-dir writes a file for each input, --format is for standard output. Give one of them.')
  }
  if (options.stdinFilename !== undefined && !args.includes('-')) {
    throw new UsageError('--stdin-filename names standard input, which is not read. Add - to the inputs.')
  }
}

async function chooseSink(
  inputs: readonly Input[],
  options: ExtractOptions,
  context: Context,
  terminal: Terminal,
): Promise<Sink> {
  if (options.outDir !== undefined) {
    const readable = inputs.filter((input): input is Readable => input.kind === 'file' || input.kind === 'stdin')
    return folderSink(await planOutputs(readable, options.outDir, context.cwd), options.outDir)
  }
  return (options.format === 'json' ? arraySink : ndjsonSink)(terminal.out, options.pretty === true)
}
