// One line for each finding, in the form of compilers, which editors know how to follow. Severities stay English for them.
//
//   referater/marts.txt:12:1: note: Item 3 has no decision [decision-missing]
//   referater/maj.txt:8:12: warning: Anna Berg is listed twice among the deltagere [deltager-listed-twice]
//   referater/juni.pdf:page 2 line 14: warning: Anna Berg is listed twice among the deltagere [deltager-listed-twice]
//   referater/scan.pdf: error: the PDF holds no text; run OCR over it [no-text-layer]
import type { Finding } from '../../lint/finding.ts'
import { logSafe } from './log-safe.ts'
import { failureText, LEVEL, type CreateReporter } from './reporter.ts'

/**
 * Where to go, with the colon before it: a line and a column, both from 1, or a page of a PDF and the line of its text.
 * @param starts where the lines begin; where that is not known, a line's first column is named
 */
function spot({ at }: Finding, starts: readonly number[]): string {
  if (at === null) return ''
  if (at.page !== null) return `:page ${at.page} line ${at.line}`
  return `:${at.line}:${at.start - (starts[at.line - 1] ?? at.start) + 1}`
}

export const concise: CreateReporter = () => ({
  next({ name, failure, findings, lineStarts = [] }) {
    const file = logSafe(name)
    const lines = findings.map((finding) => {
      const told = `${logSafe(finding.message)} [${logSafe(finding.rule)}]`
      return `${file}${spot(finding, lineStarts)}: ${LEVEL[finding.severity]}: ${told}\n`
    })
    if (failure === null) return lines.join('')
    const told = logSafe(failureText(failure))
    return `${file}: error: ${told} [${logSafe(failure.code)}]\n${lines.join('')}`
  },
  end: () => '',
})
