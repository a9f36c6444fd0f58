// `show`: what each stage of the pipeline saw of one document. A stage loads no more than it needs.
import { unspoken } from '../../emit/report/inert.ts'
import { visibleLines } from '../../emit/visible.ts'
import { ReadFailure } from '../../read/read-failure.ts'
import type { Context } from '../context.ts'
import type { Engine, Readable, ReadingOptions } from '../engine/engine.ts'
import { limitsOf } from '../engine/limits.ts'
import type { LimitOptions } from '../engine/limits.ts'
import { exitCode } from '../exit-code.ts'
import type { ExitCode } from '../exit-code.ts'
import { findInputs } from '../inputs/find-inputs.ts'
import { isLog } from '../is-log.ts'
import { sayFailure, sayInternal } from '../messages.ts'
import { readingOptions } from '../documents/reading-options.ts'
import type { HowOptions } from '../documents/reading-options.ts'
import { isChecked } from '../results/result.ts'
import type { Terminal } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import type { Stage } from './stages.ts'

/** The options of `show`, as commander names them. */
export interface ShowOptions extends HowOptions, LimitOptions {
  readonly stage: Stage
  readonly stdinFilename?: string
  readonly debug?: boolean
}

/**
 * Runs `show`.
 * @param arg the file, or `-`
 * @throws {UsageError} when the argument is a folder or a pattern with more than one file
 */
export async function show(arg: string, options: ShowOptions, context: Context, terminal: Terminal): Promise<ExitCode> {
  const [input, second] = await findInputs([arg], context.cwd, options.stdinFilename ?? '-')
  if (input === undefined || input.kind === 'skipped' || second !== undefined) {
    throw new UsageError('show takes one document. Name a file, or - for standard input.')
  }
  const trouble = { unreadable: 0, internal: 0 }
  let text = ''
  try {
    if (input.kind === 'failed') throw input.failure
    const engine = await context.openEngine(limitsOf({ ...options, jobs: 1 }), 1)
    try {
      text = await STAGES[options.stage](engine, input, readingOptions(options, context.env), context)
    } finally {
      engine.close()
    }
  } catch (error) {
    if (error instanceof ReadFailure) {
      trouble.unreadable = 1
      await sayFailure(terminal, input.name, error)
    } else {
      trouble.internal = 1
      await sayInternal(terminal, input.name, error, options.debug === true)
    }
  }
  // The offsets of the JSON count in the text as it is: only what shows or obeys it gets it made safe.
  const safe = context.stdout.isTTY === true || isLog(context) ? visibleLines(text) : text
  await terminal.out(isLog(context) ? unspoken(safe) : safe)
  return exitCode(trouble)
}

type Print = (engine: Engine, input: Readable, how: ReadingOptions, context: Context) => Promise<string>

const STAGES = {
  text: async (engine, input, how) => (await engine.read(input, how)).text,
  async lines(engine, input, how) {
    const { linesText } = await import('../../emit/lines-text.ts')
    return linesText(await engine.read(input, how))
  },
  async labels(engine, input, how, context) {
    const source = await engine.read(input, how)
    const { labelsText } = await import('../../emit/labels-text.ts')
    const label = await context.loadLabel()
    return labelsText(label(source))
  },
  async clauses(engine, input, how) {
    const { clausesText } = await import('../../emit/clauses-text.ts')
    const made = await engine.extract(input, how)
    return clausesText(isChecked(made) ? made.referat() : made)
  },
  async outline(engine, input, how) {
    const { outline } = await import('../../emit/outline.ts')
    const made = await engine.extract(input, how)
    return outline(isChecked(made) ? made.referat() : made)
  },
} satisfies Record<Stage, Print>
