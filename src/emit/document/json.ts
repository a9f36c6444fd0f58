// One array, an element at a time.
import { jsonArray } from '../json.ts'
import type { CreateDocumentFormat } from './formats.ts'

export const json: CreateDocumentFormat = ({ indented }) => {
  const array = jsonArray(indented ? 2 : 0)
  return { next: ({ value }) => array.next(value()), end: () => array.end() }
}
