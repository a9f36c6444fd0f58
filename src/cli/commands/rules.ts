import { pretty } from '../../emit/json.ts'
import { explain as explanation, rulesList } from '../../emit/rules/rules-text.ts'
import { RULE_BY_NAME } from '../../lint/rules.ts'
import { unknownRule } from '../check/read-config.ts'
import type { Context } from '../context.ts'
import { UsageError } from '../errors.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { EXPLAIN, OptionsOf, RULES } from '../options/tables.ts'
import type { Terminal } from '../terminal.ts'

/** Runs `rules`: lists them for people, or as JSON. */
export async function rules(
  _: readonly string[],
  { format, lang: language = 'en' }: OptionsOf<typeof RULES>,
  __: Context,
  terminal: Terminal,
): Promise<ExitCode> {
  const all = [...RULE_BY_NAME.values()]
  const json = all.map(({ name, group, severity, prose }) => ({ name, group, severity, ...prose[language] }))
  await terminal.out(format === 'json' ? pretty(json) : rulesList(all, language, terminal.heading))
  return EXIT.ok
}

/**
 * Runs `explain`: prints what a rule finds and how to mend the document.
 * @throws {UsageError} for a rule that is not there
 */
export async function explain(
  [name = '']: readonly string[],
  { lang: language = 'en' }: OptionsOf<typeof EXPLAIN>,
  _: Context,
  terminal: Terminal,
): Promise<ExitCode> {
  const rule = RULE_BY_NAME.get(name)
  if (rule === undefined) throw new UsageError(unknownRule(name))
  await terminal.out(explanation(rule, language, terminal.heading))
  return EXIT.ok
}
