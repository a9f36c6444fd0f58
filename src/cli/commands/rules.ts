import { pretty } from '../../emit/json.ts'
import { explain as explanation, explainFailure, rulesList } from '../../emit/rules/rules-text.ts'
import type { Language } from '../../lint/rule.ts'
import { RULE_BY_NAME } from '../../lint/rules.ts'
import { FAILURE_CLASSES } from '../../read/failures/classes.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { languageOf } from '../language.ts'
import type { OptionsOf } from '../options/common.ts'
import type { EXPLAIN, RULES } from '../options/tables.ts'
import type { Terminal } from '../terminal.ts'
import { unknownRule } from '../errors.ts'

/** Runs `rules`: lists them for people, or as JSON. */
export async function rules(
  _: readonly string[],
  { format, lang }: OptionsOf<typeof RULES>,
  context: Context,
  terminal: Terminal,
): Promise<ExitCode> {
  const language = languageOfResults(lang, context)
  const all = [...RULE_BY_NAME.values()]
  const json = all.map(({ name, group, severity, prose }) => ({ name, group, severity, ...prose[language] }))
  const { heading, width } = terminal
  await terminal.out(format === 'json' ? pretty(json) : rulesList(all, { language, heading, width }))
  return EXIT.ok
}

/**
 * Runs `explain`: prints what a rule finds and how to mend the document, or what a class of failures means.
 * @throws {UsageError} for a name that is neither
 */
export async function explain(
  [name = '']: readonly string[],
  { lang, all = false }: OptionsOf<typeof EXPLAIN>,
  context: Context,
  terminal: Terminal,
): Promise<ExitCode> {
  const language = languageOfResults(lang, context)
  const { heading, width } = terminal
  const look = { language, heading, width }
  const rule = RULE_BY_NAME.get(name)
  const failure = Object.entries(FAILURE_CLASSES).find(([code]) => code === name)?.[1]
  const pages = [
    ...(rule === undefined ? [] : [explanation(rule, look, all)]),
    ...(failure === undefined ? [] : [explainFailure(name, failure[language], look)]),
  ]
  if (pages.length === 0) throw unknownRule(name, [...RULE_BY_NAME.keys(), ...Object.keys(FAILURE_CLASSES)])
  await terminal.out(pages.join('\n'))
  return EXIT.ok
}

/** The language of what is printed to standard output. */
const languageOfResults = (lang: Language | undefined, { env, stdout }: Context): Language =>
  languageOf(lang, env, stdout.isTTY === true)
