// The fixed words of outputs for people, in both languages.
import type { Language } from '../../text/languages.ts'
import type { Treated, Weight } from '../change.ts'

/** One, and more than one. */
type Counted = readonly [one: string, many: string]

export interface OutputWords {
  /** Over a page of changes. */
  readonly title: string
  readonly page: string
  readonly line: string
  readonly meeting: string
  readonly agenda: Readonly<Record<Treated['state'], string>>
  readonly dagsorden: string
  readonly notCompared: string
  readonly equal: string
  readonly equalDecisions: string
  readonly onlyFirst: string
  readonly onlySecond: string
  readonly follows: string
  readonly notThere: string
  /** The columns of a table. */
  readonly columns: readonly [change: string, where: string, what: string]
  readonly inWords: string
  readonly leftOut: (count: number) => string
  readonly change: Counted
  readonly none: string
  /** `2 of decisions` */
  readonly weight: Readonly<Record<Weight, string>>
  readonly pairs: (changed: number, pairs: number) => string
  readonly alone: (count: number) => string
}

export const OUTPUT_WORDS: Readonly<Record<Language, OutputWords>> = {
  en: {
    title: 'Changes',
    page: 'page',
    line: 'line',
    meeting: 'the meeting',
    agenda: { treated: 'treated', untreated: 'without a decision', added: 'added', withdrawn: 'withdrawn' },
    dagsorden: 'dagsorden',
    notCompared: 'not compared',
    equal: 'says the same',
    equalDecisions: 'recommends and decides the same',
    onlyFirst: 'only among the first papers',
    onlySecond: 'only among the second papers',
    follows: 'follows',
    notThere: 'not there',
    columns: ['Change', 'Where', 'What'],
    inWords: 'In words',
    leftOut: (count) => `${count} more left out: the comment would be too long.`,
    change: ['change', 'changes'],
    none: 'no changes',
    weight: { decision: 'of decisions', content: 'of content', wording: 'of wording' },
    pairs: (changed, pairs) => `in ${changed} of ${pairs} ${pairs === 1 ? 'pair' : 'pairs'}`,
    alone: (count) => `${count} ${count === 1 ? 'paper' : 'papers'} without counterpart`,
  },
  da: {
    title: 'Ændringer',
    page: 'side',
    line: 'linje',
    meeting: 'mødet',
    agenda: { treated: 'behandlet', untreated: 'uden beslutning', added: 'kommet til', withdrawn: 'taget af' },
    dagsorden: 'dagsorden',
    notCompared: 'ikke sammenlignet',
    equal: 'siger det samme',
    equalDecisions: 'samme indstillinger og beslutninger',
    onlyFirst: 'kun blandt de første papirer',
    onlySecond: 'kun blandt de andre papirer',
    follows: 'følger heraf',
    notThere: 'står her ikke',
    columns: ['Ændring', 'Hvor', 'Hvad'],
    inWords: 'Ord for ord',
    leftOut: (count) => `${count} flere er udeladt: kommentaren ville blive for lang.`,
    change: ['ændring', 'ændringer'],
    none: 'ingen ændringer',
    weight: { decision: 'i beslutninger', content: 'i indhold', wording: 'i ordlyd' },
    pairs: (changed, pairs) => `i ${changed} af ${pairs} par`,
    alone: (count) => `${count} ${count === 1 ? 'papir' : 'papirer'} uden modstykke`,
  },
}
