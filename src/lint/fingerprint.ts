// A fingerprint names a fault so that it is known again in the same meeting's minutes typeset anew, fetched under another
// name, or read as text: no page, line, offset or file name goes into it.
import { createHash } from 'node:crypto'
import type { Referat } from '../referat.ts'
import { squash } from '../text/squash.ts'
import type { Report } from './rule.ts'

/** The name of a file without its folders. */
const baseName = (name: string): string => name.slice(name.lastIndexOf('/') + 1)

/** What the minutes are of; the file's name where the paper does not say. */
function meetingOf({ meeting, kind, source }: Referat): string[] {
  const { body, date } = meeting
  return [kind ?? '', ...(body !== null && date !== null ? [body, date] : [baseName(source.name)])]
}

/**
 * Makes the fingerprints of a document's reports.
 * @param referat the document
 * @param reports in document order, each with its rule's name
 * @returns 32 hexadecimal digits for each report; of equal faults, the first, the second, … are told apart
 */
export function fingerprints(referat: Referat, reports: readonly { rule: string; report: Report }[]): string[] {
  const times = new Map<string, number>()
  return reports.map(({ rule, report: { item, quote, args } }) => {
    // Numbers among the arguments are pages and counts: they change when the paper is set anew.
    const words = Object.entries(args).flatMap(([name, value]) =>
      typeof value === 'number' ? [] : [name, value].flat(),
    )
    const meant = quote === null ? '' : quote.text.slice(quote.start, quote.end)
    const fault = JSON.stringify([...meetingOf(referat), rule, item, ...words, meant].map((s) => squash(s ?? '')))
    const time = (times.get(fault) ?? 0) + 1
    times.set(fault, time)
    return createHash('sha256').update(`${fault}${time}`).digest('hex').slice(0, 32)
  })
}
