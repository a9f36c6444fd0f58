// A change in a few words, made of what is known of it: in English it is a field of the JSON, in either language it is what
// people are shown.
import type { Language } from '../text/languages.ts'
import type { Change, FactChange } from './change.ts'
import { CHANGE_WORDS, type ChangeWords } from './change-words.ts'

/** Facts of a table that a summary names. */
const MOST_CELLS = 3

/** A change’s summary. */
export function summaryOf(change: Omit<Change, 'summary'>, language: Language): string {
  const words = CHANGE_WORDS[language]
  const { type, item, before, after, facts, part } = change
  const told = factsText(facts, words)
  switch (type) {
    case 'item-added':
    case 'item-removed':
      return (item?.after ?? item?.before)?.title ?? ''
    case 'item-moved':
    case 'item-renumbered':
      return `${item?.before?.number ?? words.noNumber} → ${item?.after?.number ?? words.noNumber}`
    case 'item-retitled': {
      const titles = before?.text === after?.text ? [] : [`${before?.text ?? ''} → ${after?.text ?? ''}`]
      return [...titles, told].filter((one) => one !== '').join('; ')
    }
    case 'contents-changed':
      return `${before?.text ?? words.noEntry} → ${after?.text ?? words.noEntry}`
    case 'decision-changed':
      return decisionText(facts, words)
    case 'indstilling-changed':
      return indstillingText(facts, words)
    case 'attendance-changed':
      return part === 'remarks' ? words.remarks : personText(change, words)
    case 'wording-changed':
      return wordingText(change, words)
    case 'table-changed':
      return factsText(facts.slice(0, MOST_CELLS), words)
    case 'meeting-changed':
      return told || words.cover
    default:
      return told || words.otherWords
  }
}

/** `outcome tiltrådt → udsat; votes none → for 3`; of bilag each is a fact of its own: `bilag put in: Notat` */
const factsText = (facts: readonly FactChange[], words: ChangeWords): string =>
  facts
    .map(({ fact, before, after }) => {
      if (fact === 'bilag' && before === null) return `${words.fact(fact)} ${words.putIn}: ${after ?? ''}`
      if (fact === 'bilag' && after === null) return `${words.fact(fact)} ${words.takenOut}: ${before}`
      return `${words.fact(fact)} ${words.value(fact, before)} → ${words.value(fact, after)}`
    })
    .join('; ')

function decisionText(facts: readonly FactChange[], words: ChangeWords): string {
  const decided = facts.find(({ fact }) => fact === 'decided')
  if (decided !== undefined) return decided.after === 'yes' ? words.decided : words.undecided
  const of = (fits: (fact: string) => boolean): string =>
    factsText(
      facts.filter(({ fact }) => fits(fact)),
      words,
    )
  return (
    of((fact) => fact === 'outcome') ||
    of((fact) => fact !== 'sentence' && fact !== 'figures') ||
    of((fact) => fact === 'figures') ||
    words.otherDecision
  )
}

function indstillingText(facts: readonly FactChange[], words: ChangeWords): string {
  const points = facts.find(({ fact }) => fact === 'points')
  if (points?.before === null) return words.recommended
  return points?.after === null ? words.unrecommended : words.otherRecommendation
}

function personText({ before, after, facts, part }: Omit<Change, 'summary'>, words: ChangeWords): string {
  const list = words.part(part ?? '')
  if (before === null) return `${after?.text ?? ''}: ${words.put(list)}`
  if (after === null) return `${before.text}: ${words.taken(list)}`
  const isKnown = facts.some(({ fact }) => fact !== 'line')
  return `${after.text}: ${isKnown ? factsText(facts, words) : words.otherWords}`
}

function wordingText(
  { before, after, words: runs, weight, part }: Omit<Change, 'summary'>,
  words: ChangeWords,
): string {
  if (part === 'footnote') return words.footnote
  if (before !== null && after !== null && runs.length === 0) return words.moved
  if (before === null) return words.putIn
  if (after === null) return words.takenOut
  return weight === 'content' ? words.otherFigures : words.otherWords
}
