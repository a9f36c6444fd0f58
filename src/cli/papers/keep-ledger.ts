// Keeps a ledger: what papers are to it is judged and appended, while no other run writes to it.
import { createLedger, type Seen } from '../../compare/ledger.ts'
import type { LedgerLine } from '../../compare/ledger-line.ts'
import { LEDGER_WORDS } from '../../compare/ledger-words.ts'
import { visible } from '../../emit/visible.ts'
import { groupMeetings } from '../../folder/meetings.ts'
import type { DocumentSummary } from '../../folder/summary.ts'
import { UsageError } from '../errors.ts'
import { Claimed, whileClaimed } from './claim.ts'
import { OutputFailure } from '../../files/system-errors.ts'
import type { Terminal } from '../terminal.ts'
import { openLedgerFile } from './ledger-file.ts'

/** A paper that was read: what its folder needs of it, and what a ledger keeps of it; its meeting is found here. */
export interface Seeing {
  readonly summary: DocumentSummary
  readonly seen: Seen
}

/** What a run saw. */
export interface Sight {
  /** Where the ledger lies: absolute. */
  readonly path: string
  /** As the user named it. */
  readonly name: string
  readonly papers: readonly Seeing[]
  /** Names of all inputs, read or not, and what the user named: a file is gone when it lies in a folder of `args` no more. */
  readonly names: readonly string[]
  readonly args: readonly string[]
  /** UTC, whole seconds: `2026-06-16T10:00:00Z`. */
  readonly now: string
}

/**
 * Appends what is new to a ledger.
 * @param before called with all lines before another run may write again
 * @returns all lines, and those that were appended
 * @throws {UsageError} when the file is no ledger, or another run is writing to it
 * @throws {OutputFailure} when it cannot be written
 */
export async function keepLedger(
  { path, name, papers, names, args, now }: Sight,
  terminal: Terminal,
  before: (lines: readonly LedgerLine[]) => Promise<void> = () => Promise.resolve(),
): Promise<{ readonly all: readonly LedgerLine[]; readonly added: readonly LedgerLine[] }> {
  const keys = new Map(
    groupMeetings(papers.map(({ summary }) => summary)).flatMap(({ key, document, others }) =>
      [document, ...others.map((other) => other.document)].map((one) => [one, key] as const),
    ),
  )
  const seen = papers.map(({ summary, seen: rest }): Seen => ({ ...rest, meeting: keys.get(summary) ?? summary.name }))
  const { file, added } = await alone(path, name, async () => {
    const opened = await openLedgerFile(path, name)
    const lines = judged(opened.lines, seen, names, args, now)
    await opened.append(lines)
    await before([...opened.lines, ...lines])
    return { file: opened, added: lines }
  })
  if (file.repaired > 0) await terminal.say(LEDGER_WORDS[terminal.language()].cut(visible(name), file.repaired))
  return { all: [...file.lines, ...added], added }
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

/** The time of a run: UTC, whole seconds. SOURCE_DATE_EPOCH stands for the clock, so that a run can be repeated to the byte. */
export function nowOf(env: Readonly<Record<string, string | undefined>>): string {
  const given = env['SOURCE_DATE_EPOCH'] ?? ''
  const seconds = /^\d{1,11}$/u.test(given) ? Number(given) : Math.floor(Date.now() / 1000)
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
}
