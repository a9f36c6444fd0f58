// `archive`: a folder of minutes as a page. Each input is read, its entry kept; the page is written when all are there.
import { join, resolve } from 'node:path'
import { makeArchive } from '../../archive/archive.ts'
import type { Entry } from '../../archive/entry.ts'
import type { FailedRow } from '../../archive/format/overview.ts'
import { dataFile, pageHtml } from '../../archive/html.ts'
import { readShell } from '../../archive/shell.ts'
import { visible } from '../../emit/visible.ts'
import type { Context } from '../context.ts'
import type { DocumentOptions } from '../documents/document-options.ts'
import { openRun } from '../documents/open-run.ts'
import { exitCode, type ExitCode } from '../exit-code.ts'
import { locate } from '../inputs/files.ts'
import type { Input } from '../inputs/input.ts'
import { OutputFailure } from '../outputs/output-failure.ts'
import { makeFolder, writeAtomically } from '../outputs/write-file.ts'
import type { Terminal } from '../terminal.ts'
import { version } from '../version.ts'
import { documentAddress } from '../archive/document-address.ts'
import { readEntries } from '../archive/read-entries.ts'

/** The options of `archive`, as commander names them. */
export interface ArchiveCommandOptions extends DocumentOptions {
  readonly output: string
  readonly title?: string
  readonly split?: boolean
  readonly force?: boolean
  readonly debug?: boolean
}

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
  const run = await openRun(args, options, context, terminal)
  try {
    const folder = resolve(locate(context.cwd, options.output))
    const { entries, failed } = await readEntries(run, options, context)
    await writing(options.output, () => write(folder, entries, failed, options))
    const { unreadable, internal } = await run.end()
    return exitCode({ unreadable, internal })
  } finally {
    await run.close()
  }
}

async function write(
  folder: string,
  entries: ReadonlyMap<Input, Entry>,
  failed: readonly FailedRow[],
  { title = 'KKR-arkiv', split = false }: ArchiveCommandOptions,
): Promise<void> {
  const shell = await readShell()
  const hrefs = new Map([...entries].map(([input, entry]) => [entry, documentAddress(input, folder)]))
  const archive = makeArchive([...entries.values()], {
    title,
    version: version(),
    split,
    hrefOf: (entry) => hrefs.get(entry) ?? null,
    failed,
    files: [],
  })
  await makeFolder(folder)
  if (split) {
    await makeFolder(join(folder, 'data'))
    for (const part of archive.parts) await writeAtomically(join(folder, 'data', `${part.key}.js`), dataFile(part))
  }
  await writeAtomically(join(folder, 'index.html'), pageHtml(archive.overview, archive.parts, shell))
}

async function writing(name: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    throw new OutputFailure(visible(name), error)
  }
}
