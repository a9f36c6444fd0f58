// A rule's page for the terminal.
import { GROUPS, type Faulty, type Language, type Papers, type RuleCard, type Severity } from '../../lint/rule.ts'
import { wrap } from '../columns.ts'
import { exampleLines, sentenceLine } from './example-text.ts'
import { RULE_WORDS } from './rule-words.ts'

const WIDTH = 80

const indented = (text: string): string[] => wrap(text, WIDTH - 2, WIDTH - 2).map((line) => `  ${line}`)

/**
 * Explains a rule: what it finds, why it matters, how to mend the document, examples with what is said of them.
 * @param heading makes a heading stand out; plain text in, text for the terminal out
 * @returns lines of at most 80 columns (examples as they are), the last one ended
 */
export function explain(rule: RuleCard, language: Language, heading: (text: string) => string): string {
  const { what, why, mend } = rule.prose[language]
  const words = RULE_WORDS[language]
  const papers = (example: Papers): string[] => exampleLines(example, language).map((line) => `  | ${line}`.trimEnd())
  const finding = (example: Faulty): string[] =>
    wrap(sentenceLine(rule, example, language), WIDTH - 2, WIDTH - 5).map(
      (line, i) => `${i === 0 ? '  ' : '     '}${line}`,
    )
  const lines = [
    `${heading(rule.name)} (${words.levels[rule.severity]}; ${words.groups[rule.group]})`,
    '',
    ...wrap(what, WIDTH, WIDTH),
    '',
    heading(words.why),
    ...indented(why),
    '',
    heading(words.mend),
    ...indented(mend),
    '',
    heading(words.fires),
    ...apart(rule.examples.fires.map((example) => [...papers(example.papers), ...finding(example)])),
    '',
    heading(words.silent),
    ...apart(rule.examples.silent.map(papers)),
    '',
    heading(words.off),
    `  --rule ${rule.name}=off`,
    '  kkr-referat.config.json:',
    `  { "rules": { "${rule.name}": "${otherSeverity(rule)}" } }`,
  ]
  return `${lines.join('\n')}\n`
}

/** Pieces with an empty line between them. */
const apart = (pieces: readonly (readonly string[])[]): string[] =>
  pieces.flatMap((lines, i) => (i === 0 ? lines : ['', ...lines]))

const otherSeverity = ({ severity }: RuleCard): Severity => (severity === 'error' ? 'warning' : 'error')

// The list of rules for the terminal, by group.

/** Lists rules. @returns lines of at most 80 columns, the last one ended */
export function rulesList(rules: readonly RuleCard[], language: Language, heading: (text: string) => string): string {
  const words = RULE_WORDS[language]
  const groups = GROUPS.flatMap((group) => {
    const members = rules.filter((rule) => rule.group === group)
    if (members.length === 0) return []
    const entries = members.flatMap(({ name, severity, prose }) => [
      `  ${name} (${words.levels[severity]})`,
      ...wrap(prose[language].what, WIDTH - 6, WIDTH - 6).map((line) => `      ${line}`),
    ])
    return [[heading(words.groups[group]), ...entries].join('\n')]
  })
  return `${groups.join('\n\n')}\n`
}
