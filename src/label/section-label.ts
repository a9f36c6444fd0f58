// Claims a section label: alone on its line, or in front of its text with a colon.
//
//   Indstilling                                   <- yes
//   Beslutning: KKR Sjælland godkendte …          <- yes, the first eleven letters
//   Indstilling af repræsentant fra erhvervslivet <- no: more than the label
//   ^^^^^^^^^^^
import { lookup } from '../text/compare.ts'
import { squashTitle } from '../text/squash.ts'
import {
  INLINE_KINDS,
  OF_COUNCIL,
  SECTION_LABELS,
  WEAK_LABEL_FORMS,
  WEAK_LABEL_KINDS,
} from '../vocabulary/section-labels.ts'

export interface SectionLabelLine {
  readonly kind: string
  /** The label as printed ends here (index into the line's text, half-open), its colon left out. */
  readonly labelTo: number
  /** Where text on the same line begins; the line's length when the label stands alone. */
  readonly textAt: number
  readonly colon: boolean
  /** The words are ordinary words, too: they need corroboration. */
  readonly weak: boolean
}

const kindOf = lookup(SECTION_LABELS.map(({ kind, forms }) => ({ forms, value: kind })))
const weakForms = new Set([...WEAK_LABEL_FORMS].map(squashTitle))
const INLINE = /^(?<label>\p{Lu}[\p{L}'’ ]{3,40}?)\s?:\s+(?=\S)/u

const ENDED: ReadonlySet<string> = new Set(['.', ',', ';'])

const isWeak = (kind: string, label: string): boolean => WEAK_LABEL_KINDS.has(kind) || weakForms.has(squashTitle(label))

/** Reads a section label; `null` when the text is none. @param text a line's view */
export function readLabel(text: string): SectionLabelLine | null {
  if (!/^\p{Lu}/u.test(text) || ENDED.has(text.at(-1) ?? '')) return readInline(text)
  const kind = kindOf(text) ?? (text.includes('KKR') ? kindOf(text.replace(OF_COUNCIL, '')) : undefined)
  if (kind === undefined) return readInline(text)
  const colon = text.endsWith(':')
  const labelTo = colon ? text.slice(0, -1).trimEnd().length : text.length
  return { kind, labelTo, textAt: text.length, colon, weak: !colon && isWeak(kind, text) }
}

function readInline(text: string): SectionLabelLine | null {
  if (!text.includes(':')) return null
  const match = INLINE.exec(text)
  const label = match?.groups?.['label']
  if (match === null || label === undefined) return null
  const kind = kindOf(label)
  if (kind === undefined || !INLINE_KINDS.has(kind) || isWeak(kind, label)) return null
  return { kind, labelTo: label.trimEnd().length, textAt: match[0].length, colon: true, weak: false }
}
