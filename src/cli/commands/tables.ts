// `tables`: each input read, and all of them written as tables.
import { createLinter } from '../../lint/lint.ts'
import { RUN_WORDS } from '../../emit/run-words.ts'
import { visible } from '../../emit/visible.ts'
import { batches } from '../../tables/collect.ts'
import type { Context } from '../context.ts'
import { UsageError } from '../errors.ts'
import { exitCode, type ExitCode } from '../exit-code.ts'
import type { Input } from '../../files/input.ts'
import { readingOptions, type OptionsOf } from '../options/common.ts'
import type { TABLES } from '../options/tables.ts'
import { openRun } from '../documents/open-run.ts'
import { openGathering, type Gathering } from '../tables/gather.ts'
import { openAliasesFile } from '../tables/aliases-file.ts'
import { planTables } from '../tables/plan.ts'
import { writeTables } from '../tables/write-tables.ts'
import type { Terminal } from '../terminal.ts'
import { version } from '../version.ts'

type TablesOptions = OptionsOf<typeof TABLES>

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
    throw new UsageError(
      'tables are of all documents. Leave out --changed-only; an SQLite file takes in what is new.',
      'tabeller er af alle dokumenter. Udelad --changed-only; en SQLite-fil får det nye med.',
    )
  const plan = await planTables(options, context.cwd)
  const { aliases, onUnused, sayUnused } = await openAliasesFile(options.aliases, context.cwd)
  const files = (plan.files ?? []).map(({ name }) => name)
  const run = await openRun(args, options, context, terminal, { files, what: 'tables', json: true })
  const how = [version(), readingOptions(options, context.env)]
  let gathering: Gathering | null = null
  try {
    gathering = await openGathering(plan, how)
    const among = await unknown(run.inputs, gathering)
    for await (const reading of run.each(['referat'], { among }))
      if (reading.kind === 'read') await gathering.add(reading)
    for (const name of await gathering.takeKept())
      await terminal.say(RUN_WORDS[terminal.language()].otherVersion(visible(name)))
    const documents = gathering.documents()
    if (documents.length > 0) {
      const rows = batches(documents, (referat) => createLinter()(referat), aliases, onUnused)
      const told = await writeTables([plan], rows, { kept: gathering.kept(), cwd: context.cwd, out: terminal.out })
      for (const line of told) await terminal.say(visible(line))
      await sayUnused(terminal)
    }
    return exitCode(await run.end())
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
