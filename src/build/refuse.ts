// Tells documents that are not KKR minutes, by the name of what they are.
import type { Referat } from '../referat.ts'
import type { Labelled } from '../label/resolve.ts'
import { lineWords } from '../text/passage.ts'
import { lookAlike } from '../vocabulary/look-alikes.ts'
import { isKkrTitle } from './title.ts'

/** Why: its title names what it is (in Danish, with its article), names no KKR, or nothing of minutes is there. */
export type Refusal =
  | { readonly reason: 'look-alike'; readonly name: string }
  | { readonly reason: 'no-kkr' }
  | { readonly reason: 'nothing' }

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
      return { reason: 'look-alike', name: alike }
    }
  }
  if (referat.meeting.body === null) return { reason: 'no-kkr' }
  return referat.kind === null && referat.items.length === 0 ? { reason: 'nothing' } : null
}
