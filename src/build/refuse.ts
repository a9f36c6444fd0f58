// Tells documents that are not KKR minutes, by the name of what they are.
import type { Referat } from '../referat.ts'
import type { Labelled } from '../label/resolve.ts'
import { lineWords } from '../text/passage.ts'
import { lookAlike } from '../vocabulary/look-alikes.ts'
import { isKkrTitle } from './title.ts'

export interface Refusal {
  readonly problem: string
  readonly advice: string
}

const ADVICE = 'If it is KKR minutes all the same, try --force and compare the result with the paper.'
/** A title stands among the first lines. */
const TITLE_LINES = 25

/** Why a document is not KKR minutes; `null` when it is. */
export function refuse({ lines }: Labelled, referat: Referat): Refusal | null {
  const text = lines.filter(({ role }) => role !== 'furniture').slice(0, TITLE_LINES)
  const head = text.map(({ reading }) => lineWords(reading.line))
  const named = head.findIndex((text) => isKkrTitle(text))
  for (const [i, text] of head.entries()) {
    const alike = lookAlike(text)
    if (alike !== null && (named < 0 || i <= named || referat.kind === null)) {
      return { problem: `this looks like ${alike}, not like KKR minutes`, advice: ADVICE }
    }
  }
  if (referat.meeting.body === null)
    return {
      problem: 'no title names a KKR (KKR Hovedstaden, Sjælland, Syddanmark, Midtjylland, Nordjylland)',
      advice: ADVICE,
    }
  if (referat.kind === null && referat.items.length === 0)
    return { problem: 'neither the title of a referat or dagsorden nor any agenda item was found', advice: ADVICE }
  return null
}
