// `show`: what each stage of the pipeline saw of one document. A stage loads no more than it needs.
import { visibleLines } from '../../emit/visible.ts'
import { ReadFailure } from '../../read/read-failure.ts'
import type { Source } from '../../text/source.ts'
import type { Context, Document, DocumentOptions } from '../context.ts'
import { exitCode } from '../exit-code.ts'
import type { ExitCode } from '../exit-code.ts'
import { findInputs } from '../inputs/find-inputs.ts'
import { readBytes } from '../inputs/read-bytes.ts'
import { sayFailure, sayInternal } from '../messages.ts'
import { passwordOption } from '../password.ts'
import type { Terminal } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import type { Stage } from './stages.ts'

/** The options of `show`, as commander names them. */
export interface ShowOptions {
  readonly stage: Stage
  readonly password?: string
  readonly force?: boolean
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
  const tally = { findings: 0, unreadable: 0, internal: 0 }
  let text = ''
  try {
    if (input.kind === 'failed') throw input.failure
    const bytes = await readBytes(input, context.stdin)
    const how = { ...passwordOption(options.password, context.env), ...(options.force ? { force: true } : {}) }
    text = await STAGES[options.stage]({ name: input.name, bytes }, how, context)
  } catch (error) {
    if (error instanceof ReadFailure) {
      tally.unreadable = 1
      await sayFailure(terminal, input.name, error)
    } else {
      tally.internal = 1
      await sayInternal(terminal, input.name, error, options.debug === true)
    }
  }
  // The offsets of the JSON count in the text as it is: only a terminal gets it made safe.
  await terminal.out(context.stdout.isTTY === true ? visibleLines(text) : text)
  return exitCode(tally)
}

type Print = (document: Document, how: DocumentOptions, context: Context) => Promise<string>

const STAGES = {
  text: async (document, how, context) => (await readSource(document, how, context)).text,
  async lines(document, how, context) {
    const { linesText } = await import('../../emit/lines-text.ts')
    return linesText(await readSource(document, how, context))
  },
  async labels(document, how, context) {
    const source = await readSource(document, how, context)
    const { labelsText } = await import('../../emit/labels-text.ts')
    const { label } = await context.loadPipeline()
    return labelsText(label(source))
  },
  async outline(document, how, context) {
    const { extract } = await context.loadPipeline()
    const { outline } = await import('../../emit/outline.ts')
    return outline(await extract(document, how))
  },
} satisfies Record<Stage, Print>

async function readSource(document: Document, how: DocumentOptions, context: Context): Promise<Source> {
  const read = await context.loadRead()
  return read(document, how)
}
