// JUnit's XML, as CI servers read it: a suite for each file, a case for each finding. Errors and warnings are failures;
// notes are cases that passed and say something; a file without findings is one case that passed; a file that could not
// be read is an error. Nobody wrote down a schema all servers share: these elements and attributes are those they agree on.
import type { Finding } from '../../lint/finding.ts'
import type { Language } from '../../lint/rule.ts'
import { visible } from '../visible.ts'
import { failureText, headOnce, TOOL, type CheckedFile, type CreateReporter, type Failure } from './reporter.ts'
import { place, WORDS } from './words.ts'
import { caretExcerpt } from './caret-excerpt.ts'
import { attributes, XML_HEAD, xmlText } from './xml.ts'

/** Columns of the paper's words in a failure's text. */
const WIDTH = 100

export const junit: CreateReporter = ({ language }) => {
  const open = headOnce(`${XML_HEAD}<testsuites name="${TOOL}">\n`)
  return {
    next: (checked) => open() + suite(checked, language),
    end: () => `${open()}</testsuites>\n`,
  }
}

function suite({ name, failure, findings }: CheckedFile, language: Language): string {
  const cases = findings.map((finding) => findingCase(name, finding, language))
  if (failure !== null) cases.unshift(failureCase(name, failure, language))
  if (cases.length === 0) cases.push(testCase(name, WORDS[language].clean, ''))
  const counts = {
    tests: cases.length,
    failures: findings.filter(({ severity }) => severity !== 'info').length,
    errors: failure === null ? 0 : 1,
    skipped: 0,
  }
  return `  <testsuite${attributes({ name: visible(name), ...counts })}>\n${cases.join('')}  </testsuite>\n`
}

function testCase(file: string, name: string, inside: string): string {
  const tag = `    <testcase${attributes({ classname: visible(file), name: visible(name) })}`
  return inside === '' ? `${tag}/>\n` : `${tag}>\n${inside}    </testcase>\n`
}

function findingCase(file: string, finding: Finding, language: Language): string {
  const { rule, severity, message, quote } = finding
  const where = place(finding, language)
  const excerpt = quote === null ? null : caretExcerpt(quote, WIDTH)
  const text = [visible(`${where}: ${message}`), ...(excerpt === null ? [] : [excerpt.line, excerpt.carets])]
  const words = text.map(xmlText).join('\n')
  const inside =
    severity === 'info'
      ? `      <system-out>${words}</system-out>\n`
      : `      <failure${attributes({ type: rule, message: visible(message) })}>${words}</failure>\n`
  return testCase(file, `${rule}: ${message} (${where})`, inside)
}

function failureCase(file: string, failure: Failure, language: Language): string {
  const { code, problem } = failure
  const told = attributes({ type: code, message: visible(problem) })
  const inside = `      <error${told}>${xmlText(visible(failureText(failure)))}</error>\n`
  return testCase(file, WORDS[language].unreadable, inside)
}
