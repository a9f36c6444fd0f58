// `--format sarif=out.sarif`: which reports go where, settled before any document is read.
import { stat } from 'node:fs/promises'
import { visible } from '../../emit/visible.ts'
import { FORMATS } from '../../emit/report/formats.ts'
import type { Format } from '../../emit/report/formats.ts'
import { fileId } from '../inputs/file-id.ts'
import type { Input } from '../inputs/input.ts'
import { locate } from '../inputs/locate.ts'
import { suggest } from '../suggest.ts'
import { UsageError } from '../usage-error.ts'

/** A report and its place; `file` is `null` for standard output. */
export interface PlannedReport {
  readonly format: Format
  /** The file as the user named it. */
  readonly file: string | null
}

/**
 * Reads the values of `--format`.
 * @param values `name` or `name=file`; none: `pretty`
 * @throws {UsageError} for a format that is not there, or two reports for one place
 */
export function planReports(values: readonly string[]): PlannedReport[] {
  const plan = values.map((value): PlannedReport => {
    const [, name = '', file] = /^([^=]*)(?:=(.*))?$/su.exec(value) ?? []
    const format = FORMATS.find((candidate) => candidate === name)
    if (format !== undefined && file !== '') return { format, file: file ?? null }
    if (format !== undefined) throw new UsageError(`--format ${visible(value)} names no file.`)
    const near = suggest(name, FORMATS)
    const meant = near === null ? '' : ` Did you mean ${near}?`
    throw new UsageError(`there is no format ${visible(name) || "''"}.${meant} There are ${FORMATS.join(', ')}.`)
  })
  const places = plan.map(({ file }) => file)
  const shared = places.find((place, i) => places.indexOf(place) !== i)
  if (shared === undefined) return plan.length === 0 ? [{ format: 'pretty', file: null }] : plan
  throw new UsageError(
    shared === null
      ? 'two reports would go to standard output. Send one to a file: --format sarif=FILE.'
      : `two reports would go to ${visible(shared)}. Name two files.`,
  )
}

/**
 * Refuses reports that would take the place of an input or a folder.
 * @throws {UsageError} naming both
 */
export async function refuseBadReports(
  plan: readonly PlannedReport[],
  inputs: readonly Input[],
  cwd: string,
): Promise<void> {
  for (const { file } of plan) {
    const there = file === null ? null : await stat(locate(cwd, file), { bigint: true }).catch(() => null)
    if (file === null || there === null) continue
    if (there.isDirectory()) throw new UsageError(`${visible(file)} is a folder. Name a file for the report.`)
    const owner = inputs.find((input) => input.kind === 'file' && input.id === fileId(there))
    if (owner !== undefined)
      throw new UsageError(`${visible(file)} is itself an input. Name another file for the report.`)
  }
}
