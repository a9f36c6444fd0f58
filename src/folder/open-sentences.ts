// What an item puts off or promises: the loose ends of a meeting, before anybody looked for the other end.
//
//   Sagen blev udsat til mødet den 12. juni 2026.                   postponed, due 2026-06-12
//   Sekretariatet vender tilbage med et oplæg på næste møde.        promised, for the next meeting
//   Sekretariatet fremlægger et notat på mødet den 4. juni 2026.    promised, due 2026-06-04
//   Formandskabet undersøger mulighederne inden 1. maj 2026.        task, due 2026-05-01
//   Venstre foreslog, at sagen blev udsat. · Næste møde er den …    <- none
import type { At, Beslutning, Item, Referat } from '../referat.ts'
import { squash } from '../text/squash.ts'
import { readCitationsIn } from './citations.ts'
import { comingDates, isForLater, isForMeeting } from './coming-meeting.ts'
import {
  ANNOUNCES_MEETING,
  COMES_BACK,
  COMES_BEFORE,
  HAD_ITS_TURN,
  NOT_PUT_OFF,
  OF_PEOPLE,
  POINTS_FOR_NEXT,
  PUT_OFF,
  RETURNS,
  WHO_COMES_BACK,
} from '../vocabulary/loose-ends.ts'
import { DENIED, NO_TASK } from '../vocabulary/promises.ts'
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
  const [due] = comingDates(text, held)
  const named = namedRegions(text)
  const [other = null] = named
  return {
    ...{ kind, text, due: due?.value ?? null, meeting: isListed || isForMeeting(text, held) },
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

/** `Drøftet. Emnet tages op igen til efteråret.` is no putting off: the matter had its turn, and will have another. */
const isPutOffWhole = ({ text }: Beslutning, said: string): boolean =>
  PUT_OFF.test(said) || !(RETURNS.test(said) || HAD_ITS_TURN.test(text.slice(0, Math.max(0, text.indexOf(said)))))

const decisionSections = (item: Item): Item['sections'] => item.sections.filter(({ kind }) => kind === 'beslutning')

/** What was put off: the decision says so, of the whole or of points. */
function postponed(item: Item, meeting: Meeting): Told[] {
  const { beslutning, indstilling } = item
  if (beslutning === null) return []
  const { at } = beslutning
  const told: Told[] = []
  if (beslutning.outcome === 'udsat') {
    const text = beslutning.outcomeText ?? beslutning.text
    told.push({ kind: isPutOffWhole(beslutning, text) ? 'postponed' : 'promised', text, at })
  }
  const points = [...(indstilling?.points ?? [])]
  for (const point of points) {
    points.push(...point.points)
    if (point.outcome === 'udsat') told.push({ kind: 'postponed', text: point.outcomeText ?? point.text, at })
  }
  const sentences = sectionSentences(decisionSections(item), PUT_OFF)
  for (const { text, at } of sentences) {
    // `blev udsat på mødet den 12. december` tells of before.
    const before = readCitationsIn(text, meeting).length > 0
    if (putsOff(text) && !before) told.push({ kind: 'postponed', text, at })
  }
  return told
}

const isPromise = (text: string): boolean =>
  !DENIED.test(text) && !ANNOUNCES_MEETING.test(text) && COMES_BACK.test(text) && WHO_COMES_BACK.test(text)

/** What a decision says will come before the council at a coming meeting: `En evaluering forelægges til foråret.` */
const comingUp = (item: Item, { date }: Meeting): Told[] =>
  sectionSentences(decisionSections(item), COMES_BEFORE)
    .filter(({ text }) => isForLater(text, date) && ![DENIED, NO_TASK, ANNOUNCES_MEETING].some((no) => no.test(text)))
    .filter(({ text }) => !PUT_OFF.test(text))
    .map(({ text, at }): Told => ({ kind: 'promised', text, at }))

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
    ...comingUp(item, meeting),
    ...listed(item),
  ])
  for (const { text, meeting: isForMeeting, at } of followUps) {
    if (ANNOUNCES_MEETING.test(text)) continue
    const putOff = putsOff(text)
    if (
      putOff ||
      (COMES_BEFORE.test(text) && (isForMeeting || /(?<!\p{Alpha})(?:KKR|rådet|mødet)(?!\p{Alpha})/iu.test(text)))
    )
      told[ofItem(at)]?.push({ kind: putOff ? 'postponed' : 'promised', text, at })
  }
  items.forEach(({ beslutning }, i) => {
    for (const { text, at } of beslutning?.tasks ?? [])
      told[i]?.push({ kind: isForMeeting(text, meeting.date) ? 'promised' : 'task', text, at })
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
