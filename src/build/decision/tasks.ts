// Reads what is to be made, and by when.
import type { Beslutning } from '../../referat.ts'
import { readLooseDates } from '../../danish/loose-dates.ts'
import { LIMIT, NO_TASK, OF_DATE, TASK } from '../../vocabulary/promises.ts'
import { placeOf, type Document } from '../document.ts'
import type { Said } from './said.ts'

/** When a task is due, as printed. */
function dueOf(sentence: string): string | null {
  const dates = readLooseDates(sentence)
  const limit = dates.find(({ start }) => LIMIT.test(sentence.slice(0, start)))
  const own = dates.filter(({ start }) => !OF_DATE.test(sentence.slice(0, start)))
  return (limit ?? own[0])?.text ?? null
}

/** The tasks that sentences set. */
export const readTasks = (document: Document, said: readonly Said[]): Beslutning['tasks'] =>
  said
    .filter(({ passage: { text } }) => TASK.test(text) && !NO_TASK.test(text))
    .map(({ passage }) => ({ text: passage.text, due: dueOf(passage.text), at: placeOf(document, passage) }))
