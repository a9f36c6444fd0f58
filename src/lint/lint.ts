// Judges documents one after the other.
import type { Referat } from '../referat.ts'
import { redacted } from './quote.ts'
import { LANGUAGES, RULE_LEVELS, type Fact, type Language, type RuleCard, type RuleLevel } from './rule.ts'
import type { Finding } from './finding.ts'
import { fingerprints } from './fingerprint.ts'
import { FOLDER_RULES, RULE_BY_NAME, RULES } from './rules.ts'

/** What to judge by. */
export interface LintOptions {
  /** Severities other than the rules' own, by rule name; `off` silences a rule. */
  readonly rules?: Readonly<Record<string, RuleLevel>> | undefined
  /** Language of the sentences; English by default. */
  readonly language?: Language | undefined
}

/**
 * Judges a document; remembers those it judged before, for the rules on folders.
 * @returns findings in document order
 * @throws {RangeError} for an option that names no rule, no severity or no language
 */
export type Linter = (referat: Referat, options?: LintOptions) => Finding[]

/** Makes a linter for the documents of one run. */
export function createLinter(): Linter {
  // A silenced rule on folders still has to see each document.
  const checks = [...RULES, ...FOLDER_RULES.map((rule) => ({ ...rule, check: rule.begin() }))]
  return (referat, { rules = {}, language = 'en' } = {}) => {
    refuseUnknown(rules, language)
    // What rules remember of a paper goes with this copy: the caller may change the paper and have it judged again.
    const paper = { ...referat }
    const told = checks.flatMap((rule) =>
      Array.from(rule.check(paper), (fact) => ({
        rule,
        fact: redacted(fact),
        severity: severityOf(rule, fact, rules),
      })),
    )
    return publish(paper, refusal(told) ?? told, language)
  }
}

function refuseUnknown(rules: Readonly<Record<string, string>>, language: string): void {
  for (const [name, level] of Object.entries(rules)) {
    if (!RULE_BY_NAME.has(name)) throw new RangeError(`there is no rule ${name}`)
    if (!isOneOf(RULE_LEVELS, level)) throw new RangeError(`there is no severity ${level}: ${RULE_LEVELS.join(', ')}`)
  }
  if (!isOneOf(LANGUAGES, language)) throw new RangeError(`there is no language ${language}: ${LANGUAGES.join(', ')}`)
}

const isOneOf = (words: readonly string[], word: string): boolean => words.includes(word)

const severityOf = (rule: RuleCard, fact: Fact, rules: Readonly<Record<string, RuleLevel>>): RuleLevel =>
  (Object.hasOwn(rules, rule.name) ? rules[rule.name] : undefined) ?? fact.severity ?? rule.severity

interface Told {
  readonly rule: RuleCard
  readonly fact: Fact
  readonly severity: RuleLevel
}

/** What a document is refused for is all that is told of it: what else is wrong with it is not ours to say. */
function refusal(told: readonly Told[]): readonly Told[] | null {
  const refused = told.filter(({ rule, severity }) => rule.refuses === true && severity !== 'off')
  return refused.length === 0 ? null : refused
}

/** Sorts by place (what has none comes first), names and words each finding. */
function publish(referat: Referat, told: readonly Told[], language: Language): Finding[] {
  const placed = [...told].sort((a, b) => (a.fact.at?.start ?? -1) - (b.fact.at?.start ?? -1))
  const prints = fingerprints(referat, placed)
  return placed.flatMap(({ rule, fact, severity }, i) => {
    if (severity === 'off') return []
    const { at, item, quote, args } = fact
    const file = referat.source.name
    const message = rule.sentence[language](args)
    return [{ rule: rule.name, severity, file, item, at, quote, args, message, fingerprint: prints[i] ?? '' }]
  })
}
