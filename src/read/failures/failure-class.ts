// What is said of a class of failures: whether another try would meet it again, and what it means.
import type { Language } from '../../text/languages.ts'

/** A class of failures in one language; plain sentences without markup. */
interface ClassProse {
  /** When it is met. */
  readonly what: string
  /** Why nothing is read then. */
  readonly why: string
  /** What to do. */
  readonly mend: string
}

/** One class, in every language. */
export interface FailureClass extends Readonly<Record<Language, ClassProse>> {
  /**
   * `lasting`: the same bytes will meet it again; `limit`: they will under the same limits; `passing`: it depends on the
   * machine and the moment, too.
   */
  readonly lasts: 'lasting' | 'limit' | 'passing'
}
