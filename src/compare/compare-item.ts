// An item that both papers have: its changes, each told once.
import type { Item, Referat } from '../referat.ts'
import { titled } from './titled.ts'
import type { Change, ChangeSide, FactChange, ItemName, Weight } from './change.ts'
import { decisionFacts, factChanges, isDecided } from './decision-facts.ts'
import { placeOf, wordRuns, type PartEdit } from './edits.ts'
import { holdsNextMeeting, isWeightyChange, itemEdits } from './item-text.ts'
import type { Passage } from './passages.ts'
import { makeChange, type KnownChange } from './make-change.ts'
import { nextMeetingFacts } from './meeting-facts.ts'
import { sameText } from './words.ts'

/** What is known of the papers around an item. */
export interface Around {
  readonly before: Referat
  readonly after: Referat
  /** The first is the dagsorden of the second. */
  readonly agenda: boolean
  /** Both forms can hold the targets of links. */
  readonly targets: boolean
}

/** How an item is named. */
export const nameOf = ({ number, title }: Item): ItemName => ({ number, title })

/** Compares an item with its counterpart. */
export function itemChanges(a: Item, b: Item, around: Around): Change[] {
  const make: Make = (known) => makeChange({ item: { before: nameOf(a), after: nameOf(b) }, ...known })
  const edits = itemEdits(a, b)
  const undecided = around.agenda && !isDecided(a.beslutning)
  const rest = edits.filter((one) => !(undecided && one.part === 'beslutning' && isOnlyAdded(one)))
  const decision = decisionChange(a, b, rest, undecided, make)
  const claimed = new Set(decision === null ? [] : rest.filter(({ part }) => part === 'beslutning'))
  const open = rest.filter((one) => !claimed.has(one))
  const next = open.filter((one) => holdsNextMeeting(one, around.before, around.after))
  const nextFacts = next.length === 0 ? [] : nextMeetingFacts(around.before, around.after)
  const isNext = (one: PartEdit): boolean => nextFacts.length > 0 && next.includes(one)
  return [
    ...(sameText(a.title, b.title) && a.closed === b.closed ? [] : [titled(a, b, make)]),
    ...caseChange(a, b, make),
    ...(decision === null ? [] : [decision]),
    ...indstillingChange(a, b, open, make),
    ...bilagChange(a, b, open, around.targets, make),
    ...open.filter(isNext).map((one) => nextChange(one, nextFacts, make)),
    ...open
      .filter((one) => one.part !== 'indstilling' && one.part !== 'bilag' && !isNext(one))
      .map((one) => textChange(one, make)),
    ...footnoteChanges(a, b, make),
    ...(around.targets ? linkChanges(a, b, make) : []),
  ]
}

type Make = (known: KnownChange) => Change

const isOnlyAdded = ({ edit }: PartEdit): boolean => edit !== null && edit.before.length === 0

const side = (passages: readonly Passage[]): ChangeSide | null =>
  passages.length === 0 ? null : { text: passages.map(({ text }) => text).join('\n'), at: placeOf(passages) }

/** Both sides and the words of some edits as one. */
function sides(edits: readonly PartEdit[]): Pick<Change, 'before' | 'after' | 'words'> {
  const before = edits.flatMap(({ edit, table }) => edit?.before ?? tablePlace(table, 'before'))
  const after = edits.flatMap(({ edit, table }) => edit?.after ?? tablePlace(table, 'after'))
  const [one, other] = [side(before), side(after)]
  return { before: one, after: other, words: edits.flatMap(({ edit }) => edit?.words ?? []) }
}

const tablePlace = (table: PartEdit['table'], which: 'before' | 'after'): Passage[] =>
  table === null
    ? []
    : [{ text: table.facts.map((fact) => fact[which] ?? '').filter((text) => text !== '').join(', '), at: table[which], section: '' }] // prettier-ignore

function decisionChange(a: Item, b: Item, edits: readonly PartEdit[], undecided: boolean, make: Make): Change | null {
  if (undecided) return null
  const own = edits.filter(({ part }) => part === 'beslutning')
  // What becomes of the points follows from their words, too: those are told with the indstilling.
  const leave = edits.some(({ part }) => part === 'indstilling') ? ['points'] : []
  const facts = [
    ...factChanges(decisionFacts(a), decisionFacts(b), leave),
    ...own.flatMap(({ table }) => table?.facts ?? []),
  ]
  if (facts.length === 0) return null
  if (own.length === 0 && isDecided(a.beslutning) && isDecided(b.beslutning) && leave.length > 0) return null
  const [from, to] = [a.beslutning, b.beslutning]
  const whole = {
    before: from === null ? null : { text: from.text, at: from.at },
    after: to === null ? null : { text: to.text, at: to.at },
    words: wordRuns(from?.text ?? '', to?.text ?? ''),
  }
  return make({
    type: 'decision-changed',
    weight: 'decision',
    part: 'beslutning',
    facts: [...(isDecided(from) === isDecided(to) ? [] : [decidedFact(from, to)]), ...facts],
    ...(own.length === 0 ? whole : sides(own)),
  })
}

