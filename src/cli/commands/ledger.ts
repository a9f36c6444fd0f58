// `ledger`: what is new, set anew, corrected, decided otherwise, gone, or announced and missing, since the last run.
import { feedText } from '../../compare/feed.ts'
import { createLedger, seenOf } from '../../compare/ledger.ts'
import type { LedgerLine } from '../../compare/ledger-line.ts'
import { LEDGER_WORDS, type LedgerWords } from '../../compare/ledger-words.ts'
import { ndjson } from '../../emit/json.ts'
import { logSafe } from '../../emit/report/log-safe.ts'
import { summarise } from '../../folder/summary.ts'
import type { Context } from '../context.ts'
import { exitCode, type ExitCode } from '../exit-code.ts'
import { locate } from '../../files/places.ts'
import { languageOf } from '../language.ts'
import type { OptionsOf } from '../options/common.ts'
import type { LEDGER } from '../options/tables.ts'
import { writing } from '../../files/system-errors.ts'
import { writeAtomically } from '../../files/output-file.ts'
import { eachPaper } from '../papers/each-paper.ts'
import { keepLedger, nowOf, type Seeing } from '../papers/keep-ledger.ts'
import { openLedgerFile } from '../papers/ledger-file.ts'
import type { Terminal } from '../terminal.ts'

type LedgerOptions = OptionsOf<typeof LEDGER>

/**
 * Runs `ledger`.
 * @throws {UsageError} when nothing can be read, or the file is no ledger
 * @throws {OutputFailure} when the ledger or the feed cannot be written
 */
export async function ledger(
  args: readonly string[],
  { file: ledgerName = '', ...options }: LedgerOptions,
  context: Context,
  terminal: Terminal,
): Promise<ExitCode> {
  const path = locate(context.cwd, ledgerName)
  const now = nowOf(context.env)
  // A file that is no ledger is told before documents are read.
  await openLedgerFile(path, ledgerName)
  const papers: Seeing[] = []
  const files = [ledgerName, ...(options.feed === undefined ? [] : [options.feed])]
  const { names, trouble } = await eachPaper(args, options, context, terminal, { files }, (paper) => {
    papers.push({ summary: summarise(paper), seen: seenOf(paper, '') })
  })
  const kept = await keepLedger({ path, name: ledgerName, papers, names, args, now }, terminal, async (lines) => {
    if (options.feed !== undefined) await writeFeed(options.feed, lines, context.cwd)
  })
  const { all, added } = kept
  const words = LEDGER_WORDS[languageOf(options.lang, context.env, context.stdout.isTTY === true)]
  for (const line of added) await terminal.out(options.format === 'ndjson' ? ndjson(line) : told(line, words))
  const missing = createLedger(all).missing(now.slice(0, 10))
  if (options.format !== 'ndjson') {
    for (const one of missing) await terminal.out(`${words.missing.padEnd(STATE)}  ${logSafe(words.announced(one))}\n`)
    if (added.length + missing.length === 0) await terminal.out(`${words.nothing}\n`)
  }
  const weighty = (line: LedgerLine): boolean => options.failOn === 'any' || line.state === 'decision-changed'
  const fails = options.failOn !== undefined && options.failOn !== 'never' && added.some(weighty)
  return exitCode(trouble, fails)
}

/** Columns of the longest state. */
const STATE = 16

/** `decision-changed  juni.pdf: KKR Sjælland, 2026-06-12, referat` */
function told({ state, file, body, date, kind }: LedgerLine, words: LedgerWords): string {
  const paper = [body, date, kind].filter((one) => one !== null).join(', ')
  return `${words.states[state].padEnd(STATE)}  ${logSafe(`${file}: ${paper}`)}\n`
}

const writeFeed = (name: string, lines: readonly LedgerLine[], cwd: string): Promise<void> =>
  writing(name, () => writeAtomically(locate(cwd, name), feedText(lines)))
