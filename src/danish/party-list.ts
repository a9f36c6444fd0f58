// Reads parties named in running text: `SF`, `Enhedslisten og Alternativet`, `A, F og Ø`.
import type { Party } from '../referat.ts'
import { PARTIES } from '../vocabulary/parties.ts'
import { readParty } from './party.ts'
import { matches } from '../text/matches.ts'

const escape = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
const NAMES = PARTIES.flatMap(({ name, names }) => [name, ...names])
  .filter((name) => name.length > 1)
  .sort((a, b) => b.length - a.length)
  .map(escape)
  .join('|')
const ONE = `(?:(?:${NAMES})(?:\\s\\(\\p{Upper}{1,2}\\))?(?![\\p{Alpha}-])|\\p{Upper}(?=[\\s,.]|$))`

/** A list of parties at the start of a text; letters count only beside each other or before the verb of a vote. */
const LIST = new RegExp(`^(?<list>${ONE}(?:(?:,\\s|\\sog\\s|\\ssamt\\s)${ONE})*)(?=[\\s,.:]|$)`, 'u')

const EACH = new RegExp(ONE, 'gu')

/**
 * Reads the parties a text begins with.
 * @param text any text
 * @param year the meeting's year
 * @returns the parties and where their list ends (index into the text); `null` when the text begins otherwise
 */
export function readPartyList(text: string, year: number | null): { parties: Party[]; end: number } | null {
  const list = LIST.exec(text)?.groups?.['list']
  if (list === undefined) return null
  const parties = matches(EACH, list).map(([name]) => readParty(name.replace(/\s\(.*/u, ''), year))
  return { parties, end: list.length }
}
