// `extract`: each input read, parsed, checked against the schema and written, one after the other.
import { visible } from '../../emit/visible.ts'
import { withoutAt } from '../../emit/without-at.ts'
import { ReadFailure } from '../../read/read-failure.ts'
import { Referat } from '../../referat.ts'
import type { Context } from '../context.ts'
import { exitCode } from '../exit-code.ts'
import type { ExitCode } from '../exit-code.ts'
import { findInputs } from '../inputs/find-inputs.ts'
import type { Input } from '../inputs/input.ts'
import { readBytes } from '../inputs/read-bytes.ts'
import { sayFailure, sayInternal, saySkipped } from '../messages.ts'
import { OutputFailure } from '../outputs/output-failure.ts'
import { planOutputs } from '../outputs/plan-outputs.ts'
import type { Readable } from '../outputs/plan-outputs.ts'
import { arraySink, folderSink, ndjsonSink } from '../outputs/sink.ts'
import type { Sink } from '../outputs/sink.ts'
import { passwordOption } from '../password.ts'
import { countReferat, summary } from '../summary.ts'
import type { Terminal } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'

/** The options of `extract`, as commander names them. */
export interface ExtractOptions {
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
  for (const input of inputs) {
    if (input.kind === 'skipped') {
      await saySkipped(terminal, input.name, input.why)
      continue
    }
    try {
      if (input.kind === 'failed') throw input.failure
      const referat = await readOne(input, options, context)
      if (!(await sink.put(options.at ? referat : withoutAt(referat), input))) break
      countReferat(counts, referat)
    } catch (error) {
      if (error instanceof OutputFailure) throw error
      if (error instanceof ReadFailure) {
        counts.unreadable += 1
        await sayFailure(terminal, input.name, error)
      } else {
        internal += 1
        await sayInternal(terminal, input.name, error, options.debug === true)
      }
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

/** One document, from bytes to a Referat that keeps the schema. */
async function readOne(input: Readable, options: ExtractOptions, context: Context): Promise<Referat> {
  const bytes = await readBytes(input, context.stdin)
  const pipeline = await context.loadPipeline()
  const how = { ...passwordOption(options.password, context.env), ...(options.force ? { force: true } : {}) }
  return checked(await pipeline.extract({ name: input.name, bytes }, how))
}

function checked(referat: Referat): Referat {
  const result = Referat.safeParse(referat)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new Error(`the result breaks the schema at ${visible(issue?.path.join('.') ?? '')}: ${issue?.message ?? ''}`)
}
