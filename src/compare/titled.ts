import type { Item } from '../referat.ts'
import type { Change } from './change.ts'
import { wordRuns } from './edits.ts'
import type { KnownChange } from './make-change.ts'

/** The change of an item's title, or of its being closed to the public. */
export function titled(a: Item, b: Item, make: (known: KnownChange) => Change): Change {
  const facts =
    a.closed === b.closed
      ? []
      : [{ fact: 'closed', before: a.closed ? 'closed' : 'open', after: b.closed ? 'closed' : 'open' }]
  return make({
    type: 'item-retitled',
    before: { text: a.title, at: a.at },
    after: { text: b.title, at: b.at },
    words: wordRuns(a.title, b.title),
    facts,
  })
}
