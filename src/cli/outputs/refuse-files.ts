import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { visible } from '../../emit/visible.ts'
import { UsageError } from '../errors.ts'
import { fileId, locate } from '../inputs/files.ts'
import type { Input } from '../inputs/input.ts'

/**
 * Refuses files for reports that would take the place of an input, a folder, or one another.
 * @param files as the user named them
 * @throws {UsageError} saying which
 */
export async function refuseBadFiles(files: readonly string[], inputs: readonly Input[], cwd: string): Promise<void> {
  const paths = files.map((file) => resolve(locate(cwd, file)))
  const shared = files.find((_, i) => paths.indexOf(paths[i] ?? '') !== i)
  if (shared !== undefined) throw new UsageError(`two reports would go to ${visible(shared)}. Name two files.`)
  for (const file of files) {
    const there = await stat(locate(cwd, file), { bigint: true }).catch(() => null)
    if (there === null) continue
    if (there.isDirectory()) throw new UsageError(`${visible(file)} is a folder. Name a file for the report.`)
    const owner = inputs.find((input) => input.kind === 'file' && input.id === fileId(there))
    if (owner !== undefined)
      throw new UsageError(`${visible(file)} is itself an input. Name another file for the report.`)
  }
}

/** A file that a run will write. */
export interface NamedFile {
  /** As the user named it. */
  readonly name: string
  /** Absolute. */
  readonly path: string
}

/** A file that a run has another use for: by its path, by what tells it from other files, or both. */
export interface TakenFile {
  readonly path?: string
  readonly id?: string
  /** What it is to the user, as in "x.json is the baseline". */
  readonly is: string
}

/**
 * Refuses files that a run has another use for.
 * @param what they are for, as in "Name another file for the report"
 * @throws {UsageError} saying which
 */
export async function refuseTakenFiles(
  files: readonly NamedFile[],
  taken: readonly TakenFile[],
  what: string,
): Promise<void> {
  for (const { name, path } of files) {
    const id = await idOf(path)
    const owner = taken.find((one) => one.path === path || (id !== null && one.id === id))
    if (owner !== undefined) throw new UsageError(`${visible(name)} is ${owner.is}. Name another file for ${what}.`)
  }
}

/** A file of this path as taken. */
export async function takenFile(path: string, is: string): Promise<TakenFile> {
  const id = await idOf(path)
  return id === null ? { path, is } : { path, id, is }
}

/** What the file is, by whatever name; `null` when it is not there, and for a device, which many may write to. */
async function idOf(path: string): Promise<string | null> {
  const stats = await stat(path, { bigint: true }).catch(() => null)
  return stats?.isFile() === true ? fileId(stats) : null
}
