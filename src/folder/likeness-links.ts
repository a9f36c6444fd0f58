// Items of one council that are linked by what they say, and not by a citation: title, case number, rare words.
//
//   Natbusser i yderområderne · Natbusser i yderområder – 2. behandling      title
//   SAG-2026-00802 over 13 of 14 items                                        <- tells nothing
//   Støj fra Ring 3-letbanen · Ring 3-letbanen: forslag til støjskærme        words
import { grouped } from '../text/grouped.ts'
import { RECURRING } from '../vocabulary/item-titles.ts'
import { commonWords, type CommonWords } from './common-words.ts'
import { daysBetween, isLeftOpen, type CouncilItem } from './council-items.ts'
import type { ItemLink } from './links.ts'
import { putOffTo, type PutOffTo } from './put-off-to.ts'
import { bodyStems, subjectStems } from './words.ts'

/**
 * Days after which the same words are no longer the same matter: of matters that return each year, of such that were left
 * open, and of others.
 */
const REACH = { recurring: 200, recurringOpen: 300, oneWord: 400, other: 730 }
/** A word in more items of a council is not rare. */
const RARE = 12
/** A case number over more items than this is a drawer. */
const MOST_NUMBERED = 8

const isRecurring = ({ item }: CouncilItem): boolean => RECURRING.test(item.title)
const figures = ({ title }: CouncilItem): string => (title.match(/\d+/gu) ?? []).join(' ')

const years = ({ title }: CouncilItem): string => (title.match(/(?<!\d)20\d\d(?!\d)/gu) ?? []).join(' ')

/** `for 2026` and `for 2027` are two matters; a title without figures may be of either. */
const differ = (one: string, other: string): boolean => one !== '' && other !== '' && one !== other
const figuresDiffer = (a: CouncilItem, b: CouncilItem): boolean => differ(figures(a), figures(b))

function isInReach(from: CouncilItem, to: CouncilItem): boolean {
  const days = daysBetween(to.meeting.date, from.meeting.date)
  if (days === null) return false
  if (isRecurring(from) || isRecurring(to)) return days <= (isLeftOpen(to) ? REACH.recurringOpen : REACH.recurring)
  return days <= (Math.min(from.titleStems.length, to.titleStems.length) < 2 ? REACH.oneWord : REACH.other)
}

/** The same words, whatever their endings: a title that says nothing but what all say is known by its whole only. */
const titleOf = ({ titleStems, title }: CouncilItem): string =>
  titleStems.length === 0 ? title : [...titleStems].sort().join(' ')

/** Each item to the latest earlier one that has its title. */
function titleLinks(items: readonly CouncilItem[]): ItemLink[] {
  return [...grouped(items, (item) => [titleOf(item)]).values()].flatMap((same) =>
    same.flatMap((from, i): ItemLink[] => {
      const to = same.slice(0, i).findLast(({ meeting }) => meeting !== from.meeting)
      if (to === undefined) return []
      const sure = from.titleStems.length > 0 || from.title === to.title
      const whole = sure && isInReach(from, to) && !figuresDiffer(from, to) && isRecurring(from) === isRecurring(to)
      return [{ from, to, reason: 'title', shows: to.item.title, at: from.item.at, sure: whole }]
    }),
  )
}

/** A number tells when no meeting has it twice, no standing item bears it, and few items do. */
function numberLinks(all: readonly CouncilItem[]): ItemLink[] {
  const numbered = grouped(all, ({ item }) => (item.sag === null ? [] : [item.sag.toUpperCase().replace(/\s/gu, '')]))
  return [...numbered].flatMap(([number, items]) => {
    const meetings = new Set(items.map(({ meeting }) => meeting))
    const tells =
      items.length <= MOST_NUMBERED && meetings.size === items.length && items.every(({ isMatter }) => isMatter)
    if (!tells) return []
    return items.slice(1).flatMap((from, i): ItemLink[] => {
      const to = items[i]
      if (to === undefined) return []
      return [
        { from, to, reason: 'case-number', shows: number, at: from.item.at, sure: !differ(years(from), years(to)) },
      ]
    })
  })
}

