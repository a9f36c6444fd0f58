// The cases of a folder: one matter through meetings.
//
//   2026-03-12 2.2 Cykelruter (udsat)  ->  2026-06-11 3.1 Cykelruter (tiltrådt)
// Sure links make a case; the others are told as suggestions. Words and numbers never bring two items of one meeting
// into one case: what several items of an agenda share is a subject, and no matter.
import { byText } from './keys.ts'
import { byDay, type CouncilItem } from './council-items.ts'
import { LINK_REASONS, type ItemLink } from './links.ts'
import type { Meeting } from './meetings.ts'

export interface Case {
  /** Key of its first item. */
  readonly key: string
  /** Title of its last item, as printed. */
  readonly title: string
  /** Two or more, in the order of the meetings’ days. */
  readonly items: readonly CouncilItem[]
  /** What makes them one case, in the order of the later items. */
  readonly links: readonly ItemLink[]
}

export interface Cases {
  readonly cases: readonly Case[]
  /** Links that are not sure enough to make a case; none between items that are one case already. */
  readonly suggestions: readonly ItemLink[]
}

const STRENGTH = Object.keys(LINK_REASONS)
const CITATIONS: ReadonlySet<string> = new Set(['cited-item', 'cited-meeting', 'cited-put-off'])

/** Groups of items that grow together, each with the meetings it touches. */
class Groups {
  readonly #above = new Map<CouncilItem, CouncilItem>()
  readonly #meetings = new Map<CouncilItem, Set<Meeting>>()

  top(item: CouncilItem): CouncilItem {
    let top = item
    for (let above = this.#above.get(top); above !== undefined; above = this.#above.get(top)) top = above
    // The way up is shortened, so that a chain of thousands stays short.
    for (let each = item; each !== top;) {
      const next = this.#above.get(each) ?? top
      this.#above.set(each, top)
      each = next
    }
    return top
  }

  meetings(item: CouncilItem): Set<Meeting> {
    const top = this.top(item)
    const known = this.#meetings.get(top) ?? new Set([top.meeting])
    this.#meetings.set(top, known)
    return known
  }

  /** Do both groups touch a meeting? */
  share(a: CouncilItem, b: CouncilItem): boolean {
    const [few = new Set<Meeting>(), many] = [this.meetings(a), this.meetings(b)].sort(
      (one, other) => one.size - other.size,
    )
    return [...few].some((meeting) => many?.has(meeting) === true)
  }

  /** Makes one group of two. */
  join(a: CouncilItem, b: CouncilItem): void {
    const [one, other] = [this.top(a), this.top(b)]
    if (one === other) return
    const [small, large] = this.meetings(one).size < this.meetings(other).size ? [one, other] : [other, one]
    for (const meeting of this.meetings(small)) this.meetings(large).add(meeting)
    this.#above.set(small, large)
  }
}

const byStrength = (a: ItemLink, b: ItemLink): number =>
  STRENGTH.indexOf(a.reason) - STRENGTH.indexOf(b.reason) ||
  byText(a.from.key, b.from.key) ||
  byText(a.to.key, b.to.key)

const byTime = (a: CouncilItem, b: CouncilItem): number =>
  byDay(a.meeting, b.meeting) || a.item.at.start - b.item.at.start

/** Makes cases of links. @param links between items of any councils, each from the later item to the earlier */
export function makeCases(links: readonly ItemLink[]): Cases {
  const groups = new Groups()
  const [made, suggested]: [ItemLink[], ItemLink[]] = [[], []]
  for (const link of links.toSorted(byStrength)) {
    const { from, to, reason, sure } = link
    const isOne = groups.top(from) === groups.top(to)
    const clash = !isOne && !CITATIONS.has(reason) && groups.share(from, to)
    if (sure && !clash) {
      groups.join(from, to)
      made.push(link)
    } else if (from.isMatter && to.isMatter) suggested.push(link)
  }
  const ofGroup = new Map<CouncilItem, { items: Set<CouncilItem>; links: ItemLink[] }>()
  for (const link of made) {
    const top = groups.top(link.from)
    const group = ofGroup.get(top) ?? { items: new Set(), links: [] }
    ofGroup.set(top, group)
    group.items.add(link.from).add(link.to)
    group.links.push(link)
  }
  const cases = [...ofGroup.values()].map((group): Case => {
    const items = [...group.items].sort(byTime)
    const ordered = group.links.toSorted((a, b) => byTime(a.from, b.from) || byStrength(a, b))
    return { key: items[0]?.key ?? '', title: items.at(-1)?.item.title ?? '', items, links: ordered }
  })
  return {
    cases: cases.sort((a, b) => byText(a.key, b.key)),
    suggestions: suggested.filter(({ from, to }) => groups.top(from) !== groups.top(to)),
  }
}
