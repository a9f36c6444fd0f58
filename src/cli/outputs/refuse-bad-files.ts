import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { visible } from '../../emit/visible.ts'
import { fileId } from '../inputs/file-id.ts'
import type { Input } from '../inputs/input.ts'
import { locate } from '../inputs/locate.ts'
import { UsageError } from '../usage-error.ts'

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
