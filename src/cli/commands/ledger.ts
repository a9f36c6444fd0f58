// `ledger`: what is new, set anew, corrected, decided otherwise, gone, or announced and missing, since the last run.
import { feedText } from '../../compare/feed.ts'
import { createLedger, seenOf, type Seen } from '../../compare/ledger.ts'
import type { LedgerLine } from '../../compare/ledger-line.ts'
import { LEDGER_WORDS, type LedgerWords } from '../../compare/ledger-words.ts'
import { ndjson } from '../../emit/json.ts'
import { logSafe } from '../../emit/report/log-safe.ts'
import { visible } from '../../emit/visible.ts'
import { groupMeetings } from '../../folder/meetings.ts'
import { summarise, type DocumentSummary } from '../../folder/summary.ts'
import type { Context } from '../context.ts'
import { UsageError } from '../errors.ts'
import { exitCode, type ExitCode } from '../exit-code.ts'
import { locate } from '../inputs/files.ts'
import { languageOf } from '../language.ts'
import type { OptionsOf } from '../options/common.ts'
import type { LEDGER } from '../options/tables.ts'
import { Claimed, whileClaimed } from '../outputs/claim.ts'
import { OutputFailure } from '../outputs/output-failure.ts'
import { writeAtomically } from '../outputs/write-file.ts'
import { eachPaper } from '../papers/each-paper.ts'
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
  const papers: { readonly summary: DocumentSummary; readonly seen: Seen }[] = []
  const files = [ledgerName, ...(options.feed === undefined ? [] : [options.feed])]
  const { names, trouble } = await eachPaper(args, options, context, terminal, { files }, (paper) => {
    papers.push({ summary: summarise(paper), seen: seenOf(paper, '') })
  })
  const keys = new Map(
    groupMeetings(papers.map(({ summary }) => summary)).flatMap(({ key, document, others }) =>
      [document, ...others.map((other) => other.document)].map((one) => [one, key] as const),
    ),
  )
  const seen = papers.map(({ summary, seen: rest }): Seen => ({ ...rest, meeting: keys.get(summary) ?? summary.name }))
  const { file, added } = await alone(path, ledgerName, async () => {
    const opened = await openLedgerFile(path, ledgerName)
    const lines = judged(opened.lines, seen, names, args, now)
    await opened.append(lines)
    if (options.feed !== undefined) await writeFeed(options.feed, [...opened.lines, ...lines], context.cwd)
    return { file: opened, added: lines }
  })
  if (file.repaired > 0) {
    await terminal.say(LEDGER_WORDS[terminal.language()].cut(visible(ledgerName), file.repaired))
  }
  const all = [...file.lines, ...added]
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

/** Does it while no other run writes to the ledger. */
async function alone<T>(path: string, name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await whileClaimed(path, work)
  } catch (error) {
    if (error instanceof Claimed) {
      throw new UsageError(
        `another run is writing to ${visible(name)}. Run it again; if there is none, remove ${visible(error.path)}.`,
        `en anden kørsel skriver i ${visible(name)}. Kør igen; er der ingen anden, så fjern ${visible(error.path)}.`,
      )
    }
    throw error instanceof UsageError || error instanceof OutputFailure
      ? error
      : new OutputFailure(visible(name), error)
  }
}

/** The lines to append: what the papers are to the ledger, and what is there no more. */
function judged(
  lines: readonly LedgerLine[],
  seen: readonly Seen[],
  names: readonly string[],
  args: readonly string[],
  now: string,
): LedgerLine[] {
  const known = createLedger(lines)
  const there = new Set(names)
  const added = seen.flatMap((one) => known.add(one, now) ?? [])
  return [...added, ...known.vanish((one) => !there.has(one) && isBelow(one, args), now)]
}

/** Does a name lie in one of the folders that were looked into? */
const isBelow = (name: string, args: readonly string[]): boolean =>
  args.some((arg) => {
    const folder = arg.endsWith('/') ? arg.slice(0, -1) : arg
    return folder === '.' ? !name.startsWith('/') && !name.startsWith('../') : name.startsWith(`${folder}/`)
  })

/** Columns of the longest state. */
const STATE = 16

/** `decision-changed  juni.pdf: KKR Sjælland, 2026-06-12, referat` */
function told({ state, file, body, date, kind }: LedgerLine, words: LedgerWords): string {
  const paper = [body, date, kind].filter((one) => one !== null).join(', ')
  return `${words.states[state].padEnd(STATE)}  ${logSafe(`${file}: ${paper}`)}\n`
}

/** UTC, whole seconds. SOURCE_DATE_EPOCH stands for the clock, so that a run can be repeated to the byte. */
function nowOf(env: Readonly<Record<string, string | undefined>>): string {
  const given = env['SOURCE_DATE_EPOCH'] ?? ''
  const seconds = /^\d{1,11}$/u.test(given) ? Number(given) : Math.floor(Date.now() / 1000)
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
}

async function writeFeed(name: string, lines: readonly LedgerLine[], cwd: string): Promise<void> {
  try {
    await writeAtomically(locate(cwd, name), feedText(lines))
  } catch (error) {
    throw new OutputFailure(visible(name), error)
  }
}
