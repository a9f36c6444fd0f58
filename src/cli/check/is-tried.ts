// Whether a document that has no finding of a rule can be said not to have it.
import type { Finding } from '../../lint/finding.ts'
import { FOLDER_RULES, RULE_BY_NAME } from '../../lint/rules.ts'
import type { FileSettings } from './settings.ts'

/**
 * Makes the test for a document that was checked.
 * @param findings all it has
 * @returns false for a rule that is off, one that compares it with documents that may not be in this run, and one that is
 *   not tried on a paper that another rule refuses
 */
export function isTried(findings: readonly Finding[], { rules }: FileSettings): (rule: string) => boolean {
  const refuses = (rule: string): boolean => RULE_BY_NAME.get(rule)?.refuses === true
  const isRefused = findings.some(({ rule }) => refuses(rule))
  return (rule) =>
    !(Object.hasOwn(rules, rule) && rules[rule] === 'off') &&
    !FOLDER_RULES.some(({ name }) => name === rule) &&
    (!isRefused || refuses(rule))
}
