// A workflow command of GitHub Actions: a line of the log that the runner obeys.
//
//   ::warning file=referater/marts.txt,line=12,title=rule-name::Sentence
//
// `%` is escaped everywhere, `:` and `,` in properties too (docs.github.com, "Workflow commands"). CR and LF, which would
// end the command, are made visible like all controls.
import { visible } from '../visible.ts'
import { inert } from './inert.ts'

const escapeData = (text: string): string => text.replaceAll('%', '%25')

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/**
 * Writes a command.
 * @param name e.g. `error`
 * @param properties those that are `null` are left out
 * @param message any text
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
  return `::${name} ${list.join(',')}::${escapeData(inert(message))}\n`
}
