// A rule as SARIF describes it (`reportingDescriptor`), from the rule's card.
import type { Language } from '../../lint/rule.ts'
import { RULE_BY_NAME } from '../../lint/rules.ts'
import { LEVEL } from './level.ts'
import { markdownText } from './markdown-text.ts'
import { sarifText } from './sarif-text.ts'

/** GitHub orders alerts by it. */
const PROBLEM = { error: 'error', warning: 'warning', info: 'recommendation' } as const

/** @param name of a rule; of one that is not known there is no more than its name to say */
export function sarifRule(name: string, language: Language): object {
  const rule = RULE_BY_NAME.get(name)
  if (rule === undefined) return { id: name, shortDescription: { text: sarifText(name) } }
  const { what, why, mend } = rule.prose[language]
  return {
    id: name,
    shortDescription: { text: sarifText(what) },
    fullDescription: { text: sarifText(`${what} ${why}`) },
    help: {
      text: [what, why, mend].map(sarifText).join('\n\n'),
      markdown: [what, why, mend].map(markdownText).join('\n\n'),
    },
    defaultConfiguration: { level: LEVEL[rule.severity] },
    properties: { tags: [rule.group], 'problem.severity': PROBLEM[rule.severity] },
  }
}
