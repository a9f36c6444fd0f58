// The tables beside the page: the same documents, for programs and sheets.
import { join } from 'node:path'
import { referatOf, type Entry } from '../../archive/entry.ts'
import { createLinter } from '../../lint/lint.ts'
import { batches, collect } from '../../tables/collect.ts'
import { makeFolder } from '../outputs/write-file.ts'
import { planTables, type TableOptions } from '../tables/plan.ts'
import { writeTables } from '../tables/write-tables.ts'

const TABLES: readonly TableOptions[] = [
  { format: 'sqlite', out: 'kkr.sqlite' },
  { format: 'csv', out: 'tables/' },
  { format: 'xlsx', out: 'tables/kkr.xlsx' },
]

/**
 * Writes all tables.
 * @param folder of the archive, absolute; it is there
 * @returns what could not be written as it is, a sentence each
 * @throws {OutputFailure} when they cannot be written
 */
export async function writeTablesBeside(folder: string, entries: readonly Entry[]): Promise<string[]> {
  const collected = entries.map((entry) => collect(referatOf(entry), () => referatOf(entry)))
  const told: string[] = []
  await makeFolder(join(folder, 'tables'))
  for (const options of TABLES) {
    const plan = await planTables(options, folder)
    const rows = batches(collected, (referat) => createLinter()(referat))
    // What the documents themselves are is kept by the archive: the tables need not remember it.
    told.push(...(await writeTables(plan, rows, { kept: nothing(), cwd: folder, out: () => Promise.resolve(true) })))
  }
  return told
}

// eslint-disable-next-line @typescript-eslint/require-await -- a sequence that is empty
async function* nothing(): AsyncGenerator<never, void, undefined> {
  yield* []
}
