// Checkstyle's XML, which many code review tools read. It wants a line: what has none is shown at line 1.
import { visible } from '../visible.ts'
import { failureText, headOnce, TOOL, type CreateReporter } from './reporter.ts'
import { lineInFile, sentenceWithPlace } from './words.ts'
import { attributes, XML_HEAD } from './xml.ts'

const error = (line: number, severity: string, message: string, rule: string): string =>
  `    <error${attributes({ line, severity, message: visible(message), source: `${TOOL}.${rule}` })}/>\n`

export const checkstyle: CreateReporter = ({ language }) => {
  const open = headOnce(`${XML_HEAD}<checkstyle version="8.0">\n`)
  return {
    next({ name, failure, findings }) {
      const errors = [
        ...(failure === null ? [] : [error(1, 'error', failureText(failure), failure.code)]),
        ...findings.map((finding) =>
          error(lineInFile(finding) ?? 1, finding.severity, sentenceWithPlace(finding, language), finding.rule),
        ),
      ]
      const tag = `  <file${attributes({ name })}`
      return open() + (errors.length === 0 ? `${tag}/>\n` : `${tag}>\n${errors.join('')}  </file>\n`)
    },
    end: () => `${open()}</checkstyle>\n`,
  }
}
