// `show`: what each stage of the pipeline saw of one document. A stage loads no more than it needs.
import { wrapLine } from '../../emit/columns.ts'
import { withoutCommands } from '../../emit/report/log-safe.ts'
import { visibleLines } from '../../emit/visible.ts'
import type { Referat } from '../../referat.ts'
import type { Source } from '../../text/source.ts'
import type { Context } from '../context.ts'
import { exitCode, type ExitCode } from '../exit-code.ts'
import type { OptionsOf } from '../options/common.ts'
import type { SHOW, STAGE_NAMES } from '../options/tables.ts'
import { valueOf, type ProductName } from '../../reading/products.ts'
import { openRun } from '../documents/open-run.ts'
import { isLog, type Terminal } from '../terminal.ts'

type ShowOptions = OptionsOf<typeof SHOW>

/** Runs `show`. @throws {UsageError} when the argument is a folder or a pattern with more than one file */
export async function show(
  args: readonly string[],
  options: ShowOptions,
  context: Context,
  terminal: Terminal,
): Promise<ExitCode> {
  const { product, print } = STAGES[options.stage ?? 'outline']
  const single = {
    en: 'show takes one document. Name a file, or - for standard input.',
    da: 'show viser ét dokument. Angiv en fil, eller - for standard input.',
  }
  const run = await openRun(args, { ...options, jobs: 1, quiet: true }, context, terminal, { single })
  try {
    for await (const reading of run.each([product])) {
      if (reading.kind !== 'read') continue
      const text = await print(valueOf(reading, product) as Source & Referat)
      // The offsets of the JSON count in the text as it is: only what shows or obeys it gets it made safe.
      const safe = context.stdout.isTTY === true || isLog(context) ? visibleLines(text) : text
      // The text itself is shown as it is.
      const lines = options.stage === 'text' ? safe : wrapped(safe, terminal.width)
      await terminal.out(isLog(context) ? withoutCommands(lines) : lines)
    }
    return exitCode(await run.end())
  } finally {
    await run.close()
  }
}

/** A text whose lines are broken at words. @param width of a terminal; `null`: nobody breaks them */
function wrapped(text: string, width: number | null): string {
  if (width === null) return text
  const lines = text.split('\n').flatMap((line) => wrapLine(line, width, 4))
  return lines.join('\n')
}

/** The stages and what prints them: loaded when asked for. */
const loadStages = async (): Promise<
  typeof import('../../emit/stages-text.ts') & Pick<typeof import('../../pipeline.ts'), 'stages'>
> => ({
  ...(await import('../../emit/stages-text.ts')),
  stages: (await import('../../pipeline.ts')).stages,
})

interface Stage {
  readonly product: ProductName
  readonly print: (product: Source & Referat) => string | Promise<string>
}

const STAGES: Readonly<Record<(typeof STAGE_NAMES)[number], Stage>> = {
  text: { product: 'source', print: ({ text }) => text },
  lines: { product: 'source', print: async (source) => (await import('../../emit/lines-text.ts')).linesText(source) },
  proposals: {
    product: 'source',
    async print(source) {
      const { proposalsText, stages } = await loadStages()
      return proposalsText(stages.propose(source))
    },
  },
  labels: {
    product: 'source',
    async print(source) {
      const { labelsText, stages } = await loadStages()
      return labelsText(stages.resolve(stages.propose(source)))
    },
  },
  tree: {
    product: 'source',
    async print(source) {
      const { treeText, stages } = await loadStages()
      return treeText(stages.assemble(stages.resolve(stages.propose(source))))
    },
  },
  clauses: {
    product: 'referat',
    print: async (made) => (await import('../../emit/clauses-text.ts')).clausesText(made),
  },
  outline: { product: 'referat', print: async (made) => (await import('../../emit/outline.ts')).outline(made) },
}
