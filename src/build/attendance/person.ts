// Reads the words of one person where a list of persons is not the attendance: appointed members, cells of their tables.
import { tidyLine } from '../../danish/person-pieces.ts'
import { readPersons, type PersonContext, type PersonFields } from '../../danish/persons.ts'

export type { PersonFields } from '../../danish/persons.ts'

/**
 * Reads one person. Never throws.
 * @param text the words as printed, rejoined over line ends, with or without a bullet or number
 * @param context what the meeting knows
 * @returns the person; `name` is the whole text and the rest `null` when the words do not read as one person
 */
export function readPerson(text: string, context: PersonContext = {}): PersonFields {
  const line = tidyLine(text)
  const persons = readPersons(line, context)
  const [only] = persons ?? []
  if (only !== undefined && persons?.length === 1) return only.fields
  return { name: line, party: null, municipality: null, role: null, substituteFor: null, note: null, presence: null }
}
