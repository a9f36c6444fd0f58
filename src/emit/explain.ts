// A rule's page for the terminal.
import type { Language, RuleCard } from '../lint/rule.ts'
import { exampleLines } from './example-text.ts'
import { RULE_WORDS } from './rule-words.ts'
import { wrap } from './wrap.ts'

const WIDTH = 80

const indented = (text: string): string[] => wrap(text, WIDTH - 2, WIDTH - 2).map((line) => `  ${line}`)

/**
 * Explains a rule: what it finds, why it matters, how to mend the document, examples.
 * @param heading makes a heading stand out; plain text in, text for the terminal out
 * @returns lines of at most 80 columns (examples as they are), the last one ended
 */
export function explain(rule: RuleCard, language: Language, heading: (text: string) => string): string {
  const { what, why, mend } = rule.prose[language]
  const words = RULE_WORDS[language]
  const shown = (examples: RuleCard['examples']['fires']): string[] =>
    examples.flatMap((example, i) => [
      ...(i === 0 ? [] : ['']),
      ...exampleLines(example).map((line) => `  | ${line}`.trimEnd()),
    ])
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
    ...shown(rule.examples.fires),
    '',
    heading(words.silent),
    ...shown(rule.examples.silent),
    '',
    heading(words.off),
    `  --rule ${rule.name}=off`,
    '  kkr-referat.config.json:',
    `  { "rules": { "${rule.name}": "error" } }`,
  ]
  return `${lines.join('\n')}\n`
}
