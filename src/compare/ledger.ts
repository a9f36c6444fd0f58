// What a ledger knows, and what a paper is to it. Pure: lines in, lines out; the file is somebody else's.
//
//   juni.pdf       new
//   juni.pdf       decision-changed   replaces the first
//   juni (2).pdf   corrected          replaces the second
//   juni.pdf       vanished
import type { Referat } from '../referat.ts'
import type { LedgerLine, LedgerState } from './ledger-line.ts'
import { decisionsOf, meaningOf, targetsOf } from './meaning.ts'

/** What the ledger keeps of a paper. */
export type Seen = Pick<
  LedgerLine,
  'file' | 'sha256' | 'meaning' | 'decisions' | 'targets' | 'meeting' | 'kind' | 'body' | 'date' | 'nextMeeting'
>

/** What is kept of a paper. @param meeting the key of its meeting */
export const seenOf = (referat: Referat, meeting: string): Seen => ({
  file: referat.source.name,
  sha256: referat.source.sha256,
  meaning: meaningOf(referat),
  decisions: decisionsOf(referat),
  targets: targetsOf(referat),
  meeting,
  kind: referat.kind,
  body: referat.meeting.body,
  date: referat.meeting.date,
  nextMeeting: referat.nextMeeting?.date ?? null,
})

/** A meeting that a paper announces and no paper is of. */
export interface Missing {
  readonly body: string
  readonly date: string
  /** The paper that announces it. */
  readonly announcedBy: string
}

/** A ledger in memory. */
export interface Ledger {
  /** Judges a paper and remembers it. @returns the line to append; null for one that is known as it is */
  readonly add: (seen: Seen, now: string) => LedgerLine | null
  /** @param isGone of a file that should be there @returns lines for files that are there no more */
  readonly vanish: (isGone: (file: string) => boolean, now: string) => LedgerLine[]
  /** @param today ISO 8601 @returns meetings announced for a day before today, of which the ledger knows no paper */
  readonly missing: (today: string) => Missing[]
}

/** Opens a ledger. @param lines as they stand in its file, the oldest first */
export function createLedger(lines: readonly LedgerLine[]): Ledger {
  /** The last line of each file. */
  const files = new Map<string, LedgerLine>()
  /** The last version of each paper: of a meeting and a kind. */
  const papers = new Map<string, LedgerLine>()
  const paperKey = ({ meeting, kind }: Pick<LedgerLine, 'meeting' | 'kind'>): string => JSON.stringify([meeting, kind])
  const learn = (line: LedgerLine): LedgerLine => {
    files.set(line.file, line)
    if (line.state !== 'vanished' && line.state !== 'duplicate') papers.set(paperKey(line), line)
    return line
  }
  lines.forEach(learn)
  const make = (seen: Seen, state: LedgerState, replaces: string | null, now: string): LedgerLine => ({
    schemaVersion: '1.0',
    state,
    ...seen,
    seen: now,
    replaces,
  })
  return {
    add(seen, now) {
      const known = files.get(seen.file)
      if (known?.sha256 === seen.sha256) {
        return known.state === 'vanished' ? learn(make(seen, 'returned', null, now)) : null
      }
      // The file's own version before, else that of its meeting: a paper may be published anew under another name.
      const own = known !== undefined && paperKey(known) === paperKey(seen) ? known : undefined
      const before = own ?? papers.get(paperKey(seen))
      const same = [...files.values()].some(({ sha256, state }) => sha256 === seen.sha256 && state !== 'vanished')
      if (same) return learn(make(seen, 'duplicate', null, now))
      if (before === undefined) return learn(make(seen, 'new', null, now))
      return learn(make(seen, judge(before, seen), before.sha256 === seen.sha256 ? null : before.sha256, now))
    },
    vanish(isGone, now) {
      const gone = [...files.values()].filter(({ file, state }) => state !== 'vanished' && isGone(file))
      return gone.map((line) => learn({ ...line, state: 'vanished', seen: now, replaces: null }))
    },
    missing(today) {
      const known = new Set([...papers.values()].map(({ body, date }) => JSON.stringify([body, date])))
      const found = new Map<string, Missing>()
      for (const { body, nextMeeting, file } of papers.values()) {
        if (body === null || nextMeeting === null || nextMeeting >= today) continue
        const key = JSON.stringify([body, nextMeeting])
        if (!known.has(key)) found.set(key, { body, date: nextMeeting, announcedBy: file })
      }
      return [...found.values()].sort((a, b) => (a.date + a.body < b.date + b.body ? -1 : 1))
    },
  }
}

function judge(before: LedgerLine, seen: Seen): LedgerState {
  if (before.sha256 === seen.sha256) return 'duplicate'
  if (before.decisions !== seen.decisions) return 'decision-changed'
  const otherTargets = before.targets !== null && seen.targets !== null && before.targets !== seen.targets
  return before.meaning !== seen.meaning || otherTargets ? 'corrected' : 'retypeset'
}
