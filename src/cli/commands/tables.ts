// `tables`: each input read, and all of them written as tables.
import { createLinter } from '../../lint/lint.ts'
import { visible } from '../../emit/visible.ts'
import { batches } from '../../tables/collect.ts'
import type { Context } from '../context.ts'
import { eachReferat } from '../check/each-referat.ts'
import { readingOptions, type DocumentOptions } from '../documents/document-options.ts'
import { openRun } from '../documents/open-run.ts'
import { limitsOf } from '../engine/engine.ts'
import { UsageError } from '../errors.ts'
import { exitCode, type ExitCode } from '../exit-code.ts'
import type { Input } from '../inputs/input.ts'
import { openGathering, type Gathering } from '../tables/gather.ts'
import { planTables, type TableOptions } from '../tables/plan.ts'
import { writeTables } from '../tables/write-tables.ts'
import type { Terminal } from '../terminal.ts'
import { version } from '../version.ts'

/** The options of `tables`, as commander names them. */
export interface TablesOptions extends TableOptions, DocumentOptions {
  readonly debug?: boolean
}

/**
 * Runs `tables`.
 * @throws {UsageError} before any document is read
 * @throws {OutputFailure} when the tables cannot be written; then what stood there is as it was
 */
export async function tables(
  args: readonly string[],
  options: TablesOptions,
  context: Context,
  terminal: Terminal,
): Promise<ExitCode> {
  if (options.changedOnly === true)
    throw new UsageError('tables are of all documents. Leave out --changed-only; an SQLite file takes in what is new.')
  const plan = await planTables(options, context.cwd)
  const files = (plan.files ?? []).map(({ name }) => name)
  const run = await openRun(args, options, context, terminal, { files })
  const how = [version(), limitsOf(options).maxPages, readingOptions(options, context.env)]
  let gathering: Gathering | null = null
  try {
    gathering = await openGathering(plan, how)
    const inputs = await unknown(run.inputs, gathering)
    for await (const reading of eachReferat(inputs, options, context, false)) {
      if (reading.kind === 'read') await gathering.add(reading.result)
      await run.record(reading)
    }
    for (const name of gathering.takeKept())
      await terminal.say(
        `${visible(name)}: it was taken in by another version and was left out. Give it as an input again.`,
      )
    const documents = gathering.documents()
    if (documents.length > 0) {
      const rows = batches(documents, (referat) => createLinter()(referat))
      const told = await writeTables(plan, rows, { kept: gathering.kept(), cwd: context.cwd, out: terminal.out })
      for (const line of told) await terminal.say(visible(line))
    }
    const { unreadable, internal } = await run.end()
    return exitCode({ unreadable, internal })
  } finally {
    await gathering?.close()
    await run.close()
  }
}

/** The inputs that have to be read. */
async function unknown(inputs: readonly Input[], gathering: Gathering): Promise<Input[]> {
  const left: Input[] = []
  for (const input of inputs) if (!(await gathering.isKnown(input))) left.push(input)
  return left
}
