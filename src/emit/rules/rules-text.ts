// A rule's page for the terminal.
import {
  GROUPS,
  type Faulty,
  type Language,
  type Papers,
  type Prose,
  type RuleCard,
  type Severity,
} from '../../lint/rule.ts'
import { wrap, wrapLine } from '../columns.ts'
import { exampleLines, sentenceLine } from './example-text.ts'
import { RULE_WORDS } from './rule-words.ts'

const WIDTH = 80

/** How a page is printed. */
export interface Look {
  readonly language: Language
  /** Makes a heading stand out; plain text in, text for the terminal out. */
  readonly heading: (text: string) => string
  /** Columns of the terminal; `null`: 80, and the paper's own lines as they are. */
  readonly width: number | null
}

const columnsOf = ({ width }: Look): number => Math.min(width ?? WIDTH, WIDTH)

const indented = (text: string, width: number): string[] => wrap(text, width - 2, width - 2).map((line) => `  ${line}`)

/** How many examples are shown unless all are asked for. */
const FEW = 3

/**
 * Explains a rule: what it finds, why it matters, how to mend the document, examples with what is said of them.
 * @param all show all examples, and not the first three
 * @returns lines of at most 80 columns, the last one ended
 */
export function explain(rule: RuleCard, look: Look, all: boolean): string {
  const { language, heading } = look
  const width = columnsOf(look)
  const { what, why, mend } = rule.prose[language]
  const words = RULE_WORDS[language]
  const papers = (example: Papers): string[] =>
    exampleLines(example, language).flatMap((line) => {
      const shown = `  | ${line}`.trimEnd()
      return look.width === null ? [shown] : wrapLine(shown, width, 4)
    })
  const finding = (example: Faulty): string[] =>
    wrap(sentenceLine(rule, example, language), width - 2, width - 5).map(
      (line, i) => `${i === 0 ? '  ' : '     '}${line}`,
    )
  const { fires, silent } = rule.examples
  const shownFires = fires.slice(0, all ? fires.length : FEW - 1)
  const shownSilent = silent.slice(0, all ? silent.length : FEW - shownFires.length)
  const more = fires.length + silent.length - shownFires.length - shownSilent.length
  const lines = [
    ...wrap(`${heading(rule.name)} (${words.levels[rule.severity]}; ${words.groups[rule.group]})`, width, width),
    '',
    ...wrap(what, width, width),
    '',
    heading(words.why),
    ...indented(why, width),
    '',
    heading(words.mend),
    ...indented(mend, width),
    '',
    heading(words.fires),
    ...apart(shownFires.map((example) => [...papers(example.papers), ...finding(example)])),
    '',
    heading(words.silent),
    ...apart(shownSilent.map(papers)),
    ...(more === 0 ? [] : ['', ...wrap(words.more(more), width, width)]),
    '',
    ...wrap(heading(words.off), width, width),
    `  --rule ${rule.name}=off`,
    '  kkr-referat.config.json:',
    ...wrapLine(`  { "rules": { "${rule.name}": "${otherSeverity(rule)}" } }`, width, 2),
  ]
  return `${lines.join('\n')}\n`
}

/** What a class of failures means, in one language. */
export type FailureProse = Pick<Prose, 'what' | 'why' | 'mend'>

/** Explains a class of failures. @returns lines of at most 80 columns, the last one ended */
export function explainFailure(code: string, { what, why, mend }: FailureProse, look: Look): string {
  const width = columnsOf(look)
  const words = RULE_WORDS[look.language]
  const lines = [
    ...wrap(`${look.heading(code)} (${words.unreadable})`, width, width),
    '',
    ...wrap(what, width, width),
    '',
    look.heading(words.whyUnread),
    ...indented(why, width),
    '',
    look.heading(words.whatToDo),
    ...indented(mend, width),
  ]
  return `${lines.join('\n')}\n`
}

/** Pieces with an empty line between them. */
const apart = (pieces: readonly (readonly string[])[]): string[] =>
  pieces.flatMap((lines, i) => (i === 0 ? lines : ['', ...lines]))

const otherSeverity = ({ severity }: RuleCard): Severity => (severity === 'error' ? 'warning' : 'error')

// The list of rules for the terminal, by group.

/** Lists rules. @returns lines of at most 80 columns, the last one ended */
export function rulesList(rules: readonly RuleCard[], look: Look): string {
  const { language, heading } = look
  const width = columnsOf(look)
  const words = RULE_WORDS[language]
  const groups = GROUPS.flatMap((group) => {
    const members = rules.filter((rule) => rule.group === group)
    if (members.length === 0) return []
    const entries = members.flatMap(({ name, severity, prose }) => [
      ...wrapLine(`  ${name} (${words.levels[severity]})`, width, 4),
      ...wrap(prose[language].what, width - 6, width - 6).map((line) => `      ${line}`),
    ])
    return [[heading(words.groups[group]), ...entries].join('\n')]
  })
  return `${groups.join('\n\n')}\n`
}
