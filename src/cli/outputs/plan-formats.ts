// `--format sarif=out.sarif`: which formats of a result go where, settled before any document is read.
import { visible } from '../../emit/visible.ts'
import { UsageError, didYouMean } from '../errors.ts'

/** A form and its place; `file`, as the user named it, is `null` for standard output. */
export interface Planned<Format extends string> {
  readonly format: Format
  readonly file: string | null
}

/**
 * Reads the values of `--format`.
 * @param values `name` or `name=file`; none: `pretty`
 * @throws {UsageError} for a format that is not there, or two for standard output
 */
export function planFormats<Format extends string>(
  values: readonly string[],
  formats: readonly (Format | 'pretty')[],
): Planned<Format | 'pretty'>[] {
  const plan = values.map((value) => {
    const { name = '', file } = /^(?<name>[^=]*)(?:=(?<file>.*))?$/su.exec(value)?.groups ?? {}
    const format = formats.find((candidate) => candidate === name)
    if (format !== undefined && file !== '') return { format, file: file ?? null }
    if (format !== undefined)
      throw new UsageError(`--format ${visible(value)} names no file.`, `--format ${visible(value)} angiver ingen fil.`)
    const meant = didYouMean(name, formats)
    throw new UsageError(
      `there is no format ${visible(name) || "''"}.${meant.en} There are ${formats.join(', ')}.`,
      `der er intet format ${visible(name) || "''"}.${meant.da} Der er ${formats.join(', ')}.`,
    )
  })
  const [, second] = plan.filter(({ file }) => file === null)
  if (second !== undefined) {
    throw new UsageError(
      `two reports would go to standard output. Send one to a file: --format ${second.format}=FILE.`,
      `to rapporter ville gå til standard output. Send den ene til en fil: --format ${second.format}=FIL.`,
    )
  }
  return plan.length === 0 ? [{ format: 'pretty', file: null }] : plan
}
