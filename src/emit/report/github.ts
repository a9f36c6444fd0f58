// Annotations in GitHub Actions: one command for each finding and each file that could not be read, and nothing else. A
// PDF has no lines: its findings go to the file, and the sentence tells the page.
import type { Severity } from '../../lint/severity.ts'
import type { CreateReporter } from './reporter.ts'
import { failureText } from './failure-text.ts'
import { githubCommand } from './github-command.ts'
import { lineInFile, sentenceWithPlace } from './place.ts'

const COMMAND = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<Severity, string>

export const github: CreateReporter = ({ language }) => ({
  file({ name: file, failure, findings }) {
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
