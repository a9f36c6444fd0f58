// A fingerprint names a fault so that it is known again in the same meeting's minutes typeset anew, fetched under another
// name, or read as text: no page, line, offset or file name goes into it.
import { createHash } from 'node:crypto'
import type { Referat } from '../referat.ts'
import { squash } from '../text/squash.ts'
import { baseName } from './dates.ts'
import type { Fact, RuleCard } from './rule.ts'

/** A fact, and the rule that found it. */
export interface Found {
  readonly rule: Pick<RuleCard, 'name' | 'fileArgs'>
  readonly fact: Fact
}

/** What the minutes are of; the file's name where the paper does not say. */
function meetingOf({ meeting, kind, source }: Referat): string[] {
  const { body, date } = meeting
  return [kind ?? '', ...(body !== null && date !== null ? [body, date] : [baseName(source.name)])]
}

/** Numbers among the arguments are pages and counts: they change when the paper is set anew. */
const wordsOf = ({ rule: { fileArgs }, fact: { args } }: Found): string[] =>
  Object.entries(args).flatMap(([name, value]) =>
    typeof value === 'number' || fileArgs?.includes(name) === true ? [] : [name, value].flat(),
  )

/**
 * Makes the fingerprints of what was found in a document.
 * @param found in document order
 * @returns 32 hexadecimal digits for each; of equal faults, the first, the second, … are told apart
 */
export function fingerprints(referat: Referat, found: readonly Found[]): string[] {
  const times = new Map<string, number>()
  return found.map((one) => {
    const { item, quote } = one.fact
    const meant = quote === null ? '' : quote.text.slice(quote.start, quote.end)
    const words = [...meetingOf(referat), one.rule.name, item, ...wordsOf(one), meant]
    const fault = JSON.stringify(words.map((s) => squash(s ?? '')))
    const time = (times.get(fault) ?? 0) + 1
    times.set(fault, time)
    return createHash('sha256').update(`${fault}${time}`).digest('hex').slice(0, 32)
  })
}
