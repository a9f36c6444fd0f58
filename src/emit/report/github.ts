// Annotations in GitHub Actions: one command for each finding and each file that could not be read, and nothing else. A
// PDF has no lines: its findings go to the file, and the sentence tells the page.
import type { Severity } from '../../lint/rule.ts'
import { visible } from '../visible.ts'
import { logSafe } from './log-safe.ts'
import { failureText, type CreateReporter } from './reporter.ts'
import { lineInFile, sentenceWithPlace } from './words.ts'

const COMMAND = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<Severity, string>

export const github: CreateReporter = ({ language }) => ({
  next({ name: file, failure, findings }) {
    const unreadable =
      failure === null ? '' : githubCommand('error', { file, title: failure.code }, failureText(failure))
    const found = findings.map((finding) =>
      githubCommand(
        COMMAND[finding.severity],
        { file, line: lineInFile(finding), title: finding.rule },
        sentenceWithPlace(finding, language),
      ),
    )
    return unreadable + found.join('')
  },
  end: () => '',
})

// A workflow command of GitHub Actions: a line of the log that the runner obeys.
//
//   ::warning file=referater/marts.txt,line=12,title=rule-name::Sentence
//
// `%` is escaped everywhere, `:` and `,` in properties too (docs.github.com, "Workflow commands"). CR and LF, which would
// end the command, are made visible like all controls.

const escapeData = (text: string): string => text.replaceAll('%', '%25')

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/**
 * Writes a command.
 * @param properties those that are `null` are left out
 * @returns one line with its end
 */
export function githubCommand(
  name: 'error' | 'warning' | 'notice',
  properties: Readonly<Record<string, string | number | null>>,
  message: string,
): string {
  const list = Object.entries(properties).flatMap(([key, value]) =>
    value === null ? [] : [`${key}=${escapeProperty(visible(String(value)))}`],
  )
  return `::${name} ${list.join(',')}::${escapeData(logSafe(message))}\n`
}
