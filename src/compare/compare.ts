// Two papers of one meeting -> what changed. Pure: the same two give the same changes.
//
//   items found again -> their order and numbers -> the words and facts of each pair -> what stands outside the items
import type { Item, Referat, TocEntry } from '../referat.ts'
import { likeness } from '../text/distance.ts'
import { squashTitle } from '../text/squash.ts'
import { attendanceChanges } from './attendance.ts'
import { NOT_COMPARED, type Change, type ChangeSide, type Comparison, type Paper, type Treated } from './change.ts'
import { contentsChanges, meetingChanges, nextMeetingChanges, remarkChanges } from './compare-meeting.ts'
import { itemChanges, nameOf, type Around } from './compare-item.ts'
import { isDecided } from './decision-facts.ts'
import { itemOrder, type ItemPair } from './item-order.ts'
import { makeChange } from './make-change.ts'
import { matchItems, type MatchedItems } from './match-items.ts'
import { holdsTargets, meaningOf } from './meaning.ts'
import { essence } from './words.ts'

/** What is known of a paper that was compared. */
const paperOf = (referat: Referat): Paper => ({
  name: referat.source.name,
  sha256: referat.source.sha256,
  meaning: meaningOf(referat),
  kind: referat.kind,
  body: referat.meeting.body,
  date: referat.meeting.date,
})

/**
 * Compares two papers of one meeting.
 * @param one the earlier paper; a dagsorden and its referat may be given in either order: the dagsorden comes first
 * @param other the later paper
 * @returns what differs, each change once, in the order of the second paper
 */
export function compareReferater(one: Referat, other: Referat): Comparison {
  const turned = one.kind === 'referat' && other.kind === 'dagsorden'
  const [before, after] = turned ? [other, one] : [one, other]
  const agenda = before.kind === 'dagsorden' && after.kind === 'referat'
  const targets = holdsTargets(before) && holdsTargets(after)
  const around: Around = { before, after, agenda, targets }
  const matched = matchItems(before, after)
  const items = changesOfItems(matched, around)
  const toldNext = items.some(({ type }) => type === 'next-meeting-changed') || isInChangedItem(matched, around)
  const changes = [
    ...meetingChanges(before, after, agenda),
    ...attendanceChanges(before, after, agenda),
    ...remarkChanges(before, after, agenda),
    ...items,
    ...(toldNext ? [] : nextMeetingChanges(before, after)),
    ...contents(matched, around),
  ]
  return {
    schemaVersion: '1.0',
    before: paperOf(before),
    after: paperOf(after),
    agenda: agenda ? treatedItems(matched, before, after) : null,
    changes,
    notCompared: notCompared(before, after, targets),
  }
}

/** Compares a pair, of which one paper may be missing. */
export function comparePair(one: Referat | null, other: Referat | null): Comparison {
  if (one !== null && other !== null) return compareReferater(one, other)
  const [before, after] = [one, other].map((referat) => (referat === null ? null : paperOf(referat)))
  return {
    schemaVersion: '1.0',
    before: before ?? null,
    after: after ?? null,
    agenda: null,
    changes: [],
    notCompared: [],
  }
}

function notCompared(before: Referat, after: Referat, targets: boolean): string[] {
  const neither = !holdsTargets(before) && !holdsTargets(after)
  return [
    ...(targets || neither ? [] : [NOT_COMPARED.targets]),
    ...(before.toc.length > 0 === after.toc.length > 0 ? [] : [NOT_COMPARED.contents]),
  ]
}

/** Does the next meeting stand in an item that was put in or taken out? Then that is what is told. */
function isInChangedItem({ added, removed }: MatchedItems, { before, after }: Around): boolean {
  const within = (referat: Referat, indices: readonly number[]): boolean =>
    indices.some((i) => {
      const [item, next] = [referat.items[i], referat.nextMeeting]
      return item !== undefined && next !== null && next.at.start >= item.at.start && next.at.end <= item.at.end
    })
  return within(before, removed) || within(after, added)
}

