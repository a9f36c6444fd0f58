// How changes and papers are called in outputs for people.
import type { At } from '../../referat.ts'
import type { Language } from '../../text/languages.ts'
import {
  mattersOf,
  WEIGHTS,
  type Change,
  type Comparison,
  type ItemName,
  type Paper,
  type Treated,
  type WordRun,
} from '../change.ts'
import { CHANGE_WORDS } from '../change-words.ts'
import type { CompareTotals, Look } from './format.ts'
import { OUTPUT_WORDS } from './words.ts'

const itemText = ({ number, title }: ItemName): string => (number === null ? title : `${number} ${title}`)

/** What a change is called: its type in English as in the JSON. */
export const typeText = ({ type }: Change, language: Language): string => CHANGE_WORDS[language].types[type]

/** Where a change stands: the item as the second paper calls it, else the list or the part. */
export function whereOf({ item, part }: Change, language: Language): string {
  const name = item?.after ?? item?.before ?? null
  const parts = [name === null ? '' : itemText(name), part === null ? '' : CHANGE_WORDS[language].part(part)]
  return parts.filter((one) => one !== '').join(', ') || OUTPUT_WORDS[language].meeting
}

/** What is told of two papers without a change. */
export const equalText = ({ onlyDecisions, language }: Pick<Look, 'onlyDecisions' | 'language'>): string =>
  onlyDecisions ? OUTPUT_WORDS[language].equalDecisions : OUTPUT_WORDS[language].equal

/** What is told of a comparison before its changes: what became of the dagsorden, and what could not be compared. */
export function notesOf({ agenda, notCompared }: Comparison, language: Language): string[] {
  const words = OUTPUT_WORDS[language]
  return [
    ...(agenda === null ? [] : [`${words.dagsorden}: ${agendaText(agenda, language)}`]),
    ...notCompared.map((note) => `${words.notCompared}: ${CHANGE_WORDS[language].notCompared(note)}`),
  ]
}

/** Does a blank stand between two runs of words? None before a sign that closes or behind one that opens. */
export const isApart = (left: string, right: string): boolean =>
  !/[([{«„“/]$/u.test(left) && !/^(?:[.,;:!?)\]}»”’%/]|-\p{Alpha})/u.test(right)

/** Runs of words as one text. @param words as they are compared @param shown what is printed of each, by its index */
export const joined = (words: readonly WordRun[], shown: (run: WordRun, i: number) => string): string =>
  words.map((run, i) => (i > 0 && isApart(words[i - 1]?.text ?? '', run.text) ? ' ' : '') + shown(run, i)).join('')

/** A place in words; the line alone for text. */
export function placeText(at: At | null, language: Language): string {
  const { page, line } = OUTPUT_WORDS[language]
  return at === null ? '' : at.page === null ? `${line} ${at.line}` : `${page} ${at.page}, ${line} ${at.line}`
}

/** Both papers: `dagsorden.pdf → referat.pdf`. */
export const papersText = ({ before, after }: Comparison, language: Language): string =>
  before === null || after === null
    ? `${(before ?? after)?.name ?? ''}: ${before === null ? OUTPUT_WORDS[language].onlySecond : OUTPUT_WORDS[language].onlyFirst}`
    : `${before.name} → ${after.name}`

/** `KKR Hovedstaden, 2026-06-16` */
export const meetingText = ({ before, after }: Comparison): string => {
  const paper: Paper | null = after ?? before
  return [paper?.body ?? null, paper?.date ?? null].filter((one) => one !== null).join(', ')
}

/** What became of a dagsorden, in one line: `12 treated, 1 without a decision, 1 added, 1 withdrawn`. */
function agendaText(agenda: readonly Treated[], language: Language): string {
  const states = ['treated', 'untreated', 'added', 'withdrawn'] as const
  const matters = mattersOf(agenda)
  return states
    .map((state) => ({ state, count: matters.filter((one) => one.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${count} ${OUTPUT_WORDS[language].agenda[state]}`)
    .join(', ')
}

/** A run in one line. */
export function totalsText({ pairs, changed, alone, weights }: CompareTotals, language: Language): string {
  const words = OUTPUT_WORDS[language]
  const all = weights.decision + weights.content + weights.wording
  const kinds = WEIGHTS.filter((weight) => weights[weight] > 0).map(
    (weight) => `${weights[weight]} ${words.weight[weight]}`,
  )
  const what = all === 0 ? words.none : `${all} ${words.change[all === 1 ? 0 : 1]} (${kinds.join(', ')})`
  const where = pairs === 1 ? '' : ` ${words.pairs(changed, pairs)}`
  return `${what}${where}${alone === 0 ? '' : `; ${words.alone(alone)}`}`
}

/** Numbers that follow from a change: `3.3 → 3.4, 3.4 → 3.5`. */
export const renumberedText = ({ renumbered }: Change): string =>
  renumbered.map(({ before, after }) => `${before} → ${after}`).join(', ')
