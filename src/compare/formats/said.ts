// How changes and papers are called in outputs for people.
import type { At } from '../../referat.ts'
import type { Change, Comparison, ItemName, Paper, Treated, WordRun } from '../change.ts'
import type { CompareTotals, Look } from './format.ts'

const itemText = ({ number, title }: ItemName): string => (number === null ? title : `${number} ${title}`)

/** Where a change stands: the item as the second paper calls it, else the list or the part. */
export function whereOf({ item, part }: Change): string {
  const name = item?.after ?? item?.before ?? null
  const within = name === null ? null : itemText(name)
  return [within, part].filter((one) => one !== null && one !== '').join(', ') || 'the meeting'
}

/** What is told of two papers without a change. */
export const equalText = ({ onlyDecisions }: Pick<Look, 'onlyDecisions'>): string =>
  onlyDecisions ? 'recommends and decides the same' : 'says the same'

/** Does a blank stand between two runs of words? None before a sign that closes or behind one that opens. */
export const isApart = (left: string, right: string): boolean =>
  !/[([{«„“/]$/u.test(left) && !/^(?:[.,;:!?)\]}»”’%/]|-\p{L})/u.test(right)

/** Runs of words as one text. @param words as they are compared @param shown what is printed of each, by its index */
export const joined = (words: readonly WordRun[], shown: (run: WordRun, i: number) => string): string =>
  words.map((run, i) => (i > 0 && isApart(words[i - 1]?.text ?? '', run.text) ? ' ' : '') + shown(run, i)).join('')

/** A place in words; the line alone for text. */
export const placeText = (at: At | null): string =>
  at === null ? '' : at.page === null ? `line ${at.line}` : `page ${at.page}, line ${at.line}`

/** Both papers: `dagsorden.pdf → referat.pdf`. */
export const papersText = ({ before, after }: Comparison): string =>
  before === null || after === null
    ? `${(before ?? after)?.name ?? ''}: ${before === null ? 'only among the second papers' : 'only among the first papers'}`
    : `${before.name} → ${after.name}`

/** `KKR Hovedstaden, 2026-06-16` */
export const meetingText = ({ before, after }: Comparison): string => {
  const paper: Paper | null = after ?? before
  return [paper?.body ?? null, paper?.date ?? null].filter((one) => one !== null).join(', ')
}

/** What became of a dagsorden, in one line: `12 treated, 1 untreated, 1 added, 1 withdrawn`. */
export function agendaText(agenda: readonly Treated[]): string {
  const states = ['treated', 'untreated', 'added', 'withdrawn'] as const
  return states
    .map((state) => ({ state, count: agenda.filter((one) => one.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${count} ${state}`)
    .join(', ')
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`

/** A run in one line. */
export function totalsText({ pairs, changed, alone, weights }: CompareTotals): string {
  const all = weights.decision + weights.content + weights.wording
  const kinds = [
    ...(weights.decision > 0 ? [`${weights.decision} of decisions`] : []),
    ...(weights.content > 0 ? [`${weights.content} of content`] : []),
    ...(weights.wording > 0 ? [`${weights.wording} of wording`] : []),
  ]
  const what = all === 0 ? 'no changes' : `${counted(all, 'change')} (${kinds.join(', ')})`
  const where = pairs === 1 ? '' : ` in ${changed} of ${counted(pairs, 'pair')}`
  return `${what}${where}${alone === 0 ? '' : `; ${counted(alone, 'paper')} without counterpart`}`
}

/** Numbers that follow from a change: `3.3 → 3.4, 3.4 → 3.5`. */
export const renumberedText = ({ renumbered }: Change): string =>
  renumbered.map(({ before, after }) => `${before} → ${after}`).join(', ')
