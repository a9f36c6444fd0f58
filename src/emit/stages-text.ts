// The stages between reading and the Referat, printed a line each: what every line may be, what it was decided to be, and
// the tree it went into.
//
//   number=3.2 contents=3.2           | 3.2⇥Status på samarbejdet        proposals
//   item-heading  contents            | 3.2⇥Status på samarbejdet        labels
//   item 3.2                                                             tree
//     case-line                       | SAG-2026-00802 hdc
import type { Tree } from '../build/assemble.ts'
import type { Decided } from '../label/decided.ts'
import { RECOGNISERS, type LineReading, type Proposals } from '../label/line-reading.ts'
import type { Line } from '../text/source.ts'
import { lineText } from './lines-text.ts'

/** Rows of a left column and a line, the left column as wide as its widest. */
function rows(all: readonly { readonly left: string; readonly line: Line }[]): string {
  const width = Math.max(0, ...all.map(({ left }) => left.length))
  return all.map(({ left, line }) => `${left.padEnd(width)} | ${lineText(line)}\n`).join('')
}

/** What a recogniser read, in short; `null` when it read nothing. */
function shortly(name: (typeof RECOGNISERS)[number]['name'], reading: LineReading): string | null {
  const { number, roman, title, label, caseLine, contents, attendance, kind, furniture } = reading
  const said: Readonly<Record<typeof name, string | null>> = {
    furniture,
    title,
    number: number?.number ?? null,
    roman: roman?.number ?? null,
    label: label === null ? null : `${label.kind}${label.weak ? '?' : ''}`,
    caseLine: caseLine === null ? null : (caseLine.number ?? 'initials'),
    contents: contents.page === null ? null : `page ${String(contents.page)}`,
    contentsHeading: reading.contentsHeading ? 'yes' : null,
    statementHeading: reading.statementHeading ? 'yes' : null,
    attendance: attendance.role === 'person' ? null : attendance.role,
    person: reading.person ? 'yes' : null,
    kind: kind?.role ?? null,
  }
  const value = said[name]
  return value === null ? null : value === 'yes' ? name : `${name}=${value}`
}

/** Prints what the recognisers read of each line, in the order in which they ran. @returns lines ended by `\n`; safe to print */
export const proposalsText = ({ readings }: Proposals): string =>
  rows(
    readings.map((reading) => ({
      left: RECOGNISERS.flatMap(({ name }) => shortly(name, reading) ?? []).join(' '),
      line: reading.line,
    })),
  )

/** Prints each line's role, and by what it was decided. @returns lines ended by `\n`; safe to print */
export function labelsText({ lines }: { readonly lines: readonly Decided[] }): string {
  const width = Math.max(0, ...lines.map(({ role }) => role.length))
  return rows(
    lines.map(({ role, evidence, reading }) => ({ left: `${role.padEnd(width)} ${evidence}`, line: reading.line })),
  )
}

/** Prints the tree: its parts, and below each its lines. @returns lines ended by `\n`; safe to print */
export function treeText({ cover, attendance, items, closing, furniture }: Tree): string {
  const part = (name: string, lines: readonly Line[]): string =>
    lines.length === 0 ? '' : `${name}\n${lines.map((line) => `  ${lineText(line)}\n`).join('')}`
  return [
    part('cover', cover),
    part(
      'attendance',
      attendance.map(({ line }) => line),
    ),
    ...items.flatMap(({ heading, headingLines, caseLine, sections }) => [
      part(`item ${heading.number ?? '-'}`, headingLines),
      part('  case-line', caseLine === null ? [] : [caseLine.line]),
      ...sections.map(({ label, lines }) => {
        const name = `  section ${label?.read.kind ?? 'andet'}`
        return lines.length === 0 ? `${name}\n` : part(name, lines)
      }),
    ]),
    part('closing', closing),
    part('furniture', furniture),
  ].join('')
}
