import { LANGUAGES, type Language } from '../../lint/rule.ts'
import { oneOf, type CommandSetup } from './options.ts'
import { EXPLAIN, RULES } from '../help.ts'

/** Defines `explain`. */
export function defineExplain({ add, terminal, ended }: CommandSetup): void {
  add('explain')
    .summary('tell what a rule means and how to mend the document')
    .argument('<rule>', 'the name of a rule')
    .addOption(oneOf('--lang <language>', 'language', LANGUAGES).default('en'))
    .addHelpText('before', EXPLAIN)
    .action(async (rule: string, { lang }: { lang: Language }) => {
      const { explain } = await import('../commands/rules.ts')
      ended(await explain(rule, lang, await terminal()))
    })
}

/** Defines `rules`. */
export function defineRules({ add, terminal, ended }: CommandSetup): void {
  add('rules')
    .summary('list the rules')
    .addOption(oneOf('--format <format>', 'for people or programs', ['text', 'json']).default('text'))
    .addOption(oneOf('--lang <language>', 'language', LANGUAGES).default('en'))
    .addHelpText('before', RULES)
    .action(async ({ format, lang }: { format: 'text' | 'json'; lang: Language }) => {
      const { rules } = await import('../commands/rules.ts')
      ended(await rules(format, lang, await terminal()))
    })
}
