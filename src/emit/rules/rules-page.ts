// The page of the docs that explains every rule, made from the rules.
import { GROUPS, type Language, type RuleCard } from '../../lint/rule.ts'
import { exampleLines, sentenceLine } from './example-text.ts'
import { RULE_WORDS } from './rule-words.ts'

const HEADS: Readonly<Record<Language, string>> = {
  en: `# Rules

What \`kkr-referat check\` finds, made from the rules themselves: do not edit this page. The same in
[Danish](regler.md). \`kkr-referat explain RULE\` prints one of them. Each example is part of a paper that has no other
fault, and is run as a test; the line behind \`->\` is what is said of it.
`,
  da: `# Regler

Hvad \`kkr-referat check\` finder. Siden er lavet af reglerne selv: ret ikke i den. Det samme på [engelsk](rules.md).
\`kkr-referat explain REGEL --lang da\` viser én af dem. Hvert eksempel er en del af et dokument uden andre fejl og bliver
kørt som en test; linjen efter \`->\` er det, der meldes om det.
`,
}

/** Makes the page. @returns Markdown */
export function rulesPage(rules: readonly RuleCard[], language: Language): string {
  const words = RULE_WORDS[language]
  const groups = GROUPS.flatMap((group) => {
    const members = rules.filter((rule) => rule.group === group)
    return members.length === 0
      ? []
      : [`## ${capital(words.groups[group])}`, ...members.map((rule) => ruleText(rule, language))]
  })
  return [HEADS[language], ...groups].join('\n\n')
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function ruleText(rule: RuleCard, language: Language): string {
  const { name, severity, prose, examples } = rule
  const words = RULE_WORDS[language]
  const { what, why, mend } = prose[language]
  const [fault] = examples.fires
  const [none] = examples.silent
  return [
    `### \`${name}\``,
    `*${words.levels[severity]}*. ${what}`,
    `**${words.why}.** ${why}`,
    `**${words.mend}.** ${mend}`,
    `${words.fires}:`,
    fenced([...exampleLines(fault.papers, language), sentenceLine(rule, fault, language)]),
    `${words.silent}:`,
    fenced(exampleLines(none, language)),
  ].join('\n\n')
}

const fenced = (lines: readonly string[]): string => ['````text', ...lines, '````'].join('\n')
