// `extract`: each input read, several at a time, and written in the order of the inputs.
import { resolve } from 'node:path'
import { ndjson, withoutAt } from '../../emit/json.ts'
import type { DocumentOptions } from '../documents/document-options.ts'
import type { Readable } from '../engine/engine.ts'
import { UsageError } from '../errors.ts'
import { locate } from '../inputs/files.ts'
import { planOutputs } from '../outputs/plan-outputs.ts'
import { refuseTakenFiles } from '../outputs/refuse-files.ts'
import type { Terminal } from '../terminal.ts'
import type { Context } from '../context.ts'
import { eachDocument } from '../documents/each-document.ts'
import { openRun } from '../documents/open-run.ts'
import { exitCode, type ExitCode } from '../exit-code.ts'
import type { Input } from '../inputs/input.ts'
import { arraySink, folderSink, ndjsonSink, type Piece, type Sink } from '../outputs/sink.ts'
import type { Result } from '../results/result.ts'

/** The options of `extract`, as commander names them. */
export interface ExtractOptions extends DocumentOptions {
  readonly format?: 'ndjson' | 'json'
  readonly pretty?: boolean
  readonly outDir?: string
  /** False after `--no-at`. */
  readonly at: boolean
  readonly debug?: boolean
}

/**
 * Runs `extract`.
 * @throws {UsageError} before any document is read
 * @throws {OutputFailure} when results can no longer be written
 */
export async function extract(
  args: readonly string[],
  options: ExtractOptions,
  context: Context,
  terminal: Terminal,
): Promise<ExitCode> {
  refuseContradictions(options)
  const run = await openRun(args, options, context, terminal)
  try {
    const { sink, resultOf } = await chooseSink(run.inputs, options, context, terminal)
    for await (const reading of eachDocument(run.inputs, options, context, resultOf)) {
      if (reading.kind === 'read') {
        const { result, input } = reading
        if (!(await sink.put(options.at ? result : bare(result), input))) break
      }
      await run.record(reading)
    }
    await sink.end()
    const { unreadable, internal } = await run.end()
    return exitCode({ unreadable, internal })
  } finally {
    await run.close()
  }
}

/** Without its places. */
function bare(result: Result): Piece {
  const referat = withoutAt(result.referat())
  return { referat: () => referat, record: () => ndjson(referat) }
}

function refuseContradictions({ outDir, format, skipExisting, at }: ExtractOptions): void {
  if (outDir !== undefined && format !== undefined) {
    throw new UsageError('--out-dir writes a file for each input, --format is for standard output. Give one of them.')
  }
  if (skipExisting === true && outDir === undefined) {
    throw new UsageError('--skip-existing looks for results in a folder. Give --out-dir, too.')
  }
  if (skipExisting === true && !at) {
    throw new UsageError('--skip-existing knows results by their whole shape, which --no-at cuts. Give one of them.')
  }
}

interface Chosen {
  readonly sink: Sink
  readonly resultOf: (input: Readable) => string | undefined
}

async function chooseSink(
  inputs: readonly Input[],
  options: ExtractOptions,
  context: Context,
  terminal: Terminal,
): Promise<Chosen> {
  const { outDir } = options
  if (outDir === undefined) {
    const make = options.format === 'json' ? arraySink : ndjsonSink
    return { sink: make(terminal.out, options.pretty === true), resultOf: () => undefined }
  }
  const readable = inputs.filter((input): input is Readable => input.kind === 'file' || input.kind === 'stdin')
  const plan = await planOutputs(readable, outDir, context.cwd)
  if (options.report !== undefined) {
    const results = Array.from(plan.values(), (path) => ({ path: resolve(path), is: 'the place of a result' }))
    const report = { name: options.report, path: resolve(locate(context.cwd, options.report)) }
    await refuseTakenFiles([report], results, 'the report')
  }
  return { sink: folderSink(plan, outDir), resultOf: (input) => plan.get(input) }
}
