// `archive`: a folder of minutes as a page. Each input is read into its entry; the page is written when all are there.
import { join, resolve } from 'node:path'
import { makeArchive, MOST_IN_PAGE } from '../../archive/archive.ts'
import { referatOf } from '../../archive/entry.ts'
import { REDACTIONS, type Redaction } from '../../archive/redact.ts'
import { seenOf } from '../../compare/ledger.ts'
import { visible } from '../../emit/visible.ts'
import { documentAddress } from '../archive/document-address.ts'
import { openEntryCache } from '../archive/entry-cache.ts'
import { readEntries } from '../archive/read-entries.ts'
import { writeTablesBeside } from '../archive/tables-beside.ts'
import { FILES, LEDGER, writeArchive } from '../archive/write-archive.ts'
import type { Context } from '../context.ts'
import { UsageError, didYouMean } from '../errors.ts'
import { exitCode, type ExitCode } from '../exit-code.ts'
import { locate } from '../../files/places.ts'
import { readingOptions, type OptionsOf } from '../options/common.ts'
import type { ARCHIVE } from '../options/tables.ts'
import { OutputFailure } from '../../files/system-errors.ts'
import { makeFolder } from '../../files/make-folder.ts'
import { keepLedger, nowOf } from '../papers/keep-ledger.ts'
import { openLedgerFile } from '../papers/ledger-file.ts'
import { openRun } from '../documents/open-run.ts'
import { openAliasesFile } from '../tables/aliases-file.ts'
import type { Terminal } from '../terminal.ts'
import { version } from '../version.ts'

type ArchiveCommandOptions = OptionsOf<typeof ARCHIVE>

/**
 * Runs `archive`.
 * @throws {UsageError} before any document is read
 * @throws {OutputFailure} when the archive cannot be written
 */
export async function archive(
  args: readonly string[],
  options: ArchiveCommandOptions,
  context: Context,
  terminal: Terminal,
): Promise<ExitCode> {
  const { output = '' } = options
  const redactions = redactionsOf(options.redact)
  const { aliases, onUnused, sayUnused } = await openAliasesFile(options.aliases, context.cwd)
  const run = await openRun(args, options, context, terminal)
  try {
    const folder = resolve(locate(context.cwd, output))
    const cache = openEntryCache(join(folder, '.cache'), [version(), readingOptions(options, context.env), redactions])
    // A file that is no ledger is told before documents are read.
    const ledger = { path: join(folder, LEDGER), name: join(output, LEDGER) }
    await openLedgerFile(ledger.path, ledger.name)
    await writing(output, async () => {
      const { entries, failed } = await readEntries(run, redactions, cache)
      const addresses = new Map([...entries].map(([input, entry]) => [entry, documentAddress(input, folder)]))
      const made = makeArchive([...entries.values()], {
        aliases,
        title: options.title ?? 'KKR-arkiv',
        version: version(),
        mostInPage: options.split === true ? 0 : MOST_IN_PAGE,
        hrefOf: (entry) => addresses.get(entry) ?? null,
        failed,
        files: FILES,
      })
      await makeFolder(folder)
      const told = await writeTablesBeside(folder, [...entries.values()], aliases, onUnused)
      for (const line of told) await terminal.say(visible(line))
      await sayUnused(terminal)
      const papers = [...entries.values()].map((entry) => ({
        summary: entry.summary,
        seen: seenOf(referatOf(entry), ''),
      }))
      const names = run.inputs.map(({ name }) => name)
      await keepLedger({ ...ledger, papers, names, args, now: nowOf(context.env) }, terminal)
      await writeArchive(folder, made)
    })
    return exitCode(await run.end())
  } finally {
    await run.close()
  }
}

function redactionsOf(words: string | undefined): Redaction[] {
  const given = (words ?? '').split(',').filter((word) => word !== '')
  return given.map((word) => {
    const known = REDACTIONS.find((one) => one === word)
    if (known !== undefined) return known
    const meant = didYouMean(word, REDACTIONS)
    throw new UsageError(
      `--redact takes ${REDACTIONS.join(',')}, not ${visible(word)}.${meant.en}`,
      `--redact skal være ${REDACTIONS.join(',')}, ikke ${visible(word)}.${meant.da}`,
    )
  })
}

async function writing(name: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw new OutputFailure(visible(name), error)
    throw error
  }
}
