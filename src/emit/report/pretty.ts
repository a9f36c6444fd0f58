// For people at a terminal: by file, each finding with its sentence, its rule and the paper's words. The bar before those
// words says who speaks.
//
//   referater/juni.pdf
//     page 2: warning: Anna Berg is listed twice among the deltagere
//       (deltager-listed-twice)
//       | Anna Berg (A), Faxe Kommune
//       | ^^^^^^^^^
//       line 14 of the extracted text
import { Chalk, type ChalkInstance } from 'chalk'
import type { Finding } from '../../lint/finding.ts'
import type { Severity } from '../../lint/rule.ts'
import { columns, LEAST_WIDTH, wrap } from '../columns.ts'
import { logSafe } from './log-safe.ts'
import { failureText, type CreateReporter, type Failure, type ReportSettings } from './reporter.ts'
import { place, summary, textLine, WORDS } from './words.ts'
import { caretExcerpt } from './caret-excerpt.ts'

const COLOR = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<Severity, string>
const BAR = '    | '

export const pretty: CreateReporter = (settings) => {
  const paint = new Chalk({ level: settings.color ? 1 : 0 })
  let withFindings = 0
  return {
    next({ name, failure, findings }) {
      if (findings.length > 0) withFindings++
      const lines = [
        ...(failure === null ? [] : failureLines(failure, settings, paint)),
        ...findings.flatMap((finding, i) => [...(i === 0 ? [] : ['']), ...findingLines(finding, settings, paint)]),
      ]
      return lines.length === 0 ? '' : `${[paint.bold(heading(name)), ...lines].join('\n')}\n\n`
    },
    end(totals) {
      const more = withFindings === 0 ? '' : `${WORDS[settings.language].more}\n`
      return `${summary(totals, withFindings, settings.language)}\n${more}`
    },
  }
}

/** The name of a file. One that begins with a blank would look like a line below a name. */
const heading = (name: string): string => logSafe(name).replace(/^\p{Zs}/u, '\\u{20}')

function findingLines(finding: Finding, settings: ReportSettings, paint: ChalkInstance): string[] {
  const color = paint[COLOR[finding.severity]]
  const [word] = WORDS[settings.language].severity[finding.severity]
  const head = `${logSafe(place(finding, settings.language, false))}: `
  const sentence = told(head, word, color, `${finding.message} (${finding.rule})`, settings)
  const line = textLine(finding, settings.language)
  const last = line === null ? [] : [`    ${paint.dim(line)}`]
  const excerpt = finding.quote === null ? null : caretExcerpt(finding.quote, room(settings) - BAR.length)
  if (excerpt === null) return [...sentence, ...last]
  const bar = paint.dim(BAR.trimEnd())
  return [...sentence, `${bar} ${excerpt.line}`, `${bar} ${color(excerpt.carets)}`, ...last]
}

function failureLines(failure: Failure, settings: ReportSettings, paint: ChalkInstance): string[] {
  const { unreadable } = WORDS[settings.language]
  return told('', unreadable, paint.red, `${failureText(failure)} (${failure.code})`, settings)
}

/** A coloured word between where and what, broken into lines. */
function told(head: string, word: string, color: ChalkInstance, what: string, settings: ReportSettings): string[] {
  const before = columns(`  ${head}${word}: `)
  const [first = '', ...rest] = wrap(logSafe(what), room(settings) - before, room(settings) - 4)
  return [`  ${head}${color(word)}: ${first}`, ...rest.map((line) => `    ${line}`)]
}

const room = ({ width }: ReportSettings): number => Math.max(width, LEAST_WIDTH)
