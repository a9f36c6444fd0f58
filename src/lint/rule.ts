import type { At, Referat } from '../referat.ts'
import type { Language } from '../text/languages.ts'

// How grave a finding is, from least to most.

/** info: worth a look. warning: a reader would call it a fault. error: the document or its data cannot be trusted. */
export const SEVERITIES = ['info', 'warning', 'error'] as const
export type Severity = (typeof SEVERITIES)[number]

/** How grave a rule's findings are; `off` silences it. */
export const RULE_LEVELS = ['off', ...SEVERITIES] as const
export type RuleLevel = (typeof RULE_LEVELS)[number]

/** From which severity on a finding fails the run. */
export const FAIL_LEVELS = ['never', ...SEVERITIES] as const
export type FailLevel = (typeof FAIL_LEVELS)[number]

/** Is a finding at least as grave as a threshold? */
export const atLeast = (severity: Severity, threshold: Severity): boolean =>
  SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(threshold)

// What a rule is: prose, severity, examples and a check, all in one file of `rules/`. A check reads the finished
// Referat and nothing else, so JSON from yesterday can be judged as well as a document.

export { LANGUAGES } from '../text/languages.ts'
export type { Language } from '../text/languages.ts'

/** What a sentence is made from. Strings are the paper's words or numbers; numbers are pages and counts. */
export type Arguments = Readonly<Record<string, string | number | readonly string[]>>

/** Words of the Referat and the part of them that is meant: UTF-16 indices into `text`, from 0, half-open. */
export interface Quote {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** What a check found: a fact with a place. */
export interface Fact<A extends Arguments = Arguments> {
  /** The node it is about; `null` when the fault is that there is none. */
  readonly at: At | null
  /** Number of the agenda item it lies in; `null` outside of items. */
  readonly item: string | null
  /** The words it is about; `null` when there are none to show. */
  readonly quote: Quote | null
  readonly args: A
  /** Where this case is graver than the rule's others; a severity that the user sets holds for all of them. */
  readonly severity?: Severity
}

/** A rule's prose in one language; plain sentences without markup. */
export interface Prose {
  /** What the rule finds. */
  readonly what: string
  /** Why a reader of the minutes should care. */
  readonly why: string
  /** How to mend the document. */
  readonly mend: string
}

/** The parts of a paper, in their order. */
export const PARTS = ['cover', 'contents', 'attendance', 'items'] as const
export type Part = (typeof PARTS)[number]

/**
 * Parts of the model paper that an example puts in place of the model's own; the model has no fault. They are written as
 * they look, indented as the program around them is.
 */
export interface Paper {
  /** The file's name. */
  readonly name?: string
  readonly cover?: string
  /** `null`: no contents. Left out: the headings of `items`, in their order. */
  readonly contents?: string | null
  readonly attendance?: string
  /** The agenda. A line `— side 5 —` begins page 5; with none of them, the paper is text without pages. */
  readonly items?: string
  /** Parts of the model that a reader has to see beside those put in their place. */
  readonly show?: readonly Part[]
}

/** Papers that were checked one after the other; of most rules just one. */
export type Papers = readonly [Paper, ...Paper[]]

/** Papers of which the last has the fault, and what the finding's sentence is made from. */
export interface Faulty<A extends Arguments = Arguments> {
  readonly papers: Papers
  readonly args: A
}

/** The groups in which rules are listed. */
export const GROUPS = ['document', 'contents', 'items', 'decisions', 'attendance', 'text', 'folder'] as const
export type Group = (typeof GROUPS)[number]

/** All of a rule but its check. */
export interface RuleCard<A extends Arguments = Arguments> {
  /** Kebab-case; states the fault. */
  readonly name: string
  readonly group: Group
  /** The severity unless the user sets another. */
  readonly severity: Severity
  /** A document of which this rule tells is not judged by the others, unless this rule is off. */
  readonly refuses?: true
  /** Arguments that name files; a fault stays the same when a file is renamed. */
  readonly fileArgs?: readonly string[]
  /** Cases that are told however often they were told before: no baseline takes them in. */
  readonly alwaysTold?: (args: Arguments) => boolean
  readonly prose: Readonly<Record<Language, Prose>>
  /** One sentence without a final period, made from a finding's arguments. Written as methods: a rule's own arguments are narrower. */
  readonly sentence: { en(args: A): string; da(args: A): string }
  readonly examples: {
    /** In each of these the rule has one finding, on the last paper, and no other rule has any. */
    readonly fires: readonly [Faulty<A>, ...Faulty<A>[]]
    /** Near to a fault and none: no rule has a finding. */
    readonly silent: readonly [Papers, ...Papers[]]
  }
}

/** A rule on one document. */
export interface Rule<A extends Arguments = Arguments> extends RuleCard<A> {
  readonly check: (referat: Referat) => Iterable<Fact<A>>
}

/** A rule on the documents of a run: `begin` gives a check that remembers those it has seen. */
export interface FolderRule<A extends Arguments = Arguments> extends RuleCard<A> {
  readonly begin: () => (referat: Referat) => Iterable<Fact<A>>
}
