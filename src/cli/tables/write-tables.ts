// Rows -> the files that were planned, or standard output. All files get their names at the end, when all are whole.
import { dirname, relative, sep } from 'node:path'
import type { Batch } from '../../tables/collect.ts'
import type { Destination, KeptDocument, TableWriter } from '../../tables/formats/format.ts'
import { TABLES } from '../../tables/tables.ts'
import { visible } from '../../emit/visible.ts'
import { locate } from '../../files/places.ts'
import { openOutputFile, type OutputFile } from '../../files/output-file.ts'
import { OutputFailure, writing } from '../../files/system-errors.ts'
import { makeFolder } from '../../files/make-folder.ts'
import type { Write } from '../../files/writer.ts'
import type { TablePlan } from './plan.ts'

/** What is written besides rows. */
export interface Extras {
  /** The documents to keep for a later run, in the order of their names. */
  readonly kept: AsyncIterable<KeptDocument>
  readonly cwd: string
  readonly out: Write
}

/**
 * Writes tables, in one or several forms.
 * @returns what could not be written as it is, a sentence each
 * @throws {OutputFailure} when they cannot be written; then no file is changed
 */
export async function writeTables(
  plans: readonly TablePlan[],
  batches: AsyncIterable<Batch>,
  { kept, cwd, out }: Extras,
): Promise<string[]> {
  const files: OutputFile[] = []
  const writers: TableWriter[] = []
  const byTable = new Map<string, TableWriter[]>()
  try {
    for (const plan of plans)
      for (const { tables, destination } of await destinations(plan, files, cwd, out)) {
        const writer = await plan.format.open(
          tables.map((name) => TABLES[name]),
          destination,
        )
        writers.push(writer)
        for (const name of tables) byTable.set(name, [...(byTable.get(name) ?? []), writer])
      }
    for await (const { table, rows } of batches)
      for (const writer of byTable.get(table) ?? []) await writer.put(table, rows)
    for (const writer of writers) if (writer.keep !== undefined) for await (const one of kept) writer.keep(one)
    const told: string[] = []
    for (const writer of writers) told.push(...(await writer.end()))
    for (const file of files) await file.end()
    return told
  } catch (error) {
    for (const writer of writers) await writer.abandon()
    throw sqliteFailure(error, plans)
  } finally {
    for (const file of files) await file.abandon()
  }
}

/** SQLite tells that a disk is full in its own words. */
function sqliteFailure(error: unknown, plans: readonly TablePlan[]): unknown {
  if (!(error instanceof Error) || error.constructor.name !== 'SQLite3Error') return error
  const code = error.message.includes('disk is full') ? 'ENOSPC' : error.message
  const { files } = plans.find(({ formatName }) => formatName === 'sqlite') ?? {}
  return new OutputFailure(visible(files?.[0]?.name ?? ''), Object.assign(error, { code }))
}

interface Target {
  readonly tables: TablePlan['tables']
  readonly destination: Destination
}

/** Opens what the plan names. @param files told of each that was opened */
async function destinations(plan: TablePlan, files: OutputFile[], cwd: string, out: Write): Promise<Target[]> {
  if (plan.files === null) {
    const linkTo = (document: string): string => document
    return [{ tables: plan.tables, destination: { path: null, write: out, linkTo } }]
  }
  if (plan.folder !== null) {
    const { folder } = plan
    await writing(folder, () => makeFolder(folder))
  }
  const targets: Target[] = []
  for (const { name, path, tables } of plan.files) {
    const file = await openOutputFile(path, name)
    files.push(file)
    const linkTo = (document: string): string => linkFrom(dirname(path), locate(cwd, document))
    targets.push({ tables, destination: { path: file.path, write: file.write, linkTo } })
  }
  return targets
}

/** A link from a folder to a file, as an address. */
const linkFrom = (folder: string, file: string): string =>
  relative(folder, file).split(sep).map(encodeURIComponent).join('/')
