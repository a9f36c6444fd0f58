// The search over decisions: what is shown of each is folded at once, the full text of its item when it is there.
import type { DecisionRow, Overview } from '../format/overview.ts'
import { readPlaces } from '../format/packed.ts'
import { fold, termsOf } from './fold.ts'
import { loadText } from './load.ts'

/** What the decisions are narrowed by; an empty string narrows nothing. */
export interface Wanted {
  readonly q: string
  readonly raad: string
  readonly aar: string
  readonly udfald: string
  readonly parti: string
  readonly kommune: string
  readonly art: string
}

export const WANTED = ['q', 'raad', 'aar', 'udfald', 'parti', 'kommune', 'art'] as const

/** What was found, newest first: where title or decision hold all terms, and where only the item's text does. */
export interface Found {
  readonly terms: readonly string[]
  readonly decisions: readonly DecisionRow[]
  readonly inText: readonly DecisionRow[]
}

/** A search over an overview. */
export interface Search {
  readonly find: (wanted: Wanted) => Found
  /** The full text of a decision's item, as it is and folded; `null` until it was read. */
  readonly textOf: (row: DecisionRow) => { readonly text: string; readonly folded: string } | null
  /** Reads all full texts, meeting by meeting; calls back after some of them. May be called again. */
  readonly readAll: (tell: () => void) => void
  /** Whether all full texts were read. */
  readonly isWhole: () => boolean
}

/** What a row shows, as the words of the search are compared with. */
const shownText = ({ title, outcomeText, text, number }: DecisionRow): string =>
  `${number ?? ''} ${title}\n${text.includes(outcomeText ?? '') ? text : `${outcomeText ?? ''}\n${text}`}`

/** Makes the search. */
export function createSearch(overview: Overview): Search {
  const { decisions, meetings } = overview
  const shown = new Map(decisions.map((row) => [row, fold(shownText(row))]))
  const texts = new Map<DecisionRow, { readonly text: string; readonly folded: string }>()
  const byMeeting = grouped(decisions)
  let reading = false
  let whole = false

  const passes = (row: DecisionRow, wanted: Wanted): boolean => {
    const meeting = meetings[row.meeting]
    return (
      (wanted.raad === '' || meeting?.body === wanted.raad) &&
      (wanted.aar === '' || `${meeting?.year ?? ''}` === wanted.aar) &&
      (wanted.udfald === '' || row.outcome === wanted.udfald) &&
      (wanted.parti === '' || row.parties.includes(wanted.parti)) &&
      (wanted.kommune === '' || row.municipalities.includes(wanted.kommune)) &&
      (wanted.art === '' || row.kinds.some((kind) => kind === wanted.art))
    )
  }
  const readMeeting = async (meeting: number): Promise<void> => {
    const text = await loadText(meeting, meetings[meeting]?.key ?? '', overview.split)
    let since = performance.now()
    for (const row of byMeeting.get(meeting) ?? []) {
      const whole = readPlaces(text, [row.at])
      texts.set(row, { text: whole, folded: fold(whole) })
      if (performance.now() - since < SLICE) continue
      await pause()
      since = performance.now()
    }
  }
  return {
    find(wanted) {
      const terms = termsOf(wanted.q)
      const found: DecisionRow[] = []
      const inText: DecisionRow[] = []
      for (const row of decisions) {
        if (!passes(row, wanted)) continue
        const words = shown.get(row) ?? ''
        if (terms.every((term) => words.includes(term))) found.push(row)
        else {
          const folded = texts.get(row)?.folded
          if (folded !== undefined && terms.every((term) => folded.includes(term))) inText.push(row)
        }
      }
      return { terms, decisions: found, inText }
    },
    textOf: (row) => texts.get(row) ?? null,
    isWhole: () => whole,
    readAll(tell) {
      if (reading || whole) return
      reading = true
      void (async () => {
        let told = performance.now()
        for (const meeting of byMeeting.keys()) {
          await readMeeting(meeting).catch(() => undefined)
          // Keys that were pressed meanwhile come first.
          await pause()
          if (performance.now() - told > 400) {
            told = performance.now()
            tell()
          }
        }
        whole = true
        tell()
      })()
    },
  }
}

/** Milliseconds of reading after which keys come first. */
const SLICE = 8

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0)
  })

function grouped(rows: readonly DecisionRow[]): Map<number, DecisionRow[]> {
  const groups = new Map<number, DecisionRow[]>()
  for (const row of rows) {
    const group = groups.get(row.meeting)
    if (group === undefined) groups.set(row.meeting, [row])
    else group.push(row)
  }
  return groups
}
