// `--format sarif=out.sarif`: which forms of a result go where, settled before any document is read.
import { visible } from '../../emit/visible.ts'
import { UsageError, didYouMean } from '../errors.ts'
import { locate } from '../../files/places.ts'
import { openOutputFile, type OutputFile } from '../../files/output-file.ts'
import { appendTo, type Write } from '../../files/writer.ts'

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

/** Where a form is written, bit by bit. */
export type Place = Pick<OutputFile, 'write' | 'end' | 'abandon'>

/** Where forms go besides files. */
export interface Surroundings {
  readonly cwd: string
  /** Standard output. */
  readonly out: Write
  /** The file that GitHub shows on the page of a run, where it shall get a form of its own. */
  readonly summary?: string | undefined
}

/**
 * Begins all forms of a plan, each with its place.
 * @param begin makes a form; told of no place for GitHub's page
 * @returns them in the order of the plan, the one for GitHub's page last
 * @throws {OutputFailure} when a file cannot be written; then nothing is left of the others
 */
export async function openForms<Format extends string, Form extends object>(
  plan: readonly Planned<Format>[],
  begin: (planned: Planned<Format> | null) => Form | Promise<Form>,
  { cwd, out, summary = '' }: Surroundings,
): Promise<(Form & Place)[]> {
  const open: (Form & Place)[] = []
  try {
    for (const planned of plan) {
      const form = await begin(planned)
      const place = planned.file === null ? shared(out) : await openOutputFile(locate(cwd, planned.file), planned.file)
      open.push({ ...form, ...place })
    }
    if (summary !== '')
      open.push({ ...(await begin(null)), ...shared(appendTo(locate(cwd, summary), 'the step summary')) })
  } catch (error) {
    await abandonAll(open)
    throw error
  }
  return open
}

const nothing = (): Promise<void> => Promise.resolve()

/** A place that others write to, too: it is not ours to end. */
const shared = (write: Write): Place => ({ write, end: nothing, abandon: nothing })

/** Removes what is half-written. */
export async function abandonAll(places: readonly Place[]): Promise<void> {
  for (const { abandon } of places) await abandon()
}
