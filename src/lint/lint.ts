// Judges documents one after the other.
import type { Referat } from '../referat.ts'
import type { Finding } from './finding.ts'
import { fingerprints } from './fingerprint.ts'
import type { Language, Report, RuleCard } from './rule.ts'
import { FOLDER_RULES, RULES } from './rules.ts'
import type { RuleLevel } from './severity.ts'

/** What to judge by. */
export interface LintOptions {
  /** Severities other than the rules' own; `off` silences a rule. */
  readonly rules: Readonly<Record<string, RuleLevel>>
  readonly language: Language
}

/** Judges a document; remembers those it judged before, for the rules on folders. */
export type Linter = (referat: Referat, options: LintOptions) => Finding[]

/** Makes a linter for the documents of one run. */
export function createLinter(): Linter {
  // A silenced rule on folders still has to see each document.
  const checks = [...RULES, ...FOLDER_RULES.map((rule) => ({ ...rule, check: rule.begin() }))]
  return (referat, options) => {
    const reports = checks.flatMap((rule) => Array.from(rule.check(referat), (report) => ({ rule, report })))
    return publish(referat, refusal(reports) ?? reports, options)
  }
}

type Reported = readonly { readonly rule: RuleCard; readonly report: Report }[]

/** What is no KKR document has one fault; what else is wrong with it is not ours to say. */
function refusal(reports: Reported): Reported | null {
  const refused = reports.filter(({ rule }) => rule.name === 'not-a-kkr-document')
  return refused.length === 0 ? null : refused
}

const severityOf = (rule: RuleCard, report: Report, { rules }: LintOptions): RuleLevel =>
  (Object.hasOwn(rules, rule.name) ? rules[rule.name] : undefined) ?? report.severity ?? rule.severity

/** Sorts by place (what has none comes first), names and words each finding. */
function publish(referat: Referat, reports: Reported, options: LintOptions): Finding[] {
  const placed = [...reports].sort((a, b) => (a.report.at?.start ?? -1) - (b.report.at?.start ?? -1))
  const prints = fingerprints(
    referat,
    placed.map(({ rule, report }) => ({ rule: rule.name, report })),
  )
  return placed.flatMap(({ rule, report }, i) => {
    const { at, item, quote, args } = report
    const severity = severityOf(rule, report, options)
    if (severity === 'off') return []
    const file = referat.source.name
    const message = rule.sentence[options.language](args)
    return [{ rule: rule.name, severity, file, item, at, quote, args, message, fingerprint: prints[i] ?? '' }]
  })
}
