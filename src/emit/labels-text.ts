// Each line with the role it was given: the debug view of labelling, a golden format.
//
//   item-heading | 3.2⇥Status på samarbejdet
//   case-line    | SAG-2026-00802 hdc
import type { Source } from '../text/source.ts'
import { lineText } from './lines-text.ts'

/** Prints the labels of a document. @returns lines, each ended by `\n`; safe to print */
export function labelsText({ source, roles }: { source: Source; roles: readonly string[] }): string {
  const width = Math.max(0, ...new Set(roles.map((role) => role.length)))
  return source.lines.map((line, i) => `${(roles[i] ?? '?').padEnd(width)} | ${lineText(line)}\n`).join('')
}
