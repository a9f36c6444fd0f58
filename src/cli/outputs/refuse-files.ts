import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { visible } from '../../emit/visible.ts'
import { UsageError } from '../errors.ts'
import { fileId, locate } from '../../files/places.ts'
import type { Input } from '../../files/input.ts'

/** What a file is that a run writes or reads, as in "Name another file for the report" and "x.json is the baseline". */
const NAMES = {
  report: ['the report', 'rapporten'],
  output: ['the output', 'resultatet'],
  tables: ['the tables', 'tabellerne'],
  baseline: ['the baseline', 'baseline'],
  configuration: ['the configuration', 'opsætningen'],
  input: ['itself an input', 'selv et dokument, der læses'],
  result: ['the place of a result', 'stedet til et resultat'],
} as const

/** What a run writes. */
export type OutputKind = 'report' | 'output' | 'tables' | 'baseline'

/** A file to write, and what for. */
export interface Output {
  /** As the user named it. */
  readonly file: string
  /** Absolute; where it is not told, it is named from the working directory. */
  readonly path?: string
  readonly what: OutputKind
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
    const areReports = other.what === 'report' && what === 'report'
    const en = areReports ? 'two reports' : `${NAMES[other.what][0]} and ${NAMES[what][0]}`
    const da = areReports ? 'to rapporter' : `${NAMES[other.what][1]} og ${NAMES[what][1]}`
    throw new UsageError(
      `${en} would go to ${visible(file)}. Name two files.`,
      `${da} ville komme i ${visible(file)}. Angiv to filer.`,
    )
  }
  for (const { file, what } of outputs) {
    const there = await stat(locate(cwd, file), { bigint: true }).catch(() => null)
    if (there === null) continue
    if (there.isDirectory())
      throw new UsageError(
        `${visible(file)} is a folder. Name a file for ${NAMES[what][0]}.`,
        `${visible(file)} er en mappe. Angiv en fil til ${NAMES[what][1]}.`,
      )
    if (inputs.some((input) => input.kind === 'file' && input.id === fileId(there))) throw isTaken(file, 'input', what)
  }
}

/** A file that a run has another use for: by its path, by what tells it from other files, or both. */
export interface TakenFile {
  readonly path?: string
  readonly id?: string
  readonly is: keyof typeof NAMES
}

/** Refuses files that a run has another use for. @throws {UsageError} saying which */
export async function refuseTakenFiles(
  outputs: readonly Output[],
  taken: readonly TakenFile[],
  cwd: string,
): Promise<void> {
  for (const { file, path = resolve(locate(cwd, file)), what } of outputs) {
    const id = await idOf(path)
    const owner = taken.find((one) => one.path === path || (id !== null && one.id === id))
    if (owner !== undefined) throw isTaken(file, owner.is, what)
  }
}

const isTaken = (name: string, is: keyof typeof NAMES, what: OutputKind): UsageError =>
  new UsageError(
    `${visible(name)} is ${NAMES[is][0]}. Name another file for ${NAMES[what][0]}.`,
    `${visible(name)} er ${NAMES[is][1]}. Angiv en anden fil til ${NAMES[what][1]}.`,
  )

/** A file of this path as taken. */
export async function takenFile(path: string, is: TakenFile['is']): Promise<TakenFile> {
  const id = await idOf(path)
  return id === null ? { path, is } : { path, id, is }
}

/** What the file is, by whatever name; `null` when it is not there, and for a device, which many may write to. */
async function idOf(path: string): Promise<string | null> {
  const stats = await stat(path, { bigint: true }).catch(() => null)
  return stats?.isFile() === true ? fileId(stats) : null
}