/** That there is a decision at all. */
const decidedFact = (from: Item['beslutning'], to: Item['beslutning']): FactChange => {
  const said = (one: Item['beslutning']): string => (isDecided(one) ? 'yes' : 'no')
  return { fact: 'decided', before: said(from), after: said(to) }
}

function indstillingChange(a: Item, b: Item, edits: readonly PartEdit[], make: Make): Change[] {
  const own = edits.filter(({ part }) => part === 'indstilling')
  if (own.length === 0) return []
  const facts = [
    ...factChanges({ points: pointsOf(a) }, { points: pointsOf(b) }),
    ...own.flatMap(({ table }) => table?.facts ?? []),
    ...(isDecided(b.beslutning)
      ? [{ fact: 'outcome', before: a.beslutning?.outcome ?? null, after: b.beslutning.outcome }]
      : []),
  ]
  return [make({ type: 'indstilling-changed', part: 'indstilling', facts, ...sides(own) })]
}

const pointsOf = ({ indstilling }: Item): string | null =>
  indstilling === null ? null : String(indstilling.points.length)

function bilagChange(a: Item, b: Item, edits: readonly PartEdit[], targets: boolean, make: Make): Change[] {
  const own = edits.filter(({ part }) => part === 'bilag')
  const names = (item: Item): Record<string, string> =>
    Object.fromEntries(item.bilag.map(({ title, url }) => [title, url ?? '']))
  const [left, right] = [names(a), names(b)]
  const has = (titles: Record<string, string>, title: string): boolean =>
    Object.keys(titles).some((other) => sameText(title, other))
  const facts: FactChange[] = [
    ...Object.keys(left).flatMap((title) => (has(right, title) ? [] : [{ fact: 'bilag', before: title, after: null }])),
    ...Object.keys(right).flatMap((title) => (has(left, title) ? [] : [{ fact: 'bilag', before: null, after: title }])),
    ...Object.entries(right).flatMap(([title, url]) =>
      targets && left[title] !== undefined && left[title] !== url
        ? [{ fact: `target of ${title}`, before: left[title] ?? null, after: url }]
        : [],
    ),
  ]
  if (own.length === 0 && facts.length === 0) return []
  const at = (item: Item): ChangeSide | null =>
    item.bilag[0] === undefined
      ? null
      : { text: item.bilag.map(({ title }) => title).join('\n'), at: placeOf(item.bilag) }
  const places = own.length === 0 ? { before: at(a), after: at(b) } : sides(own)
  return [make({ type: 'bilag-changed', part: 'bilag', facts, ...places })]
}

function nextChange(one: PartEdit, facts: FactChange[], make: Make): Change {
  return make({ type: 'next-meeting-changed', part: one.section, facts, ...sides([one]) })
}

function textChange(one: PartEdit, make: Make): Change {
  const { edit, table, section } = one
  if (table !== null) {
    const facts = [...table.facts]
    return make({ type: 'table-changed', part: section, facts, ...sides([one]) })
  }
  const weight: Weight = edit?.weighty === true ? 'content' : 'wording'
  return make({ type: 'wording-changed', weight, part: section, ...sides([one]) })
}

function caseChange(a: Item, b: Item, make: Make): Change[] {
  const facts = (item: Item): Record<string, string | null> => ({
    number: item.sag?.number ?? null,
    initials: item.sag?.initials.join('/') ?? null,
  })
  const differing = factChanges(facts(a), facts(b))
  if (differing.length === 0) return []
  const text = ({ sag }: Item): ChangeSide | null =>
    sag === null ? null : { text: [sag.number, ...sag.initials].filter((one) => one !== null).join(' '), at: sag.at }
  return [make({ type: 'case-changed', facts: differing, before: text(a), after: text(b) })]
}

function footnoteChanges(a: Item, b: Item, make: Make): Change[] {
  const count = Math.max(a.footnotes.length, b.footnotes.length)
  return Array.from({ length: count }, (_, i) => [a.footnotes[i], b.footnotes[i]] as const).flatMap(([one, other]) => {
    if (one?.mark === other?.mark && sameText(one?.text ?? null, other?.text ?? null)) return []
    const [before, after] = [one ? `${one.mark} ${one.text}` : '', other ? `${other.mark} ${other.text}` : '']
    return [
      make({
        type: 'wording-changed',
        weight: isWeightyChange(before, after) ? 'content' : 'wording',
        part: 'footnote',
        before: one ? { text: before, at: one.at } : null,
        after: other ? { text: after, at: other.at } : null,
        words: wordRuns(before, after),
      }),
    ]
  })
}

/** Targets of links whose words are the same: other words are told where they stand. */
function linkChanges(a: Item, b: Item, make: Make): Change[] {
  const bilag = new Set([...a.bilag, ...b.bilag].map(({ title }) => title))
  const left = a.links.filter(({ text }) => !bilag.has(text))
  return b.links.flatMap((link) => {
    const i = left.findIndex(({ text }) => sameText(text, link.text))
    const [one] = i < 0 ? [] : left.splice(i, 1)
    if (one === undefined || one.url === link.url) return []
    const facts = [{ fact: 'target', before: one.url, after: link.url }]
    return [make({ type: 'link-changed', facts, before: { text: one.text, at: one.at }, after: { text: link.text, at: link.at } })] // prettier-ignore
  })
}
