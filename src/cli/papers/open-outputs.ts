// `--format html=aendringer.html`: which outputs of comparisons go where, settled before any document is read.
import { COMPARE_FORMATS, type CompareFormat, type CompareTotals, type Look } from '../../compare/formats/format.ts'
import { OUTPUTS } from '../../compare/formats/formats.ts'
import type { Comparison } from '../../compare/change.ts'
import { visible } from '../../emit/visible.ts'
import { UsageError } from '../errors.ts'
import { locate } from '../inputs/files.ts'
import { openReportFile } from '../outputs/report-file.ts'
import { appendTo, type Write } from '../outputs/writer.ts'
import { didYouMean } from '../wording.ts'

/** An output and its place; `file` is `null` for standard output. */
export interface PlannedOutput {
  readonly format: CompareFormat
  readonly file: string | null
}

/**
 * Reads the values of `--format`.
 * @param values `name` or `name=file`; none: `pretty`
 * @throws {UsageError} for a format that is not there, or two outputs for one place
 */
export function planOutputs(values: readonly string[]): PlannedOutput[] {
  const plan = values.map((value): PlannedOutput => {
    const { name = '', file } = /^(?<name>[^=]*)(?:=(?<file>.*))?$/su.exec(value)?.groups ?? {}
    const format = COMPARE_FORMATS.find((candidate) => candidate === name)
    if (format !== undefined && file !== '') return { format, file: file ?? null }
    if (format !== undefined)
      throw new UsageError(`--format ${visible(value)} names no file.`, `--format ${visible(value)} angiver ingen fil.`)
    const meant = didYouMean(name, COMPARE_FORMATS)
    throw new UsageError(
      `there is no format ${visible(name) || "''"}.${meant.en} There are ${COMPARE_FORMATS.join(', ')}.`,
      `der er intet format ${visible(name) || "''"}.${meant.da} Der er ${COMPARE_FORMATS.join(', ')}.`,
    )
  })
  const places = plan.map(({ file }) => file)
  if (new Set(places).size < places.length) {
    throw new UsageError(
      'two outputs would go to one place. Send each to a file of its own: --format html=FILE.',
      'to resultater ville komme det samme sted. Send hvert til sin egen fil: --format html=FIL.',
    )
  }
  return plan.length === 0 ? [{ format: 'pretty', file: null }] : plan
}

/** All outputs of a run as one. */
export interface OpenOutputs {
  readonly pair: (comparison: Comparison) => Promise<void>
  readonly end: (totals: CompareTotals) => Promise<void>
  /** Removes what is half-written. */
  readonly abandon: () => Promise<void>
}

/**
 * Opens the outputs.
 * @param stepSummary file that GitHub shows on the page of a run: it gets the Markdown, too
 * @throws {OutputFailure} when a file cannot be written; so do `pair` and `end`
 */
export async function openOutputs(
  plan: readonly PlannedOutput[],
  cwd: string,
  out: Write,
  look: Look,
  stepSummary: string | undefined,
): Promise<OpenOutputs> {
  const nothing = (): Promise<void> => Promise.resolve()
  const open: { output: ReturnType<(typeof OUTPUTS)['json']>; write: Write; end: () => Promise<void>; abandon: () => Promise<void> }[] = [] // prettier-ignore
  const abandon = async (): Promise<void> => {
    for (const one of open) await one.abandon()
  }
  try {
    for (const { format, file } of plan) {
      if (file === null) open.push({ output: OUTPUTS[format](look), write: out, end: nothing, abandon: nothing })
      else open.push({ output: OUTPUTS[format]({ ...look, color: false, width: 80 }), ...(await openReportFile(locate(cwd, file), visible(file))) }) // prettier-ignore
    }
    if (stepSummary !== undefined && stepSummary !== '') {
      const write = appendTo(locate(cwd, stepSummary), 'the step summary')
      open.push({ output: OUTPUTS.markdown(look), write, end: nothing, abandon: nothing })
    }
  } catch (error) {
    await abandon()
    throw error
  }
  return {
    async pair(comparison) {
      for (const { output, write } of open) await write(output.pair(comparison))
    },
    async end(totals) {
      for (const { output, write, end } of open) {
        await write(output.end(totals))
        await end()
      }
    },
    abandon,
  }
}
