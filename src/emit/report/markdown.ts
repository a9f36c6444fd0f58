// Text that Markdown and HTML show and never obey: no table cell ends, no tag, link, emphasis, heading or emoji begins.
//
//   a|b <script> [x](http://y)  ->  a&#124;b &#60;script&#62; &#91;x&#93;(http&#58;//y)
import { Buffer } from 'node:buffer'
import type { Finding } from '../../lint/finding.ts'
import type { Language } from '../../lint/rule.ts'
import { visible } from '../visible.ts'
import { failureText, TOOL, type CreateReporter } from './reporter.ts'
import { place, summary, WORDS } from './words.ts'

const ACTIVE = /[!"#$&'*+:<=>@[\\\]^_`{|}~]|(?<=www)\./giu

/** One line of text as Markdown. */
export const markdownText = (text: string): string =>
  visible(text).replace(ACTIVE, (c) => `&#${c.codePointAt(0) ?? 0};`)

// Tables in Markdown, one for each file that has something to tell: for the summary GitHub shows on the page of a run.
// The run's sums come first, so nothing is written before the end; GitHub refuses more than 1 MiB, so no more is kept.

/** Bytes of all tables. */
const LIMIT = 900_000

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`

export const markdown: CreateReporter = ({ language }) => {
  const words = WORDS[language]
  const heading = row(words.columns) + row(words.columns.map(() => '---'))
  let tables = ''
  let bytes = 0
  let leftOut = 0
  let withFindings = 0

  /** Keeps a text if there is room; after the first that was left out, all are. */
  function keep(text: string): void {
    const size = Buffer.byteLength(text)
    if (leftOut > 0 || bytes + size > LIMIT) {
      leftOut++
      return
    }
    bytes += size
    tables += text
  }

  return {
    next({ name, failure, findings }) {
      if (findings.length > 0) withFindings++
      const rows = findings.map((finding) => findingRow(finding, language))
      if (failure !== null) {
        const told = markdownText(failureText(failure))
        rows.unshift(row([words.unreadable, '', told, markdownText(failure.code)]))
      }
      // The heading of a table stays with its first row.
      rows.forEach((text, i) => {
        keep(i === 0 ? `\n#### ${markdownText(name)}\n\n${heading}${text}` : text)
      })
      return ''
    },
    end(totals) {
      const rest = leftOut === 0 ? '' : `\n${words.leftOut(leftOut)}\n`
      return `### ${TOOL}\n\n${summary(totals, withFindings, language)}\n${tables}${rest}`
    },
  }
}

function findingRow(finding: Finding, language: Language): string {
  const [severity] = WORDS[language].severity[finding.severity]
  return row([severity, ...[place(finding, language), finding.message, finding.rule].map(markdownText)])
}
