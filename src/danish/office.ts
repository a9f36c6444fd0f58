// Reads offices: `som ny formand`, `1. suppleant`, `personlig stedfortræder`.
import { OFFICES } from '../vocabulary/offices.ts'
import type { Token } from './tokens.ts'

export interface OfficeRead {
  readonly office: string
  readonly substitute: boolean
  /** Index of the token behind. */
  readonly to: number
}

const OFFICE_OF = new Map(
  OFFICES.flatMap(({ office, forms, substitute }) => forms.map((form) => [form, { office, substitute }] as const)),
)
const LEADS =
  /^(?:ny|nyt|nye|personlig|personlige|første|anden|fælles|fungerende|kommunal|kommunale|kommunalt|menigt|menige|fast|faste|ordinært|ordinære|kommunernes|kkr['’]s|deres|dennes|hendes|hans|led|som|til|for)$/u

/** The office that a word names; `KKR's repræsentanter` is `repræsentant`, `formandsposten` is `formand`. */
export const officeOfWord = (low: string): { office: string; substitute: boolean } | undefined =>
  OFFICE_OF.get(low) ??
  OFFICE_OF.get(low.replace(/(?<=\p{Alpha}{4})(?:en|et|erne|ne)$/u, '')) ??
  OFFICE_OF.get(low.replace(/(?<=\p{Alpha}{4})s(?:post|plads|hverv)(?:en|et|erne|er)?$/u, ''))

/** Reads the office at `i`, adjectives and numbers in front of it included; `null` when none stands there. */
export function officeAt(tokens: readonly Token[], i: number): OfficeRead | null {
  let k = i
  for (let steps = 0; steps < 6; steps++) {
    const token = tokens[k]
    if (token === undefined) return null
    const found = token.kind === 'word' ? officeOfWord(token.low) : undefined
    if (found !== undefined) return { ...found, to: k + 1 }
    const number = token.kind === 'number' && tokens[k + 1]?.text === '.'
    const council =
      /^kkr(?:['’]?s)?$/u.test(token.low) ||
      /^(?:hovedstadens|sjællands|syddanmarks|midtjyllands|nordjyllands)$/u.test(token.low)
    if (!number && token.text !== '.' && !LEADS.test(token.low) && !council) return null
    k++
  }
  return null
}

/** `formand og næstformand`, one behind the other. */
export function officesAt(tokens: readonly Token[], i: number): { offices: OfficeRead[]; to: number } {
  const offices: OfficeRead[] = []
  let to = i
  for (let k = i, office = officeAt(tokens, k); office !== null; office = officeAt(tokens, k)) {
    offices.push(office)
    to = office.to
    if (!/^(?:,|og|samt)$/u.test(tokens[to]?.low ?? '')) break
    k = to + 1
  }
  return { offices, to }
}
