// Where a finding stands, in words. In a PDF it is the page that helps a reader; the line is that of its text as
// `show --stage text` prints it.
//
//   page 5, line 120, item 3.2      line 12      item 3.2      whole document
import type { Finding } from '../../lint/finding.ts'
import type { Language } from '../../lint/rule.ts'
import { WORDS } from './words.ts'

/** The place of a finding in words; not yet safe to print. */
export function place({ at, item }: Pick<Finding, 'at' | 'item'>, language: Language): string {
  const words = WORDS[language]
  const page = at?.page ?? null
  const parts = [
    ...(page === null ? [] : [`${words.page} ${page}`]),
    ...(at === null ? [] : [`${words.line} ${at.line}`]),
    ...(item === null ? [] : [`${words.item} ${item}`]),
  ]
  return parts.length === 0 ? words.whole : parts.join(', ')
}

/**
 * The line of the file itself, from 1, where a program can go; `null` when there is none: a PDF has pages, and what is
 * missing stands nowhere.
 */
export const lineInFile = ({ at }: Pick<Finding, 'at'>): number | null => (at?.page === null ? at.line : null)

/** The sentence for a program that shows lines only: where the file has no lines, the place is said. */
export const sentenceWithPlace = (finding: Finding, language: Language): string =>
  finding.at === null || lineInFile(finding) !== null
    ? finding.message
    : `${finding.message} (${place(finding, language)})`
