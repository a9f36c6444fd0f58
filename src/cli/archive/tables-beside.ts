// The tables beside the page: the same documents, for programs and sheets.
import { join } from 'node:path'
import { referatOf, type Entry } from '../../archive/entry.ts'
import type { Aliases } from '../../folder/aliases.ts'
import { createLinter } from '../../lint/lint.ts'
import { batches } from '../../tables/collect.ts'
import { makeFolder } from '../../files/make-folder.ts'
import { planTables, type TableOptions } from '../tables/plan.ts'
import { writeTables } from '../tables/write-tables.ts'

const TABLES: readonly TableOptions[] = [
  { format: 'sqlite', out: 'kkr.sqlite' },
  { format: 'csv', out: 'tables/' },
  { format: 'xlsx', out: 'tables/kkr.xlsx' },
]

/**
 * Writes all tables, in one go: each Referat is loaded once.
 * @param folder of the archive, absolute; it is there
 * @param aliases what a person has told of who is whom
 * @param onUnused told the keys of the aliases that name nobody
 * @returns what could not be written as it is, a sentence each
 * @throws {OutputFailure} when they cannot be written
 */
export async function writeTablesBeside(
  folder: string,
  entries: readonly Entry[],
  aliases: Aliases,
  onUnused: (keys: readonly string[]) => void,
): Promise<string[]> {
  const collected = entries.map((entry) => ({
    summary: entry.summary,
    facts: entry.facts,
    load: () => referatOf(entry),
  }))
  await makeFolder(join(folder, 'tables'))
  const plans = await Promise.all(TABLES.map((options) => planTables(options, folder)))
  const rows = batches(collected, (referat) => createLinter()(referat), aliases, onUnused)
  // What the documents themselves are is kept by the archive: the tables need not remember it.
  return writeTables(plans, rows, { kept: nothing(), cwd: folder, out: () => Promise.resolve(true) })
}

// eslint-disable-next-line @typescript-eslint/require-await -- a sequence that is empty
async function* nothing(): AsyncGenerator<never, void, undefined> {
  yield* []
}
