import { explain as explanation } from '../../emit/rules/explain.ts'
import type { Language } from '../../lint/rule.ts'
import { RULE_BY_NAME } from '../../lint/rules.ts'
import { unknownRule } from '../check/unknown-rule.ts'
import { EXIT } from '../exit-code.ts'
import type { ExitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'

/**
 * Runs `explain`: prints what a rule finds and how to mend the document.
 * @throws {UsageError} for a rule that is not there
 */
export async function explain(name: string, language: Language, terminal: Terminal): Promise<ExitCode> {
  const rule = RULE_BY_NAME.get(name)
  if (rule === undefined) throw new UsageError(unknownRule(name))
  await terminal.out(explanation(rule, language, terminal.heading))
  return EXIT.ok
}