const without = (words: readonly string[], others: readonly string[]): readonly string[] =>
  words.filter((word) => !others.includes(word))

/**
 * Does each title speak of something of its own? Then what they share is a subject.
 *   Rekruttering af hjælpere – finansiering · Rekruttering af hjælpere ved Ravnkilde
 */
function areApart(from: CouncilItem, to: CouncilItem): boolean {
  const [one, other] = [from, to].map(({ title, titleStems }) => [...titleStems, ...subjectStems(title)])
  return one !== undefined && other !== undefined && without(one, other).length > 0 && without(other, one).length > 0
}

/**
 * Is it the same matter by its words alone? Only when one title says all that the other says, and by more than one name:
 * what two titles share beside words of their own is a place or a subject.
 */
function isSure(from: CouncilItem, to: CouncilItem, { score, inTitles, apart }: CommonWords): boolean {
  if (!isInReach(from, to) || figuresDiffer(from, to) || isRecurring(from) !== isRecurring(to)) return false
  if (inTitles.length < Math.min(from.titleStems.length, to.titleStems.length) || areApart(from, to)) return false
  return apart >= 2 || (apart === 1 && score - inTitles.length >= 0.5)
}

/** Put off to the very meeting at which an item says all that its title says. */
const isAwaited = (from: CouncilItem, to: CouncilItem, isPutOffTo: PutOffTo): boolean =>
  isPutOffTo(to, from.meeting) &&
  to.titleStems.length > 0 &&
  without(to.titleStems, from.titleStems).length === 0 &&
  !areApart(from, to)

/** A subject or a place in common is not worth a suggestion. */
function isWorthTelling(from: CouncilItem, to: CouncilItem, { inTitles, apart, phrases, score }: CommonWords): boolean {
  if (!isInReach(from, to)) return false
  if (areApart(from, to)) return phrases >= 2
  return apart >= 2 || (inTitles.length === Math.min(from.titleStems.length, to.titleStems.length) && score >= 1)
}

const stemsOf = ({ titleStems, item }: CouncilItem): string[] => [...new Set([...titleStems, ...bodyStems(item.words)])]

/** Tells which words few items have. They are counted first: who has the others is never asked. */
function rareWords(items: readonly CouncilItem[]): (word: string) => boolean {
  const times = new Map<string, number>()
  for (const item of items) for (const word of stemsOf(item)) times.set(word, (times.get(word) ?? 0) + 1)
  return (word) => (times.get(word) ?? 0) <= RARE
}

function wordLinks(items: readonly CouncilItem[]): ItemLink[] {
  const isRare = rareWords(items)
  const holders = grouped(items, (item) => stemsOf(item).filter(isRare))
  const isPutOffTo = putOffTo(items)
  const position = new Map(items.map((item, i) => [item, i]))
  return items.flatMap((from, i) => {
    const earlier = new Set(
      from.titleStems
        .filter(isRare)
        .flatMap((word) => holders.get(word) ?? [])
        .filter((to) => (position.get(to) ?? i) < i && to.meeting !== from.meeting && titleOf(to) !== titleOf(from)),
    )
    return [...earlier].flatMap((to): ItemLink[] => {
      const common = commonWords(from, to, isRare)
      if (!isWorthTelling(from, to, common)) return []
      const shows = common.words.slice(0, 6).join(', ')
      const sure = isSure(from, to, common) || isAwaited(from, to, isPutOffTo)
      return [{ from, to, reason: 'words', shows, at: from.item.at, sure }]
    })
  })
}

/** Links the items of one council to earlier ones. @param all its items in the order of their days */
export function likenessLinks(all: readonly CouncilItem[]): ItemLink[] {
  const matters = all.filter(({ isMatter, meeting }) => isMatter && meeting.date !== null)
  return [...titleLinks(matters), ...numberLinks(all), ...wordLinks(matters)]
}
