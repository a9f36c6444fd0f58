import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { visible } from '../../emit/visible.ts'
import { UsageError } from '../errors.ts'
import { fileId, locate } from '../inputs/files.ts'
import type { Input } from '../inputs/input.ts'

/** A file to write, and what for: "the report", "the tables". */
export interface Output {
  /** As the user named it. */
  readonly file: string
  readonly what: string
}

/**
 * Refuses files that would take the place of an input, a folder, or one another.
 * @throws {UsageError} saying which
 */
export async function refuseBadFiles(outputs: readonly Output[], inputs: readonly Input[], cwd: string): Promise<void> {
  const paths = outputs.map(({ file }) => resolve(locate(cwd, file)))
  for (const [i, { file, what }] of outputs.entries()) {
    const other = outputs[paths.indexOf(paths[i] ?? '')]
    if (other === undefined || other === outputs[i]) continue
    const both = other.what === 'the report' && what === other.what ? 'two reports' : `${other.what} and ${what}`
    throw new UsageError(`${both} would go to ${visible(file)}. Name two files.`)
  }
  for (const { file, what } of outputs) {
    const there = await stat(locate(cwd, file), { bigint: true }).catch(() => null)
    if (there === null) continue
    if (there.isDirectory()) throw new UsageError(`${visible(file)} is a folder. Name a file for ${what}.`)
    const owner = inputs.find((input) => input.kind === 'file' && input.id === fileId(there))
    if (owner !== undefined) throw new UsageError(`${visible(file)} is itself an input. Name another file for ${what}.`)
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
