// How grave a finding is, from least to most.

/** info: worth a look. warning: a reader would call it a fault. error: the document or its data cannot be trusted. */
export const SEVERITIES = ['info', 'warning', 'error'] as const
export type Severity = (typeof SEVERITIES)[number]

/** How grave a rule's findings are; `off` silences it. */
export const RULE_LEVELS = ['off', ...SEVERITIES] as const
export type RuleLevel = (typeof RULE_LEVELS)[number]

/** From which severity on a finding fails the run. */
export const FAIL_LEVELS = ['never', ...SEVERITIES] as const
export type FailLevel = (typeof FAIL_LEVELS)[number]

/** Is a finding at least as grave as a threshold? */
export const atLeast = (severity: Severity, threshold: Severity): boolean =>
  SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(threshold)
