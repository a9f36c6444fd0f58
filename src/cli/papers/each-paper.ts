// The papers that `compare` and `ledger` are told of: documents, and JSON of an earlier `extract`. What could not be read
// is said and counted.
import type { Referat } from '../../referat.ts'
import { eachReferat } from '../check/each-referat.ts'
import type { Context } from '../context.ts'
import type { DocumentOptions } from '../documents/document-options.ts'
import { openRun } from '../documents/open-run.ts'
import type { Counts } from '../summary.ts'
import type { Terminal } from '../terminal.ts'

/** What became of the inputs. */
export interface PapersRead {
  /** Names of all that was found, read or not. */
  readonly names: readonly string[]
  readonly trouble: Pick<Counts, 'unreadable' | 'internal'>
}

/**
 * Reads papers, in the order of the inputs.
 * @param also.files files that the command will write, as the user named them
 * @param each called with each paper when it is read; it may be forgotten after that
 * @throws {UsageError} when nothing can be read
 */
export async function eachPaper(
  args: readonly string[],
  options: DocumentOptions & { readonly debug?: boolean },
  context: Context,
  terminal: Terminal,
  also: { readonly files?: readonly string[] },
  each: (referat: Referat) => void | Promise<void>,
): Promise<PapersRead> {
  const run = await openRun(args, options, context, terminal, also)
  try {
    for await (const reading of eachReferat(run.inputs, options, context)) {
      if (reading.kind === 'read') await each(reading.result.referat())
      await run.record(reading)
    }
    const trouble = await run.end()
    return { names: run.inputs.map(({ name }) => name), trouble }
  } finally {
    await run.close()
  }
}
