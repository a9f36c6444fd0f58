// Which of the documents of one meeting counts: the final minutes over a draft, minutes over an agenda, a whole paper
// over a damaged one, the newer version by what the paper says, the PDF over the Word file over the text taken from it;
// where nothing tells, the first by name.
import { DOCX } from '../text/source.ts'
import { byText } from './keys.ts'
import type { DocumentSummary } from './summary.ts'
import { compareVersions } from './version.ts'

/** Why a document does not count. A closed list. */
export const SOURCE_REASONS = {
  'same-bytes': {
    en: 'the same file under another name',
    da: 'den samme fil under et andet navn',
  },
  agenda: {
    en: 'the agenda of a meeting whose minutes are there',
    da: 'dagsordenen til et møde, hvis referat findes',
  },
  draft: {
    en: 'a draft, beside a paper that is none',
    da: 'et udkast ved siden af et dokument, der ikke er det',
  },
  damaged: {
    en: 'damaged or read with doubt, beside a sound document',
    da: 'beskadiget eller læst med tvivl ved siden af et fejlfrit dokument',
  },
  older: {
    en: 'an older version, by what the papers say',
    da: 'en ældre udgave efter det, dokumenterne selv siger',
  },
  'same-words': {
    en: 'the same words in another form',
    da: 'de samme ord i en anden form',
  },
  'other-form': {
    en: 'a form that counts less: a PDF counts more than a Word file, a Word file more than plain text',
    da: 'en form, der tæller mindre: pdf tæller mere end Word, og Word mere end ren tekst',
  },
  'not-told-apart': {
    en: 'nothing in the papers tells which is valid; the first by name counts',
    da: 'intet i dokumenterne viser, hvilket der gælder; det første efter navn tæller',
  },
} as const
export type SourceReason = keyof typeof SOURCE_REASONS

const FORMS: Readonly<Record<DocumentSummary['mediaType'], number>> = {
  'application/pdf': 0,
  [DOCX]: 1,
  'text/markdown': 2,
  'text/plain': 3,
}

type Step = readonly [reason: SourceReason, compare: (a: DocumentSummary, b: DocumentSummary) => number]

/** In the order in which they are asked; below 0 when `a` counts. */
const STEPS: readonly Step[] = [
  ['agenda', (a, b) => Number(b.minutes) - Number(a.minutes)],
  ['draft', (a, b) => Number(a.version.draft) - Number(b.version.draft)],
  ['damaged', (a, b) => Number(a.damaged) - Number(b.damaged)],
  ['older', (a, b) => compareVersions(b.version, a.version)],
  ['other-form', (a, b) => FORMS[a.mediaType] - FORMS[b.mediaType]],
]

/** Orders the documents of a meeting, the one that counts first. */
export function compareSources(a: DocumentSummary, b: DocumentSummary): number {
  for (const [, compare] of STEPS) {
    const order = compare(a, b)
    if (order !== 0) return order
  }
  return byText(a.name, b.name) || byText(a.sha256, b.sha256)
}

/** Why a document counts less than another of its meeting. */
export function reasonBehind(document: DocumentSummary, counted: DocumentSummary): SourceReason {
  if (document.sha256 === counted.sha256) return 'same-bytes'
  const reason = STEPS.find(([, compare]) => compare(document, counted) > 0)?.[0]
  // A text is told as what it is: not as worse, but as the same.
  if (document.words === counted.words && (reason === undefined || reason === 'other-form')) return 'same-words'
  return reason ?? 'not-told-apart'
}
