// `extract`: each input read, several at a time, and written in the order of the inputs.
import { resolve } from 'node:path'
import { ndjson, withoutAt } from '../../emit/json.ts'
import { DOCUMENT_FORMATS, type Piece } from '../../emit/document/formats.ts'
import type { Context } from '../context.ts'
import { UsageError } from '../errors.ts'
import { exitCode, type ExitCode } from '../exit-code.ts'
import type { Input } from '../../files/input.ts'
import type { OptionsOf } from '../options/common.ts'
import type { EXTRACT } from '../options/tables.ts'
import { openFolder, planOutputs } from '../outputs/plan-outputs.ts'
import { refuseTakenFiles } from '../outputs/refuse-files.ts'
import { openText, type OpenText } from '../outputs/open-text.ts'
import { lineOf, valueOf } from '../../reading/products.ts'
import { openRun } from '../documents/open-run.ts'
import type { Readable } from '../../reading/read-input.ts'
import type { Terminal } from '../terminal.ts'

type ExtractOptions = OptionsOf<typeof EXTRACT>

/**
 * Runs `extract`.
 * @throws {UsageError} before any document is read
 * @throws {OutputFailure} when results can no longer be written
 */
export async function extract(
  args: readonly string[],
  options: ExtractOptions,
  context: Context,
  terminal: Terminal,
): Promise<ExitCode> {
  refuseContradictions(options)
  const { at, out } = options
  const run = await openRun(args, options, context, terminal, {
    files: out === undefined ? [] : [out],
    what: 'output',
  })
  let text: Chosen['text'] | null = null
  try {
    const chosen = await chooseText(run.inputs, options, context, terminal)
    text = chosen.text
    for await (const reading of run.each(['referat'], chosen)) {
      if (reading.kind !== 'read') continue
      const whole = { value: () => valueOf(reading, 'referat'), line: () => lineOf(reading, 'referat') }
      if (!(await text.next({ ...(at === false ? bare(whole) : whole), input: reading.input }))) break
    }
    await text.end()
    return exitCode(await run.end())
  } finally {
    await text?.abandon()
    await run.close()
  }
}

/** Without its places. */
function bare(whole: Piece): Piece {
  const referat = withoutAt(whole.value())
  return { value: () => referat, line: () => Buffer.from(ndjson(referat)) }
}

function refuseContradictions({ out, outDir, format, skipExisting, at }: ExtractOptions): void {
  if (outDir !== undefined && format !== undefined)
    throw new UsageError(
      '--out-dir writes a file for each input, --format is for standard output. Give one of them.',
      '--out-dir skriver en fil til hvert dokument, --format gælder standard output. Angiv kun en af dem.',
    )
  if (outDir !== undefined && out !== undefined)
    throw new UsageError(
      '--out-dir writes a file for each input, --out one for all. Give one of them.',
      '--out-dir skriver en fil til hvert dokument, --out én til dem alle. Angiv kun en af dem.',
    )
  if (skipExisting === true && outDir === undefined)
    throw new UsageError(
      '--skip-existing looks for results in a folder. Give --out-dir, too.',
      '--skip-existing leder efter resultater i en mappe. Angiv også --out-dir.',
    )
  if (skipExisting === true && at === false)
    throw new UsageError(
      '--skip-existing knows results by their whole shape, which --no-at cuts. Give one of them.',
      '--skip-existing kender hele resultater, og --no-at skærer i dem. Angiv kun en af dem.',
    )
}

interface Chosen {
  /** All results in one text, or a file for each. */
  readonly text: OpenText<Piece & { readonly input: Input }, void>
  /** Where the results are that `--skip-existing` leaves alone. */
  readonly resultOf?: (input: Readable) => string | undefined
}

async function chooseText(
  inputs: readonly Input[],
  { outDir, format = 'ndjson', pretty: indented = false, out, report, skipExisting }: ExtractOptions,
  { cwd }: Context,
  terminal: Terminal,
): Promise<Chosen> {
  if (outDir === undefined) {
    const begin = await DOCUMENT_FORMATS[format]()
    return { text: await openText(begin({ indented }), out ?? terminal.out, cwd) }
  }
  const readable = inputs.filter((input): input is Readable => input.kind === 'file' || input.kind === 'stdin')
  const plan = await planOutputs(readable, outDir, cwd)
  if (report !== undefined) {
    const results = Array.from(plan.values(), (path) => ({ path: resolve(path), is: 'result' as const }))
    await refuseTakenFiles([{ file: report, what: 'report' }], results, cwd)
  }
  const text = openFolder(plan, outDir)
  return skipExisting === true ? { text, resultOf: (input) => plan.get(input) } : { text }
}
