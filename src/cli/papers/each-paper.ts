// The papers that `compare` and `ledger` are told of: documents, and JSON of an earlier `extract`. What could not be read
// is said and counted.
import type { Referat } from '../../referat.ts'
import type { Context } from '../context.ts'
import type { DocumentOptions } from '../options/common.ts'
import { openRun } from '../documents/open-run.ts'
import { valueOf } from '../../reading/products.ts'
import type { Terminal } from '../terminal.ts'
import type { Trouble } from '../../reading/run-entry.ts'

/** What became of the inputs. */
export interface PapersRead {
  /** Names of all that was found, read or not. */
  readonly names: readonly string[]
  readonly trouble: Trouble
}

/**
 * Reads papers, in the order of the inputs.
 * @param also.files files that the command will write, as the user named them
 * @param each called with each paper when it is read; it may be forgotten after that
 * @throws {UsageError} when nothing can be read
 */
export async function eachPaper(
  args: readonly string[],
  options: DocumentOptions,
  context: Context,
  terminal: Terminal,
  also: { readonly files?: readonly string[] },
  each: (referat: Referat) => void | Promise<void>,
): Promise<PapersRead> {
  const run = await openRun(args, options, context, terminal, { ...also, json: true })
  try {
    for await (const reading of run.each(['referat']))
      if (reading.kind === 'read') await each(valueOf(reading, 'referat'))
    const trouble = await run.end()
    return { names: run.inputs.map(({ name }) => name), trouble }
  } finally {
    await run.close()
  }
}
