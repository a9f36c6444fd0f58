// How a line tells of a substitution.
//   Jan Dal (A), Køge Kommune (suppleant for Kim Holm)   <- the substitute is listed: Kim Holm belongs under `Afbud`
//   Kim Holm, Køge Kommune supp. Jan Dal deltog          <- the absent member is listed, in this very line
import type { Person } from '../referat.ts'

/** A deltager who names the absent member behind his own name. */
export interface ListedSubstitute extends Person {
  readonly substituteFor: string
}

/** Is the substitute listed, and not the absent member with a word on who came instead? */
export function isListedSubstitute(person: Person): person is ListedSubstitute {
  const { raw, name, substituteFor } = person
  if (substituteFor === null || !raw.includes(name)) return false
  return raw.indexOf(name) < raw.indexOf(substituteFor)
}