/** The changes of items in the order of the second paper; those taken out stand where they stood. */
function changesOfItems(matched: MatchedItems, around: Around): Change[] {
  const { before, after } = around
  const order = itemOrder(before.items, after.items, matched)
  const numbered = [before, after].every(({ items }) => items.some(({ number }) => number !== null))
  const placed: { readonly at: number; readonly change: Change }[] = []
  const put = (at: number, change: Change): void => {
    placed.push({ at, change })
  }
  for (const j of matched.added) put(j, wholeItem('item-added', null, after.items[j] ?? null))
  for (const i of matched.removed) {
    const next = matched.pairs.find(({ a }) => a > i)
    put((next?.b ?? after.items.length) - 0.5, wholeItem('item-removed', before.items[i] ?? null, null))
  }
  const pairOf = (pair: ItemPair): [Item, Item] | null => {
    const [a, b] = [before.items[pair.a], after.items[pair.b]]
    return a === undefined || b === undefined ? null : [a, b]
  }
  for (const [type, pairs] of [
    ['item-moved', order.moved],
    ['item-renumbered', numbered ? order.renumbered : []],
  ] as const) {
    for (const pair of pairs) {
      const [a, b] = pairOf(pair) ?? []
      if (a !== undefined && b !== undefined) put(pair.b, placeChange(type, a, b))
    }
  }
  const cause = placed[0]?.change
  if (cause !== undefined && numbered) {
    cause.renumbered = order.following.flatMap((pair) => {
      const [a, b] = pairOf(pair) ?? []
      return a?.number == null || b?.number == null ? [] : [{ before: a.number, after: b.number }]
    })
  }
  for (const pair of matched.pairs) {
    const [a, b] = pairOf(pair) ?? []
    if (a !== undefined && b !== undefined) for (const change of itemChanges(a, b, around)) put(pair.b, change)
  }
  return placed.sort((x, y) => x.at - y.at).map(({ change }) => change)
}

const itemText = ({ title, sections }: Item): string =>
  [
    title,
    ...sections.map(({ heading, text }) => [heading, text].filter((one) => one !== null && one !== '').join('\n')),
  ].join('\n\n')

function wholeItem(type: 'item-added' | 'item-removed', a: Item | null, b: Item | null): Change {
  const side = (item: Item | null): ChangeSide | null => (item === null ? null : { text: itemText(item), at: item.at })
  const { beslutning = null } = b ?? a ?? {}
  const outcome = beslutning?.outcome ?? null
  const facts =
    outcome === null
      ? []
      : [{ fact: 'outcome', before: a === null ? null : outcome, after: b === null ? null : outcome }]
  return makeChange({
    type,
    weight: isDecided(beslutning) ? 'decision' : 'content',
    item: { before: a === null ? null : nameOf(a), after: b === null ? null : nameOf(b) },
    before: side(a),
    after: side(b),
    facts,
  })
}

function placeChange(type: 'item-moved' | 'item-renumbered', a: Item, b: Item): Change {
  return makeChange({
    type,
    item: { before: nameOf(a), after: nameOf(b) },
    before: { text: a.title, at: a.at },
    after: { text: b.title, at: b.at },
    facts: a.number === b.number ? [] : [{ fact: 'number', before: a.number, after: b.number }],
  })
}

/** How an entry of the contents may name an item, squashed. */
const entriesOf = (item: Item | undefined): string[] =>
  item === undefined ? [] : [item.title, `${item.number ?? ''} ${item.title}`].map(essence)

function contents({ pairs, added, removed }: MatchedItems, { before, after, agenda }: Around): Change[] {
  const counterpart = new Map(pairs.map(({ a, b }) => [a, b]))
  const come = new Set(added.flatMap((j) => entriesOf(after.items[j])))
  const follows = ({ number, title }: TocEntry): string[] | null => {
    const i = namedBy(number, title, before.items)
    if (i === undefined) return []
    const item = after.items[counterpart.get(i) ?? -1]
    if (item === undefined) return removed.includes(i) ? null : []
    // A title that the contents print otherwise (with ` - Tillæg`) stays so, or changes as the item's did.
    const titles = [title, title.replace(before.items[i]?.title ?? title, () => item.title)]
    return [...entriesOf(item), ...titles.flatMap((one) => [one, `${item.number ?? ''} ${one}`].map(essence))]
  }
  // The list of persons is not in the dagsorden yet, nor named in its contents.
  const isNew = ({ number, title }: TocEntry): boolean => agenda && namedBy(number, title, after.items) === undefined
  return contentsChanges(before, after, follows, come, isNew)
}

/** The item that an entry of the contents names: by number and title, or by number and a title much like it. */
function namedBy(number: string | null, title: string, items: readonly Item[]): number | undefined {
  const score = (item: Item): number =>
    (number !== null && item.number === number ? 0.5 : 0) + likeness(squashTitle(item.title), squashTitle(title))
  const [best] = items.map((item, i) => ({ i, score: score(item) })).sort((a, b) => b.score - a.score || a.i - b.i)
  return best !== undefined && best.score >= 0.9 ? best.i : undefined
}

function treatedItems({ pairs, removed }: MatchedItems, before: Referat, after: Referat): Treated[] {
  const known = new Set(pairs.map(({ b }) => b))
  return [
    ...after.items.map((item, j): Treated => {
      const decided = isDecided(item.beslutning)
      const outcome = item.beslutning?.outcome ?? null
      return { item: nameOf(item), state: known.has(j) ? (decided ? 'treated' : 'untreated') : 'added', outcome }
    }),
    ...removed.flatMap((i): Treated[] => {
      const item = before.items[i]
      return item === undefined ? [] : [{ item: nameOf(item), state: 'withdrawn', outcome: null }]
    }),
  ]
}
