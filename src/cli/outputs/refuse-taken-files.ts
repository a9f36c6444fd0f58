import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { visible } from '../../emit/visible.ts'
import { fileId } from '../inputs/file-id.ts'
import { UsageError } from '../usage-error.ts'

/** A file that a run reads or writes, and what it is to the user. */
export interface TakenFile {
  readonly path: string
  /** As in "x.json is the baseline". */
  readonly is: string
}

/** A file that a run would write to: as the user named it, and where it is. */
export interface OwnFile {
  readonly name: string
  readonly path: string
}

/**
 * Refuses files that a run has another use for.
 * @param files to be written
 * @param what they are for, as in "Name another file for the report"
 * @throws {UsageError} saying which
 */
export async function refuseTakenFiles(
  files: readonly OwnFile[],
  taken: readonly TakenFile[],
  what: string,
): Promise<void> {
  const ids = new Map<string, TakenFile>()
  for (const one of taken) {
    const id = await idOf(one.path)
    if (id !== null) ids.set(id, one)
  }
  for (const { name, path } of files) {
    const id = await idOf(path)
    const owner = taken.find((one) => resolve(one.path) === resolve(path)) ?? (id === null ? undefined : ids.get(id))
    if (owner !== undefined) throw new UsageError(`${visible(name)} is ${owner.is}. Name another file for ${what}.`)
  }
}

/** What the file is, by whatever name; `null` when it is not there, and for a device, which many may write to. */
async function idOf(path: string): Promise<string | null> {
  const stats = await stat(path, { bigint: true }).catch(() => null)
  return stats?.isFile() === true ? fileId(stats) : null
}
