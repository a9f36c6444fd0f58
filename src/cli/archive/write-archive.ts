// Writes an archive: what stands beside the page first, the page last, so that it never leads to what is not there.
import { readdir, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { Archive } from '../../archive/archive.ts'
import { calendar } from '../../archive/calendar.ts'
import { feed } from '../../archive/feed.ts'
import { dataFile, pageHtml } from '../../archive/html.ts'
import { readShell } from '../../archive/shell.ts'
import { makeFolder } from '../../files/make-folder.ts'
import { writeAtomically } from '../../files/output-file.ts'

/** What came, was changed and went, a line each. It is only ever added to. */
export const LEDGER = 'referater.ledger.jsonl'

/** The files beside the page, as the page tells of them. */
export const FILES = [
  { href: 'kkr.sqlite', what: 'alle tabeller i én SQLite-fil' },
  { href: 'tables/kkr.xlsx', what: 'alle tabeller til Excel' },
  { href: 'tables/decisions.csv', what: 'beslutningerne som CSV; de andre tabeller ligger ved siden af' },
  { href: 'feed.xml', what: 'møderne som feed (Atom)' },
  { href: 'moeder.ics', what: 'kommende møder til en kalender (iCalendar)' },
  { href: LEDGER, what: 'hvad der er kommet til, rettet og forsvundet, kørsel for kørsel (JSON)' },
]

/**
 * Writes an archive.
 * @param folder absolute; made when it is not there
 * @throws the system's error
 */
export async function writeArchive(folder: string, { overview, parts }: Archive): Promise<void> {
  const shell = await readShell()
  await makeFolder(folder)
  if (overview.split) {
    await makeFolder(join(folder, 'data'))
    for (const part of parts) await writeAtomically(join(folder, 'data', `${part.key}.js`), dataFile(part))
  }
  await writeAtomically(join(folder, 'feed.xml'), feed(overview))
  await writeAtomically(join(folder, 'moeder.ics'), calendar(overview))
  await writeAtomically(join(folder, 'index.html'), pageHtml(overview, parts, shell))
  await removeData(join(folder, 'data'), overview.split ? new Set(parts.map(({ key }) => `${key}.js`)) : new Set())
}

/** Removes the data of meetings that are no longer in the archive. */
async function removeData(folder: string, kept: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (/^[a-z0-9-]+\.js$/u.test(name) && !kept.has(name)) await unlink(join(folder, name)).catch(() => undefined)
  }
}
