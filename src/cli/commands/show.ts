// `show`: what each stage of the pipeline saw of one document. A stage loads no more than it needs.
import { wrapLine } from '../../emit/columns.ts'
import { withoutCommands } from '../../emit/report/log-safe.ts'
import { visibleLines } from '../../emit/visible.ts'
import { readingOptions } from '../documents/document-options.ts'
import { limitsOf, type Engine, type LimitOptions, type Readable, type ReadingOptions } from '../engine/engine.ts'
import { UsageError } from '../errors.ts'
import { isLog, type Terminal } from '../terminal.ts'
import { ReadFailure } from '../../read/read-failure.ts'
import type { Context } from '../context.ts'
import { exitCode, type ExitCode } from '../exit-code.ts'
import { findInputs } from '../inputs/find-inputs.ts'
import { sayFailure, sayInternal } from '../messages.ts'
import { isChecked } from '../results/result.ts'
import type { Stage } from './stages.ts'

/** The options of `show`, as commander names them. */
export interface ShowOptions extends ReadingOptions, LimitOptions {
  readonly stage: Stage
  readonly stdinFilename?: string
  readonly debug?: boolean
}

/** Runs `show`. @throws {UsageError} when the argument is a folder or a pattern with more than one file */
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
      text = await STAGES[options.stage](engine, input, readingOptions(options, context.env))
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
  const { width } = terminal
  // The text itself is shown as it is.
  const lines =
    width === null || options.stage === 'text'
      ? safe
      : safe
          .split('\n')
          .flatMap((line) => wrapLine(line, width, 4))
          .join('\n')
  await terminal.out(isLog(context) ? withoutCommands(lines) : lines)
  return exitCode(trouble)
}

type Print = (engine: Engine, input: Readable, how: ReadingOptions) => Promise<string>

/** The stages and what prints them: loaded when asked for. */
const loadStages = async (): Promise<
  typeof import('../../emit/stages-text.ts') & Pick<typeof import('../../pipeline.ts'), 'stages'>
> => ({
  ...(await import('../../emit/stages-text.ts')),
  stages: (await import('../../pipeline.ts')).stages,
})

const STAGES = {
  text: async (engine, input, how) => (await engine.read(input, how)).text,
  async lines(engine, input, how) {
    const { linesText } = await import('../../emit/lines-text.ts')
    return linesText(await engine.read(input, how))
  },
  async proposals(engine, input, how) {
    const { proposalsText, stages } = await loadStages()
    return proposalsText(stages.propose(await engine.read(input, how)))
  },
  async labels(engine, input, how) {
    const { labelsText, stages } = await loadStages()
    return labelsText(stages.resolve(stages.propose(await engine.read(input, how))))
  },
  async tree(engine, input, how) {
    const { treeText, stages } = await loadStages()
    return treeText(stages.assemble(stages.resolve(stages.propose(await engine.read(input, how)))))
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
