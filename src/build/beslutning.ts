// Reads what was decided.
import type { Beslutning, Item } from '../referat.ts'
import { extent, type Passage } from '../text/passage.ts'
import { sentencesOf } from '../text/sentences.ts'
import { OUTCOME_WORDS, RESERVATION, type Outcome } from '../vocabulary/outcomes.ts'
import { groupLines } from './group.ts'
import { passageOf, place, type Document } from './document.ts'
import type { ReadSection } from './sections.ts'

/** The body acts: `KKR Sjælland godkendte …`, `Indstillingen blev tiltrådt.` Not: `SF foreslog …`, `formanden orienterede`. */
const ACTS =
  /^(?:KKR(?!-)|Kommunekontaktrådet|Indstillingen|Indstillingerne|Sagen|Punktet|Orienteringen|Referatet|Dagsordenen|Forslaget|Beslutningen|Der blev|Det blev|(?:Und)?Tiltrådt|Godkendt|Drøftet|Udsat|Taget)/u
const EARLIER = /(?<!\p{L})(?:på (?:sit )?mødet? den|i (?:19|20)\d\d)(?!\p{L})/u

function outcomeOf(sentence: string): Outcome | null {
  const found = OUTCOME_WORDS.find(({ words }) => words.test(sentence))?.outcome ?? null
  return found === 'tiltrådt' && RESERVATION.test(sentence) ? 'tiltrådt-med-forbehold' : found
}

/** The weight of an outcome: adopting outweighs having discussed. */
const rank = (outcome: Outcome): number =>
  outcome === 'drøftet' ? 0 : outcome === 'besluttet' || outcome === 'valgt' ? 1 : 2

/** The sentence that decides among sentences; later ones win only by weight. */
function decisive(sentences: readonly Passage[]): { outcome: Outcome; sentence: Passage } | null {
  let best: { outcome: Outcome; sentence: Passage } | null = null
  for (const sentence of sentences) {
    if (!ACTS.test(sentence.text)) continue
    const outcome = outcomeOf(sentence.text)
    if (outcome !== null && (best === null || rank(outcome) > rank(best.outcome))) best = { outcome, sentence }
  }
  return best
}

function read(
  document: Document,
  label: string | null,
  text: string,
  at: Beslutning['at'],
  sentences: readonly Passage[],
): Beslutning {
  const found = decisive(sentences)
  const outcome = found?.outcome ?? (sentences.length > 0 ? 'andet' : null)
  return {
    label,
    text,
    outcome,
    outcomeText: found?.sentence.text ?? null,
    conditions: [],
    tasks: [],
    appointments: [],
    votes: [],
    statements: [],
    at: place(document, at.start, at.end),
  }
}

/** Reads the decision of an item: the section so labelled, else in an item without labels the last sentence of the formula. */
export function readBeslutning(
  document: Document,
  sections: readonly ReadSection[],
  kind: 'referat' | 'dagsorden' | null,
): Item['beslutning'] {
  const labelled = sections.filter(({ section }) => section.kind === 'beslutning')
  const first = labelled[0]
  const passages = (part: ReadSection): Passage[] =>
    groupLines(part.lines, document.layout).map((group) => passageOf(document, group.lines))
  if (first !== undefined) {
    return read(
      document,
      first.section.heading,
      first.section.text,
      first.section.at,
      passages(first).flatMap(sentencesOf),
    )
  }
  if (kind === 'dagsorden' || sections.some(({ section }) => section.heading !== null)) return null
  const sentences = sections.flatMap(passages).flatMap(sentencesOf)
  const deciding = sentences.filter(
    ({ text }) => /^KKR(?!-)/u.test(text) && outcomeOf(text) !== null && !EARLIER.test(text),
  )
  const last = deciding.at(-1)
  if (last === undefined) return null
  const { start, end } = extent(last)
  return read(document, null, last.text, { page: null, start, end }, [last])
}
