// What changed since an earlier paper of a meeting, as the page shows it: words that went and words that came, each with
// the place where it stands in its paper.
import { mattersOf, type Change, type ChangeSide, type WordRun } from '../compare/change.ts'
import { compareReferater } from '../compare/compare.ts'
import { isApart } from '../compare/formats/said.ts'
import type { Item } from '../referat.ts'
import { referatOf, type Entry } from './entry.ts'
import type { ChangeRow, Changes } from './format/meeting.ts'

/** Compares two papers of a meeting. @param shown the one that the page shows */
export function changesAgainst(earlier: Entry, shown: Entry): Changes {
  const after = referatOf(shown)
  const { changes, agenda } = compareReferater(referatOf(earlier), after)
  return {
    against: earlier.name,
    agenda: mattersOf(agenda ?? []).map(({ item, state }) => ({ number: item.number, title: item.title, state })),
    rows: changes.map((change) => changeRow(change, after.items)),
  }
}

function changeRow({ type, weight, item, before, after, words }: Change, items: readonly Item[]): ChangeRow {
  const own = item?.after ?? null
  const name = own ?? item?.before ?? null
  const index = own === null ? -1 : items.findIndex(({ number, title }) => number === own.number && title === own.title)
  return {
    type,
    weight,
    number: name?.number ?? null,
    title: name?.title ?? null,
    item: index < 0 ? null : index,
    before: sideOf(before),
    after: sideOf(after),
    words: words.map((run, i) => [STATES[run.state], (isBehindBlank(words, i) ? ' ' : '') + run.text] as const),
  }
}

const STATES = { same: 0, removed: 1, added: 2 } as const satisfies Record<WordRun['state'], number>

const isBehindBlank = (words: readonly WordRun[], i: number): boolean =>
  i > 0 && isApart(words[i - 1]?.text ?? '', words[i]?.text ?? '')

const sideOf = (side: ChangeSide | null): ChangeRow['before'] =>
  side === null
    ? null
    : {
        text: side.text,
        at: side.at === null ? null : [side.at.start, side.at.end],
        page: side.at?.page ?? null,
        line: side.at?.line ?? null,
      }
