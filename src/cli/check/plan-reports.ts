// `--format sarif=out.sarif`: which reports go where, settled before any document is read.
import { visible } from '../../emit/visible.ts'
import { FORMATS } from '../../emit/report/formats.ts'
import type { Format } from '../../emit/report/formats.ts'
import { didYouMean } from '../suggest.ts'
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
    const meant = didYouMean(name, FORMATS)
    throw new UsageError(`there is no format ${visible(name) || "''"}.${meant} There are ${FORMATS.join(', ')}.`)
  })
  if (plan.filter(({ file }) => file === null).length > 1) {
    throw new UsageError('two reports would go to standard output. Send one to a file: --format sarif=FILE.')
  }
  return plan.length === 0 ? [{ format: 'pretty', file: null }] : plan
}
