// Claims a section label: alone on its line, or in front of its text with a colon; with words around it that say whose it
// is, where and when; misspelt by a letter or two.
//
//   Indstilling                                   <- yes
//   KKR Sjællands beslutning den 12. juni 2020    <- yes
//   Beslutning: KKR Sjælland godkendte …          <- yes, the first eleven letters
//   Besluting                                     <- perhaps: its place decides
//   Indstilling af repræsentant fra erhvervslivet <- no: more than the label
import { labelsWithin, joinedLabels } from '../danish/label-words.ts'
import { lookup } from '../text/compare.ts'
import { distance } from '../text/distance.ts'
import { squashTitle } from '../text/squash.ts'
import {
  INLINE_KINDS,
  JOINED_FIRST,
  OWNED_KINDS,
  SECTION_LABELS,
  WEAK_LABEL_FORMS,
  WEAK_LABEL_KINDS,
} from '../vocabulary/section-labels.ts'
import { anyCase } from '../text/any-case.ts'

export interface SectionLabelLine {
  readonly kind: string
  /** The label as printed ends here (index into the line's text, half-open), its colon left out. */
  readonly labelTo: number
  /** Where text on the same line begins; the line's length when the label stands alone. */
  readonly textAt: number
  readonly colon: boolean
  /** The words are ordinary words, too: they need corroboration. */
  readonly weak: boolean
  /** A letter or two differ from the label's: it needs a label's place and type. */
  readonly misspelt: boolean
}

// A line without any word of a label needs no closer look.
const LABEL_WORD = anyCase(
  SECTION_LABELS.flatMap(({ forms }) => forms)
    .filter((form) => !form.includes(' '))
    .map((form) => form.replaceAll('.', '\\.'))
    .join('|'),
)

/** A label's words: what they open, and how sure that is. */
type Words = Pick<SectionLabelLine, 'kind' | 'weak' | 'misspelt'>

const kindOf = lookup(SECTION_LABELS.map(({ kind, forms }) => ({ forms, value: kind })))
const weakForms = new Set([...WEAK_LABEL_FORMS].map(squashTitle))
const INLINE = /^(?<label>\p{Upper}[\p{Alpha}\p{N}'’./ -]{3,70}?)\s?:\s+(?=\S)/u
const LONGEST = 90
const ENDED: ReadonlySet<string> = new Set(['.', ',', ';'])
const ONE_WORD = /^\p{Upper}\p{Alpha}{6,19}$/u
const isWeak = (kind: string, label: string): boolean => WEAK_LABEL_KINDS.has(kind) || weakForms.has(squashTitle(label))

const LONG_FORMS = SECTION_LABELS.filter(({ kind }) => INLINE_KINDS.has(kind)).flatMap(({ kind, forms }) =>
  forms.filter((form) => ONE_WORD.test(form) && !isWeak(kind, form)).map((form) => ({ kind, form: squashTitle(form) })),
)

/** A word that differs from a label's by a letter, or by two in a long word; never in its first. */
function misspelt(text: string): Words | null {
  if (!ONE_WORD.test(text)) return null
  const word = squashTitle(text)
  const near = LONG_FORMS.find(
    ({ form }) =>
      form.startsWith(word.charAt(0)) && distance(form, word) <= (form.length >= 10 && word.length >= 9 ? 2 : 1),
  )
  return near === undefined ? null : { kind: near.kind, weak: false, misspelt: true }
}

/** Reads the words of a label; `null` when they say more, or something else. @param text without a final colon */
function readWords(text: string): Words | null {
  const kind = kindOf(text)
  if (kind !== undefined) return { kind, weak: isWeak(kind, text), misspelt: false }
  if (!LABEL_WORD.test(text)) return null
  const kinds = joinedLabels(text).map((part) => kindOf(part))
  const joined = kinds.every((one) => one !== undefined) ? kinds : []
  const first = JOINED_FIRST.find((one) => joined.includes(one)) ?? joined[0]
  if (first !== undefined) return { kind: first, weak: false, misspelt: false }
  for (const { from, to } of labelsWithin(text)) {
    const label = text.slice(from, to)
    const own = kindOf(label)
    if (own !== undefined && OWNED_KINDS.has(own)) return { kind: own, weak: isWeak(own, label), misspelt: false }
  }
  return null
}

/** Reads a section label; `null` when the text is none. @param text a line's view */
export function readLabel(text: string): SectionLabelLine | null {
  if (text.length > LONGEST || !/^\p{Upper}/u.test(text) || ENDED.has(text.at(-1) ?? '')) return readInline(text)
  const colon = text.endsWith(':')
  const label = colon ? text.slice(0, -1).trimEnd() : text
  const words = readWords(label) ?? misspelt(label)
  if (words === null) return readInline(text)
  return { ...words, labelTo: label.length, textAt: text.length, colon, weak: !colon && words.weak }
}

function readInline(text: string): SectionLabelLine | null {
  if (!text.includes(':')) return null
  const match = INLINE.exec(text)
  const label = match?.groups?.['label']
  const words = label === undefined ? null : readWords(label)
  if (match === null || label === undefined || words === null || !INLINE_KINDS.has(words.kind) || words.weak)
    return null
  return { ...words, labelTo: label.trimEnd().length, textAt: match[0].length, colon: true }
}
