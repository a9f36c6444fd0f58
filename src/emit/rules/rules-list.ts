// The list of rules for the terminal, by group.
import { GROUPS } from '../../lint/rule.ts'
import type { Language, RuleCard } from '../../lint/rule.ts'
import { RULE_WORDS } from './rule-words.ts'
import { wrap } from '../wrap.ts'

const WIDTH = 80

/**
 * Lists rules.
 * @param heading makes a heading stand out
 * @returns lines of at most 80 columns, the last one ended
 */
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
