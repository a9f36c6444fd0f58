// `compare`: what changed between two papers of a meeting, or between those of two folders.
import { WEIGHTS, type Comparison } from '../../compare/change.ts'
import { comparePair } from '../../compare/compare.ts'
import { OUTPUTS } from '../../compare/formats/formats.ts'
import { COMPARE_FORMATS, createTotals, type CompareTotals } from '../../compare/formats/format.ts'
import { keepPaper, type KeptPaper } from '../../compare/kept-paper.ts'
import { pairPapers } from '../../compare/pair-papers.ts'
import type { Context } from '../context.ts'
import { UsageError } from '../errors.ts'
import { exitCode, type ExitCode } from '../exit-code.ts'
import { languageOf } from '../language.ts'
import type { OptionsOf } from '../options/common.ts'
import type { COMPARE } from '../options/tables.ts'
import { openTexts } from '../outputs/open-text.ts'
import { planFormats } from '../outputs/plan-formats.ts'
import { eachPaper } from '../papers/each-paper.ts'
import { useColor, type Terminal } from '../terminal.ts'

type CompareOptions = OptionsOf<typeof COMPARE>

/**
 * Runs `compare`.
 * @throws {UsageError} when nothing can be read, or options contradict each other
 * @throws {OutputFailure} when an output can no longer be written
 */
export async function compare(
  [before = '', after = '']: readonly string[],
  options: CompareOptions,
  context: Context,
  terminal: Terminal,
): Promise<ExitCode> {
  if (before === '-' && after === '-')
    throw new UsageError(
      'standard input can be one of the two papers only.',
      'standard input kan kun være det ene af de to papirer.',
    )
  const plan = planFormats(options.format ?? [], COMPARE_FORMATS)
  const files = plan.flatMap(({ file }) => file ?? [])
  const read = async (arg: string): Promise<{ papers: KeptPaper[]; unreadable: number; internal: number }> => {
    const papers: KeptPaper[] = []
    const { stdinFilename, ...rest } = options
    const own = arg === '-' && stdinFilename !== undefined ? { ...rest, stdinFilename } : rest
    const { trouble } = await eachPaper([arg], own, context, terminal, { files }, (paper) => {
      papers.push(keepPaper(paper, papers.length > 0))
    })
    return { papers, unreadable: trouble.unreadable, internal: trouble.internal }
  }
  const [one, other] = [await read(before), await read(after)]
  const trouble = { unreadable: one.unreadable + other.unreadable, internal: one.internal + other.internal }
  // Without its counterpart a paper says nothing of changes.
  if (one.papers.length === 0 || other.papers.length === 0) return exitCode(trouble)
  const { stdout, env, cwd } = context
  const look = {
    // Results are in the language of the person at the terminal, or the one that was asked for.
    language: languageOf(options.lang, env, stdout.isTTY === true),
    color: useColor(env, stdout.isTTY === true, options.color !== false),
    width: stdout.columns ?? 80,
    onlyDecisions: options.only !== undefined,
  }
  const plain = { ...look, color: false, width: 80 }
  const outputs = await openTexts(
    plan,
    (planned) => OUTPUTS[planned?.format ?? 'markdown'](planned?.file === null ? look : plain),
    { cwd, out: terminal.out, summary: env['GITHUB_STEP_SUMMARY'] },
  )
  const totals = createTotals()
  try {
    for (const [left, right] of pairPapers(one.papers, other.papers)) {
      const comparison = narrowed(comparePair(left?.open() ?? null, right?.open() ?? null), options.only)
      totals.add(comparison)
      await outputs.next(comparison)
    }
    await outputs.end(totals.totals())
  } catch (error) {
    await outputs.abandon()
    throw error
  }
  return exitCode(trouble, fails(totals.totals(), options.failOn ?? 'any'))
}

/** With `--only decisions`: what was recommended and decided, whatever differs in it, and items that bear a decision. */
function narrowed(comparison: Comparison, only: CompareOptions['only']): Comparison {
  if (only === undefined) return comparison
  const changes = comparison.changes.filter(
    ({ weight, part }) => weight === 'decision' || part === 'beslutning' || part === 'indstilling',
  )
  return { ...comparison, changes }
}

function fails({ weights, alone }: CompareTotals, level: NonNullable<CompareOptions['failOn']>): boolean {
  if (level === 'never') return false
  if (level === 'any' && alone > 0) return true
  const least = level === 'any' ? WEIGHTS.length - 1 : WEIGHTS.indexOf(level)
  return WEIGHTS.slice(0, least + 1).some((weight) => weights[weight] > 0)
}
