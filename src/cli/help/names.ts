// Words that may stand where an option or an argument takes a name, and that its own row does not list: a shell offers
// them. They are loaded only for a script of completion.
import type { RuleLevel } from '../../lint/rule.ts'

const rules = async (): Promise<string[]> => [...(await import('../../lint/rules.ts')).RULE_BY_NAME.keys()]

/** The names, by `command option` or `command <argument>`. */
export const NAMES: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  'check --format': async () => Object.keys((await import('../../emit/report/reporters.ts')).REPORTERS),
  'check --rule': async () => {
    const levels: readonly RuleLevel[] = (await import('../../lint/rule.ts')).RULE_LEVELS
    return (await rules()).flatMap((rule) => levels.map((level) => `${rule}=${level}`))
  },
  'compare --format': async () => (await import('../../compare/formats/format.ts')).COMPARE_FORMATS,
  'tables --table': async () => Object.keys((await import('../../tables/tables.ts')).TABLES),
  'search --outcome': async () => (await import('../../vocabulary/outcomes.ts')).OUTCOMES,
  'search --council': async () => (await import('../../vocabulary/regions.ts')).REGION_KEYS,
  // The words of the agenda: nobody can offer them.
  'search <words...>': () => Promise.resolve([]),
  'archive --redact': async () => {
    const { REDACTIONS } = await import('../../archive/redact.ts')
    return [...REDACTIONS, REDACTIONS.join(',')]
  },
  'completion <shell>': async () => (await import('../../emit/usage/shells.ts')).SHELLS,
  'explain <name>': async () => [
    ...(await rules()),
    ...Object.keys((await import('../../read/failures/classes.ts')).FAILURE_CLASSES),
  ],
}
