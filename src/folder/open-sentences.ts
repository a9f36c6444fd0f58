// What an item puts off or promises: the loose ends of a meeting, before anybody looked for the other end.
//
//   Sagen blev udsat til mødet den 12. juni 2026.                   postponed, due 2026-06-12
//   Sekretariatet vender tilbage med et oplæg på næste møde.        promised, for the next meeting
//   Formandskabet undersøger mulighederne inden 1. maj 2026.        task, due 2026-05-01
//   Venstre foreslog, at sagen blev udsat. · Næste møde er den …    <- none
import { isAfter, readLooseDates } from '../danish/loose-dates.ts'
import type { At, Item, Referat } from '../referat.ts'
import { squash } from '../text/squash.ts'
import { readCitationsIn } from './citations.ts'
import {
  ANNOUNCES_MEETING,
  COMES_BACK,
  COMES_BEFORE,
  NOT_PUT_OFF,
  OF_PEOPLE,
  POINTS_FOR_NEXT,
  PUT_OFF,
  RETURNS,
  WHO_COMES_BACK,
} from '../vocabulary/loose-ends.ts'
import { DENIED, NEXT_MEETING } from '../vocabulary/promises.ts'
import type { RegionKey } from '../vocabulary/regions.ts'
import { itemSentences, sectionSentences } from './item-sentences.ts'
import { namedRegions } from './named-regions.ts'

export const OPEN_KINDS = ['postponed', 'promised', 'task'] as const

export interface OpenSentence {
  readonly kind: (typeof OPEN_KINDS)[number]
  /** The sentence as printed. */
  readonly text: string
  /** When it is due: "2026-09-10", "2026-09", "2026-Q3", "2026"; `null` when the sentence does not say. */
  readonly due: string | null
  /** It is for a coming meeting. */
  readonly meeting: boolean
  /** Another council that it is for, where the sentence names one. */
  readonly region: RegionKey | null
  readonly at: At
}

interface Told extends Pick<OpenSentence, 'kind' | 'text' | 'at'> {
  /** Stands among the points for the next meeting. */
  readonly isListed?: boolean
}
type Meeting = Referat['meeting']

function withDue({ kind, text, at, isListed = false }: Told, { date: held, region }: Meeting): OpenSentence {
  const dates = readLooseDates(text).filter((date) => held === null || isAfter(date, held))
  const [due] = dates
  const named = namedRegions(text)
  const [other = null] = named
  return {
    ...{ kind, text, due: due?.value ?? null, meeting: isListed || NEXT_MEETING.test(text) },
    region: named.length === 1 && other !== region ? other : null,
    at: { ...at },
  }
}

/** Is something put off here, and by those who decide? */
function putsOff(text: string): boolean {
  const match = PUT_OFF.exec(text)
  if (match === null) return false
  return !NOT_PUT_OFF.test(text.slice(0, match.index)) && !OF_PEOPLE.test(text.slice(match.index + match[0].length))
}

/** What was put off: the decision says so, of the whole or of points. */
function postponed(item: Item, meeting: Meeting): Told[] {
  const { beslutning, indstilling } = item
  if (beslutning === null) return []
  const { at } = beslutning
  const told: Told[] = []
  if (beslutning.outcome === 'udsat') {
    const text = beslutning.outcomeText ?? beslutning.text
    told.push({ kind: RETURNS.test(text) && !PUT_OFF.test(text) ? 'promised' : 'postponed', text, at })
  }
  const points = [...(indstilling?.points ?? [])]
  for (const point of points) {
    points.push(...point.points)
    if (point.outcome === 'udsat') told.push({ kind: 'postponed', text: point.outcomeText ?? point.text, at })
  }
  const decided = item.sections.filter(({ kind }) => kind === 'beslutning')
  const sentences = sectionSentences(decided, PUT_OFF)
  for (const { text, at } of sentences) {
    // `blev udsat på mødet den 12. december` tells of before.
    const before = readCitationsIn(text, meeting).length > 0
    if (putsOff(text) && !before) told.push({ kind: 'postponed', text, at })
  }
  return told
}

const isPromise = (text: string): boolean =>
  !DENIED.test(text) && !ANNOUNCES_MEETING.test(text) && COMES_BACK.test(text) && WHO_COMES_BACK.test(text)

/** The points under `Punkter til næste møde`. */
function* listed(item: Item): Generator<Told> {
  if (!POINTS_FOR_NEXT.test(item.title)) return
  for (const { blocks } of item.sections)
    for (const block of blocks)
      if (block.type === 'list')
        for (const { text, at } of block.items)
          if (!ANNOUNCES_MEETING.test(text)) yield { kind: 'promised', text, at, isListed: true }
}

/**
 * Reads what the items put off and promise.
 * @returns for each item, in document order: what it leaves open, no sentence twice
 */
export function readOpenSentences({ items, followUps, meeting }: Referat): OpenSentence[][] {
  // The item in which a sentence stands: the last one that begins before it.
  const ofItem = (at: At): number => items.findLastIndex((item) => item.at.start <= at.start)
  const told = items.map((item): Told[] => [
    ...postponed(item, meeting),
    ...itemSentences(item, COMES_BACK).flatMap(({ text, at }): Told[] =>
      isPromise(text) ? [{ kind: 'promised', text, at }] : [],
    ),
    ...listed(item),
  ])
  for (const { text, meeting: isForMeeting, at } of followUps) {
    if (ANNOUNCES_MEETING.test(text)) continue
    const putOff = putsOff(text)
    if (putOff || (COMES_BEFORE.test(text) && (isForMeeting || /(?<!\p{L})(?:KKR|rådet|mødet)(?!\p{L})/iu.test(text))))
      told[ofItem(at)]?.push({ kind: putOff ? 'postponed' : 'promised', text, at })
  }
  items.forEach(({ beslutning }, i) => {
    for (const { text, at } of beslutning?.tasks ?? []) told[i]?.push({ kind: 'task', text, at })
  })
  return told.map((each) => {
    const seen = new Set<string>()
    return each
      .filter(({ text }) => {
        const words = squash(text)
        return !seen.has(words) && seen.add(words)
      })
      .map((one) => withDue(one, meeting))
  })
}
