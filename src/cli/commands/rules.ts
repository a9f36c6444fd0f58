import { pretty } from '../../emit/pretty.ts'
import { rulesList } from '../../emit/rules/rules-list.ts'
import type { Language } from '../../lint/rule.ts'
import { RULE_BY_NAME } from '../../lint/rules.ts'
import { EXIT } from '../exit-code.ts'
import type { ExitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'

/** Runs `rules`: lists them for people, or as JSON. */
export async function rules(format: 'text' | 'json', language: Language, terminal: Terminal): Promise<ExitCode> {
  const all = [...RULE_BY_NAME.values()]
  const json = all.map(({ name, group, severity, prose }) => ({ name, group, severity, ...prose[language] }))
  await terminal.out(format === 'json' ? pretty(json) : rulesList(all, language, terminal.heading))
  return EXIT.ok
}
