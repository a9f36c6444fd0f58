// A person as a folder knows him or her: the lines of meetings that name one and the same.
import type { Meeting } from './meetings.ts'
import type { PersonLine } from './summary.ts'

/** A line of the attendance of a meeting. */
export interface PersonEntry {
  readonly meeting: Meeting
  readonly line: PersonLine
}

export interface FolderPerson {
  /** "sjaelland/faxe/anna-berg": council, municipality, name; the party behind it where only that tells. */
  readonly key: string
  /** The spelling that most meetings print. */
  readonly name: string
  /** All spellings, in the order of their letters. */
  readonly spellings: readonly string[]
  readonly council: string
  /** The short name; `null` when no line names one. */
  readonly municipality: string | null
  /** Ballot letters or names of lists, in the order in which the meetings print them. */
  readonly parties: readonly string[]
  /** In the order of the meetings’ days. */
  readonly entries: readonly PersonEntry[]
  /** Keys of persons that the aliases made one with this. */
  readonly joined: readonly string[]
}
