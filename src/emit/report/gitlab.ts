// GitLab's Code Quality report (docs.gitlab.com, "Code Quality report format"). It shows only the first of two entries
// with one fingerprint, so the path goes into it; and it wants a line, so what has none is shown at line 1.
import { createHash } from 'node:crypto'
import type { Severity } from '../../lint/rule.ts'
import { jsonList } from '../json.ts'
import { visible } from '../visible.ts'
import { failureText, type CreateReporter } from './reporter.ts'
import { lineInFile, sentenceWithPlace } from './words.ts'

const SEVERITY = { error: 'critical', warning: 'major', info: 'info' } as const satisfies Record<Severity, string>

function entry(file: string, rule: string, severity: string, sentence: string, print: string, line: number): object {
  return {
    description: visible(sentence),
    check_name: rule,
    fingerprint: createHash('sha256').update(`${file}\n${rule}\n${print}`).digest('hex').slice(0, 32),
    severity,
    location: { path: file.replace(/^(?:\.\/)+/u, ''), lines: { begin: line } },
  }
}

export const gitlab: CreateReporter = ({ language }) => {
  const entries = jsonList('', 2)
  return {
    next({ name, failure, findings }) {
      const unreadable =
        failure === null ? '' : entries.next(entry(name, failure.code, 'blocker', failureText(failure), '', 1))
      const found = findings.map((finding) => {
        const { rule, severity, fingerprint } = finding
        const sentence = sentenceWithPlace(finding, language)
        return entries.next(entry(name, rule, SEVERITY[severity], sentence, fingerprint, lineInFile(finding) ?? 1))
      })
      return unreadable + found.join('')
    },
    end: () => `${entries.end()}\n`,
  }
}
